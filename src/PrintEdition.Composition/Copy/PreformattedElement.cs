using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Copy;

/// <summary>
/// Text that keeps its spaces and line ends: as large as its longest line lets it be, down to seven tenths of the body; lines that are longer even
/// then are turned.
/// </summary>
/// <param name="Tag">Where it belongs.</param>
/// <param name="Lines">White at each line's start in em, and what follows.</param>
/// <param name="Em">Body size in points.</param>
/// <param name="Shape">Shapes a line at a part of the body's size.</param>
internal sealed record PreformattedElement(Tag Tag, ImmutableArray<(double Lead, string Text)> Lines, double Em, Func<string, double, ShapedParagraph> Shape)
    : CopyElement(ElementKind.Paragraph, Tag)
{
    /// <summary>The smallest size, in parts of the body's.</summary>
    public const double Least = 0.7;

    /// <summary>Sizes are taken in steps of this.</summary>
    private const double Step = 0.05;

    private readonly Dictionary<int, ImmutableArray<ShapedParagraph>> shaped = [];

    /// <inheritdoc/>
    public override IEnumerable<ShapedParagraph> Texts => Shaped(StepsOf(1));

    /// <inheritdoc/>
    public override ImmutableArray<BrokenVariant> Break(double measure)
    {
        var widest = Shaped(StepsOf(1)).Zip(Lines, (s, l) => s.NaturalWidth + (l.Lead * Em)).Max();
        var steps = StepsOf(Math.Clamp(widest == 0 ? 1 : measure / widest, Least, 1));
        var em = steps * Step * Em;
        var parts = ImmutableArray.CreateBuilder<BrokenPart>(Lines.Length);
        var row = 0;
        foreach (var (text, line) in Shaped(steps).Zip(Lines))
        {
            var x = Math.Min(line.Lead * em, measure / 2) + (LinesElement.Turn * em);
            parts.Add(BrokenPart.Of(Tag with { Part = parts.Count }, text, measure - x, row, x));
            row = Math.Max(row + 1, parts[^1].EndRow);
        }

        return [new BrokenVariant(parts.ToImmutable(), row, 0)];
    }

    private static int StepsOf(double size) => (int)Math.Floor((size / Step) + 1e-6);

    private ImmutableArray<ShapedParagraph> Shaped(int steps)
    {
        if (!shaped.TryGetValue(steps, out var lines))
        {
            lines = [.. Lines.Select(l => Shape(l.Text, steps * Step))];
            shaped.Add(steps, lines);
        }

        return lines;
    }
}
