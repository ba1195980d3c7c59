using PrintEdition.Composition.Display;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Copy;

/// <summary>Where lines stand in the width they have.</summary>
internal enum PartAlign
{
    /// <summary>From its left edge on.</summary>
    Left,

    /// <summary>In its middle.</summary>
    Centre,

    /// <summary>Up to its right edge.</summary>
    Right,
}

/// <summary>A text that stands somewhere in an element: a paragraph, the mark of an item, a cell.</summary>
/// <param name="Tag">Where it belongs.</param>
/// <param name="Shaped">The text.</param>
/// <param name="Breaks">Its breaks.</param>
/// <param name="Row">The element's row in which it starts, from 0.</param>
/// <param name="X">Left edge of its width from the leg's, in points.</param>
/// <param name="Align">Where its lines stand in its width.</param>
internal sealed record BrokenPart(Tag Tag, ShapedParagraph Shaped, LineBreaks Breaks, int Row = 0, double X = 0, PartAlign Align = PartAlign.Left)
{
    private BrokenParagraph? text;

    /// <summary>A text broken to a width in points as it is best.</summary>
    public static BrokenPart Of(Tag tag, ShapedParagraph shaped, double width, int row = 0, double x = 0, PartAlign align = PartAlign.Left) =>
        new(tag, shaped, shaped.Choose(width)!, row, x, align);

    /// <summary>The row after its last line.</summary>
    public int EndRow => Row + Breaks.Count;

    /// <summary>The whole text, set when first asked for: most variants are only counted.</summary>
    public BrokenParagraph Text => text ??= Shaped.Set(Breaks);

    /// <summary>Whether its last line is a single character and it is running text, in which that is a fault (typography rule 17).</summary>
    public bool EndsOnSingleCharacter => Breaks.EndsOnSingleCharacter && Tag.Role is not (ItemRole.ListMark or ItemRole.QuotationSource or ItemRole.TableHeading or ItemRole.TableCell or ItemRole.Verse or ItemRole.Preformatted);

    /// <summary>Where a line starts, from the leg's left edge in points.</summary>
    public double XOf(Line line) => X + (Align switch { PartAlign.Right => Breaks.Measure - line.Width, PartAlign.Centre => (Breaks.Measure - line.Width) / 2, _ => 0 });
}
