using System.Collections.Immutable;

namespace PrintEdition.Composition.Copy;

/// <summary>
/// Pours broken copy into legs of given rows: for every row reached the cheapest choice of line variants is kept (typography rules 17 and
/// 18, composition step 6).
/// </summary>
internal sealed class LegSearch
{
    /// <summary>A leg that starts with a paragraph's last line is the fault a reader sees first: any line variants that avoid it are better.</summary>
    private const double WidowCost = 30;

    /// <summary>A paragraph's first line alone at a leg's foot is a lesser one.</summary>
    private const double OrphanCost = 1.5;

    /// <summary>A heading without its text is worse than any number of variants.</summary>
    private const double StrandedSubheadCost = 40;

    /// <summary>A row of a table that moves on leaves a row blank at its leg's foot: less than a stranded heading, more than any variant.</summary>
    private const double MovedRowsCost = 6;

    /// <summary>Two blank rows or more at a leg's foot: a hole that everybody sees (quality rule trapped-white), worse than any end of a leg.</summary>
    private const double HoleCost = 60;

    /// <summary>Each row of it after the first, besides.</summary>
    private const double FurtherBlankCost = 9;

    /// <summary>Something whole that a leg's end cuts: only where nothing else can be had.</summary>
    private const double CutWholeCost = 300;

    /// <summary>A heading next to what stands between a leg's lines: two things to look at in one place.</summary>
    private const double CrowdedCost = 15;

    /// <summary>Rows of text that keep them apart.</summary>
    private const int RowsApart = 3;

    /// <summary>A blank cell where the text may end before the legs do.</summary>
    private const double BlankCost = 3;

    private readonly BrokenCopy copy;
    private readonly ImmutableArray<int> legRows;
    private readonly bool goesOn;
    private readonly int[] legEnds;
    private readonly int[] edges;
    private readonly int? parted;
    private readonly int total;
    private readonly Layer[] layers;

    /// <param name="copy">The copy.</param>
    /// <param name="legRows">Rows of the legs.</param>
    /// <param name="goesOn">Whether the text goes on after them: it stands in one more leg then, which has room for all of it.</param>
    /// <param name="split">Where a leg is parted: lines stand at its edges as at a leg's.</param>
    public LegSearch(BrokenCopy copy, ImmutableArray<int> legRows, bool goesOn, LegSplit? split = null)
    {
        (this.copy, this.legRows, this.goesOn) = (copy, legRows, goesOn);
        var ends = new List<int>(legRows.Length + 1);
        foreach (var rows in legRows)
        {
            ends.Add(rows + ends.LastOrDefault());
        }

        if (goesOn)
        {
            ends.Add(ends.LastOrDefault() + copy.MostRows + copy.Gaps);
        }

        legEnds = [.. ends];
        total = ends.LastOrDefault();
        parted = split is { } s && s.Row < legRows[s.Leg] ? legEnds[s.Leg] - legRows[s.Leg] + s.Row : null;
        edges = parted is { } at ? [.. legEnds.Append(at).Order()] : legEnds;
        layers = new Layer[copy.Elements.Length + 1];
    }

    private record struct State(double Cost, int From, int Variant, int Start, int Widows, int Orphans)
    {
        public static readonly State None = new(double.PositiveInfinity, 0, 0, 0, 0, 0);
    }

    /// <summary>The states after an element, by the row that is reached, from a first one on.</summary>
    private readonly record struct Layer(int First, State[] States)
    {
        /// <summary>A layer of unreached rows.</summary>
        public static Layer Of(int first, int last)
        {
            var states = new State[Math.Max(0, last - first + 1)];
            Array.Fill(states, State.None);
            return new Layer(first, states);
        }

        public bool Holds(int row) => row >= First && row - First < States.Length;

        public ref State At(int row) => ref States[row - First];
    }

    /// <summary>The cheapest way to pour the copy, blank cells not counted; null when there is none.</summary>
    /// <param name="anyEnd">Whether the text may end before the legs do.</param>
    public FilledLegs? Solve(bool anyEnd)
    {
        Open(anyEnd);
        for (var i = 0; i < copy.Elements.Length; i++)
        {
            Extend(layers[i], copy.Elements[i], layers[i + 1]);
        }

        var last = layers[^1];
        var end = last.Holds(total) && double.IsFinite(last.At(total).Cost) ? total : anyEnd ? BestEnd(last) : -1;
        return end < 0 ? null : Trace(end);
    }

    /// <summary>Makes the layers, each with no more rows than can be reached, and from which the end can be.</summary>
    private void Open(bool anyEnd)
    {
        var (fewest, most, gaps) = (copy.FewestRows, copy.MostRows, copy.Gaps);
        layers[0] = Layer.Of(0, 0);
        layers[0].At(0) = new State(0, -1, -1, 0, 0, 0);
        var (low, high) = (0, 0);
        for (var i = 0; i < copy.Elements.Length; i++)
        {
            var element = copy.Elements[i];
            low += element.FewestRows;
            high += element.MostRows + element.Gap;
            (fewest, most, gaps) = (fewest - element.FewestRows, most - element.MostRows, gaps - element.Gap);
            layers[i + 1] = Layer.Of(anyEnd ? low : Math.Max(low, total - most - gaps), Math.Min(high, total - fewest));
        }
    }

    /// <summary>The row at which the text ends best: with the fewest blank cells after it, unless it goes on anyway; of equal ends the last. −1 for none.</summary>
    private int BestEnd(Layer last)
    {
        var (best, least) = (-1, double.PositiveInfinity);
        for (var row = last.First + last.States.Length - 1; row >= last.First; row--)
        {
            var cost = last.At(row).Cost + (goesOn ? 0 : (total - row) * BlankCost);
            (best, least) = cost < least ? (row, cost) : (best, least);
        }

        return best;
    }

    private void Extend(Layer reached, BrokenElement element, Layer next)
    {
        for (var row = reached.First; row < reached.First + reached.States.Length; row++)
        {
            var state = reached.At(row);
            for (var v = 0; v < element.Variants.Length && double.IsFinite(state.Cost); v++)
            {
                if (Place(element, element.Variants[v], row) is { } placed && next.Holds(placed.End)
                    && state.Cost + element.Variants[v].Cost + placed.Cost is var cost && cost < next.At(placed.End).Cost)
                {
                    next.At(placed.End) = new State(cost, row, v, placed.Start, state.Widows + placed.Widows, state.Orphans + placed.Orphans);
                }
            }
        }
    }

    private readonly record struct Placement(int Start, int End, double Cost, int Widows, int Orphans);

    private Placement? Place(BrokenElement element, BrokenVariant variant, int row)
    {
        var end = row + variant.Rows;
        if (end > total)
        {
            return null;
        }

        return variant.IsWhole ? PlaceWhole(element, variant.Place, row, end) : PlaceParagraph(row, end);
    }

    private Placement PlaceParagraph(int row, int end)
    {
        var widows = 0;
        var orphans = 0;
        for (var i = FirstEdgeAfter(row); i < edges.Length && edges[i] < end; i++)
        {
            widows += end - edges[i] == 1 ? 1 : 0;
            orphans += edges[i] - row == 1 ? 1 : 0;
        }

        return new Placement(row, end, (widows * WidowCost) + (orphans * OrphanCost), widows, orphans);
    }

    /// <summary>
    /// An element that no leg's end may cut; a heading needs text after it in its leg (typography rule 18). Where neither
    /// can be had it moves to the next leg and leaves the rows before it blank. At a leg's top more air round a heading would be white over
    /// the text.
    /// </summary>
    private Placement? PlaceWhole(BrokenElement element, VariantPlace place, int row, int end)
    {
        var isTop = row == 0 || Array.BinarySearch(edges, row) >= 0;
        var edge = edges[FirstEdgeAfter(row)];
        var stranded = element.Element.LeadsIn && end == edge;
        if ((end <= edge && !stranded) || edge == total)
        {
            return isTop ? place == VariantPlace.BelowTop ? null : Placed() : place == VariantPlace.Top ? null : Placed();
        }

        var moved = edge + end - row;
        return moved <= total && place != VariantPlace.BelowTop ? new Placement(edge, moved, MovedCost(element, edge - row) + CutCost(edge, moved), 0, 0) : null;

        Placement Placed() => new(row, end, row - RowsApart < parted && parted < end + RowsApart ? CrowdedCost : 0, 0, 0);
    }

    /// <summary>What it costs that something moves on and leaves so many rows blank.</summary>
    private static double MovedCost(BrokenElement element, int blank) =>
        (element.Element.LeadsIn ? StrandedSubheadCost : MovedRowsCost) + (blank > 1 ? HoleCost : 0) + ((blank - 1) * FurtherBlankCost);

    /// <summary>Where even a whole leg is too short, what may not be cut is cut.</summary>
    private double CutCost(int start, int end) => end > edges[FirstEdgeAfter(start)] ? CutWholeCost : 0;

    private int FirstEdgeAfter(int row)
    {
        var i = Array.BinarySearch(edges, row + 1);
        i = i < 0 ? ~i : i;
        while (i > 0 && edges[i - 1] > row)
        {
            i--;
        }

        return Math.Min(i, edges.Length - 1);
    }

    private FilledLegs Trace(int end)
    {
        var room = legRows.Sum();
        var elements = new Stack<FilledElement>(copy.Elements.Length);
        var (row, last) = (end, layers[^1].At(end));
        for (var i = copy.Elements.Length - 1; i >= 0; i--)
        {
            var state = layers[i + 1].At(row);
            var variant = copy.Elements[i].Variants[state.Variant];
            if (state.Start < room)
            {
                elements.Push(new FilledElement(copy.Elements[i], variant, state.Start, Math.Min(variant.LineCount, room - state.Start)));
            }

            row = state.From;
        }

        return new FilledLegs(goesOn ? legRows : UsedRows(end), [.. elements], 0, last.Cost, last.Widows, last.Orphans);
    }

    /// <summary>Rows of the legs that stand before a row.</summary>
    private ImmutableArray<int> UsedRows(int end) =>
        [.. legRows.Select((rows, leg) => Math.Clamp(end - (legEnds[leg] - rows), 0, rows))];
}
