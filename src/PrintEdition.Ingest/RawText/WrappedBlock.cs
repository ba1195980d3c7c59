using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;

namespace PrintEdition.Ingest.RawText;

/// <summary>Lines without an empty one between, and whether they were wrapped at a measure.</summary>
internal sealed class WrappedBlock
{
    /// <summary>No column is narrower, and no lines that were wrapped are wider, in half ems.</summary>
    private const int NarrowestMeasure = 16;

    private const int WidestMeasure = 110;

    /// <summary>Lines that fill the measure: at least so many, and this share of the block.</summary>
    private const int FewestFull = 3;

    private const double FullShare = 0.4;

    /// <summary>The widest line of a short block is narrower than the page's measure by at most so much, in half ems.</summary>
    private const int NearMeasure = 4;

    /// <summary>Verse and lists fill a measure, too, but most of their lines end with a mark.</summary>
    private const double MostMarked = 0.6;

    /// <summary>Justified lines differ in their width by up to so much, in half ems.</summary>
    private const int Slack = 1;

    /// <summary>The indent of a paragraph's first line, in half ems, where extraction dropped it.</summary>
    private const int LostIndent = 4;

    private const string Marks = "，。；：、！？,.;:!?";

    private readonly ImmutableArray<RawLine> lines;
    private readonly int[] widths;
    private int measure;
    private readonly int leastIndent;
    private readonly bool keepsIndents;

    /// <summary>Takes the lines of a block, at least one.</summary>
    public WrappedBlock(ImmutableArray<RawLine> lines)
    {
        this.lines = lines;
        widths = [.. lines.Select(l => l.Indent + TextWidth.Of(l.Text))];
        measure = Measure = widths.Max();
        leastIndent = lines.Min(l => l.Indent);
        keepsIndents = lines.Any(IsIndented) || !lines.Any(l => TextWidth.IsWide(l.Text));
    }

    /// <summary>The width of its widest line, in half ems.</summary>
    public int Measure { get; }

    /// <summary>Whether so many of its lines fill its measure that it must have been wrapped.</summary>
    public bool IsWrapped
    {
        get
        {
            var full = Full();
            return Measure is >= NarrowestMeasure and <= WidestMeasure && full.Length >= FewestFull && full.Length >= lines.Length * FullShare
                && full.Count(i => Marks.Contains(lines[i].Text[^1], StringComparison.Ordinal)) <= full.Length * MostMarked;
        }
    }

    /// <summary>The block's lines, those that were wrapped as one; a short block was wrapped when a line of it fills a measure of the page.</summary>
    /// <param name="measures">The measures at which the page has text wrapped, in half ems, narrow ones first.</param>
    public IEnumerable<RawLine> Join(IReadOnlyList<int> measures)
    {
        if (IsWrapped)
        {
            return Joined();
        }

        measure = measures.FirstOrDefault(m => m >= Measure && m <= Measure + NearMeasure);
        return measure > 0 && Full().Length > 0 ? Joined() : lines;
    }

    private int[] Full() => [.. Enumerable.Range(0, lines.Length - 1).Where(i => Fills(i, 0))];

    private IEnumerable<RawLine> Joined()
    {
        var (line, isFirst) = (lines[0], true);
        for (var i = 1; i < lines.Length; i++)
        {
            if (GoesOn(i - 1, isFirst))
            {
                (line, isFirst) = (line.With(lines[i]), false);
            }
            else
            {
                yield return line;
                (line, isFirst) = (lines[i], true);
            }
        }

        yield return line;
    }

    private bool GoesOn(int i, bool isFirst) =>
        (Fills(i, 0) || (isFirst && !keepsIndents && !Characters.EndsSentence(lines[i].Text) && Fills(i, LostIndent)))
        && !IsIndented(lines[i + 1]) && !OpensShort(i) && !FormReader.OpensPiece(lines[i + 1]) && !FormReader.StandsAlone(lines[i]);

    private bool IsIndented(RawLine line) => line.Indent > leastIndent + 1;

    /// <summary>After a sentence's end a line that is short by the indent which extraction dropped opens a paragraph.</summary>
    private bool OpensShort(int i) =>
        Characters.EndsSentence(lines[i].Text) && !keepsIndents && !Fills(i + 1, 0) && Fills(i + 1, LostIndent);

    /// <summary>Whether the next line's first word would not have found room on a line.</summary>
    private bool Fills(int i, int indent) =>
        i + 1 < lines.Length && widths[i] + indent + FirstWord(lines[i + 1].Text) + Slack > measure;

    private static int FirstWord(string text)
    {
        if (text[0] > '~')
        {
            return TextWidth.Of(text.AsSpan(0, 1)) + (text.Length > 1 && Marks.Contains(text[1], StringComparison.Ordinal) ? 2 : 0);
        }

        var end = 0;
        while (end < text.Length && text[end] is > ' ' and <= '~')
        {
            end++;
        }

        return end + (TextWidth.IsWide(text) ? 0 : 1);
    }
}
