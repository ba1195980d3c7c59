namespace PrintEdition.Ingest.Tests.RawText.Score;

/// <summary>Reads what a page is expected to hold: the notation that <c>Pages/README.md</c> describes.</summary>
public static class PageReader
{
    /// <summary>The groups of an outline.</summary>
    public static IReadOnlyList<PageGroup> Read(string outline)
    {
        var groups = new List<PageGroup>();
        var pieces = new List<PagePiece>();
        string? section = null;
        foreach (var line in outline.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '[')
            {
                section = line.Trim('[', ']');
            }
            else if (line[0] != ' ')
            {
                groups.Add(new PageGroup(line, section, pieces = []));
            }
            else
            {
                pieces.Add(Piece(line.Trim(), groups[^1].Kind == PageGroup.Beside));
            }
        }

        return groups;
    }

    private static PagePiece Piece(string line, bool isBeside)
    {
        var end = line.IndexOf(isBeside ? ": " : " ", StringComparison.Ordinal);
        return end < 0 ? new PagePiece(line, "") : new PagePiece(line[..end], line[(end + (isBeside ? 2 : 1))..]);
    }
}
