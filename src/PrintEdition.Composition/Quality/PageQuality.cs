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

/// <summary>Counts how often a page violates each quality rule; the rules and their names are those of the report.</summary>
internal sealed class PageQuality(PageGrid grid, PageDraft page, ImmutableArray<DrawItem> items)
{
    /// <summary>A body line may be off the grid by this, in points.</summary>
    private const double BaselineTolerance = 0.1;

    /// <summary>An edge or gutter may be off by 0.2 mm.</summary>
    private const double EdgeTolerance = 0.2 * 72 / 25.4;

    private const int FewestLegRows = 4;
    private const double LongestLeg = 250 * 72 / 25.4;
    private const int BriefLength = 160;

    /// <summary>Lines before and after a jump.</summary>
    private const int FewestJumpLines = 6;

    /// <summary>A text region larger than 156 × 66 mm without a display element is grey.</summary>
    private const double GreyLong = 156 * 72 / 25.4;

    private const double GreyShort = 66 * 72 / 25.4;

    private readonly ImmutableArray<PlacedModule> placed = [.. page.Modules.Select(m => new PlacedModule(m.Form, m.Cells, m.Order))];

    private IEnumerable<(StoryForm Form, FilledLegs Text, Cells Cells)> Stories =>
        page.Modules.Where(m => m.Form is StoryForm).Select(m => ((StoryForm)m.Form, m.Text!, m.Cells));

    /// <summary>Rows that each leg of each story leaves blank.</summary>
    private IEnumerable<int[]> ShortRows =>
        page.Modules.Where(m => m.Form is StoryForm).Select(m => ((StoryForm)m.Form).Capacity.Zip(m.LegRows, (room, used) => room - used).ToArray());

    /// <summary>Every rule with its count, in the order of the design.</summary>
    public ImmutableArray<RuleCount> Count() =>
    [
        new("overlap", Overlaps()),
        new("module", Stories.Count(s => s.Form.Air + s.Form.LegRows + s.Form.FootRows != s.Cells.Rows)),
        new("unfilled", UnfilledCells()),
        new("trapped-white", ShortRows.Sum(legs => legs.Count(blank => blank >= 2))),
        new("baseline", OffBaseline()),
        new("edge", OffColumns()),
        new("gutter", Stories.Count(s => s.Form.Dress == Dress.Plain && s.Form.Legs.Count > 1 && Math.Abs(s.Form.Legs.Gutter - grid.Gutter) > EdgeTolerance)),
        new("leg-balance", ShortRows.Count(legs => legs.Max() > 1)),
        new("leg-length", Stories.Count(s => IsTooShort(s.Form) || s.Form.LegRows * grid.Leading > LongestLeg)),
        new("tombstone", PlanJudge.Tombstones(placed)),
        new("stacked-heads", PlanJudge.StackedHeads(placed)),
        new("full-cut", FullCuts()),
        new("lead", PlanJudge.IsLeadWeak(placed) ? 1 : 0),
        new("hierarchy", PlanJudge.Inversions(placed)),
        new("head-cover", Stories.Count(s => Widest(s.Form.Head) > grid.SpanWidth(s.Cells.Columns) + EdgeTolerance)),
        new("armpit", Stories.Count(s => s.Form.HeadRows <= 1 && s.Form.Dress == Dress.Plain && s.Cells.Row > page.FirstRow)),
        new("picture-break", Stories.Count(s => s.Form.Pictures is { } b && b.Legs < s.Form.Legs.Count && s.Form.LegRows - b.Rows < 3)),
        new("widow", Stories.Sum(s => s.Text.Widows)),
        new("orphan", Stories.Sum(s => s.Text.Orphans)),
        new("single-character", Stories.Sum(s => s.Text.Elements.Count(e => e.Lines == e.Variant.LineCount && e.Variant.Breaks.EndsOnSingleCharacter))),
        new("jump", Stories.Count(s => !s.Form.Part.IsWhole && s.Form.Capacity.Sum() < FewestJumpLines)),
        new("grey", Stories.Count(IsGrey)),
    ];

    /// <summary>Blank cells inside modules, the remainder of a story's last row left out, and the rows left at the foot.</summary>
    public int UnfilledCells() =>
        page.Modules.Where(m => m.HasHole).Sum(m => m.Text!.Blank) + (page.BlankRows * grid.Columns);

    private int Overlaps()
    {
        var pairs = 0;
        for (var i = 0; i < placed.Length; i++)
        {
            for (var j = i + 1; j < placed.Length; j++)
            {
                pairs += placed[i].Cells.Overlaps(placed[j].Cells) ? 1 : 0;
            }
        }

        return pairs + placed.Count(m => m.Cells.EndRow > grid.Rows || m.Cells.EndColumn > grid.Columns);
    }

    private int OffBaseline()
    {
        var first = grid.Baseline(0);
        return items.OfType<TextItem>().Count(t => t.Tag.Role == ItemRole.Paragraph && IsStory(t.Tag) && Off((t.Baseline - first) / grid.Leading) * grid.Leading > BaselineTolerance);
    }

    private int OffColumns()
    {
        var plain = page.Modules.Where(m => m.Form is StoryForm { Dress: Dress.Plain }).Select(m => m.Form.Article.Id).ToHashSet(StringComparer.Ordinal);
        return items.OfType<TextItem>().Count(t =>
            t.Tag.Role == ItemRole.Paragraph && plain.Contains(t.Tag.ArticleId) && Off((t.X - grid.Left) / (grid.ColumnWidth + grid.Gutter)) * grid.ColumnWidth > EdgeTolerance);
    }

    private bool IsStory(Tag tag) => page.Modules.Any(m => m.Form is not FillerForm && m.Form.Article.Id == tag.ArticleId);

    private static double Off(double value) => Math.Abs(value - Math.Round(value));

    private static bool IsTooShort(StoryForm form) =>
        form.LegRows < FewestLegRows && form.Article.Kind == ArticleKind.News && form.Article.Body.Sum(b => b.PlainText.Length) >= BriefLength;

    /// <summary>Full-width cuts in the middle third and full-height cuts, as they show on the finished page.</summary>
    private int FullCuts()
    {
        var rows = grid.Rows - page.FirstRow;
        var middle = Enumerable.Range(page.FirstRow, rows).Where(r => (double)(r - page.FirstRow) / rows is > 0.35 and < 0.65);
        var across = middle.Count(r => placed.Any(m => m.Cells.Row == r) && placed.All(m => m.Cells.EndRow < r || m.Cells.Row >= r));
        return across + page.Divisions.Count(d => d.EndRow - d.Row >= rows);
    }

    private static double Widest(HeadVariant head) =>
        new[] { head.Kicker, head.Headline, head.Deck }.OfType<HeadLevel>().SelectMany(l => l.Lines).Select(l => l.Width).DefaultIfEmpty(0).Max();

    private bool IsGrey((StoryForm Form, FilledLegs Text, Cells Cells) story)
    {
        var width = grid.SpanWidth(story.Cells.Columns);
        var height = story.Form.LegRows * grid.Leading;
        var broken = story.Form.Pictures is not null || story.Form.Article.Body.Any(b => b is Subhead);
        return !broken && Math.Max(width, height) > GreyLong && Math.Min(width, height) > GreyShort;
    }
}
