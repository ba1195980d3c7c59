using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Paging;
using PrintEdition.Composition.Search;
using PrintEdition.Model;

namespace PrintEdition.Composition.Plans;

/// <summary>Makes planned pages one after the other: blocks that have a rectangle, then by the search those that have none, and stories that wait.</summary>
internal sealed class PageFiller(Desk desk, Edition edition, IReadOnlyDictionary<string, StoryCopy> copies, PageChoice choice)
{
    /// <summary>A notice of fewer rows is a line, not a notice.</summary>
    private const int FewestNoticeRows = 7;

    private readonly BlockSetter setter = new(desk.Maker, desk.Grid);
    private readonly FrontPage front = new(desk, edition);
    private readonly Dictionary<string, Slug> rests = new(StringComparer.Ordinal);
    private readonly List<Slug> waiting = [];

    /// <summary>Articles that no page made so far has taken.</summary>
    public ImmutableArray<Article> Waiting => [.. waiting.SelectMany(s => s.Copy.Articles)];

    /// <summary>Lets articles wait for room that the plan leaves.</summary>
    public void Wait(IEnumerable<Article> articles) => waiting.AddRange(articles.Select(a => Slug.Of(copies[a.Id])));

    /// <summary>A block with its story, and with its module once it has one.</summary>
    private sealed record Placing(PlannedBlock Block, Slug Slug)
    {
        public SetModule? Module { get; init; }
    }

    /// <summary>Makes a page.</summary>
    /// <param name="page">The plan's page.</param>
    /// <param name="withIndex">Whether the first page of the edition has an index.</param>
    /// <param name="faulty">Blocks that cannot be set.</param>
    /// <param name="findings">Where findings go.</param>
    public PageDraft Fill(PlannedPage page, bool withIndex, IReadOnlySet<PlannedBlock> faulty, List<Diagnostic> findings)
    {
        var open = front.Open(page.Number, "", page.Ear is { } ear ? edition.Articles.FirstOrDefault(a => a.Id == ear.Id) : null, withIndex);
        findings.AddRange(PlanGeometry.Faults(page, open, desk.Grid));
        findings.AddRange(EarFault(page, open));
        var blocks = page.Blocks.Where(b => !faulty.Contains(b) && PlanGeometry.IsInside(b, open, desk.Grid)).ToImmutableArray();
        var placings = blocks.Where(b => b.Kind != BlockKind.Notice && SlugOf(b, page) is not null).Select(b => new Placing(b, SlugOf(b, page)!)).ToImmutableArray();
        var notices = blocks.Where(b => b.Kind == BlockKind.Notice).Select(b => new SetModule(new NoticeForm(b.Cells!.Value.Rows), b.Cells!.Value, null, int.MaxValue));
        var set = Set(page, placings, findings);
        return Finish(page, open, placings, [.. set, .. notices], findings);
    }

    private static IEnumerable<Diagnostic> EarFault(PlannedPage page, PageDraft open) => page.Ear is { } ear && !(open.Ear?.Form is FillerForm filler && filler.Article.Id == ear.Id)
        ? [new Diagnostic("PE3407", Severity.Error, $"'{ear.Id}' cannot stand in the ear of page {page.Number}: {(page.Number > 1 || open.Ear is null ? "there is none, or it is too small" : "a box or the index has it")}; take 'ear' out, or give the filler as a block", ear.Place)]
        : [];

    /// <summary>What a block is to hold: a whole story, or what an earlier page has left of it; null where that is not known, for a fault that is said.</summary>
    private Slug? SlugOf(PlannedBlock block, PlannedPage page)
    {
        if (block.ComesFrom > 0)
        {
            return rests.TryGetValue(block.Id, out var rest) && rest.Part.From == block.ComesFrom ? rest : null;
        }

        var parts = block.Articles.Select(a => copies.GetValueOrDefault(a.Id)).OfType<StoryCopy>().ToArray();
        return parts.Length != block.Articles.Length ? null : Slug.Of(block.Kind == BlockKind.Briefs ? StoryCopy.Join(parts) : parts[0]);
    }

    private ImmutableArray<SetModule> Set(PlannedPage page, ImmutableArray<Placing> placings, List<Diagnostic> findings)
    {
        var units = Ranking.Rank([.. placings.Select(p => p.Slug)], desk.Layout, 0).ToDictionary(u => u.Copy);
        var modules = ImmutableArray.CreateBuilder<SetModule>();
        foreach (var placing in placings.Where(p => p.Block.Cells is not null))
        {
            var (module, fault) = setter.Set(placing.Block, units[placing.Slug.Copy]);
            if (module is null)
            {
                findings.Add(fault!);
                continue;
            }

            modules.Add(module);
            findings.AddRange(PlanRemarks.Of(placing.Block, module, page.Number));
            if (placing.Block.GoesOn > 0)
            {
                rests[placing.Block.Id] = Slug.After((StoryForm)module.Form, module.Text!, page.Number);
            }
        }

        return modules.ToImmutable();
    }

    /// <summary>Fills what is left, and puts the page together.</summary>
    private PageDraft Finish(PlannedPage page, PageDraft open, ImmutableArray<Placing> placings, ImmutableArray<SetModule> set, List<Diagnostic> findings)
    {
        var area = new Cells(0, open.FirstRow, desk.Grid.Columns, desk.Grid.Rows - open.FirstRow);
        var boxes = open.Fixed.Where(m => m.Form is BoxForm).Select(m => m.Cells);
        var hole = findings.Exists(f => f.Severity == Severity.Error) ? Hole.None : FreeRectangles.Of(area, [.. boxes, .. set.Select(m => m.Cells)], desk.Layout.Furniture.GapRows);
        var free = placings.Where(p => p.Block.Cells is null).Select(p => p.Slug).ToList();
        var found = Find(page, hole, placings, free, findings);
        ImmutableArray<SetModule> modules = [.. set.Concat(found).OrderBy(m => m.Order)];
        return open with
        {
            Section = page.Section ?? SectionNames.Of(edition.Sections, modules.SelectMany(m => m.Form.Articles)),
            Modules = [.. modules, .. open.Fixed],
            Divisions = Divisions.Between([.. modules.Select(m => m.Cells)]),
            BlankRows = BlankRows(open, [.. modules, .. open.Fixed]),
        };
    }

    /// <summary>What the search makes of the room that is left: blocks without a rectangle, stories that wait, notices.</summary>
    private ImmutableArray<SetModule> Find(PlannedPage page, Hole hole, ImmutableArray<Placing> placings, List<Slug> free, List<Diagnostic> findings)
    {
        if (hole.IsEmpty)
        {
            GiveBack(page, free, findings);
            return [];
        }

        var extra = waiting.Count == 0 ? [] : choice.Choose(waiting, page.Number, Math.Max(0, RoomOf(hole) - RoomOf(free)), 0, mayCut: false);
        for (; extra.Count + free.Count > 0; Shorten(page, extra, free, findings))
        {
            var all = placings.Where(p => p.Block.Cells is not null).Select(p => p.Slug).Concat(free).Concat(extra).ToArray();
            var units = Ranking.Rank(all, desk.Layout, 0).Where(u => free.Concat(extra).Any(s => s.Copy == u.Copy)).ToArray();
            if (desk.Search.Find(units, hole, 0) is { } plan)
            {
                waiting.RemoveAll(extra.Contains);
                return plan.Modules;
            }
        }

        return [.. hole.Parts.Where(p => p.Rows >= FewestNoticeRows).Select(p => new SetModule(new NoticeForm(p.Rows), p, null, int.MaxValue))];
    }

    /// <summary>Cells of a hole, and of stories by estimate.</summary>
    private double RoomOf(Hole hole) => hole.Parts.Sum(p => (double)p.Columns * (p.Rows + desk.Layout.Furniture.GapRows));

    private double RoomOf(IEnumerable<Slug> slugs) => slugs.Sum(choice.AreaOf);

    /// <summary>One story less: of those that wait first, then of those that the plan wants on the page, which is said.</summary>
    private void Shorten(PlannedPage page, List<Slug> extra, List<Slug> free, List<Diagnostic> findings)
    {
        var from = extra.Count > 0 ? extra : free;
        var last = from[^1];
        from.RemoveAt(from.Count - 1);
        if (from == free)
        {
            GiveBack(page, [last], findings);
        }
    }

    /// <summary>Stories that the page has no room for wait for another.</summary>
    private void GiveBack(PlannedPage page, IEnumerable<Slug> slugs, List<Diagnostic> findings)
    {
        foreach (var slug in slugs)
        {
            var place = page.Blocks.FirstOrDefault(b => b.Id == slug.Article.Id)?.Place;
            findings.Add(slug.IsContinued
                ? new Diagnostic("PE3410", Severity.Error, $"page {page.Number} has no room for the rest of '{slug.Article.Id}'; give it columns and rows, or take another block off the page", place)
                : new Diagnostic("PE3410", Severity.Warning, $"page {page.Number} has no room for '{slug.Article.Id}' beside the plan's blocks; it goes to a later page: make room, or take it off the page", place));
            waiting.AddRange(slug.IsContinued ? [] : slug.Copy.Parts.IsEmpty ? [slug] : slug.Copy.Parts.Select(Slug.Of));
        }
    }

    /// <summary>Blank rows at the foot, of some columns only as rows of the page.</summary>
    private int BlankRows(PageDraft page, ImmutableArray<SetModule> modules)
    {
        var cells = Enumerable.Range(0, desk.Grid.Columns)
            .Sum(c => desk.Grid.Rows - modules.Where(m => m.Cells.Column <= c && c < m.Cells.EndColumn).Select(m => m.Cells.EndRow).DefaultIfEmpty(page.FirstRow).Max());
        return (cells + desk.Grid.Columns - 1) / desk.Grid.Columns;
    }
}
