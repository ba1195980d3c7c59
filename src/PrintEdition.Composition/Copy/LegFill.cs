using System.Collections.Immutable;
using PrintEdition.Typography.Breaking;

namespace PrintEdition.Composition.Copy;

/// <summary>An element in filled legs.</summary>
/// <param name="Element">The element.</param>
/// <param name="Variant">The way it is broken.</param>
/// <param name="Start">The row of the legs, counted through all of them, at which it starts.</param>
/// <param name="Lines">How many of its lines stand in the legs: all, but for the last element of text that goes on on another page.</param>
internal readonly record struct FilledElement(BrokenElement Element, BrokenVariant Variant, int Start, int Lines)
{
    /// <summary>The lines that stand in the legs, set.</summary>
    public ImmutableArray<Line> Set => Variant.Text.Lines.Slice(Variant.FirstLine, Lines);
}

/// <summary>Copy poured into legs.</summary>
/// <param name="LegRows">Rows each leg holds; legs differ by one row at most where they start level.</param>
/// <param name="Elements">What stands where.</param>
/// <param name="Blank">Cells of the module that hold nothing.</param>
/// <param name="Cost">Sum of the costs.</param>
/// <param name="Widows">Legs that start with a paragraph's last line.</param>
/// <param name="Orphans">Legs that end with a paragraph's first line.</param>
internal sealed record FilledLegs(
    ImmutableArray<int> LegRows, ImmutableArray<FilledElement> Elements, int Blank, double Cost, int Widows, int Orphans);

/// <summary>A place inside a leg at which something stands between its lines.</summary>
/// <param name="Leg">The leg, from 0.</param>
/// <param name="Row">Rows of the leg's text above it.</param>
internal readonly record struct LegSplit(int Leg, int Row);

/// <summary>
/// Pours broken copy into legs so that it ends exactly where the legs end: for every row reached the cheapest choice of
/// line variants is kept (typography rules 17 and 18, composition step 6).
/// </summary>
internal sealed class LegFill
{
    /// <summary>A leg that starts with a paragraph's last line is the fault a reader sees first: any line variants that avoid it are better.</summary>
    private const double WidowCost = 20;

    /// <summary>A paragraph's first line alone at a leg's foot is a lesser one.</summary>
    private const double OrphanCost = 1.5;

    /// <summary>A heading without its text is worse than any number of variants.</summary>
    private const double StrandedSubheadCost = 40;

    /// <summary>A heading next to what stands between a leg's lines: two things to look at in one place.</summary>
    private const double CrowdedCost = 15;

    /// <summary>Rows of text that keep them apart.</summary>
    private const int RowsApart = 3;

    private readonly BrokenCopy copy;
    private readonly ImmutableArray<int> legRows;
    private readonly bool goesOn;
    private readonly int[] legEnds;
    private readonly int[] edges;
    private readonly int? parted;
    private readonly int total;

    /// <param name="copy">The copy.</param>
    /// <param name="legRows">Rows of the legs.</param>
    /// <param name="goesOn">Whether the text goes on after them: it stands in one more leg then, which has room for all of it.</param>
    /// <param name="split">Where a leg is parted: lines stand at its edges as at a leg's.</param>
    private LegFill(BrokenCopy copy, ImmutableArray<int> legRows, bool goesOn, LegSplit? split)
    {
        (this.copy, this.legRows, this.goesOn) = (copy, legRows, goesOn);
        var ends = new List<int>(legRows.Length + 1);
        foreach (var rows in legRows)
        {
            ends.Add(rows + ends.LastOrDefault());
        }

        if (goesOn)
        {
            ends.Add(ends.LastOrDefault() + copy.Elements.Sum(e => e.MostRows) + Gaps(copy));
        }

        legEnds = [.. ends];
        total = ends.LastOrDefault();
        parted = split is { } s && s.Row < legRows[s.Leg] ? legEnds[s.Leg] - legRows[s.Leg] + s.Row : null;
        edges = parted is { } at ? [.. legEnds.Append(at).Order()] : legEnds;
    }

    /// <summary>
    /// Fills legs with the given capacities; null when the copy is longer than they are. Cells that stay blank are taken from the
    /// last legs, one each before any gives a second; where headings make that impossible the text ends where it ends.
    /// </summary>
    public static FilledLegs? Fill(BrokenCopy copy, ImmutableArray<int> capacity, LegSplit? split = null)
    {
        var rows = capacity.Sum();
        return Balanced(copy, capacity, split, Math.Max(0, rows - copy.MostRows - Gaps(copy)), rows - copy.FewestRows)
            ?? new LegFill(copy, capacity, goesOn: false, split).Solve(0, anyEnd: true);
    }

    /// <summary>Fills legs with as much of the copy as they hold; the text goes on on another page. Null when there is not enough of it.</summary>
    public static FilledLegs? FillFirst(BrokenCopy copy, ImmutableArray<int> capacity, LegSplit? split = null)
    {
        var rows = capacity.Sum();
        var enough = 0;
        for (var reached = 0; reached <= rows; reached += copy.Elements[enough++].FewestRows)
        {
            if (enough == copy.Elements.Length)
            {
                return null;
            }
        }

        return new LegFill(copy with { Elements = copy.Elements[..enough] }, capacity, goesOn: true, split).Solve(0, anyEnd: true);
    }

    /// <summary>Rows that headings may leave blank before them, at most.</summary>
    private static int Gaps(BrokenCopy copy) =>
        copy.Elements.Skip(1).Where(e => e.Element.Kind != ElementKind.Paragraph).Sum(e => e.MostRows);

    private static FilledLegs? Balanced(BrokenCopy copy, ImmutableArray<int> capacity, LegSplit? split, int leastBlank, int mostBlank)
    {
        FilledLegs? best = null;
        for (var blank = leastBlank; blank <= mostBlank; blank++)
        {
            if (best is not null && blank * BlankCost >= best.Cost)
            {
                break;
            }

            if (new LegFill(copy, Shorten(capacity, blank), goesOn: false, split).Solve(blank) is { } filled && (best is null || filled.Cost < best.Cost))
            {
                best = filled;
            }
        }

        return best;
    }

    /// <summary>A blank cell at a story's end: allowed under one row of its legs, but full is better.</summary>
    public const double BlankCost = 3;

    private static ImmutableArray<int> Shorten(ImmutableArray<int> capacity, int blank)
    {
        var legs = capacity.ToArray();
        for (var leg = legs.Length - 1; blank > 0; leg = leg == 0 ? legs.Length - 1 : leg - 1)
        {
            if (legs[leg] > 0)
            {
                legs[leg]--;
                blank--;
            }
        }

        return [.. legs];
    }

    private readonly record struct State(double Cost, int From, int Variant, int Start, int Widows, int Orphans);

    private FilledLegs? Solve(int blank, bool anyEnd = false)
    {
        var layers = new Dictionary<int, State>[copy.Elements.Length + 1];
        layers[0] = new Dictionary<int, State> { [0] = new State(0, -1, -1, 0, 0, 0) };
        for (var i = 0; i < copy.Elements.Length; i++)
        {
            layers[i + 1] = Extend(layers[i], copy.Elements[i]);
        }

        if (layers[^1].ContainsKey(total))
        {
            return Trace(layers, total, blank);
        }

        return anyEnd && layers[^1].Count > 0 ? Trace(layers, BestEnd(layers[^1]), blank) : null;
    }

    /// <summary>The row at which the text ends best: with the fewest blank cells after it, unless it goes on anyway; of equal ends the last.</summary>
    private int BestEnd(Dictionary<int, State> ends) =>
        ends.OrderBy(e => e.Value.Cost + (goesOn ? 0 : (total - e.Key) * BlankCost)).ThenByDescending(e => e.Key).First().Key;

    private Dictionary<int, State> Extend(Dictionary<int, State> reached, BrokenElement element)
    {
        var next = new Dictionary<int, State>();
        foreach (var (row, state) in reached)
        {
            for (var v = 0; v < element.Variants.Length; v++)
            {
                if (Place(element, element.Variants[v], row) is not { } placed)
                {
                    continue;
                }

                var candidate = new State(
                    state.Cost + element.Variants[v].Cost + placed.Cost, row, v, placed.Start, state.Widows + placed.Widows, state.Orphans + placed.Orphans);
                if (!next.TryGetValue(placed.End, out var known) || candidate.Cost < known.Cost)
                {
                    next[placed.End] = candidate;
                }
            }
        }

        return next;
    }

    private readonly record struct Placement(int Start, int End, double Cost, int Widows, int Orphans);

    private Placement? Place(BrokenElement element, BrokenVariant variant, int row)
    {
        var end = row + variant.Rows;
        if (end > total)
        {
            return null;
        }

        return element.Element.Kind == ElementKind.Paragraph ? PlaceParagraph(row, end) : PlaceWhole(element, row, end);
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
    /// can be had it moves to the next leg and leaves the rows before it blank.
    /// </summary>
    private Placement? PlaceWhole(BrokenElement element, int row, int end)
    {
        var edge = edges[FirstEdgeAfter(row)];
        var stranded = element.Element.LeadsIn && end == edge;
        if ((end <= edge && !stranded) || edge == total)
        {
            return new Placement(row, end, row - RowsApart < parted && parted < end + RowsApart ? CrowdedCost : 0, 0, 0);
        }

        var moved = edge + end - row;
        return moved <= total ? new Placement(edge, moved, StrandedSubheadCost, 0, 0) : null;
    }

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

    private FilledLegs Trace(Dictionary<int, State>[] layers, int end, int blank)
    {
        var room = legRows.Sum();
        var elements = new Stack<FilledElement>(copy.Elements.Length);
        var (row, last) = (end, layers[^1][end]);
        for (var i = copy.Elements.Length - 1; i >= 0; i--)
        {
            var state = layers[i + 1][row];
            var variant = copy.Elements[i].Variants[state.Variant];
            if (state.Start < room)
            {
                elements.Push(new FilledElement(copy.Elements[i], variant, state.Start, Math.Min(variant.LineCount, room - state.Start)));
            }

            row = state.From;
        }

        var over = Math.Max(0, total - end);
        return goesOn
            ? new FilledLegs(legRows, [.. elements], 0, last.Cost, last.Widows, last.Orphans)
            : new FilledLegs(UsedRows(end), [.. elements], blank + over, last.Cost + ((blank + over) * BlankCost), last.Widows, last.Orphans);
    }

    /// <summary>Rows of the legs that stand before a row.</summary>
    private ImmutableArray<int> UsedRows(int end) =>
        [.. legRows.Select((rows, leg) => Math.Clamp(end - (legEnds[leg] - rows), 0, rows))];
}
