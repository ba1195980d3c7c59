using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Typography.Breaking;

namespace PrintEdition.Composition.Modules;

/// <summary>Turns a set line into drawn items.</summary>
internal static class LinePainter
{
    /// <summary>One item for each glyph run of the line, and what stands beside its characters (typography rule 24).</summary>
    /// <param name="line">The line.</param>
    /// <param name="tag">Where it belongs.</param>
    /// <param name="x">Where it starts in points.</param>
    /// <param name="baseline">Its baseline in points.</param>
    /// <param name="colour">Its colour.</param>
    /// <param name="inset">White between its leg's left edge and <paramref name="x"/>, in points.</param>
    public static IEnumerable<DrawItem> Paint(Line line, Tag tag, double x, double baseline, Colour colour, double inset = 0)
    {
        var text = line.Runs.Select(run => (DrawItem)new TextItem(tag, x, baseline, run, colour) { Line = line, Inset = inset });
        var beside = line.Annotations;
        return text
            .Concat(beside.Readings.Select(run => new TextItem(tag with { Role = ItemRole.Reading }, x, baseline, run, colour)))
            .Concat(beside.Dots.Select(dot => new DotItem(tag, x + dot.X, baseline + dot.Y, dot.Radius, colour)))
            .Concat(beside.Links.Select(link => new LinkItem(tag, new Rect(x + link.X, baseline - PageGrid.BaselineDrop(link.Size, link.Size), link.Width, link.Size), link.Address)));
    }
}
