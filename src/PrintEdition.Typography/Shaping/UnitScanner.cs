namespace PrintEdition.Typography.Shaping;

/// <summary>
/// Finds what must stay on one line: numbers with their signs, Latin words, and what is joined from both
/// (rule 5: <c>63%～68%</c>, <c>1∶500</c>, <c>9:30</c>, <c>3·15</c>, <c>1+6+N</c>, <c>G351</c>, <c>COVID-19</c>).
/// </summary>
internal static class UnitScanner
{
    /// <summary>Signs before a number: a currency and a plus or minus, in either order.</summary>
    private const int MostLeading = 2;

    private const string PlusMinus = "+-−±＋－";

    /// <summary>Numbers the units of the atoms from 1; a sign that joins is no longer of the class it has between Han.</summary>
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
                atoms.Class[i] = atoms.Class[i] == CharacterClass.Han && !IsDigit(atoms, text, i) ? CharacterClass.Sign : atoms.Class[i];
            }
        }
    }

    /// <summary>Whether an atom is a digit, of either width.</summary>
    public static bool IsDigit(Atoms atoms, string text, int i) =>
        atoms.Class[i] == CharacterClass.Digit || text[atoms.TextStart[i]] is >= '０' and <= '９';

    private static int EndOfUnit(Atoms atoms, string text, int start)
    {
        var i = start;
        while (i - start < MostLeading && i + 1 < atoms.Count && IsLeading(atoms, text, i) && (IsDigit(atoms, text, i + 1) || IsOtherLeading(atoms, text, i)))
        {
            i++;
        }

        if (!IsBody(atoms, text, i) || (i > start && !IsDigit(atoms, text, i)))
        {
            return start;
        }

        for (i++; i < atoms.Count && (IsBody(atoms, text, i) || IsTrailing(atoms, text, i) || IsJoiner(atoms, text, i) || IsInvisibleJoint(atoms, text, i)); i++)
        {
        }

        return i;
    }

    private static bool IsBody(Atoms atoms, string text, int i) => atoms.Class[i] == CharacterClass.Latin || IsDigit(atoms, text, i);

    private static bool IsLeading(Atoms atoms, string text, int i) =>
        atoms.Class[i] == CharacterClass.Prefix || PlusMinus.Contains(text[atoms.TextStart[i]], StringComparison.Ordinal);

    /// <summary>A currency after a plus or minus, or the other way round; before № a hyphen is no minus.</summary>
    private static bool IsOtherLeading(Atoms atoms, string text, int i) =>
        IsLeading(atoms, text, i + 1) && text[atoms.TextStart[i + 1]] != '№' && (atoms.Class[i] == CharacterClass.Prefix) != (atoms.Class[i + 1] == CharacterClass.Prefix);

    /// <summary>Percent and degree after a number; a plus after anything: <c>C++</c>, <c>20+</c>.</summary>
    private static bool IsTrailing(Atoms atoms, string text, int i) => text[atoms.TextStart[i]] switch
    {
        '々' => false,
        '+' => IsBody(atoms, text, i - 1) || text[atoms.TextStart[i - 1]] == '+',
        _ => IsPostfix(atoms, text, i) && (IsDigit(atoms, text, i - 1) || IsPostfix(atoms, text, i - 1)),
    };

    /// <summary>A soft hyphen inside a word, and joiners of letters, part no unit.</summary>
    private static bool IsInvisibleJoint(Atoms atoms, string text, int i) =>
        text[atoms.TextStart[i]] is '\u00AD' or '\u200C' or '\u200D' or '\u2060' && i + 1 < atoms.Count && IsBody(atoms, text, i + 1);

    private static bool IsPostfix(Atoms atoms, string text, int i) => atoms.Class[i] == CharacterClass.Postfix && text[atoms.TextStart[i]] != '々';

    /// <summary>A joiner counts only right between two letters or digits; a comma or stop in text does not join.</summary>
    private static bool IsJoiner(Atoms atoms, string text, int i)
    {
        if (i + 1 >= atoms.Count || atoms.TextStart[i + 1] - atoms.TextStart[i] != 1)
        {
            return false;
        }

        var isDigitBefore = IsDigit(atoms, text, i - 1);
        var isBodyNext = IsBody(atoms, text, i + 1);
        return text[atoms.TextStart[i]] switch
        {
            ',' => isDigitBefore && IsDigit(atoms, text, i + 1),
            '～' or '〜' => JoinsNumbers(atoms, text, i) || (isDigitBefore && isBodyNext),
            '—' or '–' or '−' or '－' => JoinsNumbers(atoms, text, i),
            '-' => isBodyNext || JoinsNumbers(atoms, text, i),
            '/' or ':' => isBodyNext || text[atoms.TextStart[i + 1]] == '/',
            '$' or '¥' or '￥' => atoms.Class[i - 1] == CharacterClass.Latin && IsDigit(atoms, text, i + 1),
            '.' or '∶' or '·' or '+' or '~' or '@' or '_' or '&' or '#' or '=' or '?' or '%' or '\'' or '’' or '×' or '*' or '÷' or '^' or '‐' or '‑' => isBodyNext,
            _ => false,
        };
    }

    /// <summary><c>63%～68%</c>, <c>2020—2021</c>, <c>¥5-¥10</c>, <c>-5～-3℃</c>: a number with its signs on both sides.</summary>
    private static bool JoinsNumbers(Atoms atoms, string text, int i)
    {
        var next = i + 1;
        return (IsDigit(atoms, text, i - 1) || IsPostfix(atoms, text, i - 1))
            && (IsDigit(atoms, text, next) || (IsLeading(atoms, text, next) && next + 1 < atoms.Count && IsDigit(atoms, text, next + 1)));
    }
}
