using PrintEdition.Composition.Display;
using PrintEdition.Typography.Breaking;

namespace PrintEdition.Composition.Modules;

/// <summary>Turns a set line into drawn items.</summary>
internal static class LinePainter
{
    /// <summary>One item for each glyph run of the line.</summary>
    public static IEnumerable<DrawItem> Paint(Line line, Tag tag, double x, double baseline, Colour colour) =>
        line.Runs.Select(run => new TextItem(tag, x, baseline, run, colour) { Line = line });
}
