using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;

namespace PrintEdition.Ingest.RawText;

/// <summary>Lines without an empty one between, and whether they were wrapped at a measure.</summary>
internal sealed class WrappedBlock
{
    /// <summary>No column is narrower, and no lines that were wrapped are wider, in half ems.</summary>
    private const int NarrowestMeasure = 16;

    private const int WidestMeasure = 110;

    /// <summary>Lines that fill the measure: at least so many, and this share of all.</summary>
    private const int FewestFull = 3;

    private const double FullShare = 0.2;

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
        Measure = widths.Max();
        leastIndent = lines.Min(l => l.Indent);
        keepsIndents = lines.Any(IsIndented) || !lines.Any(l => TextWidth.IsWide(l.Text));
    }

    /// <summary>The width of its widest line, in half ems.</summary>
    public int Measure { get; }

    /// <summary>Its lines.</summary>
    public int Length => lines.Length;

    /// <summary>Whether it may be a piece of text that was wrapped at a measure: its widest line is hardly narrower.</summary>
    /// <param name="at">The measure, in half ems.</param>
    public bool IsNear(int at) => Measure <= at && Measure >= at - NearMeasure && lines.Length > 1;

    /// <summary>Whether so many lines of blocks fill a measure that they must have been wrapped at it.</summary>
    /// <param name="at">The measure, in half ems.</param>
    /// <param name="blocks">The blocks, each near the measure.</param>
    public static bool AreWrapped(int at, IReadOnlyCollection<WrappedBlock> blocks)
    {
        var full = blocks.SelectMany(b => b.Full(at)).ToArray();
        return at is >= NarrowestMeasure and <= WidestMeasure && full.Length >= FewestFull && full.Length >= blocks.Sum(b => b.lines.Length) * FullShare
            && full.Count(text => Marks.Contains(text[^1], StringComparison.Ordinal)) <= full.Length * MostMarked;
    }

    /// <summary>The block's lines, those that were wrapped as one.</summary>
    /// <param name="measures">The measures at which the page has text wrapped, in half ems, narrow ones first.</param>
    public IEnumerable<RawLine> Join(IReadOnlyList<int> measures)
    {
        measure = measures.FirstOrDefault(IsNear);
        return measure > 0 && Full(measure).Any() ? Joined() : lines;
    }

    private IEnumerable<string> Full(int at) => Enumerable.Range(0, lines.Length - 1).Where(i => Fills(i, 0, at)).Select(i => lines[i].Text);

    private IEnumerable<RawLine> Joined()
    {
        var whole = new List<RawLine> { lines[0] };
        for (var i = 1; i < lines.Length; i++)
        {
            if (!GoesOn(i - 1, isFirst: whole.Count == 1))
            {
                yield return RawLine.Joined(whole, "FillsMeasure");
                whole.Clear();
            }

            whole.Add(lines[i]);
        }

        yield return RawLine.Joined(whole, "FillsMeasure");
    }

    private bool GoesOn(int i, bool isFirst) =>
        (Fills(i, 0, measure) || (isFirst && !keepsIndents && !Characters.EndsSentence(lines[i].Text) && Fills(i, LostIndent, measure)))
        && !IsIndented(lines[i + 1]) && !OpensShort(i) && !FormReader.OpensPiece(lines[i + 1]) && !FormReader.StandsAlone(lines[i]);

    private bool IsIndented(RawLine line) => line.Indent > leastIndent + 1;

    /// <summary>After a sentence's end a line that is short by the indent which extraction dropped opens a paragraph.</summary>
    private bool OpensShort(int i) =>
        Characters.EndsSentence(lines[i].Text) && !keepsIndents && !Fills(i + 1, 0, measure) && Fills(i + 1, LostIndent, measure);

    /// <summary>Whether the next line's first word would not have found room on a line.</summary>
    private bool Fills(int i, int indent, int at) =>
        i + 1 < lines.Length && widths[i] + indent + FirstWord(lines[i + 1].Text) + Slack > at;

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
