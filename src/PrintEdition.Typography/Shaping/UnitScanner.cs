namespace PrintEdition.Typography.Shaping;

/// <summary>
/// Finds what must stay on one line: numbers with their signs, Latin words, and what is joined from both
/// (rule 5: <c>63%～68%</c>, <c>1∶500</c>, <c>9:30</c>, <c>3·15</c>, <c>1+6+N</c>, <c>G351</c>, <c>COVID-19</c>).
/// </summary>
internal static class UnitScanner
{
    /// <summary>Signs that join what stands on both their sides into one unit.</summary>
    private const string Joiners = ".,:∶·+−–-—～~/@_&#=?'’";

    /// <summary>Numbers the units of the atoms from 1.</summary>
    public static void Mark(Atoms atoms, string text)
    {
        var unit = 0;
        for (var i = 0; i < atoms.Count;)
        {
            var end = EndOfUnit(atoms, text, i);
            if (end == i)
            {
                i++;
                continue;
            }

            unit++;
            for (; i < end; i++)
            {
                atoms.Unit[i] = unit;
            }
        }
    }

    private static int EndOfUnit(Atoms atoms, string text, int start)
    {
        var i = start;
        while (i < atoms.Count && IsLeading(atoms, text, i) && i + 1 < atoms.Count && (atoms.Class[i + 1] == CharacterClass.Digit || IsLeading(atoms, text, i + 1)))
        {
            i++;
        }

        if (i >= atoms.Count || !IsBody(atoms.Class[i]))
        {
            return start;
        }

        for (i++; i < atoms.Count; i++)
        {
            if (!IsBody(atoms.Class[i]) && !IsTrailing(atoms, i) && !IsJoiner(atoms, text, i) && !IsInvisibleJoint(atoms, text, i))
            {
                break;
            }
        }

        return i;
    }

    private static bool IsBody(CharacterClass c) => c is CharacterClass.Latin or CharacterClass.Digit;

    private static bool IsLeading(Atoms atoms, string text, int i) =>
        atoms.Class[i] == CharacterClass.Prefix || text[atoms.TextStart[i]] is '+' or '−' or '-';

    private static bool IsTrailing(Atoms atoms, int i) =>
        atoms.Class[i] == CharacterClass.Postfix && (atoms.Class[i - 1] is CharacterClass.Digit or CharacterClass.Postfix);

    /// <summary>A soft hyphen inside a word, and joiners of letters, part no unit.</summary>
    private static bool IsInvisibleJoint(Atoms atoms, string text, int i) =>
        text[atoms.TextStart[i]] is '\u00AD' or '\u200C' or '\u200D' or '\u2060' && i + 1 < atoms.Count && IsBody(atoms.Class[i + 1]);

    /// <summary>A joiner counts only with a letter or digit right after it; a comma or stop in text does not join.</summary>
    private static bool IsJoiner(Atoms atoms, string text, int i)
    {
        var c = text[atoms.TextStart[i]];
        if (atoms.TextStart[i + 1] - atoms.TextStart[i] != 1 || !Joiners.Contains(c, StringComparison.Ordinal) || i + 1 >= atoms.Count)
        {
            return false;
        }

        var next = atoms.Class[i + 1];
        var joinsNumbers = atoms.Class[i - 1] is CharacterClass.Digit or CharacterClass.Postfix && next is CharacterClass.Digit or CharacterClass.Prefix;
        return c switch
        {
            ',' or '～' or '—' or '–' or '−' => joinsNumbers,
            '/' or ':' => IsBody(next) || text[atoms.TextStart[i + 1]] == '/',
            _ => IsBody(next),
        };
    }
}
