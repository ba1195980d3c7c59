using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Breaking;

/// <summary>
/// The places where a paragraph may be broken, from its start to its end, and what a line that starts or ends there adds up to.
/// Found once; a search at any measure only subtracts.
/// </summary>
internal sealed class BreakPoints
{
    private readonly Atoms atoms;
    private readonly Tiers tiers;
    private readonly LineMeasurer measurer;
    private readonly double indent;

    private BreakPoints(Atoms atoms, Tiers tiers, LineMeasurer measurer, double[] penalties, double indent, double mostPenalty)
    {
        (this.atoms, this.tiers, this.measurer, this.indent) = (atoms, tiers, measurer, indent);
        Atom = Places(atoms, penalties, mostPenalty);
        Penalty = new double[Atom.Length];
        Start = new EdgeSums[Atom.Length];
        End = new EdgeSums[Atom.Length];
        LastLine = new LastLine(atoms, Atom);
        for (var i = 0; i < Atom.Length; i++)
        {
            Penalty[i] = Atom[i] == atoms.Count ? 0 : penalties[Atom[i]];
            Start[i] = StartAt(Atom[i]);
            End[i] = EndAt(Atom[i]);
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

    /// <summary>Sums of a line that starts there.</summary>
    public EdgeSums[] Start { get; }

    /// <summary>Sums of a line that ends there.</summary>
    public EdgeSums[] End { get; }

    /// <summary>The places that no rule prohibits (rules 1 to 6).</summary>
    public static BreakPoints Permitted(Atoms atoms, Tiers tiers, LineMeasurer measurer, double[] penalties, double indent) =>
        new(atoms, tiers, measurer, penalties, indent, Demerits.Prohibited);

    /// <summary>All places, the last resort of rule 7.</summary>
    public static BreakPoints All(Atoms atoms, Tiers tiers, LineMeasurer measurer, double[] penalties, double indent) =>
        new(atoms, tiers, measurer, penalties, indent, double.PositiveInfinity);

    /// <summary>
    /// The first place from which a line to <paramref name="end"/> can fit, so far as widths tell, at or after <paramref name="low"/>;
    /// for a later end it is never earlier.
    /// </summary>
    public int FirstStart(int low, int end, double measure)
    {
        var room = End[end].Width - End[end].Squeeze - measure - LineMeasurer.Tolerance;
        while (low < end - 1 && Start[low].Width - Start[low].Squeeze < room)
        {
            low++;
        }

        return low;
    }

    /// <summary>A break stands before what shows and after what shows: spaces between belong to the line's end.</summary>
    private static int[] Places(Atoms atoms, double[] penalties, double mostPenalty)
    {
        var places = new List<int>(atoms.Count + 1) { 0 };
        var hasInk = false;
        for (var i = 0; i < atoms.Count; i++)
        {
            var shows = atoms.Class[i] is not (CharacterClass.Space or CharacterClass.Nothing);
            if (shows && hasInk && penalties[i] < mostPenalty)
            {
                places.Add(i);
            }

            hasInk |= shows;
        }

        places.Add(atoms.Count);
        return [.. places];
    }

    private EdgeSums StartAt(int atom)
    {
        var first = measurer.FirstVisible(atom, atoms.Count);
        var sums = SumsTo(first);
        sums = atom == 0 ? sums with { Width = sums.Width - indent } : sums;
        if (first == atoms.Count)
        {
            return sums;
        }

        var trim = measurer.StartTrim(first);
        return sums with { Width = sums.Width + trim, Squeeze = sums.Squeeze + (trim > 0 ? tiers.Squeeze(first, first + 1) : 0) };
    }

    private EdgeSums EndAt(int atom)
    {
        var end = measurer.EndVisible(0, atom);
        if (end == 0)
        {
            return SumsTo(measurer.FirstVisible(0, atoms.Count));
        }

        var (sums, last) = (SumsTo(end), end - 1);
        var (loss, gap) = (measurer.EndLoss(last), atoms.GapAfter[last]);
        return new EdgeSums(
            sums.Width - gap - loss,
            sums.Squeeze - (loss > 0 || gap > 0 ? tiers.Squeeze(last, end) : 0),
            sums.WordStretch,
            sums.GapStretch - Tiers.GapStretchOf(atoms, last),
            sums.Gaps - measurer.LostGaps(last));
    }

    private EdgeSums SumsTo(int atom) =>
        new(tiers.Width(0, atom), tiers.Squeeze(0, atom), tiers.WordStretch(0, atom), tiers.GapStretch(0, atom), tiers.Gaps(0, atom));
}
