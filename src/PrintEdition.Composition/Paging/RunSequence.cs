using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>
/// Sets an edition's runs one after the other. An article that is wanted on a page of another run, or with an article of another, moves
/// there; since runs may grow or shrink by that, they are set again until no article wants to move.
/// </summary>
internal sealed class RunSequence(RunPager pager, Companions companions)
{
    /// <summary>Times that runs are set: articles that still want to move after that stay, and it is said.</summary>
    private const int MostTries = 4;

    /// <summary>The pages of all runs.</summary>
    /// <param name="runs">The runs, with as many pages as are given, or as they need.</param>
    /// <param name="withIndex">Whether the first page has an index.</param>
    public RunPages Set(ImmutableArray<AllottedRun> runs, bool withIndex)
    {
        var (made, ends) = SetAll(runs, withIndex);
        for (var tries = 1; tries < MostTries && !companions.AreNone; tries++)
        {
            var moved = Move(runs, ends);
            if (moved.SequenceEqual(runs, SameStories.Comparer))
            {
                break;
            }

            runs = moved;
            (made, ends) = SetAll(runs, withIndex);
        }

        return made;
    }

    /// <summary>
    /// The pages, and the number of each run's last. The runs are set at once, each from the page on which it begins if those before it have
    /// as many as is guessed; those that begin elsewhere are moved there, until all do where they are set.
    /// </summary>
    private (RunPages Made, int[] Ends) SetAll(ImmutableArray<AllottedRun> runs, bool withIndex)
    {
        var set = new RunPages?[runs.Length];
        var (from, starts) = (new int[runs.Length], Starts(runs.Length, (run, number) => pager.Guess(runs[run], number)));
        while (Array.FindAll([.. Enumerable.Range(0, runs.Length)], i => from[i] != starts[i]) is { Length: > 0 } moved)
        {
            var again = Concurrently.Select(moved, i => pager.Move(runs[i], set[i], from[i], starts[i], withIndex));
            for (var i = 0; i < moved.Length; i++)
            {
                (set[moved[i]], from[moved[i]]) = (again[i], starts[moved[i]]);
            }

            starts = Starts(runs.Length, (run, _) => set[run]!.Pages.Length);
        }

        return (RunPages.Join(set!), [.. set.Select((s, i) => from[i] + s!.Pages.Length - 1)]);
    }

    /// <summary>The page on which each run begins, by the number of pages that each has when it begins there.</summary>
    private static int[] Starts(int runs, Func<int, int, int> pagesOf)
    {
        var starts = new int[runs];
        for (var (run, next) = (0, 1); run < runs; run++)
        {
            starts[run] = next;
            next += pagesOf(run, next);
        }

        return starts;
    }

    /// <summary>The runs with every article in the one that has its page, or that has the article which it is kept with.</summary>
    private ImmutableArray<AllottedRun> Move(ImmutableArray<AllottedRun> runs, int[] ends)
    {
        var homes = runs.SelectMany((r, i) => r.Run.Articles.Select(a => (a, i))).ToDictionary(h => h.a.Id, h => h.i, StringComparer.Ordinal);
        foreach (var article in runs.SelectMany(r => r.Run.Articles))
        {
            var anchor = companions.With(article).FirstOrDefault(a => homes.ContainsKey(a.Id)) ?? article;
            homes[article.Id] = companions.PageOf(article) is { } page && Array.FindIndex(ends, end => page <= end) is >= 0 and var run ? run : homes[anchor.Id];
        }

        var all = runs.SelectMany(r => r.Run.Articles).ToArray();
        return [.. runs.Select((r, i) => r with { Run = r.Run.With([.. all.Where(a => homes[a.Id] == i)]) }).Where(r => r.Pages is not null || r.Run.Articles.Any())];
    }

    /// <summary>Runs of the same articles.</summary>
    private sealed class SameStories : IEqualityComparer<AllottedRun>
    {
        public static readonly SameStories Comparer = new();

        public bool Equals(AllottedRun? x, AllottedRun? y) => x!.Run.Articles.Select(a => a.Id).SequenceEqual(y!.Run.Articles.Select(a => a.Id));

        public int GetHashCode(AllottedRun obj) => obj.Run.Articles.Count();
    }
}
