using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>A run with the pages it is given; null for as many as it needs.</summary>
internal sealed record AllottedRun(Run Run, int? Pages);

/// <summary>Shares a given number of pages out among sections: each run has what its stories need at the least, what is over goes where pages are fullest.</summary>
internal static class Allotment
{
    /// <summary>Stories can be set in this part of the room that is estimated for them, with luck.</summary>
    private const double Tightest = 0.97;

    /// <summary>The runs with their pages; fewer runs than there would be where they need more pages than there are, if all their stories shall stand.</summary>
    /// <param name="sections">The sections, none empty.</param>
    /// <param name="count">Pages, at least 1.</param>
    /// <param name="pagesOf">Pages that a section's stories fill.</param>
    /// <param name="masthead">Part of the first page that the masthead takes from stories.</param>
    /// <param name="mayHold">Whether stories may be held over so that runs keep pages of their own.</param>
    public static ImmutableArray<AllottedRun> Of(ImmutableArray<Section> sections, int count, Func<Section, double> pagesOf, double masthead, bool mayHold)
    {
        var runs = Run.Of(sections, pagesOf, sections.Sum(pagesOf) / count).ToList();
        while (runs.Count > 1 && runs.Sum(Fewest) > count)
        {
            var at = Enumerable.Range(0, runs.Count - 1).MinBy(i => Needed(runs[i]) + Needed(runs[i + 1]));
            runs[at] = Run.Merge(runs[at], runs[at + 1]);
            runs.RemoveAt(at + 1);
        }

        return Share([.. runs.Select(r => new AllottedRun(r, runs.Count == 1 ? count : Fewest(r)))], count, Needed);

        double Needed(Run run) => run.Sections.Sum(pagesOf) + (run.Sections[0] == sections[0] ? masthead : 0);
        int Fewest(Run run) => mayHold ? 1 : Math.Max(1, (int)Math.Ceiling(Needed(run) * Tightest));
    }

    /// <summary>Gives pages that are over to the fullest runs, one after the other.</summary>
    private static ImmutableArray<AllottedRun> Share(ImmutableArray<AllottedRun> runs, int count, Func<Run, double> needed)
    {
        for (var over = count - runs.Sum(r => r.Pages); over > 0; over--)
        {
            var fullest = runs.MaxBy(r => needed(r.Run) / r.Pages!.Value)!;
            runs = runs.Replace(fullest, fullest with { Pages = fullest.Pages + 1 });
        }

        return runs;
    }
}
