using PrintEdition.Typography.Languages;
using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Unicode;

namespace PrintEdition.Typography.Breaking;

/// <summary>
/// The East Asian tailoring of UAX #14: what may stand at a line's edges by level (rules 1 and 2), and where the plain classes are too
/// strict or too lax for Chinese marks (rule 3). Where it has nothing to say, UAX #14 decides.
/// </summary>
internal sealed class Kinsoku(Atoms atoms, string text, KinsokuLevel level, Tradition tradition)
{
    /// <summary>What the table says of a break between two atoms that show; null when it leaves the place to UAX #14.</summary>
    /// <param name="last">The last atom of the line that shows.</param>
    /// <param name="next">The first atom of the line after it.</param>
    public BreakOpportunity? Between(int last, int next)
    {
        if (IsAlwaysProhibited(last, next) || (level != KinsokuLevel.None && (MayNotStart(next) || MayNotEnd(last))))
        {
            return BreakOpportunity.Prohibited;
        }

        return IsFree(last, next) ? BreakOpportunity.Allowed : null;
    }

    /// <summary>Rule 2, at every level.</summary>
    private bool IsAlwaysProhibited(int last, int next) => atoms.Class[next] switch
    {
        CharacterClass.Postfix => text[atoms.TextStart[next]] == '々' || UnitScanner.IsDigit(atoms, text, last) || atoms.Class[last] == CharacterClass.Postfix,
        CharacterClass.Stop => text[atoms.TextStart[next]] is not ('。' or '．'),
        CharacterClass.Digit => atoms.Class[last] == CharacterClass.Prefix || IsInsideNumber(last, next),
        CharacterClass.Han => IsInsideNumber(last, next),
        _ => false,
    };

    /// <summary>A full-width colon or point between digits (9：30) parts no number (rule 5); its white is that of a mark.</summary>
    private bool IsInsideNumber(int last, int next) =>
        last == next - 1 && text[atoms.TextStart[last]] is '：' or '．' && last > 0 && UnitScanner.IsDigit(atoms, text, last - 1) && UnitScanner.IsDigit(atoms, text, next);

    /// <summary>Rule 1: STOP, CLOSE, CONN, MID and SOL; DASH and ELL when strict. Small kana, the prolonged sound mark and iteration marks (JLREQ 3.1.7).</summary>
    private bool MayNotStart(int i) => atoms.Class[i] switch
    {
        CharacterClass.Comma or CharacterClass.Stop or CharacterClass.Close or CharacterClass.Middle or CharacterClass.Slash => true,
        CharacterClass.Connector => !IsNegative(i),
        CharacterClass.Dash or CharacterClass.Ellipsis => level == KinsokuLevel.Strict,
        CharacterClass.Han => IsNonstarter(text[atoms.TextStart[i]]),
        _ => false,
    };

    /// <summary>Rule 1: OPEN; SOL from <c>gb</c> on, a rule of GB/T 15834 that Japanese does not have.</summary>
    private bool MayNotEnd(int i) => atoms.Class[i] switch
    {
        CharacterClass.Open => true,
        CharacterClass.Slash => level >= KinsokuLevel.Gb && tradition != Tradition.Japanese,
        _ => false,
    };

    /// <summary>A minus before a number; a hyphen between Han and a number may be either, and counts as a connector.</summary>
    private bool IsNegative(int i) => atoms.Unit[i] > 0 && i > 0 && atoms.Class[i - 1] is not (CharacterClass.Han or CharacterClass.Latin or CharacterClass.Digit);

    private static bool IsNonstarter(char c) =>
        c is (>= '\u3000' and <= '\u31FF') or (>= '\uFE00' and <= '\uFFEF') && CharacterTable.Of(c).Line == LineBreakClass.NS;

    /// <summary>
    /// Beside a mark of the sets, Han and letters part: UAX #14 would hold quotes to letters, ellipses and middle dots to what is around
    /// them, and percent signs to Han. Marks that are drawn together stay together.
    /// </summary>
    private bool IsFree(int last, int next)
    {
        var (a, b) = (atoms.Class[last], atoms.Class[next]);
        if (a == CharacterClass.Han && b == CharacterClass.Han)
        {
            return (IsSymbol(last) && IsSymbol(next)) || (level == KinsokuLevel.None && IsNonstarter(text[atoms.TextStart[next]]));
        }

        return (IsMark(a) && (IsMark(b) || IsText(b)) && !IsOneStroke(a, b)) || (IsText(a) && IsMark(b)) || (a, b) is (CharacterClass.Han, CharacterClass.Postfix) or (CharacterClass.Prefix, CharacterClass.Han);
    }

    /// <summary>Symbols that UAX #14 leaves to the context (①, →, ■) are set like Han among Han.</summary>
    private bool IsSymbol(int i) => CharacterTable.At(text, atoms.TextStart[i], out _).Line == LineBreakClass.AL;

    private static bool IsText(CharacterClass c) => c is CharacterClass.Han or CharacterClass.Latin or CharacterClass.Digit;

    private static bool IsMark(CharacterClass c) =>
        c is CharacterClass.Open or CharacterClass.Close or CharacterClass.Comma or CharacterClass.Stop or CharacterClass.Middle
            or CharacterClass.Connector or CharacterClass.Slash or CharacterClass.Dash or CharacterClass.Ellipsis;

    /// <summary>Two dashes or two ellipses in a row.</summary>
    private static bool IsOneStroke(CharacterClass a, CharacterClass b) =>
        (IsStroke(a) && IsStroke(b)) || (a == CharacterClass.Ellipsis && b == CharacterClass.Ellipsis);

    private static bool IsStroke(CharacterClass c) => c is CharacterClass.Dash or CharacterClass.Connector;
}
