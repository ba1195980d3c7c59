using PrintEdition.Typography.Languages;
using PrintEdition.Typography.Unicode;

namespace PrintEdition.Typography.Shaping;

/// <summary>Cuts text into atoms and gives each its class and unit.</summary>
internal static class AtomBuilder
{
    private const double QuarterEm = 0.25;

    /// <summary>The atoms of a text, without glyphs.</summary>
    public static Atoms Build(StyledSource source, ParagraphStyle style)
    {
        var starts = Starts(source);
        var atoms = new Atoms(starts.Count) { LeastWordSpace = Conventions.For(style.Language).IsEastAsian ? QuarterEm : 0.8 * QuarterEm };
        for (var i = 0; i < atoms.Count; i++)
        {
            atoms.TextStart[i] = starts[i];
            atoms.Class[i] = CharacterClasses.Of(CodePointAt(source.Text, starts[i]));
            Style(atoms, i, source);
        }

        atoms.TextStart[atoms.Count] = source.Text.Length;
        ResolvePairs(atoms);
        ResolveLatinMarks(atoms, source.Text, style.Language);
        if (style.DropsFinalStop)
        {
            Headlines.FinalStop.Drop(atoms, source.Text);
        }

        UnitScanner.Mark(atoms, source.Text);
        if (style.PhraseSpace is null)
        {
            ResolveSpaces(atoms);
        }

        return atoms;
    }

    private static void Style(Atoms atoms, int i, StyledSource source)
    {
        var style = source.StyleAt(atoms.TextStart[i]);
        var piece = source.Pieces[style];
        atoms.Position[i] = piece.Position;
        atoms.Em[i] = piece.Style.Size * RaisedText.ScaleOf(piece.Position);
        atoms.Group[i] = piece.Reading is null ? 0 : style + 1;
    }

    /// <summary>The code point at an index; U+FFFD for half of a surrogate pair.</summary>
    public static int CodePointAt(string text, int index) =>
        char.IsSurrogate(text[index])
            ? index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? char.ConvertToUtf32(text[index], text[index + 1]) : 0xFFFD
            : text[index];

    /// <summary>Where graphemes start; a pair of dashes or ellipses is one atom (rule 4).</summary>
    private static List<int> Starts(StyledSource source)
    {
        var text = source.Text;
        var starts = new List<int>(text.Length);
        for (var i = 0; i < text.Length;)
        {
            starts.Add(i);
            var length = IsPairAt(source, i) ? 2 : GraphemeLength(text, i);
            i += length;
        }

        return starts;
    }

    private static bool IsPairAt(StyledSource source, int i) =>
        i + 1 < source.Text.Length && source.Text[i] is '—' or '…' or '⋯' && source.Text[i + 1] == source.Text[i] && source.StyleAt(i) == source.StyleAt(i + 1);

    /// <summary>Most characters of a newspaper are graphemes by themselves: those are not looked up.</summary>
    private static int GraphemeLength(string text, int i) =>
        i + 1 == text.Length || (IsAlone(text[i]) && IsAlone(text[i + 1])) ? 1 : GraphemeBreaker.LengthAt(text, i);

    private static bool IsAlone(char c) => c is (>= ' ' and < '\u007f') or (>= '\u4E00' and <= '\u9FFF') or (>= '\u3001' and <= '\u301B') or (>= '\uFF01' and <= '\uFF5E') or (>= '\u2014' and <= '\u201D');

    /// <summary>A pair is a dash or an ellipsis; a single dash or ellipsis character is a connector or a sign of its width.</summary>
    private static void ResolvePairs(Atoms atoms)
    {
        for (var i = 0; i < atoms.Count; i++)
        {
            if (atoms.TextStart[i + 1] - atoms.TextStart[i] == 2 && atoms.Class[i] == CharacterClass.Connector)
            {
                atoms.Class[i] = CharacterClass.Dash;
            }
        }
    }

    /// <summary>An apostrophe inside a Latin word is part of it; in editions of other languages all quotes are Latin ones.</summary>
    private static void ResolveLatinMarks(Atoms atoms, string text, string language)
    {
        var isEastern = Conventions.For(language).IsEastAsian;
        for (var i = 0; i < atoms.Count; i++)
        {
            if (text[atoms.TextStart[i]] is not ('“' or '”' or '‘' or '’'))
            {
                continue;
            }

            var inWord = text[atoms.TextStart[i]] == '’' && Is(atoms, i - 1, CharacterClass.Latin) && Is(atoms, i + 1, CharacterClass.Latin);
            if (inWord || !isEastern)
            {
                atoms.Class[i] = CharacterClass.Sign;
            }
        }
    }

    /// <summary>A typed space between Han and Latin is replaced by layout's own (rule 12); in headlines it parts phrases and stays.</summary>
    private static void ResolveSpaces(Atoms atoms)
    {
        for (var i = 1; i < atoms.Count; i++)
        {
            var end = i;
            while (end < atoms.Count && atoms.Class[end] == CharacterClass.Space)
            {
                end++;
            }

            if (end > i && end < atoms.Count && IsJoint(atoms, i - 1, end))
            {
                Array.Fill(atoms.Class, CharacterClass.Nothing, i, end - i);
            }

            i = end;
        }
    }

    /// <summary>Han on one side, a word or number with its signs on the other.</summary>
    private static bool IsJoint(Atoms atoms, int a, int b) =>
        (atoms.Class[a] == CharacterClass.Han && atoms.Unit[b] > 0) || (atoms.Class[b] == CharacterClass.Han && atoms.Unit[a] > 0);

    private static bool Is(Atoms atoms, int i, CharacterClass wanted) => i >= 0 && i < atoms.Count && atoms.Class[i] == wanted;
}
