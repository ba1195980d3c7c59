using System.Collections.Immutable;
using System.Numerics;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Quality;

namespace PrintEdition.Composition.Search;

/// <summary>
/// Finds the best page where fixed furniture leaves more than one rectangle (composition step 4): the smaller ones take one to three
/// lesser stories that fill them exactly, or a notice; the largest takes all others.
/// </summary>
internal sealed class HoleSearch(PageGrid grid, PageSearch search, UnitMaker maker, int gapRows)
{
    /// <summary>Stories that a smaller rectangle takes at the most.</summary>
    private const int MostTogether = 3;

    /// <summary>Stories whose least forms fill less of a rectangle cannot fill it.</summary>
    private const double LeastFill = 0.72;

    /// <summary>Stories are set above their least forms: those whose least fill this part fill the rectangle most likely.</summary>
    private const double LikelyFill = 0.92;

    /// <summary>Sets of stories that are tried for a smaller rectangle.</summary>
    private const int MostSets = 12;

    /// <summary>Ways to fill a smaller rectangle that are tried with the rest of the page.</summary>
    private const int MostChoices = 3;

    /// <summary>A notice of fewer rows is a line, not a notice.</summary>
    private const int FewestNoticeRows = 7;

    /// <summary>The best page, or null when the stories do not fit the hole.</summary>
    /// <param name="units">The stories, lead first.</param>
    /// <param name="hole">What they may take.</param>
    /// <param name="strip">Rows that they must leave to a notice at the foot of the largest rectangle, the gap above it included; 0 for none.</param>
    public SetPlan? Find(IReadOnlyList<Unit> units, Hole hole, int strip) =>
        hole.Ways is [[var whole]]
            ? search.Find(units, whole, strip)
            : hole.Ways.Select(way => Find(units, way, strip)).OfType<SetPlan>().MinBy(p => p.Cost);

    /// <summary>Smaller rectangles that are filled, and the stories that are left for the others.</summary>
    private sealed record Choice(ImmutableArray<SetPlan> Plans, ImmutableArray<Unit> Rest)
    {
        public double Cost => Plans.Sum(p => p.Cost);
    }

    private SetPlan? Find(IReadOnlyList<Unit> units, ImmutableArray<Cells> way, int strip)
    {
        ImmutableArray<Choice> choices = [new Choice([], [.. units])];
        foreach (var part in way[1..])
        {
            choices = [.. choices.SelectMany(c => Extend(c, part)).OrderBy(c => c.Cost).Take(MostChoices)];
        }

        return choices
            .Select(c => search.Find(c.Rest, way[0], Math.Min(strip, way[0].Rows / 2)) is { } main ? Join([main, .. c.Plans], way) : null)
            .OfType<SetPlan>().MinBy(p => p.Cost);
    }

    /// <summary>The ways to fill one more rectangle: a notice, or some of the stories that are left; never the first of them.</summary>
    private IEnumerable<Choice> Extend(Choice choice, Cells part) =>
        Subsets(choice.Rest, part)
            .Select(chosen => (chosen, Plan: search.Find(chosen, part, 0)))
            .Where(c => c.Plan is { BlankRows: 0 } plan && plan.Modules.All(m => m.Form is not NoticeForm))
            .Select(c => new Choice(choice.Plans.Add(c.Plan!), choice.Rest.RemoveRange(c.chosen)))
            .Append(new Choice(choice.Plans.Add(Empty(part)), choice.Rest));

    /// <summary>The sets of lesser stories that may fill a rectangle, to judge by their least forms; the likeliest first.</summary>
    private IEnumerable<ImmutableArray<Unit>> Subsets(ImmutableArray<Unit> units, Cells part)
    {
        var room = part.Columns * (part.Rows + gapRows);
        var lesser = units.Skip(1).Select(u => (Unit: u, Cells: LeastCells(u, part))).Where(u => u.Cells <= room).ToArray();
        var sets = Enumerable.Range(1, (1 << lesser.Length) - 1).Where(set => BitOperations.PopCount((uint)set) <= MostTogether)
            .Select(set => lesser.Where((_, i) => (set & (1 << i)) != 0).ToArray())
            .Select(chosen => (Chosen: chosen, Fill: chosen.Sum(u => u.Cells) / room));
        return sets.Where(s => s.Fill <= 1 && (s.Fill >= LeastFill || s.Chosen.Any(u => u.Unit.NextPage > 0)))
            .OrderBy(s => Math.Abs(s.Fill - LikelyFill))
            .Take(MostSets)
            .Select(s => s.Chosen.Select(u => u.Unit).ToImmutableArray());
    }

    /// <summary>Cells that a story takes at the least in the columns of a rectangle.</summary>
    private double LeastCells(Unit unit, Cells part) =>
        maker.Single(unit, part.Rows, 0).Candidates.Where(c => c.Columns <= part.Columns && c.Rows <= part.Rows)
            .Select(c => (double)c.Columns * (c.Rows + gapRows)).DefaultIfEmpty(double.PositiveInfinity).Min();

    /// <summary>A rectangle without stories: a notice, or white where there is no room for one.</summary>
    private SetPlan Empty(Cells part)
    {
        var cells = part.Columns * part.Rows;
        return part.Rows >= FewestNoticeRows
            ? new SetPlan([new SetModule(new NoticeForm(part.Rows), part, null, int.MaxValue)], [], 0, Costs.Notice + (cells * Costs.NoticeCell), 0)
            : new SetPlan([], [], Math.Max(1, cells / grid.Columns), cells * Costs.BlankPageRow, 1);
    }

    /// <summary>One page of the plans of all rectangles; headlines that meet across their edges count as on any page.</summary>
    private static SetPlan Join(ImmutableArray<SetPlan> plans, ImmutableArray<Cells> way)
    {
        var modules = plans.SelectMany(p => p.Modules).OrderBy(m => m.Order).ToImmutableArray();
        var across = Tombstones(modules) - plans.Sum(p => Tombstones(p.Modules));
        return new SetPlan(
            modules,
            [.. plans.SelectMany(p => p.Divisions), .. Joints(way)],
            plans.Sum(p => p.BlankRows),
            plans.Sum(p => p.Cost) + (across * Costs.Tombstone),
            plans.Sum(p => p.Faults) + across);
    }

    private static int Tombstones(ImmutableArray<SetModule> modules) =>
        PlanJudge.Tombstones([.. modules.Select(m => new PlacedModule(m.Form, m.Cells, m.Order))]);

    /// <summary>Rules between rectangles side by side.</summary>
    private static IEnumerable<Division> Joints(ImmutableArray<Cells> way) =>
        from left in way
        from right in way
        where left.EndColumn == right.Column && left.Row < right.EndRow && right.Row < left.EndRow
        select new Division(right.Column, Math.Max(left.Row, right.Row), Math.Min(left.EndRow, right.EndRow));
}
