using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Breaking;

/// <summary>The penalty of a break between two atoms: rules 1 to 6 as one table.</summary>
internal static class BreakRules
{
    /// <summary>Penalties of the breaks before each atom; the first entry is unused.</summary>
    public static double[] Penalties(Atoms atoms, string text, KinsokuLevel level)
    {
        var penalties = new double[atoms.Count + 1];
        for (var i = 1; i < atoms.Count; i++)
        {
            penalties[i] = Before(atoms, text, i, level);
        }

        return penalties;
    }

    private static double Before(Atoms atoms, string text, int i, KinsokuLevel level)
    {
        if (atoms.Unit[i] > 0 && atoms.Unit[i] == atoms.Unit[i - 1])
        {
            return InsideUnit(atoms, text, i);
        }

        if (atoms.Group[i] > 0 && atoms.Group[i] == atoms.Group[i - 1])
        {
            return Demerits.InsideUnit; // one reading stands over both (rule 24)
        }

        if (atoms.Class[i] is CharacterClass.Space or CharacterClass.Nothing || atoms.Position[i] != TextPosition.Baseline)
        {
            return Demerits.Prohibited; // raised text sticks to what stands before it (rule 6)
        }

        var last = LastVisible(atoms, i - 1);
        if (level != KinsokuLevel.None && last >= 0 && (MayNotStart(atoms, last, i, level) || MayNotEnd(atoms, last, i, level)))
        {
            return Demerits.Prohibited;
        }

        return last >= 0 ? Soft(atoms, last, i) : Demerits.Prohibited;
    }

    /// <summary>Spaces before a break stand at the line's end and do not show; the rules look at what does.</summary>
    private static int LastVisible(Atoms atoms, int i)
    {
        while (i >= 0 && atoms.Class[i] is CharacterClass.Space or CharacterClass.Nothing)
        {
            i--;
        }

        return i;
    }

    /// <summary>A word may be parted after its own hyphen or slash, a number never.</summary>
    private static double InsideUnit(Atoms atoms, string text, int i)
    {
        var isJoint = text[atoms.TextStart[i - 1]] is '-' or '/';
        var isWord = i >= 2 && atoms.Class[i - 2] == CharacterClass.Latin && atoms.Class[i] == CharacterClass.Latin;
        return isJoint && isWord && !HasDigit(atoms, i) ? Demerits.WordJoint : Demerits.InsideUnit;
    }

    private static bool HasDigit(Atoms atoms, int i)
    {
        var unit = atoms.Unit[i];
        for (var k = i; k < atoms.Count && atoms.Unit[k] == unit; k++)
        {
            if (atoms.Class[k] == CharacterClass.Digit)
            {
                return true;
            }
        }

        for (var k = i; k >= 0 && atoms.Unit[k] == unit; k--)
        {
            if (atoms.Class[k] == CharacterClass.Digit)
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayNotStart(Atoms atoms, int last, int i, KinsokuLevel level) => atoms.Class[i] switch
    {
        CharacterClass.Comma or CharacterClass.Stop or CharacterClass.Close or CharacterClass.Middle or CharacterClass.Slash or CharacterClass.Postfix => true,
        CharacterClass.Connector => true,
        CharacterClass.Sign => atoms.Class[last] != CharacterClass.Space && i - 1 == last,
        CharacterClass.Dash => level == KinsokuLevel.Strict,
        CharacterClass.Ellipsis => level == KinsokuLevel.Strict,
        _ => false,
    };

    private static bool MayNotEnd(Atoms atoms, int last, int i, KinsokuLevel level) => atoms.Class[last] switch
    {
        CharacterClass.Open => true,
        CharacterClass.Slash => level >= KinsokuLevel.Gb,
        CharacterClass.Prefix => true,
        CharacterClass.Sign => last == i - 1 && atoms.Class[i] is CharacterClass.Latin or CharacterClass.Digit && IsOpeningSign(atoms, last),
        _ => false,
    };

    /// <summary>A sign with nothing Latin before it opens what follows.</summary>
    private static bool IsOpeningSign(Atoms atoms, int i) =>
        i == 0 || atoms.Class[i - 1] is not (CharacterClass.Latin or CharacterClass.Digit or CharacterClass.Sign);

    private static double Soft(Atoms atoms, int last, int i) =>
        atoms.Class[last] == CharacterClass.Digit && atoms.Class[i] == CharacterClass.Han && last == i - 1 ? Demerits.NumberUnit : 0;
}
