using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Breaking;

/// <summary>
/// Penalties of breaks inside units (rules 5 and 6), asked for from left to right. A word of letters may be parted after its own hyphen or
/// slash, a web address after a slash; all else only where the unit is wider than the measure, and then rather after a connector.
/// </summary>
internal sealed class UnitBreaks(Atoms atoms, string text)
{
    /// <summary>Letters that each half of a parted word keeps: <c>A/B</c> and <c>N-1</c> stay whole.</summary>
    private const int LeastPart = 2;

    private int unit;
    private int end;
    private bool isWord;
    private (int Start, int End) address;

    /// <summary>The penalty of a break before an atom that continues its unit.</summary>
    public double Before(int i)
    {
        if (atoms.Unit[i] != unit)
        {
            Enter(i);
        }

        if (i >= address.End)
        {
            address = NextAddress(i);
        }

        var last = text[atoms.TextStart[i] - 1];
        if (i > address.Start ? IsAddressJoint(last, i) : isWord && IsWordJoint(last, i))
        {
            return Demerits.WordJoint;
        }

        return IsConnector(last, i) ? Demerits.UnitConnector : Demerits.InsideUnit;
    }

    /// <summary>After a slash, but not one of two, and where a query starts or goes on.</summary>
    private bool IsAddressJoint(char last, int i) =>
        last == '/' ? text[atoms.TextStart[i]] != '/' && text[atoms.TextStart[i - 1] - 1] != '/' : last is '?' or '&';

    private bool IsWordJoint(char last, int i) => last is '-' or '‐' or '/' && HasLetters(i - 1 - LeastPart) && HasLetters(i);

    private bool HasLetters(int from)
    {
        for (var k = from; k < from + LeastPart; k++)
        {
            if (k < 0 || k >= atoms.Count || atoms.Unit[k] != unit || atoms.Class[k] != CharacterClass.Latin)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Signs between the parts of a unit; not one that the next part begins with.</summary>
    private bool IsConnector(char last, int i) =>
        atoms.Class[i - 1] is CharacterClass.Sign or CharacterClass.Connector or CharacterClass.Middle or CharacterClass.Slash or CharacterClass.Comma or CharacterClass.Stop
        && atoms.Class[i] is CharacterClass.Latin or CharacterClass.Digit or CharacterClass.Han
        && last is not ('\'' or '’')
        && i >= 2 && atoms.Unit[i - 2] == unit;

    /// <summary>Looks a unit over once.</summary>
    private void Enter(int i)
    {
        unit = atoms.Unit[i];
        isWord = true;
        for (end = i - 1; end < atoms.Count && atoms.Unit[end] == unit; end++)
        {
            isWord &= !UnitScanner.IsDigit(atoms, text, end);
        }

        address = NextAddress(i - 1);
    }

    /// <summary>
    /// The address in the unit at or after an atom, as a range of atoms; empty at the unit's end when there is none. It has no full-width
    /// digits: a slash beside one stands in Chinese text, where rule 1 keeps it from the line's end.
    /// </summary>
    private (int Start, int End) NextAddress(int from)
    {
        for (var k = from; k < end; k++)
        {
            if (IsAddressMark(k, from))
            {
                return (StartOfAddress(k, from), EndOfAddress(k));
            }
        }

        return (end, end);
    }

    /// <summary><c>@</c>, <c>://</c>, or <c>www.</c> where a word starts.</summary>
    private bool IsAddressMark(int k, int from)
    {
        var rest = text.AsSpan(atoms.TextStart[k]);
        return rest[0] == '@'
            || rest.StartsWith("://")
            || (rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && (k == from || !IsOfName(k - 1)));
    }

    /// <summary>The name of the scheme or mailbox stands before its mark.</summary>
    private int StartOfAddress(int mark, int from)
    {
        var start = mark;
        while (start > from && IsOfName(start - 1))
        {
            start--;
        }

        return start;
    }

    private int EndOfAddress(int mark)
    {
        var i = mark;
        while (i < end && text[atoms.TextStart[i]] is not (>= '０' and <= '９'))
        {
            i++;
        }

        return i;
    }

    private bool IsOfName(int k) => text[atoms.TextStart[k]] is var c && (char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '+' or '%');
}
