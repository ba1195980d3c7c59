using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;

namespace PrintEdition.Composition.Furniture;

/// <summary>Paints the band over a page without a nameplate (版头): section name, paper, date, over a heavy rule; where a section begins, its name is a flag.</summary>
internal sealed class BandPainter(PageGrid grid, Layout layout, FurnitureSetter setter)
{
    /// <summary>Thickness of the rule in points.</summary>
    private const double RuleThickness = 2;

    /// <summary>White between the words and the rule, in points.</summary>
    private const double WordsAboveRule = 6;

    /// <summary>Size of the name on a flag, in the band's; height of the flag, and colour at either end of the name, in the name's.</summary>
    private const double FlagScale = 0.9;

    private const double FlagHeight = 1.36;

    private const double FlagEnd = 0.7;

    /// <summary>Name and words keep so much white between them, in the words' size.</summary>
    private const double BetweenWords = 2;

    /// <summary>The band's items.</summary>
    /// <param name="edition">Paper and date.</param>
    /// <param name="section">Name of the page's sections.</param>
    /// <param name="begins">Whether a section begins on the page.</param>
    public IEnumerable<DrawItem> Paint(Edition edition, string section, bool begins)
    {
        var ruleY = grid.RowTop(layout.Furniture.BandRows - 1);
        var width = grid.SpanWidth(grid.Columns);
        var words = FurnitureSetter.Joined(
            edition.Masthead.PaperName,
            edition.Date is { } d ? FurnitureText.Date(d, edition.Language) : null,
            edition.Date is { } e ? FurnitureText.Weekday(e, edition.Language) : null);
        var line = setter.Line(words, layout.Styles.Folio);
        var room = width - (line?.Width ?? 0) - (BetweenWords * layout.Styles.Folio.Size);
        return (begins ? Flag(section, ruleY, room) : Name(section, ruleY, room))
            .Concat(FurnitureSetter.Right(line, grid.Left + width, ruleY - WordsAboveRule, layout.Colours.Text))
            .Append(new FillItem(Tag.Artifact, new Rect(grid.Left, ruleY - (RuleThickness / 2), width, RuleThickness), layout.Colours.Accent));
    }

    private IEnumerable<DrawItem> Name(string section, double ruleY, double room) =>
        FurnitureSetter.Left(setter.Fitted(section, layout.Styles.Band, room), grid.Left, ruleY - WordsAboveRule, layout.Colours.Accent);

    /// <summary>The name in white on the accent colour, standing on the rule.</summary>
    private IEnumerable<DrawItem> Flag(string section, double ruleY, double room)
    {
        var size = layout.Styles.Band.Size * FlagScale;
        var end = FlagEnd * size;
        if (setter.Fitted(section, layout.Styles.Band with { Size = size }, room - (2 * end)) is not { } line)
        {
            return [];
        }

        var height = FlagHeight * size;
        return FurnitureSetter.Left(line, grid.Left + end, ruleY - height + PageGrid.BaselineDrop(size, height), Colour.White)
            .Prepend(new FillItem(Tag.Artifact, new Rect(grid.Left, ruleY - height, line.Width + (2 * end), height), layout.Colours.Accent));
    }
}
