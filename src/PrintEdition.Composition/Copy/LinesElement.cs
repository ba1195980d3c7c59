using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Copy;

/// <summary>Lines one under another that each start anew: a stanza. One that is too long is turned, as far in as its style says.</summary>
/// <param name="Tag">Where they belong.</param>
/// <param name="Lines">The lines, each shaped with its turn as a negative indent.</param>
/// <param name="Em">Body size in points.</param>
/// <param name="Widths">Natural widths of all lines of the verse, in points.</param>
internal sealed record LinesElement(Tag Tag, ImmutableArray<(Tag Tag, ShapedParagraph Shaped)> Lines, double Em, ImmutableArray<double> Widths) : CopyElement(ElementKind.Paragraph, Tag)
{
    /// <summary>Turned lines stand this far in, in em.</summary>
    public const double Turn = 1;

    /// <summary>White at the left of verse at most, in em: that of a paragraph's first line; half of it where lines are so long that it turns them.</summary>
    private const double MostInset = 2;

    /// <inheritdoc/>
    public override IEnumerable<ShapedParagraph> Texts => Lines.Select(l => l.Shaped);

    /// <inheritdoc/>
    public override ImmutableArray<BrokenVariant> Break(double measure)
    {
        var most = Widths.Any(w => w > measure - (MostInset * Em)) ? MostInset / 2 : MostInset;
        var left = Math.Clamp((measure - WidestIn(measure)) / 2, 0, most * Em);
        var parts = ImmutableArray.CreateBuilder<BrokenPart>(Lines.Length);
        foreach (var (tag, shaped) in Lines)
        {
            var turned = left + (Turn * Em);
            parts.Add(BrokenPart.Of(tag, shaped, measure - turned, parts.Count == 0 ? 0 : parts[^1].EndRow, turned));
        }

        return [new BrokenVariant(parts.ToImmutable(), parts[^1].EndRow, 0)];
    }

    /// <summary>The widest of the lines that need not be turned anyway.</summary>
    private double WidestIn(double measure) => Widths.Where(w => w <= measure).DefaultIfEmpty(measure).Max();
}
