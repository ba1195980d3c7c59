using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Search;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>
/// Sets one headline of a finished page white on a bar (反白题) where it stands by another that looks like it. The head keeps its rows, so
/// that nothing else of the page changes.
/// </summary>
/// <param name="desk">The tools.</param>
/// <param name="copies">The articles' texts, by their ids.</param>
internal sealed class Bars(Desk desk, IReadOnlyDictionary<string, StoryCopy> copies)
{
    /// <summary>A page of fewer headlines needs no bar to tell them apart.</summary>
    private const int FewestHeads = 4;

    /// <summary>Part of the page's rows above which a bar would take the eye from the lead and the masthead.</summary>
    private const double Lowest = 0.4;

    /// <summary>Headlines closer than this ratio of sizes look like each other.</summary>
    private const double Alike = 1.25;

    /// <summary>A headline becomes no smaller than this part of what it was.</summary>
    private const double Smallest = 0.8;

    /// <summary>Columns of a bar at the most, as a part of the page's: a longer one is a plank.</summary>
    private const double Widest = 0.7;

    /// <summary>The pages with their bars.</summary>
    public ImmutableArray<PageDraft> Set(ImmutableArray<PageDraft> pages) =>
        desk.Layout.Headlines.Bar == BarColour.None ? pages : [.. pages.Select(Set)];

    private PageDraft Set(PageDraft page)
    {
        var titled = page.Modules.Where(m => m.Form is StoryForm { Head.Size: > 0 }).ToImmutableArray();
        if (titled.Length < FewestHeads)
        {
            return page;
        }

        var units = Ranking.Of(page, desk.Layout, copies).ToDictionary(u => u.Copy);
        return titled
            .Where(m => IsOpen(m, page) && Likeness(m, titled) <= Alike)
            .OrderBy(m => Likeness(m, titled)).ThenByDescending(m => m.Order)
            .Select(m => Barred(m, units))
            .OfType<(SetModule Plain, SetModule Barred)>()
            .Select(m => page with { Modules = page.Modules.Replace(m.Plain, m.Barred) })
            .FirstOrDefault(page);
    }

    private (SetModule Plain, SetModule Barred)? Barred(SetModule module, Dictionary<StoryCopy, Unit> units) =>
        module.Form is StoryForm story && HeadOf(story, module.Cells.Columns, units[story.Copy]) is { } head ? (module, module with { Form = story with { Head = head } }) : null;

    /// <summary>A plain story, whole in the lower part of the page, that has nothing else to look at, and no frame, tint, notice or box by it.</summary>
    private bool IsOpen(SetModule module, PageDraft page) =>
        module.Form is StoryForm { Dress: Dress.Plain, Part: { From: 0, To: 0 }, Pictures: null, Quote: null, Head: { Beside: null, Kicker: null } } story
        && story.Copy.Parts.IsEmpty && story.Article is { Kind: ArticleKind.News, HeadlineDirection: HeadlineDirection.Horizontal }
        && module.Order > 0 && module.Cells.Columns <= Widest * desk.Grid.Columns
        && module.Cells.Row - page.FirstRow >= Lowest * (desk.Grid.Rows - page.FirstRow)
        && page.Modules.All(m => m.Form.Dress == Dress.Plain || !Touch(m.Cells, module.Cells));

    /// <summary>The ratio of its headline's size to that of the neighbour most like it.</summary>
    private static double Likeness(SetModule module, ImmutableArray<SetModule> titled) =>
        titled.Where(m => m != module && Touch(m.Cells, module.Cells)).Select(m => Ratio(SizeOf(m), SizeOf(module))).DefaultIfEmpty(double.PositiveInfinity).Min();

    private static double SizeOf(SetModule module) => ((StoryForm)module.Form).Head.Size;

    private static double Ratio(double a, double b) => Math.Max(a, b) / Math.Min(a, b);

    /// <summary>Whether two modules are neighbours: nothing but a gap or a gutter between them.</summary>
    private static bool Touch(Cells a, Cells b) =>
        a.Column <= b.EndColumn && b.Column <= a.EndColumn && a.Row <= b.EndRow + Gap && b.Row <= a.EndRow + Gap;

    private const int Gap = 2;

    /// <summary>The head on a bar, in the rows that the story's head has; null where it does not fit them.</summary>
    private HeadVariant? HeadOf(StoryForm story, int columns, Unit unit) =>
        desk.Heads.Reversed(unit with { MayBeReversed = true }, desk.Grid.SpanWidth(columns))
            .FirstOrDefault(h => h.Rows <= story.Air && story.Air <= h.Rows + StoryCandidates.MostExtraAir && h.Size <= story.Head.Size && h.Size >= Smallest * story.Head.Size);
}
