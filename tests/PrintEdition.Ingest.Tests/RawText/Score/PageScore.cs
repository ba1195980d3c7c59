namespace PrintEdition.Ingest.Tests.RawText.Score;

/// <summary>How much of a page was read as a person reads it.</summary>
/// <param name="Name">The page.</param>
/// <param name="Right">Pieces with the right role, in the right article and section, with the right beginning and end.</param>
/// <param name="Total">Pieces expected, and those that were read too many.</param>
/// <param name="Faults">What was missed (<c>-</c>) and what was read instead (<c>+</c>).</param>
public sealed record PageScore(string Name, int Right, int Total, IReadOnlyList<string> Faults)
{
    /// <summary>The share of pieces that are right, 0 to 1.</summary>
    public double Share => (double)Right / Total;

    /// <summary>Compares; each article that was read counts for the one expected article with which it has most in common.</summary>
    public static PageScore Of(string name, IReadOnlyList<PageGroup> expected, IReadOnlyList<PageGroup> read)
    {
        var missed = expected.Select(g => g.Pieces.ToList()).ToList();
        var extra = read.Select(g => g.Pieces.ToList()).ToList();
        var right = 0;
        foreach (var (e, r) in Pairs(expected, read))
        {
            right += Match(missed[e], extra[r]);
        }

        return new PageScore(
            name,
            right,
            right + Math.Max(missed.Sum(m => m.Count), extra.Sum(x => x.Count)),
            [.. missed.SelectMany(m => m).Select(p => $"- {p.Mark} {p.Text}"), .. extra.SelectMany(x => x).Select(p => $"+ {p.Mark} {Short(p.Text)}")]);
    }

    private static IEnumerable<(int Expected, int Read)> Pairs(IReadOnlyList<PageGroup> expected, IReadOnlyList<PageGroup> read)
    {
        var all = from e in Enumerable.Range(0, expected.Count)
                  from r in Enumerable.Range(0, read.Count)
                  let common = Common(expected[e], read[r])
                  where common > 0
                  orderby common descending, e, r
                  select (e, r);
        var (takenExpected, takenRead) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (e, r) in all)
        {
            if (!takenExpected.Contains(e) && !takenRead.Contains(r))
            {
                takenExpected.Add(e);
                takenRead.Add(r);
                yield return (e, r);
            }
        }
    }

    private static int Common(PageGroup expected, PageGroup read) =>
        expected.Kind == read.Kind && (expected.Section is null || read.Section is null || expected.Section == read.Section)
            ? Match([.. expected.Pieces], [.. read.Pieces])
            : 0;

    /// <summary>Takes the pieces that match out of both lists, and counts them.</summary>
    private static int Match(List<PagePiece> expected, List<PagePiece> read) => expected.RemoveAll(e =>
    {
        var at = read.FindIndex(e.Matches);
        if (at >= 0)
        {
            read.RemoveAt(at);
        }

        return at >= 0;
    });

    private static string Short(string text) => text.Length <= 40 ? text : $"{text[..24]}..{text[^12..]}";
}
