using static PrintEdition.Typography.Unicode.GraphemeClass;

namespace PrintEdition.Typography.Unicode;

/// <summary>
/// Extended grapheme clusters (UAX #29 section 3, Unicode 16.0). The framework's <c>StringInfo</c> has the same data but not rule GB9c, the
/// conjuncts of Indic scripts, and would change with the framework.
/// </summary>
public static class GraphemeBreaker
{
    /// <summary>Length in UTF-16 of the cluster that starts at an index.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where a cluster starts, within the text.</param>
    public static int LengthAt(ReadOnlySpan<char> text, int start)
    {
        var last = CharacterTable.At(text, start, out var length).Grapheme;
        var end = start + length;
        var isOddRegional = last == RegionalIndicator;
        var joinsPictograph = last == Pictograph;
        var conjunct = last == Consonant ? Conjunct.Consonant : Conjunct.None;
        while (end < text.Length)
        {
            var next = CharacterTable.At(text, end, out length).Grapheme;
            if (!Holds(last, next, isOddRegional, joinsPictograph, conjunct))
            {
                break;
            }

            isOddRegional = next == RegionalIndicator && !isOddRegional;
            joinsPictograph = next == Pictograph || (joinsPictograph && last != Joiner && next is Extend or ExtendAlone or Linker or Joiner);
            conjunct = Pass(conjunct, next);
            last = next;
            end += length;
        }

        return end - start;
    }

    /// <summary>Which part of a conjunct has been read (GB9c).</summary>
    private enum Conjunct : byte
    {
        None,
        Consonant,
        Linked,
    }

    private static Conjunct Pass(Conjunct conjunct, GraphemeClass next) => next switch
    {
        Consonant => Conjunct.Consonant,
        Linker when conjunct != Conjunct.None => Conjunct.Linked,
        Extend or Joiner => conjunct,
        _ => Conjunct.None,
    };

    /// <summary>GB3 to GB13.</summary>
    private static bool Holds(GraphemeClass last, GraphemeClass next, bool isOddRegional, bool joinsPictograph, Conjunct conjunct) => (last, next) switch
    {
        (CarriageReturn, LineFeed) => true,
        (CarriageReturn or LineFeed or Control, _) or (_, CarriageReturn or LineFeed or Control) => false,
        (HangulL, HangulL or HangulV or HangulLV or HangulLVT) or (HangulLV or HangulV, HangulV or HangulT) or (HangulLVT or HangulT, HangulT) => true,
        (_, Extend or ExtendAlone or Linker or Joiner or SpacingMark) or (Prepend, _) => true,
        (_, Consonant) when conjunct == Conjunct.Linked => true,
        (Joiner, Pictograph) => joinsPictograph,
        (RegionalIndicator, RegionalIndicator) => isOddRegional,
        _ => false,
    };
}
