using PrintEdition.Composition.Display;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Pdf.Fonts;

/// <summary>
/// The space at which a line ended. Paper has no glyph for it; in a file it must be there, or the last word of a line and the first of the
/// next are one (ISO 32000-1, 14.8.2.5).
/// </summary>
internal static class LineEnd
{
    /// <summary>The space's glyph after a run that ends its line at one; null when it ends otherwise, or its face has none.</summary>
    public static PlacedGlyph? SpaceAfter(GlyphRun run)
    {
        if (run.Glyphs.IsEmpty)
        {
            return null;
        }

        var last = run.Glyphs[^1];
        var end = last.TextStart + last.TextLength; // beyond the run, where a cluster goes on in the next one
        var at = end < run.Text.Length ? run.Text.IndexOf(' ', end) : -1;
        var glyph = at < 0 ? 0 : run.Face.GlyphOf(' ');
        return glyph == 0 ? null : new PlacedGlyph((ushort)glyph, last.X + last.Advance, last.Y, run.Face.AdvanceOf((ushort)glyph) * run.Size, at, 1);
    }

    /// <summary>A run of a horizontal line with that space.</summary>
    public static TextItem Spaced(TextItem item) =>
        item.VerticalLine is null && SpaceAfter(item.Run) is { } space ? item with { Run = item.Run with { Glyphs = item.Run.Glyphs.Add(space) } } : item;
}
