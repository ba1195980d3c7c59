using System.Collections.Immutable;

namespace PrintEdition.Composition.Paging;

/// <summary>Makes a page that has faults and the one before it again, with other stories on that one.</summary>
/// <param name="areas">How much stories take.</param>
/// <param name="frames">The run's empty pages.</param>
/// <param name="filler">Fills a page.</param>
internal sealed class PageRepair(StoryAreas areas, RunFrames frames, PageFiller filler)
{
    /// <summary>The run with its last two pages as they have the fewest faults, where no more stories wait than there were, or than there is room for.</summary>
    /// <param name="run">The run; its last page has faults.</param>
    /// <param name="earlier">The stories that waited for the page before.</param>
    /// <param name="outlookOf">What a page of the run may leave to others.</param>
    public RunDraft Repair(RunDraft run, ImmutableArray<Slug> earlier, Func<int, Outlook> outlookOf)
    {
        var index = run.Pages.Length - 1;
        var room = run.Waiting.IsEmpty ? 0 : Math.Max(run.Waiting.Sum(areas.Of), frames.Room(index + 1, outlookOf(index).PagesLeft - 1) * RunSetter.Tightest);
        foreach (var share in Share.Others.TakeWhile(_ => FaultsOfLast(run) > 0))
        {
            run = Pair(index, earlier, share, outlookOf) is var (first, second)
                && first.Page.Faults + second.Page.Faults < FaultsOfLast(run) && second.Waiting.Sum(areas.Of) <= room
                    ? run with { Pages = [.. run.Pages[..(index - 1)], first.Page, second.Page], Waiting = second.Waiting, Before = first.Waiting }
                    : run;
        }

        return run;
    }

    private (Filled First, Filled Second)? Pair(int index, ImmutableArray<Slug> earlier, Share share, Func<int, Outlook> outlookOf) =>
        filler.Fill(frames.Open(index - 1), earlier, outlookOf(index - 1), share) is { } first
        && filler.Fill(frames.Open(index), first.Waiting, outlookOf(index)) is { } second ? (first, second) : null;

    private static int FaultsOfLast(RunDraft run) => run.Pages[^2].Faults + run.Pages[^1].Faults;
}
