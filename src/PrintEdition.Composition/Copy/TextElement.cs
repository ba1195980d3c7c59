using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Copy;

/// <summary>A text with what belongs to it: the mark before it, the line after it.</summary>
/// <param name="Kind">How it stands in its leg.</param>
/// <param name="Tag">Where it belongs.</param>
/// <param name="Shaped">The text.</param>
internal sealed record TextElement(ElementKind Kind, Tag Tag, ShapedParagraph Shaped) : CopyElement(Kind, Tag)
{
    /// <summary>Air of a subhead or of the rule before notes, half above and half below it, in rows.</summary>
    private const int HeadingAir = 1;

    /// <summary>A row more round a subhead fills a leg where paragraphs cannot; readers see it, but as air where there is some anyway.</summary>
    private const double AirCost = 2;

    /// <summary>A line more or less in a paragraph is seen by few readers: the smallest of the slack costs.</summary>
    private const double VariantCost = 1;

    /// <summary>Paragraphs over this many lines are not varied: the variants would cost more time than they give slack.</summary>
    private const int LongestVaried = 400;

    /// <summary>The rule before notes takes this part of the measure.</summary>
    private const double NoteRuleLength = 0.3;

    /// <summary>Thickness of that rule in points.</summary>
    private const double RuleThickness = 0.35;

    /// <summary>White at its sides.</summary>
    public Insets Insets { get; init; }

    /// <summary>What hangs in the white at its left, on its first line; null for nothing.</summary>
    public MarkText? Mark { get; init; }

    /// <summary>A line of its own after it, at its right end; null for none.</summary>
    public (Tag Tag, ShapedParagraph Shaped)? After { get; init; }

    /// <summary>A mark before an item.</summary>
    /// <param name="Tag">Where it belongs.</param>
    /// <param name="Shaped">The mark.</param>
    /// <param name="Hang">Distance from its left edge to the text's, in points.</param>
    /// <param name="Width">Width that it has, in points.</param>
    /// <param name="Align">Where it stands in that: numbers right.</param>
    internal sealed record MarkText(Tag Tag, ShapedParagraph Shaped, double Hang, double Width, PartAlign Align);

    /// <inheritdoc/>
    public override IEnumerable<ShapedParagraph> Texts => [Shaped];

    /// <inheritdoc/>
    public override ImmutableArray<BrokenVariant> Break(double measure)
    {
        var insets = Insets.At(measure);
        var width = measure - insets.Left - insets.Right;
        var best = Shaped.Choose(width)!;
        var first = Variant(best, 0, insets, measure);
        return Kind switch
        {
            ElementKind.Paragraph when best.Count <= LongestVaried => [first, .. Varied(-1), .. Varied(1)],
            ElementKind.Subhead => [first, first with { Rows = first.Rows + 1, Air = first.Air + 1, Cost = AirCost, Place = VariantPlace.BelowTop }],
            _ => [first],
        };

        BrokenVariant[] Varied(int extra) =>
            Shaped.Choose(width, extra) is { } breaks && breaks.Forced.Length <= best.Forced.Length ? [Variant(breaks, VariantCost, insets, measure)] : [];
    }

    private BrokenVariant Variant(LineBreaks breaks, double cost, Insets insets, double measure)
    {
        var text = new BrokenPart(Tag, Shaped, breaks, 0, insets.Left, Kind switch { ElementKind.Subhead => PartAlign.Centre, ElementKind.RightLine => PartAlign.Right, _ => PartAlign.Left });
        var mark = Mark is null ? null : BrokenPart.Of(Mark.Tag, Mark.Shaped, Mark.Width, 0, Math.Max(0, insets.Left - Mark.Hang), Mark.Align);
        var after = After is not { } line ? null : BrokenPart.Of(line.Tag, line.Shaped, breaks.Measure, text.EndRow, insets.Left, PartAlign.Right);
        ImmutableArray<BrokenPart> parts = mark is null && after is null ? [text] : [.. new[] { mark, text, after }.OfType<BrokenPart>()];
        var air = LeadsIn ? HeadingAir : 0;
        return new BrokenVariant(parts, (after ?? text).EndRow + air, cost)
        {
            Air = air,
            IsWhole = Kind != ElementKind.Paragraph,
            Rules = Kind == ElementKind.NoteRule ? [new ElementRule(0.5, NoteRuleLength * measure, RuleThickness)] : [],
        };
    }
}
