using PrintEdition.Typography.Languages;
using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Unicode;

namespace PrintEdition.Typography.Breaking;

/// <summary>The penalty of a break between two atoms: units, then the East Asian table, then UAX #14 (rules 1 to 6).</summary>
internal static class BreakRules
{
    /// <summary>Penalties of the breaks before each atom; the first entry is unused.</summary>
    public static double[] Penalties(Atoms atoms, string text, ParagraphStyle style)
    {
        var conventions = Conventions.For(style.Language);
        var kinsoku = conventions.IsEastAsian ? new Kinsoku(atoms, text, style.Kinsoku, conventions.Tradition) : null;
        var units = new UnitBreaks(atoms, text);
        var unicode = new BreakOpportunity[text.Length + 1];
        LineBreaker.Find(text, unicode);
        var penalties = new double[atoms.Count + 1];
        for (var i = 1; i < atoms.Count; i++)
        {
            penalties[i] = Before(atoms, i, units, kinsoku, unicode[atoms.TextStart[i]]);
        }

        return penalties;
    }

    private static double Before(Atoms atoms, int i, UnitBreaks units, Kinsoku? kinsoku, BreakOpportunity plain)
    {
        if (atoms.Unit[i] > 0 && atoms.Unit[i] == atoms.Unit[i - 1])
        {
            return units.Before(i);
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
        if (last < 0)
        {
            return Demerits.Prohibited;
        }

        // after a space the table only prohibits
        var tailored = kinsoku?.Between(last, i);
        var verdict = tailored == BreakOpportunity.Allowed && last < i - 1 ? plain : tailored ?? plain;
        return verdict == BreakOpportunity.Prohibited ? Demerits.Prohibited : Soft(atoms, last, i);
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

    /// <summary>A number and its Han unit would rather stay together (rule 6).</summary>
    private static double Soft(Atoms atoms, int last, int i) =>
        atoms.Class[last] == CharacterClass.Digit && atoms.Class[i] == CharacterClass.Han && last == i - 1 ? Demerits.NumberUnit : 0;
}
