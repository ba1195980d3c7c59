using System.Collections.Concurrent;
using System.Collections.Immutable;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Quality;
using PrintEdition.Model;

namespace PrintEdition.Composition.Search;

/// <summary>Turns stories into the units the search places: candidates thinned out.</summary>
internal sealed class UnitMaker(StoryCandidates stories, FillerCandidates fillers, int gapRows)
{
    /// <summary>Units on one page: more cannot be told apart, and the search would take too long.</summary>
    public const int MostUnits = 12;

    /// <summary>Candidates of one width and height that differ only in their head.</summary>
    private const int KeptPerSize = 2;

    private readonly ConcurrentDictionary<(Unit Unit, int MostRows, int BlankRows), PageUnit> known = [];

    /// <summary>The units of a page, lead first.</summary>
    /// <param name="units">The page's stories.</param>
    /// <param name="mostRows">Rows there are.</param>
    /// <param name="blankRows">Blank rows a leg may end with.</param>
    public ImmutableArray<PageUnit> Make(IReadOnlyList<Unit> units, int mostRows, int blankRows) =>
        Concurrently.Select(units, u => Single(u, mostRows, blankRows));

    /// <summary>Cells the unit takes at the least, gap included.</summary>
    public int LeastCells(PageUnit unit) =>
        unit.Candidates.IsEmpty ? int.MaxValue : unit.Candidates.Min(c => c.Columns * (c.Rows + gapRows));

    /// <summary>One story as a unit.</summary>
    public PageUnit Single(Unit unit, int mostRows, int blankRows) =>
        known.GetOrAdd((unit, mostRows, blankRows), key => MakeSingle(key.Unit, key.MostRows, key.BlankRows));

    /// <summary>All ways to set a story over so many columns, none thinned out.</summary>
    /// <param name="unit">The story.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="mostRows">Rows at the most.</param>
    /// <param name="blankRows">Blank rows a leg may end with.</param>
    public IEnumerable<Candidate> Over(Unit unit, int columns, int mostRows, int blankRows) => unit.Article.Kind == ArticleKind.Filler
        ? fillers.Of(unit, mostRows).Where(c => c.Columns == columns)
        : stories.Of(unit, mostRows, blankRows, columns);

    private PageUnit MakeSingle(Unit unit, int mostRows, int blankRows)
    {
        var candidates = unit.Article.Kind == ArticleKind.Filler
            ? fillers.Of(unit, mostRows)
            : stories.Of(unit, mostRows, blankRows);
        return new PageUnit(Thin(Apart(unit, Wanted(unit.Wishes, candidates))), unit.Order, unit.Rank == Rank.Lead);
    }

    /// <summary>On a page that has faults, the candidates with text enough under the headline to keep the next one away, where there are such.</summary>
    private static IEnumerable<Candidate> Apart(Unit unit, IEnumerable<Candidate> candidates) =>
        unit.IsOpen ? WhereAny([.. candidates], c => c.Form.HeadRows == 0 || c.Form.TextRows >= PlanJudge.RowsBetweenHeads) : candidates;

    /// <summary>The candidates that are as it is wanted, where there are such: over the columns, in a frame.</summary>
    private static IEnumerable<Candidate> Wanted(Wishes wishes, IEnumerable<Candidate> candidates)
    {
        var (span, isBoxed) = (wishes.Span, wishes.IsBoxed);
        if (span is null && !isBoxed)
        {
            return candidates;
        }

        var all = candidates.ToArray();
        var boxed = isBoxed ? WhereAny(all, c => c.Form.Dress == Dress.Framed) : all;
        return span is null ? boxed : WhereAny(boxed, c => c.Columns == span);
    }

    private static Candidate[] WhereAny(Candidate[] candidates, Func<Candidate, bool> isWanted) =>
        Array.FindAll(candidates, c => isWanted(c)) is { Length: > 0 } found ? found : candidates;

    /// <summary>Of the candidates of one size, the cheapest head heights without a dress, and the cheapest with one: it can stand beside any.</summary>
    private static ImmutableArray<Candidate> Thin(IEnumerable<Candidate> candidates) =>
        [.. candidates
            .GroupBy(c => (c.Columns, c.Rows))
            .SelectMany(size => Plain(size).Append(size.Where(IsDressed).MinBy(c => c.Cost)))
            .OfType<Candidate>()
            .OrderBy(c => c.Cost)];

    private static IEnumerable<Candidate> Plain(IEnumerable<Candidate> size) =>
        size.Where(c => !IsDressed(c)).GroupBy(c => c.Form.HeadRows).Select(head => head.MinBy(c => c.Cost)!).OrderBy(c => c.Cost).Take(KeptPerSize);

    private static bool IsDressed(Candidate candidate) => candidate.Form.Dress != Dress.Plain;
}
