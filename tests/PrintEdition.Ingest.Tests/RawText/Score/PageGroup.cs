namespace PrintEdition.Ingest.Tests.RawText.Score;

/// <summary>A piece of a page by its role and text, as the outlines of the corpus write it.</summary>
/// <param name="Mark">Its role: <c>=</c>, <c>¶</c>, … inside articles, a word beside them.</param>
/// <param name="Text">Its text; in what is expected, two points stand for any text between its beginning and its end.</param>
public sealed record PagePiece(string Mark, string Text)
{
    private const string Gap = "..";

    /// <summary>Whether a piece that was read is this one, which was expected.</summary>
    public bool Matches(PagePiece read) => Mark == read.Mark && Matches(read.Text);

    private bool Matches(string read)
    {
        var gap = Text.IndexOf(Gap, StringComparison.Ordinal);
        if (gap < 0)
        {
            return read == Text || (Mark.Length > 2 && read.StartsWith(Text, StringComparison.Ordinal));
        }

        var (start, end) = (Text[..gap], Text[(gap + Gap.Length)..]);
        return read.Length >= start.Length + end.Length && read.StartsWith(start, StringComparison.Ordinal) && read.EndsWith(end, StringComparison.Ordinal);
    }
}

/// <summary>An article, a box, or everything beside them.</summary>
/// <param name="Kind"><c>news</c>, <c>picture story</c>, <c>filler</c>, <c>box advertisement</c>, …, <c>beside</c>.</param>
/// <param name="Section">The section; null where none is asked for.</param>
/// <param name="Pieces">Its pieces.</param>
public sealed record PageGroup(string Kind, string? Section, IReadOnlyList<PagePiece> Pieces)
{
    /// <summary>What stands on the page beside articles and boxes: masthead, section marks, jump lines.</summary>
    public const string Beside = "beside";
}
