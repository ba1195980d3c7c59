using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Paging;
using PrintEdition.Model;

namespace PrintEdition.Composition.Plans;

/// <summary>
/// Makes an edition's pages by a plan: its blocks just so, what it leaves open by the search in the room that is left. Stories that it
/// does not name take what room its pages have, then further pages, and it is said.
/// </summary>
internal sealed class PlannedPages
{
    private readonly Desk desk;
    private readonly Edition edition;
    private readonly EditionPlan plan;
    private readonly IReadOnlyCollection<string> faces;
    private readonly StoryAreas areas;
    private readonly RunPager pager;
    private readonly PageFiller filler;
    private readonly List<Diagnostic> findings = [];

    /// <summary>The pages of a plan.</summary>
    /// <param name="desk">The tools.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="copies">Its copy by article.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="faces">Names of the faces there are.</param>
    public PlannedPages(Desk desk, Edition edition, IReadOnlyDictionary<string, StoryCopy> copies, EditionPlan plan, IReadOnlyCollection<string> faces)
    {
        (this.desk, this.edition, this.plan, this.faces) = (desk, edition, plan, faces);
        areas = new StoryAreas(desk);
        var companions = new Companions(edition);
        pager = new RunPager(desk, areas, edition, companions, copies);
        filler = new PageFiller(desk, edition, copies, new PageChoice(areas, companions, SectionOf));
    }

    /// <summary>The pages; none when an error was found. Everything that is wrong with the plan is found at once.</summary>
    public Pagination Paginate()
    {
        var (faults, faulty) = PlanChecker.Check(edition, plan, desk.Grid.Columns, desk.Grid.Rows, faces);
        findings.AddRange(faults);
        if (faults.Any(f => f.Code == "PE3405"))
        {
            return Made([], [], []);
        }

        var planned = Planned();
        var held = edition.Articles.Where(a => plan.HeldOver.Any(h => h.Id == a.Id)).ToImmutableArray();
        filler.Wait(Order(edition.Sections).Where(a => !planned.Contains(a.Id) && !held.Contains(a)));
        var pages = Pages(faulty);
        return HasErrors ? Made([], [], []) : WithRest(pages, planned, held);
    }

    private bool HasErrors => findings.Exists(f => f.Severity == Severity.Error);

    private Pagination Made(ImmutableArray<PageDraft> pages, ImmutableArray<Article> unplaced, ImmutableArray<Article> heldOver) =>
        new(pages, unplaced, heldOver) { Findings = [.. findings], Planned = [.. Planned(), .. plan.HeldOver.Select(h => h.Id)] };

    private ImmutableHashSet<string> Planned() =>
        [.. plan.Pages.SelectMany(p => p.Blocks).SelectMany(b => b.Articles).Concat(plan.Pages.Select(p => p.Ear).OfType<ArticleReference>()).Select(a => a.Id)];

    private static IEnumerable<Article> Order(IEnumerable<Section> sections) => sections.SelectMany(s => Ranking.Order(s.Articles));

    private int SectionOf(Slug slug) => edition.Sections.TakeWhile(s => s.Articles.All(a => a.Id != slug.Article.Id)).Count();

    /// <summary>The plan's pages, and those between them that it does not speak of.</summary>
    private ImmutableArray<PageDraft> Pages(IReadOnlySet<PlannedBlock> faulty)
    {
        var last = plan.Pages.Max(p => p.Number);
        var drafts = ImmutableArray.CreateBuilder<PageDraft>(last);
        var withIndex = desk.Layout.Furniture.Index != IndexPlace.Off && last > 1;
        for (var number = 1; number <= last; number++)
        {
            var page = plan.Pages.FirstOrDefault(p => p.Number == number) ?? new PlannedPage(number, []);
            drafts.Add(filler.Fill(page, withIndex, faulty, findings));
        }

        return drafts.ToImmutable();
    }

    /// <summary>Further pages for stories that still wait, as many as there may be; the others are held over.</summary>
    private Pagination WithRest(ImmutableArray<PageDraft> pages, ImmutableHashSet<string> planned, ImmutableArray<Article> held)
    {
        var rest = filler.Waiting;
        var further = rest.IsEmpty ? new RunPages([], []) : Further(rest, pages.Length);
        var over = rest.IsEmpty ? [] : edition.Articles.Where(a => further.Unplaced.Contains(a) || further.Left.Any(l => l.Copy.Articles.Contains(a))).ToImmutableArray();
        var isGiven = edition.Pages is not null;
        pages = pages.AddRange(further.Pages);
        while (pages.Length < edition.Pages)
        {
            pages = pages.Add(pager.OpenWithoutStories(pages.Length + 1));
        }

        findings.AddRange(PlanRemarks.Strays(edition, new Whereabouts(pages), planned, plan));
        return Made(pages, isGiven ? [] : further.Unplaced, [.. edition.Articles.Where(a => held.Contains(a) || (isGiven && over.Contains(a)))]);
    }

    private RunPages Further(ImmutableArray<Article> rest, int planned)
    {
        var sections = edition.Sections.Select(s => s with { Articles = [.. s.Articles.Where(rest.Contains)] }).Where(s => !s.Articles.IsEmpty).ToImmutableArray();
        var count = edition.Pages - planned;
        return count == 0
            ? new RunPages([], rest)
            : pager.Set(new AllottedRun(new Run(sections), count), planned + 1, withIndex: false);
    }
}
