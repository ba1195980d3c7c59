using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Paging;
using PrintEdition.Composition.Search;
using PrintEdition.Model;

namespace PrintEdition.Composition.Quality;

/// <summary>Finds where a page violates the quality rules; the rules and their names are those of the report.</summary>
internal sealed class PageQuality(PageGrid grid, PageDraft page, ImmutableArray<DrawItem> items)
{
    /// <summary>A body line may be off the grid by this, in points.</summary>
    private const double BaselineTolerance = 0.1;

    /// <summary>An edge or gutter may be off by 0.2 mm.</summary>
    private const double EdgeTolerance = 0.2 * 72 / 25.4;

    private const int FewestLegRows = 4;
    private const double LongestLeg = 250 * 72 / 25.4;

    /// <summary>Lines before and after a jump.</summary>
    private const int FewestJumpLines = 6;

    private readonly ImmutableArray<PlacedModule> placed = [.. page.Modules.Select(m => new PlacedModule(m.Form, m.Cells, m.Order))];

    private readonly record struct Story(SetModule Module, StoryForm Form, FilledLegs Text, Cells Cells)
    {
        /// <summary>Rows that each leg leaves blank.</summary>
        public IEnumerable<int> Short => Form.Capacity.Zip(Module.LegRows, (room, used) => room - used);
    }

    private IEnumerable<Story> Stories => page.Modules.Where(m => m.Form is StoryForm).Select(m => new Story(m, (StoryForm)m.Form, m.Text!, m.Cells));

    /// <summary>Every rule with its count, in the order of the design.</summary>
    public static ImmutableArray<RuleCount> Count(ImmutableArray<Violation> violations) =>
        [.. Rules.Select(rule => new RuleCount(rule, violations.Where(v => v.Rule == rule).Sum(v => v.Count)))];

    private static readonly string[] Rules =
    [
        "overlap", "module", "unfilled", "trapped-white", "baseline", "edge", "gutter", "leg-balance", "leg-length", "tombstone", "stacked-heads",
        "full-cut", "lead", "hierarchy", "head-cover", "armpit", "picture-break", "widow", "orphan", "single-character", "jump", "grey",
    ];

    /// <summary>All violations, rule by rule in the order of the design.</summary>
    public ImmutableArray<Violation> Find() =>
    [
        .. Overlaps(),
        .. Of("module", s => s.Form.Air + s.Form.LegRows + s.Form.FootRows != s.Cells.Rows),
        .. Holes(),
        .. Of("trapped-white", s => s.Short.Concat(InnerWhite(s)).Count(blank => blank >= 2)),
        .. OffBaseline(),
        .. OffColumns(),
        .. Of("gutter", s => s.Form.Dress == Dress.Plain && s.Form.Legs.Count > 1 && Math.Abs(s.Form.Legs.Gutter - grid.Gutter) > EdgeTolerance),
        .. Of("leg-balance", s => s.Short.Max() > 1),
        .. Of("leg-length", s => IsTooShort(s.Form) || s.Form.LegRows * grid.Leading > LongestLeg),
        .. Pairs("tombstone", PlanJudge.AreTombstones),
        .. Pairs("stacked-heads", (a, b) => ReferenceEquals(PlanJudge.HeadUnder(a, placed), b)),
        .. FullCuts(),
        .. WeakLead(),
        .. Pairs("hierarchy", PlanJudge.AreInverted),
        .. Of("head-cover", s => Widest(s.Form.Head) > grid.SpanWidth(s.Cells.Columns) + EdgeTolerance),
        .. Of("armpit", s => s.Form.HeadRows <= 1 && s.Form.Dress == Dress.Plain && s.Cells.Row > page.FirstRow),
        .. Of("picture-break", s => s.Form.Pictures is { } b && b.Legs < s.Form.Legs.Count && s.Form.LegRows > b.RowsBeside && s.Form.LegRows - b.Rows < 3),
        .. Of("picture-break", s => s.Form.Quote is { } q && (q.Row - s.Form.RowsOver(q.Leg) < 3 || s.Form.LegRows - s.Form.RowsUnder(q.Leg) - q.Row - q.Rows < 3)),
        .. Of("widow", s => s.Text.Widows),
        .. Of("orphan", s => s.Text.Orphans),
        .. Of("single-character", s => s.Text.Elements.Count(e => e.Ended.Any(p => p.EndsOnSingleCharacter))),
        .. Of("jump", s => !s.Form.Part.IsWhole && s.Form.Capacity.Sum() < FewestJumpLines),
        .. Of("grey", IsGrey),
    ];

    /// <summary>White at legs' ends inside a story's text; at the page's foot it touches the page's edge.</summary>
    private IEnumerable<int> InnerWhite(Story story) => story.Cells.EndRow < grid.Rows ? story.Text.InnerWhite : [];

    private IEnumerable<Violation> Of(string rule, Func<Story, bool> isViolated) => Of(rule, s => isViolated(s) ? 1 : 0);

    private IEnumerable<Violation> Of(string rule, Func<Story, int> count) =>
        Stories.Select(s => Make(rule, count(s), s.Cells, s.Form)).Where(v => v.Count > 0);

    private IEnumerable<Violation> Pairs(string rule, Func<PlacedModule, PlacedModule, bool> isViolated) =>
        from a in placed
        from b in placed
        where !ReferenceEquals(a, b) && isViolated(a, b)
        select Make(rule, 1, Around(a.Cells, b.Cells), a.Form, b.Form);

    private Violation Make(string rule, int count, Cells cells, params IEnumerable<ModuleForm> forms) =>
        new(rule, count, grid.AreaOf(cells), [.. forms.SelectMany(f => f.Articles).Select(a => a.Id)]);

    private static Cells Around(Cells a, Cells b)
    {
        var (column, row) = (Math.Min(a.Column, b.Column), Math.Min(a.Row, b.Row));
        return new Cells(column, row, Math.Max(a.EndColumn, b.EndColumn) - column, Math.Max(a.EndRow, b.EndRow) - row);
    }

    /// <summary>Blank cells inside modules, the remainder of a story's last row left out, and the rows left at the foot.</summary>
    public int UnfilledCells() =>
        page.Modules.Where(m => m.HasHole).Sum(m => m.Text!.Blank) + (page.BlankRows * grid.Columns);

    private IEnumerable<Violation> Holes() =>
        page.Modules.Where(m => m.HasHole).Select(m => Make("unfilled", m.Text!.Blank, m.Cells, m.Form)).Concat(
            page.BlankRows == 0 ? [] : [Make("unfilled", page.BlankRows * grid.Columns, new Cells(0, grid.Rows - page.BlankRows, grid.Columns, page.BlankRows))]);

    private IEnumerable<Violation> Overlaps() =>
        Pairs("overlap", (a, b) => a.Order < b.Order && a.Cells.Overlaps(b.Cells)).Concat(
            placed.Where(m => m.Cells.EndRow > grid.Rows || m.Cells.EndColumn > grid.Columns).Select(m => Make("overlap", 1, m.Cells, m.Form)));

    private IEnumerable<Violation> OffBaseline()
    {
        var first = grid.Baseline(0);
        return items.OfType<TextItem>()
            .Where(t => t.Tag.Role.IsOnGrid() && IsStory(t.Tag) && Off((t.Baseline - first) / grid.Leading) * grid.Leading > BaselineTolerance)
            .Select(t => AtText("baseline", t));
    }

    private IEnumerable<Violation> OffColumns()
    {
        var plain = page.Modules.Where(m => m.Form is StoryForm { Dress: Dress.Plain }).Select(m => (StoryForm)m.Form).DistinctBy(f => f.Article.Id).ToDictionary(f => f.Article.Id, StringComparer.Ordinal);
        return items.OfType<TextItem>()
            .Where(t => t.Tag.Role.IsOnGrid() && plain.TryGetValue(t.Tag.ArticleId, out var form) && (IsOffColumn(t) || IsOverMeasure(t, form)))
            .Select(t => AtText("edge", t));
    }

    private bool IsOffColumn(TextItem text) => Off((text.X - text.Inset - grid.Left) / (grid.ColumnWidth + grid.Gutter)) * grid.ColumnWidth > EdgeTolerance;

    /// <summary>Whether what stands in from its leg's edge runs over the other one.</summary>
    private static bool IsOverMeasure(TextItem text, StoryForm form) =>
        text.Inset != 0 && text.Line is { } line && (text.Inset + line.Indent < -EdgeTolerance || text.Inset + line.Width > form.Legs.Measure + text.Run.Size);

    private Violation AtText(string rule, TextItem text) =>
        new(rule, 1, new Rect(text.X, text.Baseline - grid.BodySize, grid.ColumnWidth, grid.Leading), [text.Tag.ArticleId]);

    private bool IsStory(Tag tag) => page.Modules.Any(m => m.Form is not FillerForm && m.Form.Article.Id == tag.ArticleId);

    private static double Off(double value) => Math.Abs(value - Math.Round(value));

    private static bool IsTooShort(StoryForm form) =>
        form.LegRows < FewestLegRows && form.Article.Kind == ArticleKind.News && StoryLength.Of(form.Article) >= Briefs.Longest;

    /// <summary>Full-width cuts in the middle third and full-height cuts, as they show on the finished page.</summary>
    private IEnumerable<Violation> FullCuts()
    {
        var rows = grid.Rows - page.FirstRow;
        var across = Enumerable.Range(page.FirstRow, rows)
            .Where(r => (double)(r - page.FirstRow) / rows is > 0.35 and < 0.65)
            .Where(r => placed.Any(m => m.Cells.Row == r) && placed.All(m => m.Cells.EndRow < r || m.Cells.Row >= r))
            .Select(r => new Cells(0, r, grid.Columns, 0));
        var down = page.Divisions.Where(d => d.EndRow - d.Row >= rows).Select(d => new Cells(d.Column, d.Row, 0, d.EndRow - d.Row));
        return across.Select(c => new Violation("full-cut", 1, grid.AreaOf(c), [])).Concat(
            down.Select(c => new Violation("full-cut", 1, new Rect(grid.ColumnX(c.Column) - grid.Gutter, grid.RowTop(c.Row), grid.Gutter, c.Rows * grid.Leading), [])));
    }

    /// <summary>The lead and the story whose headline is too near it in size.</summary>
    private IEnumerable<Violation> WeakLead()
    {
        if (!PlanJudge.IsLeadWeak(placed))
        {
            return [];
        }

        var titled = placed.Where(m => m.Form is StoryForm { Head.Size: > 0 }).OrderBy(m => m.Order).ToArray();
        var rival = titled.Skip(1).MaxBy(m => ((StoryForm)m.Form).Head.Size)!;
        return [Make("lead", 1, Around(titled[0].Cells, rival.Cells), titled[0].Form, rival.Form)];
    }

    private static double Widest(HeadVariant head) =>
        new[] { head.Kicker, head.Headline, head.Deck }.OfType<HeadLevel>().SelectMany(l => l.Lines).Select(l => l.Width).DefaultIfEmpty(0).Max();

    private bool IsGrey(Story story)
    {
        var broken = story.Form.Pictures is not null || story.Form.Quote is not null || story.Form.Article.Body.Any(b => b is not Paragraph);
        return !broken && GreyText.Is(grid, story.Cells.Columns, story.Form.LegRows);
    }
}
