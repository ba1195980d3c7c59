using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Breaking;

/// <summary>A line while it is set: the visible atoms of one line, the space each takes, and how far its ink stands from the start of that space.</summary>
internal sealed class LineDraft
{
    private readonly double[] spaces;
    private readonly double[] shifts;

    /// <summary>The line's atoms at their widths by themselves, with the trims of neighbouring marks and the gaps after them, none after the last.</summary>
    public LineDraft(Atoms atoms, int first, int end)
    {
        (Atoms, First, End, GapEnd) = (atoms, first, end, end - 1);
        spaces = new double[Math.Max(0, end - first)];
        shifts = new double[spaces.Length];
        for (var i = first; i < end; i++)
        {
            spaces[i - first] = atoms.Advance[i] + (i < end - 1 ? atoms.GapAfter[i] : 0);
            shifts[i - first] = atoms.Shift[i];
            Trim(i, atoms.Trim[i]);
        }
    }

    /// <summary>The paragraph's atoms.</summary>
    public Atoms Atoms { get; }

    /// <summary>First visible atom.</summary>
    public int First { get; }

    /// <summary>One past the last visible atom.</summary>
    public int End { get; }

    /// <summary>One past the last atom after which there is a gap in the line: the gap before a hung mark is outside.</summary>
    public int GapEnd { get; private set; }

    /// <summary>Sum of the spaces in points.</summary>
    public double Width => spaces.Sum();

    /// <summary>Space of an atom in points.</summary>
    public double SpaceOf(int atom) => spaces[atom - First];

    /// <summary>From the start of an atom's space to its origin, in points.</summary>
    public double ShiftOf(int atom) => shifts[atom - First];

    /// <summary>Gives an atom a space of its own: a ligature parted at the line's edge.</summary>
    public void SetSpace(int atom, double space) => spaces[atom - First] = space;

    /// <summary>Takes blank from a mark; its ink moves as far as the blank stood before it.</summary>
    public void Trim(int atom, double amount)
    {
        if (amount > 0)
        {
            spaces[atom - First] -= amount;
            shifts[atom - First] += Atoms.HalfShift[atom] * amount / Atoms.Trimmable[atom];
        }
    }

    /// <summary>Hangs the last mark outside the line: it takes no space (CLREQ 3.1.7).</summary>
    public void Hang()
    {
        spaces[^1] = 0;
        GapEnd = End - 2;
    }

    /// <summary>Takes space from an atom for a tier: blank from a mark, both sides of a middle dot, else the space after it.</summary>
    public void Squeeze(int atom, double amount)
    {
        if (Atoms.Trimmable[atom] > 0)
        {
            Trim(atom, amount);
            return;
        }

        spaces[atom - First] -= amount;
        shifts[atom - First] -= Atoms.Class[atom] == CharacterClass.Middle ? amount / 2 : 0;
    }

    /// <summary>Adds space before an atom.</summary>
    public void PadBefore(int atom, double amount)
    {
        spaces[atom - First] += amount;
        shifts[atom - First] += amount;
    }

    /// <summary>Adds space after an atom.</summary>
    public void Stretch(int atom, double amount) => spaces[atom - First] += amount;
}
