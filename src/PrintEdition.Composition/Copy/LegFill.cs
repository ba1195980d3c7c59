using System.Collections.Immutable;

namespace PrintEdition.Composition.Copy;

/// <summary>A chosen variant and the row of the story's legs, counted through all of them, at which it starts.</summary>
internal readonly record struct FilledElement(BrokenElement Element, BrokenVariant Variant, int Start);

/// <summary>Copy poured into legs.</summary>
/// <param name="LegRows">Rows each leg holds; legs differ by one row at most where they start level.</param>
/// <param name="Elements">What stands where.</param>
/// <param name="Blank">Cells of the module that hold nothing.</param>
/// <param name="Cost">Sum of the costs.</param>
/// <param name="Widows">Legs that start with a paragraph's last line.</param>
/// <param name="Orphans">Legs that end with a paragraph's first line.</param>
internal sealed record FilledLegs(
    ImmutableArray<int> LegRows, ImmutableArray<FilledElement> Elements, int Blank, double Cost, int Widows, int Orphans)
{
    /// <summary>The row after the last that holds text, counted through all legs.</summary>
    public int End => Elements.IsEmpty ? 0 : Elements[^1].Start + Elements[^1].Variant.Rows;
}

/// <summary>
/// Pours broken copy into legs so that it ends exactly where the legs end: for every row reached the cheapest choice of
/// line variants is kept (typography rules 17 and 18, composition step 6).
/// </summary>
internal sealed class LegFill
{
    /// <summary>A leg that starts with a paragraph's last line is the fault a reader sees first.</summary>
    private const double WidowCost = 6;

    /// <summary>A paragraph's first line alone at a leg's foot is a lesser one.</summary>
    private const double OrphanCost = 1.5;

    /// <summary>A heading without its text is worse than any number of variants.</summary>
    private const double StrandedSubheadCost = 40;

    private readonly BrokenCopy copy;
    private readonly int[] legEnds;
    private readonly int total;

    private LegFill(BrokenCopy copy, ImmutableArray<int> legRows)
    {
        this.copy = copy;
        legEnds = new int[legRows.Length];
        foreach (var (rows, i) in legRows.Select((r, i) => (r, i)))
        {
            legEnds[i] = rows + (i == 0 ? 0 : legEnds[i - 1]);
        }

        total = legEnds.Length == 0 ? 0 : legEnds[^1];
    }

    /// <summary>
    /// Fills legs with the given capacities; null when the copy is longer than they are. Cells that stay blank are taken from the
    /// last legs, one each before any gives a second; where headings make that impossible the text ends where it ends.
    /// </summary>
    public static FilledLegs? Fill(BrokenCopy copy, ImmutableArray<int> capacity)
    {
        var spare = capacity.Sum() - copy.MostRows;
        return Fill(copy, capacity, 0, Math.Max(0, spare - Gaps(copy)), capacity.Sum() - copy.FewestRows) ?? new LegFill(copy, capacity).Solve(0, anyEnd: true);
    }

    /// <summary>
    /// Fills the legs of a story that runs over pages, from its first leg to those of this page's part, with lines that are the same in
    /// every part. Headings that move to the next leg make the copy longer than it is by itself.
    /// </summary>
    /// <param name="copy">The story's copy.</param>
    /// <param name="capacity">Rows of the legs up to this part's last.</param>
    /// <param name="firstLeg">Index of this part's first leg.</param>
    /// <param name="goesOn">Whether the text goes on after them; the rest stands in one more leg then.</param>
    public static FilledLegs? FillPart(BrokenCopy copy, ImmutableArray<int> capacity, int firstLeg, bool goesOn)
    {
        var text = copy.Fixed();
        if (goesOn)
        {
            return new LegFill(text, capacity.Add(text.Rows + Gaps(text))).Solve(0, anyEnd: true) is { } open ? open with { Blank = 0 } : null;
        }

        var spare = capacity.Sum() - text.Rows;
        return Fill(text, capacity, firstLeg, Math.Max(0, spare - Gaps(text)), spare) ?? new LegFill(text, capacity).Solve(0, anyEnd: true);
    }

    /// <summary>Rows that headings may leave blank before them, at most.</summary>
    private static int Gaps(BrokenCopy copy) =>
        copy.Elements.Skip(1).Where(e => e.Element.Kind != ElementKind.Paragraph).Sum(e => e.MostRows);

    private static FilledLegs? Fill(BrokenCopy copy, ImmutableArray<int> capacity, int firstLeg, int leastBlank, int mostBlank)
    {
        FilledLegs? best = null;
        for (var blank = leastBlank; blank <= mostBlank; blank++)
        {
            if (best is not null && blank * BlankCost >= best.Cost)
            {
                break;
            }

            if (new LegFill(copy, Shorten(capacity, firstLeg, blank)).Solve(blank) is { } filled && (best is null || filled.Cost < best.Cost))
            {
                best = filled;
            }
        }

        return best;
    }

    /// <summary>A blank cell at a story's end: allowed under one row of its legs, but full is better.</summary>
    public const double BlankCost = 3;

    private static ImmutableArray<int> Shorten(ImmutableArray<int> capacity, int firstLeg, int blank)
    {
        var legs = capacity.ToArray();
        for (var leg = legs.Length - 1; blank > 0; leg = leg == firstLeg ? legs.Length - 1 : leg - 1)
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

        if (layers[^1].TryGetValue(total, out var end))
        {
            return Trace(layers, end, blank);
        }

        return anyEnd && layers[^1].Count > 0 ? Trace(layers, layers[^1].MaxBy(l => l.Key).Value, total - layers[^1].Keys.Max()) : null;
    }

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
        for (var i = FirstLegEndAfter(row); i < legEnds.Length && legEnds[i] < end; i++)
        {
            widows += end - legEnds[i] == 1 ? 1 : 0;
            orphans += legEnds[i] - row == 1 ? 1 : 0;
        }

        return new Placement(row, end, (widows * WidowCost) + (orphans * OrphanCost), widows, orphans);
    }

    /// <summary>
    /// An element that no leg's end may cut; a heading needs text after it in its leg (typography rule 18). Where neither
    /// can be had it moves to the next leg and leaves the rows before it blank.
    /// </summary>
    private Placement? PlaceWhole(BrokenElement element, int row, int end)
    {
        var legEnd = legEnds[FirstLegEndAfter(row)];
        var stranded = element.Element.Kind == ElementKind.Subhead && end == legEnd;
        if ((end <= legEnd && !stranded) || legEnd == total)
        {
            return new Placement(row, end, 0, 0, 0);
        }

        var moved = legEnd + end - row;
        return moved <= total ? new Placement(legEnd, moved, StrandedSubheadCost, 0, 0) : null;
    }

    private int FirstLegEndAfter(int row)
    {
        var i = Array.BinarySearch(legEnds, row + 1);
        i = i < 0 ? ~i : i;
        while (i > 0 && legEnds[i - 1] > row)
        {
            i--;
        }

        return Math.Min(i, legEnds.Length - 1);
    }

    private FilledLegs Trace(Dictionary<int, State>[] layers, State end, int blank)
    {
        var elements = new FilledElement[copy.Elements.Length];
        var state = end;
        for (var i = copy.Elements.Length - 1; i >= 0; i--)
        {
            elements[i] = new FilledElement(copy.Elements[i], copy.Elements[i].Variants[state.Variant], state.Start);
            state = layers[i][state.From];
        }

        var rows = legEnds.Select((e, i) => i == 0 ? e : e - legEnds[i - 1]).ToImmutableArray();
        return new FilledLegs(rows, [.. elements], blank, end.Cost + (blank * BlankCost), end.Widows, end.Orphans);
    }
}
