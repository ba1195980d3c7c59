using PrintEdition.Pdf.Fonts;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Pdf.Painting;

/// <summary>
/// Splits a run into spans that are read back as written. A span is as short as can be, so that any part of a line can be selected.
/// </summary>
internal sealed class SpanSplitter(GlyphRun run, GlyphUse use, EmbeddedFace face)
{
    /// <summary>
    /// In em. Readers take a gap of a tenth of an em for a word space and an overlap of as much for a new line (measured on poppler);
    /// Chinese lines have both where marks are squeezed, where a line is stretched, and beside Latin.
    /// </summary>
    private const double WidestSeam = 0.09;

    private readonly List<TextSpan> spans = [];

    /// <summary>The spans of the run, in order.</summary>
    public List<TextSpan> Split()
    {
        var start = 0;
        for (var i = 1; i <= run.Glyphs.Length; i++)
        {
            if (i == run.Glyphs.Length || IsSeamless(i))
            {
                Add(start, i);
                start = i;
            }
        }

        return spans;
    }

    /// <summary>Adds a span; those that need no words join.</summary>
    private void Add(int start, int end)
    {
        var overhang = end == run.Glyphs.Length ? Overhang() : 0;
        var isPlain = end - start == 1 && overhang == 0 && use.IsFaithful(run, run.Glyphs[start]);
        if (isPlain && spans is [.., { Text: null } last])
        {
            spans[^1] = last with { End = end };
        }
        else
        {
            spans.Add(new TextSpan(start, end, isPlain ? null : TextOf(start, end), overhang));
        }
    }

    /// <summary>Whether readers take a glyph for the direct successor of the one before it, as it is in the text.</summary>
    private bool IsSeamless(int index)
    {
        var (before, after) = (run.Glyphs[index - 1], run.Glyphs[index]);
        if (after.TextLength == 0 || before.TextLength == 0 || after.TextStart != before.TextStart + before.TextLength)
        {
            return false;
        }

        var gap = after.X - before.X - NaturalAdvance(before);
        return Math.Abs(gap) <= WidestSeam * run.Size || IsSpace(before) || IsSpace(after);
    }

    private bool IsSpace(PlacedGlyph glyph) => glyph.TextLength == 1 && run.Text[glyph.TextStart] == ' ';

    private double Overhang()
    {
        var last = run.Glyphs[^1];
        var overhang = NaturalAdvance(last) - last.Advance;
        return Math.Abs(overhang) > WidestSeam * run.Size && !IsSpace(last) ? overhang : 0;
    }

    private double NaturalAdvance(PlacedGlyph glyph) => face.Widths[glyph.Id] * run.Size / 1000;

    /// <summary>The characters of a span, with those that have no glyph up to the next span; none beyond the run's last glyph, where a line ends.</summary>
    private string TextOf(int start, int end)
    {
        var last = run.Glyphs[end - 1];
        var from = run.Glyphs[start].TextStart;
        var to = end < run.Glyphs.Length ? run.Glyphs[end].TextStart : last.TextStart + last.TextLength;
        return run.Text[from..Math.Max(from, to)];
    }
}
