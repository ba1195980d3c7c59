using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Breaking;

/// <summary>Measures lines.</summary>
internal sealed class LineMeasurer(Atoms atoms, Tiers tiers)
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

    /// <summary>Blank that the line's first mark loses, in points (rule 10); negative for white that the reading over it needs (rule 24).</summary>
    public double StartTrim(int first) => (atoms.Class[first] == CharacterClass.Open ? Tiers.Blank(atoms, first) : 0) - atoms.OverhangBefore[first];

    /// <summary>Blank that the line's last mark loses, in points (rule 10, CLREQ 3.1.6.3); negative for white that the reading over it needs (rule 24).</summary>
    public double EndTrim(int last) =>
        (atoms.Class[last] is CharacterClass.Close or CharacterClass.Comma or CharacterClass.Stop ? Tiers.Blank(atoms, last) : 0) - atoms.OverhangAfter[last];

    /// <summary>Natural width of the visible atoms in points.</summary>
    public double Natural(int first, int end, bool startsParagraph) =>
        first >= end
            ? 0
            : tiers.Width(first, end) - atoms.GapAfter[end - 1] - (startsParagraph ? 0 : StartTrim(first)) - EndTrim(end - 1);

    /// <summary>What a tier can give without the line's edges, in points.</summary>
    public double TierRoom(int first, int end, bool isFirst, int tier)
    {
        var room = -Edge(end - 1, tier, EndTrim(end - 1) > 0);
        for (var i = first; i < end; i++)
        {
            room += Tiers.SqueezeOf(atoms, i, tier);
        }

        return room - (!isFirst && StartTrim(first) > 0 && first < end - 1 ? Tiers.SqueezeOf(atoms, first, tier) : 0);
    }

    /// <summary>What one atom of a line can give to a tier, in points: nothing at an edge that is already trimmed.</summary>
    public double SqueezeOf(int atom, int first, int end, bool startsParagraph, int tier)
    {
        var isTrimmedStart = atom == first && !startsParagraph && first < end - 1 && StartTrim(first) > 0;
        var isTrimmedEnd = atom == end - 1 && (EndTrim(atom) > 0 || atoms.GapAfter[atom] > 0);
        return isTrimmedStart || isTrimmedEnd ? 0 : Tiers.SqueezeOf(atoms, atom, tier);
    }

    /// <summary>What the last atom counts for in a tier but cannot give: its blank is already gone, the gap after it is not in the line.</summary>
    private double Edge(int last, int tier, bool isTrimmed)
    {
        var own = Tiers.SqueezeOf(atoms, last, tier);
        return isTrimmed || atoms.GapAfter[last] > 0 ? own : 0;
    }
}
