using System.Collections.Immutable;

namespace PrintEdition.Composition.Paging;

/// <summary>A run half set: its pages so far, the stories that wait, and those that no page can hold.</summary>
/// <param name="Pages">The pages in order.</param>
/// <param name="Waiting">The stories that wait, the rest of one that goes on first.</param>
/// <param name="Unplaced">The stories that are given up.</param>
internal sealed record RunDraft(ImmutableArray<PageDraft> Pages, ImmutableArray<Slug> Waiting, ImmutableArray<Slug> Unplaced)
{
    /// <summary>The stories that waited when the last page was begun; none when it cannot be made again.</summary>
    public ImmutableArray<Slug> Before { get; init; } = [];

    /// <summary>With a page more that takes no story.</summary>
    public RunDraft With(PageDraft page) => this with { Pages = Pages.Add(page), Before = [] };

    /// <summary>With a page more.</summary>
    public RunDraft With(Filled filled) => this with { Pages = Pages.Add(filled.Page), Waiting = filled.Waiting, Before = Waiting };

    /// <summary>What to do with a first story that no page can hold: joined briefs are parted again, one story alone is given up.</summary>
    public RunDraft WithoutFirst() => Waiting[0] is var story && story.Copy.Parts.IsEmpty
        ? this with { Waiting = Waiting[1..], Unplaced = Unplaced.Add(story), Before = [] }
        : this with { Waiting = [.. story.Copy.Parts.Select(Slug.Of), .. Waiting[1..]], Before = [] };
}
