using System.Collections.Immutable;

namespace PrintEdition.Ingest.RawText;

/// <summary>On a page of narrow columns a headline, which is set larger than the text, is broken into lines: those over a text are one.</summary>
internal static class NarrowHead
{
    /// <summary>The widest measure at which headlines are so broken, in half ems: twelve characters.</summary>
    private const int WidestMeasure = 24;

    /// <summary>How much of the text's measure a line of the headline takes at most, for its type is larger.</summary>
    private const double WidestShare = 0.75;

    /// <summary>A headline is broken into at most so many lines.</summary>
    private const int MostLines = 3;

    /// <summary>The lines, those of each headline as one.</summary>
    /// <param name="lines">The lines of a page.</param>
    /// <param name="measures">The measures at which its text was wrapped, in half ems, narrow ones first.</param>
    public static IEnumerable<RawLine> Join(ImmutableArray<RawLine> lines, IReadOnlyList<int> measures) =>
        measures is [.., <= WidestMeasure] ? Joined(lines, measures[^1] * WidestShare) : lines;

    private static IEnumerable<RawLine> Joined(ImmutableArray<RawLine> lines, double widest)
    {
        for (var (start, end) = (0, 0); start < lines.Length; start = end)
        {
            end = start;
            while (end < lines.Length && end - start < MostLines && IsPart(lines[end], widest) && (end == start || lines[end].BlankBefore == 0))
            {
                end++;
            }

            var isHead = end - start > 1 && end < lines.Length && FormReader.OpensText(lines[end]);
            end = isHead ? end : start + 1;
            yield return RawLine.Joined(lines[start..end], "NarrowHeadline");
        }
    }

    private static bool IsPart(RawLine line, double widest) =>
        line.Rest.IsEmpty && line.Cells.IsEmpty && TextWidth.IsWide(line.Text) && TextWidth.Of(line.Text) <= widest && char.IsLetterOrDigit(line.Text[^1]) && !FormReader.StandsAlone(line);
}
