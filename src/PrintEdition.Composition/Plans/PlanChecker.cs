using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Composition.Plans;

/// <summary>Checks a plan against its edition and layout, before anything is set: what it names is there, each once, and parts of stories follow each other.</summary>
internal sealed class PlanChecker
{
    private readonly Edition edition;
    private readonly EditionPlan plan;
    private readonly IReadOnlyCollection<string> faces;
    private readonly Dictionary<string, Article> articles;
    private readonly List<Diagnostic> findings = [];
    private readonly HashSet<PlannedBlock> faulty = new(ReferenceEqualityComparer.Instance);

    private PlanChecker(Edition edition, EditionPlan plan, IReadOnlyCollection<string> faces)
    {
        (this.edition, this.plan, this.faces) = (edition, plan, faces);
        articles = edition.Articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
    }

    /// <summary>What was found, and the blocks that cannot be set for it.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="columns">Columns of the layout.</param>
    /// <param name="rows">Rows of the layout.</param>
    /// <param name="faces">Names of the faces there are.</param>
    public static (ImmutableArray<Diagnostic> Findings, IReadOnlySet<PlannedBlock> Faulty) Check(Edition edition, EditionPlan plan, int columns, int rows, IReadOnlyCollection<string> faces)
    {
        var checker = new PlanChecker(edition, plan, faces);
        if (plan.Columns != columns || plan.Rows != rows)
        {
            checker.Find("PE3405", $"the plan is for {plan.Columns} columns and {plan.Rows} rows{(plan.Layout.Length > 0 ? $" (layout {plan.Layout})" : "")}, this layout has {columns} and {rows}; take that layout, or have a new plan written with --plan-out", plan.Place);
            return ([.. checker.findings], checker.faulty);
        }

        checker.CheckPages();
        checker.CheckNames();
        checker.CheckOnce();
        checker.CheckJumps();
        return ([.. checker.findings], checker.faulty);
    }

    private IEnumerable<(PlannedPage Page, PlannedBlock Block)> Blocks => plan.Pages.SelectMany(p => p.Blocks.Select(b => (p, b)));

    private void CheckPages()
    {
        foreach (var twice in plan.Pages.GroupBy(p => p.Number).Where(g => g.Count() > 1).SelectMany(g => g.Skip(1)))
        {
            Find("PE3408", $"page {twice.Number} is there twice; put its blocks under one of them", twice.Place);
        }

        if (edition.Pages < plan.Pages.Max(p => p.Number))
        {
            var last = plan.Pages.MaxBy(p => p.Number)!;
            Find("PE3408", $"the plan has a page {last.Number}, and the edition shall have {edition.Pages}; ask for more pages, or take the page out", last.Place);
        }
    }

    private void CheckNames()
    {
        foreach (var (_, block) in Blocks)
        {
            foreach (var reference in block.Articles)
            {
                CheckKind(block, reference, block.Kind == BlockKind.Filler);
            }

            if (block.Head?.Face is { } face && !faces.Contains(face))
            {
                Find(block, "PE3404", $"no face is called '{Shown(face)}'; did you mean '{NearestName.To(Shown(face), faces)}'?", block.PlaceOf("headline"));
            }
        }

        foreach (var ear in plan.Pages.Select(p => p.Ear).OfType<ArticleReference>())
        {
            CheckKind(null, ear, isFiller: true);
        }

        foreach (var held in plan.HeldOver)
        {
            CheckKnown(null, held);
        }
    }

    private void CheckKind(PlannedBlock? block, ArticleReference reference, bool isFiller)
    {
        if (CheckKnown(block, reference) is { } article && (article.Kind == ArticleKind.Filler) != isFiller)
        {
            Find(block, "PE3404", isFiller ? $"'{reference.Id}' is no filler; give it as 'article'" : $"'{reference.Id}' is a filler; give it as 'filler', or as 'ear' of page 1", reference.Place);
        }
    }

    private Article? CheckKnown(PlannedBlock? block, ArticleReference reference)
    {
        if (!articles.TryGetValue(reference.Id, out var article))
        {
            Find(block, "PE3404", $"no article has the id '{reference.Id}'; did you mean '{NearestName.To(reference.Id, articles.Keys)}'? If the story is gone, take the block out", reference.Place);
        }

        return article;
    }

    /// <summary>An article begins in one block, or is held over.</summary>
    private void CheckOnce()
    {
        var begun = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (page, reference, block) in plan.Pages.SelectMany(Beginnings))
        {
            if (!begun.TryAdd(reference.Id, page.Number))
            {
                Find(block, "PE3408", $"'{reference.Id}' stands on page {begun[reference.Id]} already; take one of the two out, or give this one 'comes-from' if it is the rest of the story", reference.Place);
            }
        }

        foreach (var held in plan.HeldOver.Where(h => begun.ContainsKey(h.Id)))
        {
            Find("PE3408", $"'{held.Id}' is held over and stands on page {begun[held.Id]} as well; take it out of held-over", held.Place);
        }
    }

    private static IEnumerable<(PlannedPage, ArticleReference, PlannedBlock?)> Beginnings(PlannedPage page) =>
        page.Blocks.Where(b => b.ComesFrom == 0).SelectMany(b => b.Articles.Select(a => (page, a, (PlannedBlock?)b)))
            .Concat(page.Ear is { } ear ? [(page, ear, null)] : []);

    private void CheckJumps()
    {
        foreach (var (page, block) in Blocks.Where(b => b.Block.GoesOn > 0 || b.Block.ComesFrom > 0))
        {
            if (block.Kind != BlockKind.Story)
            {
                Find(block, "PE3409", "only a story goes on on another page; take 'goes-on' and 'comes-from' out", block.Place);
            }
            else if (block is { GoesOn: > 0, Cells: null })
            {
                Find(block, "PE3409", $"the part of '{block.Id}' that goes on needs columns and rows: they say where it is cut", block.PlaceOf("goes-on"));
            }
            else if (block.GoesOn > 0 && (block.GoesOn <= page.Number || Part(block.GoesOn, block.Id)?.ComesFrom != page.Number))
            {
                Find(block, "PE3409", $"'{block.Id}' goes on on page {block.GoesOn}, where the plan has no block of it with 'comes-from: {page.Number}'; add one on a later page", block.PlaceOf("goes-on"));
            }
            else if (block.ComesFrom > 0 && (block.ComesFrom >= page.Number || !plan.Pages.Any(p => p.Number == block.ComesFrom && p.Blocks.Any(b => b.Id == block.Id && b.GoesOn == page.Number))))
            {
                Find(block, "PE3409", $"'{block.Id}' comes from page {block.ComesFrom}, where the plan has no block of it with 'goes-on: {page.Number}'; add it there, or take 'comes-from' out", block.PlaceOf("comes-from"));
            }
        }
    }

    private PlannedBlock? Part(int page, string id) => plan.Pages.Where(p => p.Number == page).SelectMany(p => p.Blocks).FirstOrDefault(b => b.Id == id && b.ComesFrom > 0);

    private void Find(PlannedBlock? block, string code, string message, SourceSpan? place)
    {
        Find(code, message, place);
        if (block is not null)
        {
            faulty.Add(block);
        }
    }

    private void Find(string code, string message, SourceSpan? place) => findings.Add(new Diagnostic(code, Severity.Error, message, place));

    private static string Shown(string word) => word.Length <= LongestShown ? word : word[..LongestShown];

    private const int LongestShown = 40;
}
