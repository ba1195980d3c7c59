using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Quotes;
using PrintEdition.Typography.Breaking;

namespace PrintEdition.Composition.Modules;

/// <summary>
/// Paints a pulled quote: centred lines between a heavy and a light rule. Its words stand in the text already: they belong to no article, so
/// that nobody who reads, copies or counts the text meets them twice.
/// </summary>
internal sealed class QuotePainter(PageGrid grid, Layout layout)
{
    /// <summary>Thickness of the rule above, in points.</summary>
    private const double Heavy = 1.4;

    /// <summary>Thickness of the rule below, in points.</summary>
    private const double Light = 0.6;

    /// <summary>White outside the rules, in rows: they stand as far from the text above as from that below.</summary>
    private const double Above = 0.5;

    private const double Below = 0.35;

    /// <summary>White beside a mark in a rule, in the mark's width.</summary>
    private const double MarkGap = 0.4;

    /// <summary>The middle of a mark above its baseline, in its size.</summary>
    private const double MarkHeight = 0.68;

    private static readonly Tag Words = new("", ItemRole.PullQuote);

    /// <summary>The quote's items.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="area">The rows of the leg it takes, in points.</param>
    public IEnumerable<DrawItem> Paint(SetQuote quote, Rect area)
    {
        var (top, bottom) = (area.Y + (Above * grid.Leading), area.Bottom - (Below * grid.Leading));
        var start = top + Heavy + ((bottom - Light - top - Heavy - (quote.Lines.Length * quote.Pitch)) / 2);
        return Rules(quote, area, top, bottom).Concat(quote.Lines.SelectMany((line, i) => LinePainter.Paint(
            line, Words, area.X + ((area.Width - line.Width) / 2), start + (i * quote.Pitch) + PageGrid.BaselineDrop(quote.Size, quote.Pitch), layout.Colours.Text)));
    }

    private IEnumerable<DrawItem> Rules(SetQuote quote, Rect area, double top, double bottom) =>
        Rule(quote.Marks?.Opening, area, top, Heavy).Concat(Rule(quote.Marks?.Closing, area, bottom - Light, Light));

    /// <summary>A rule; where somebody speaks, a mark stands in the middle of it.</summary>
    private IEnumerable<DrawItem> Rule(Line? mark, Rect area, double y, double thickness)
    {
        if (mark is null)
        {
            return [new FillItem(Tag.Artifact, new Rect(area.X, y, area.Width, thickness), layout.Colours.Accent)];
        }

        var gap = mark.Width + (MarkGap * mark.Width);
        var side = (area.Width - gap) / 2;
        var baseline = y + (thickness / 2) + (MarkHeight * mark.Runs[0].Size);
        return
        [
            new FillItem(Tag.Artifact, new Rect(area.X, y, side, thickness), layout.Colours.Accent),
            new FillItem(Tag.Artifact, new Rect(area.Right - side, y, side, thickness), layout.Colours.Accent),
            .. LinePainter.Paint(mark, Words, area.X + ((area.Width - mark.Width) / 2), baseline, layout.Colours.Accent),
        ];
    }
}
