namespace PrintEdition.Ingest.RawText;

/// <summary>Keeps the stories that left their page, until the page comes on which they go on.</summary>
internal sealed class JumpDesk
{
    /// <summary>No paper has so many stories under way at once; the oldest is given up.</summary>
    private const int MostWaiting = 64;

    private readonly List<(ArticleDraft Story, string From, string To, RawLine Line)> waiting = [];
    private readonly List<RawLine> givenUp = [];

    /// <summary>The jump lines whose story was not found again.</summary>
    public IEnumerable<RawLine> Lost => givenUp.Concat(waiting.Select(w => w.Line));

    /// <summary>Takes a story that goes on elsewhere.</summary>
    /// <param name="story">The story.</param>
    /// <param name="page">The page that it leaves; empty when it is not known.</param>
    /// <param name="line">The line that says so.</param>
    public void Leave(ArticleDraft story, string page, RawLine line)
    {
        waiting.Add((story, page, JumpLine.Page(line.Plain), line));
        if (waiting.Count > MostWaiting)
        {
            givenUp.Add(waiting[0].Line);
            waiting.RemoveAt(0);
        }
    }

    /// <summary>The story that goes on here: the one whose pages and headline fit best, of those that left a page.</summary>
    /// <param name="line">The line that says where it comes from.</param>
    /// <param name="page">The page on which it goes on; empty when it is not known.</param>
    /// <param name="headline">The headline it has there; empty for none.</param>
    public ArticleDraft? Return(RawLine line, string page, string headline)
    {
        if (waiting.Count == 0)
        {
            return null;
        }

        var from = JumpLine.Page(line.Plain);
        var best = waiting.MaxBy(w => Fit(w.From, from) + Fit(w.To, page) + (2 * Common(w.Story.Headline, headline)));
        waiting.Remove(best);
        return best.Story;
    }

    private static double Fit(string page, string other) => page.Length == 0 || other.Length == 0 ? 0 : page == other ? 1 : -1;

    /// <summary>The share of a headline's characters that another has, 0 to 1.</summary>
    private static double Common(string headline, string jumped) =>
        jumped.Length == 0 ? 0 : jumped.Count(c => headline.Contains(c, StringComparison.OrdinalIgnoreCase)) / (double)jumped.Length;
}
