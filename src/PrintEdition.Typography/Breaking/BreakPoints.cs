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

    private BreakPoints(LineEdges edges, Place[] places, WordBreaks words)
    {
        Atom = Array.ConvertAll(places, p => p.Atom);
        Penalty = Array.ConvertAll(places, p => p.Penalty);
        Hyphens = Array.ConvertAll(places, p => p.Hyphens);
        HasHyphens = Array.Exists(Hyphens, h => h > 0);
        Start = new EdgeSums[places.Length];
        End = new EdgeSums[places.Length];
        LastLine = new LastLine(edges.Atoms, Atom);
        double most = 0;
        for (var i = 0; i < places.Length; i++)
        {
            var word = Hyphens[i] > 0 ? words.Before(Atom[i]) : null;
            Start[i] = edges.StartAt(Atom[i], word);
            End[i] = edges.EndAt(Atom[i], word);
            most = Math.Max(most, End[i].Width - End[i].Squeeze);
            slack = Math.Max(slack, most - (End[i].Width - End[i].Squeeze));
        }
    }

    /// <summary>What the last line pays.</summary>
    public LastLine LastLine { get; }

    /// <summary>Number of places, the paragraph's start and end included.</summary>
    public int Count => Atom.Length;

    /// <summary>The atom before which each place lies; the last is the number of atoms.</summary>
    public int[] Atom { get; }

    /// <summary>Demerits of a break there.</summary>
    public double[] Penalty { get; }

    /// <summary>How many lines in a row end in hyphens with the one that ends there: 0 when it does not.</summary>
    public byte[] Hyphens { get; }

    /// <summary>Whether any line may end in a hyphen.</summary>
    public bool HasHyphens { get; }

    /// <summary>Sums of a line that starts there.</summary>
    public EdgeSums[] Start { get; }

    /// <summary>Sums of a line that ends there.</summary>
    public EdgeSums[] End { get; }

    /// <summary>The places that no rule prohibits (rules 1 to 6).</summary>
    public static BreakPoints Permitted(LineEdges edges, string text, double[] penalties, WordBreaks words) =>
        new(edges, Places(edges.Atoms, text, penalties, words, Demerits.Prohibited), words);

    /// <summary>All places, the last resort of rule 7.</summary>
    public static BreakPoints All(LineEdges edges, string text, double[] penalties, WordBreaks words) =>
        new(edges, Places(edges.Atoms, text, penalties, words, double.PositiveInfinity), words);

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
    private static Place[] Places(Atoms atoms, string text, double[] penalties, WordBreaks words, double mostPenalty)
    {
        var places = new List<Place>(atoms.Count + 1) { new(0, 0, 0) };
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
                Add(places, i, penalty, isWord || EndsInHyphen(atoms, text, last));
            }

            last = i;
        }

        places.Add(new Place(atoms.Count, 0, 0));
        return [.. places];
    }

    private static void Add(List<Place> places, int atom, double penalty, bool isHyphened)
    {
        places.Add(new Place(atom, penalty, isHyphened ? (byte)1 : (byte)0));
        if (isHyphened)
        {
            places.Add(new Place(atom, penalty, MostHyphens));
        }
    }

    /// <summary>A word's own hyphen at the line's end looks like any other.</summary>
    private static bool EndsInHyphen(Atoms atoms, string text, int last) => atoms.Unit[last] > 0 && text[atoms.TextStart[last]] is '-' or '‐';

    private readonly record struct Place(int Atom, double Penalty, byte Hyphens);
}
