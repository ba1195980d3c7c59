using PrintEdition.Typography.Hyphenation;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Breaking;

/// <summary>
/// The places where a paragraph may be broken, from its start to its end, and what a line that starts or ends there adds up to.
/// Found once; a search at any measure only subtracts. A place where a line would end in a hyphen is there twice, as the first
/// and as the second such line in a row: so the search knows a ladder when it sees one.
/// </summary>
internal sealed class BreakPoints
{
    /// <summary>Most lines in a row that end in hyphens (rule 6).</summary>
    public const int MostHyphens = 2;

    private readonly double slack;

    private BreakPoints(LineEdges edges, string text, double[] penalties, WordBreaks words, double mostPenalty)
    {
        var most = edges.Atoms.Count + words.Count + 2;
        (Atom, Penalty, Hyphens) = (new int[most], new double[most], new byte[most]);
        Count = 1;
        FindPlaces(edges.Atoms, text, penalties, words, mostPenalty);
        Add(edges.Atoms.Count, 0, false);
        Start = new EdgeSums[Count];
        End = new EdgeSums[Count];
        LastLine = new LastLine(edges.Atoms, Atom.AsSpan(0, Count));
        double widest = 0;
        for (var i = 0; i < Count; i++)
        {
            var word = Hyphens[i] > 0 ? words.Before(Atom[i]) : null;
            Start[i] = edges.StartAt(Atom[i], word);
            End[i] = edges.EndAt(Atom[i], word);
            widest = Math.Max(widest, End[i].Width - End[i].Squeeze);
            slack = Math.Max(slack, widest - (End[i].Width - End[i].Squeeze));
        }
    }

    /// <summary>What the last line pays.</summary>
    public LastLine LastLine { get; }

    /// <summary>Number of places, the paragraph's start and end included.</summary>
    public int Count { get; private set; }

    /// <summary>The atom before which each place lies; the last is the number of atoms.</summary>
    public int[] Atom { get; private set; }

    /// <summary>Demerits of a break there.</summary>
    public double[] Penalty { get; private set; }

    /// <summary>How many lines in a row end in hyphens with the one that ends there: 0 when it does not.</summary>
    public byte[] Hyphens { get; private set; }

    /// <summary>Whether any line may end in a hyphen.</summary>
    public bool HasHyphens { get; private set; }

    /// <summary>Sums of a line that starts there.</summary>
    public EdgeSums[] Start { get; }

    /// <summary>Sums of a line that ends there.</summary>
    public EdgeSums[] End { get; }

    /// <summary>The places that no rule prohibits (rules 1 to 6).</summary>
    public static BreakPoints Permitted(LineEdges edges, string text, double[] penalties, WordBreaks words) =>
        new(edges, text, penalties, words, Demerits.Prohibited);

    /// <summary>All places, the last resort of rule 7.</summary>
    public static BreakPoints All(LineEdges edges, string text, double[] penalties, WordBreaks words) =>
        new(edges, text, penalties, words, double.PositiveInfinity);

    /// <summary>
    /// The first place from which a line to <paramref name="end"/> can fit, so far as widths tell, at or after <paramref name="low"/>;
    /// for a later end it is never earlier.
    /// </summary>
    public int FirstStart(int low, int end, double measure)
    {
        var room = End[end].Width - End[end].Squeeze - slack - measure - LineMeasurer.Tolerance;
        while (low < end - 1 && Start[low].Width - Start[low].Squeeze < room)
        {
            low++;
        }

        return low;
    }

    /// <summary>One past the last place from which a line to a place may start: it holds an atom at least.</summary>
    public int EndOfStarts(int end) => Hyphens[end] == MostHyphens ? end - 1 : end;

    /// <summary>Demerits of a line beside the one before it, for their hyphens; infinite where the places do not belong together.</summary>
    public double Follow(int start, int end)
    {
        var (before, here) = (Hyphens[start], Hyphens[end]);
        return here switch
        {
            0 => before > 0 && end == Count - 1 ? Demerits.FinalHyphen : 0,
            1 => before == 0 ? 0 : double.PositiveInfinity,
            _ => before == 0 ? double.PositiveInfinity : before == 1 ? Demerits.SecondHyphen : Demerits.SecondHyphen + Demerits.HyphenLadder,
        };
    }

    /// <summary>A break stands before what shows and after what shows: spaces between belong to the line's end.</summary>
    private void FindPlaces(Atoms atoms, string text, double[] penalties, WordBreaks words, double mostPenalty)
    {
        var (last, word) = (-1, 0);
        for (var i = 0; i < atoms.Count; i++)
        {
            if (atoms.Class[i] is CharacterClass.Space or CharacterClass.Nothing)
            {
                continue;
            }

            var isWord = word < words.Count && words.All[word].Atom == i;
            var penalty = isWord ? words.All[word++].Penalty : penalties[i];
            if (last >= 0 && penalty < mostPenalty)
            {
                Add(i, penalty, isWord || EndsInHyphen(atoms, text, last));
            }

            last = i;
        }
    }

    private void Add(int atom, double penalty, bool isHyphened)
    {
        for (var row = isHyphened ? 1 : 0; row <= (isHyphened ? MostHyphens : 0); row++)
        {
            if (Count == Atom.Length)
            {
                Grow();
            }

            (Atom[Count], Penalty[Count], Hyphens[Count]) = (atom, penalty, (byte)row);
            Count++;
        }

        HasHyphens |= isHyphened;
    }

    private void Grow()
    {
        var (atom, penalty, hyphens) = (Atom, Penalty, Hyphens);
        Array.Resize(ref atom, 2 * Count);
        Array.Resize(ref penalty, 2 * Count);
        Array.Resize(ref hyphens, 2 * Count);
        (Atom, Penalty, Hyphens) = (atom, penalty, hyphens);
    }

    /// <summary>A word's own hyphen at the line's end looks like any other.</summary>
    private static bool EndsInHyphen(Atoms atoms, string text, int last) => atoms.Unit[last] > 0 && text[atoms.TextStart[last]] is '-' or '‐';
}
