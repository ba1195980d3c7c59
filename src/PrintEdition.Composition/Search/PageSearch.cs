using System.Collections.Concurrent;
using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Quality;

namespace PrintEdition.Composition.Search;

/// <summary>A page's modules, set, and what they cost.</summary>
/// <param name="Modules">The modules in reading order.</param>
/// <param name="Divisions">Rules between modules side by side.</param>
/// <param name="BlankRows">Rows left blank under the last module.</param>
/// <param name="Cost">The cost by which the plan was chosen.</param>
/// <param name="Faults">Faults that everybody sees: tombstones, stacked headlines, holes.</param>
internal sealed record SetPlan(
    ImmutableArray<SetModule> Modules, ImmutableArray<Division> Divisions, int BlankRows, double Cost, int Faults);

/// <summary>
/// Finds the best page for a set of stories (composition steps 1 to 6), and remembers it. Several threads may look for pages at once, as long as
/// no story is on the pages of two of them.
/// </summary>
internal sealed class PageSearch(PageGrid grid, UnitMaker maker, int gapRows)
{
    /// <summary>Blank rows a leg may end with when nothing fills the page exactly: the last resort before white at the foot.</summary>
    private const int LastResortBlankRows = 4;

    private readonly UnfitForms unfit = new();
    private readonly ConcurrentDictionary<Wanted, SetPlan?> found = [];

    /// <summary>The best page, or null when the stories do not fit the rows.</summary>
    /// <param name="units">The stories, lead first.</param>
    /// <param name="free">The rectangle they may take.</param>
    /// <param name="strip">Rows that the stories must leave to a notice at the foot, the gap above it included; 0 for none.</param>
    public SetPlan? Find(IReadOnlyList<Unit> units, Cells free, int strip) => found.GetOrAdd(new Wanted([.. units], free, strip), Find);

    /// <summary>What a page is looked for: a run's second try asks for many of the first's again.</summary>
    private sealed record Wanted(ImmutableArray<Unit> Units, Cells Free, int Strip)
    {
        public bool Equals(Wanted? other) =>
            other is not null && Free == other.Free && Strip == other.Strip && Units.SequenceEqual(other.Units);

        public override int GetHashCode() => HashCode.Combine(Free, Strip, Units.Length, Units[0].Article.Id);
    }

    private SetPlan? Find(Wanted wanted)
    {
        var (units, free, strip) = wanted;
        var area = new FreeArea(free.Column, free.Columns, free.Row, free.Rows, gapRows, strip);
        var exact = Find(units, area, 0);
        if (exact is { BlankRows: 0 })
        {
            return exact.Faults == 0 ? exact : Sounder(exact, Find([.. units.Select(u => u with { IsOpen = true })], area, 0));
        }

        var loose = Find(units, area, LastResortBlankRows);
        return loose is null || exact?.Cost <= loose.Cost ? exact : loose;
    }

    private SetPlan? Find(IReadOnlyList<Unit> units, FreeArea area, int blankRows) =>
        new AreaSearch(grid, maker, area, unfit).Find(units, blankRows);

    /// <summary>The plan with fewer faults; of equals the first.</summary>
    private static SetPlan Sounder(SetPlan one, SetPlan? other) => other?.Faults < one.Faults ? other : one;
}
