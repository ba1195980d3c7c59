using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Breaking;

/// <summary>Measures lines.</summary>
internal sealed class LineMeasurer(Atoms atoms, Tiers tiers, bool hang)
{
    /// <summary>Rounding of advances must not make a line overfull, in points.</summary>
    public const double Tolerance = 0.001;

    /// <summary>The first atom of a line that shows, from a break on.</summary>
    public int FirstVisible(int from, int to)
    {
        while (from < to && atoms.Class[from] is CharacterClass.Space or CharacterClass.Nothing)
        {
            from++;
        }

        return from;
    }

    /// <summary>One past the last atom of a line that shows.</summary>
    public int EndVisible(int from, int to)
    {
        while (to > from && atoms.Class[to - 1] is CharacterClass.Space or CharacterClass.Nothing)
        {
            to--;
        }

        return to;
    }

    /// <summary>
    /// Blank that the line's first mark loses, in points, also after an indent (rule 10, CLREQ 3.1.6.3); negative for white that the
    /// reading over it needs (rule 24), for which an indent has room.
    /// </summary>
    public double StartTrim(int first) =>
        (atoms.Class[first] == CharacterClass.Open ? Tiers.Blank(atoms, first) : 0) - (first > 0 ? atoms.OverhangBefore[first] : 0);

    /// <summary>
    /// Blank that the line's last mark loses, in points (rule 10, CLREQ 3.1.6.3, GB/T 15834 5.1.10); negative for white that the reading
    /// over it needs (rule 24).
    /// </summary>
    public double EndTrim(int last) =>
        (atoms.Class[last] is CharacterClass.Close or CharacterClass.Comma or CharacterClass.Stop ? Tiers.Blank(atoms, last) : 0) - atoms.OverhangAfter[last];

    /// <summary>
    /// Whether a line's last mark stands outside the measure: a stop or comma that leans to the character before it; never the last
    /// of several marks (rule 10, CLREQ 3.1.7).
    /// </summary>
    public bool Hangs(int last) =>
        hang && last > 0 && atoms.Trimmable[last] > 0
        && atoms.Class[last] is CharacterClass.Comma or CharacterClass.Stop
        && !CharacterClasses.IsMark(atoms.Class[last - 1]) && atoms.Class[last - 1] is not (CharacterClass.Space or CharacterClass.Nothing);

    /// <summary>What a line does not count of its last atom, in points: the blank of a mark, all of a hung one.</summary>
    public double EndLoss(int last) => Hangs(last) ? atoms.Advance[last] - atoms.Trim[last] : EndTrim(last);

    /// <summary>Natural width of the visible atoms in points.</summary>
    public double Natural(int first, int end) =>
        first >= end ? 0 : tiers.Width(first, end) - atoms.GapAfter[end - 1] - StartTrim(first) - EndLoss(end - 1);

    /// <summary>What a tier can give in a line, in points.</summary>
    public double TierRoom(int first, int end, int tier)
    {
        double room = 0;
        for (var i = first; i < end; i++)
        {
            room += SqueezeOf(i, first, end, tier);
        }

        return room;
    }

    /// <summary>What one atom of a line can give to a tier, in points: nothing at an edge that is already trimmed.</summary>
    public double SqueezeOf(int atom, int first, int end, int tier)
    {
        var isTrimmedStart = atom == first && StartTrim(first) > 0;
        var isTrimmedEnd = atom == end - 1 && (EndLoss(atom) > 0 || atoms.GapAfter[atom] > 0);
        return isTrimmedStart || isTrimmedEnd ? 0 : Tiers.SqueezeOf(atoms, atom, tier);
    }

    /// <summary>Em of the gaps at a line's end that it does not have: after its last atom, and before a hung mark.</summary>
    public double LostGaps(int last) => Tiers.GapOf(atoms, last) + (Hangs(last) ? Tiers.GapOf(atoms, last - 1) : 0);
}
