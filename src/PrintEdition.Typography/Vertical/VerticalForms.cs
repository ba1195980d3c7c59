using System.Buffers;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Vertical;

/// <summary>Decides how each character of a vertical line stands (rule 23); a glyph that the face has for vertical lines is never turned as well.</summary>
internal static class VerticalForms
{
    /// <summary>Most digits that stand beside each other in one em.</summary>
    private const int MostDigits = 3;

    /// <summary>Marks that stand upright in Chinese although Unicode turns them: ： and ；.</summary>
    private const string UprightMarks = "：；";

    private static readonly SearchValues<char> CapitalsAndDigits = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>The forms of all atoms.</summary>
    /// <param name="atoms">The atoms, with classes, units and faces.</param>
    /// <param name="text">Their text, quotes already in their vertical forms.</param>
    /// <param name="hasOwnForm">Whether the face of an atom has a glyph of its own for it.</param>
    public static VerticalForm[] Of(Atoms atoms, string text, Func<int, bool> hasOwnForm)
    {
        var forms = new VerticalForm[atoms.Count];
        for (var i = 0; i < atoms.Count;)
        {
            var end = EndOfWestern(atoms, text, i);
            if (end > i)
            {
                forms.AsSpan(i, end - i).Fill(IsCombined(atoms, text, i, end) ? VerticalForm.Combined : VerticalForm.Rotated);
                i = end;
                continue;
            }

            forms[i] = hasOwnForm(i) ? VerticalForm.OwnForm : IsUpright(atoms, text, i) ? VerticalForm.Upright : VerticalForm.Rotated;
            i++;
        }

        return forms;
    }

    /// <summary>End of a stretch of Latin words and figures with the signs and word spaces inside it; its start when none starts there.</summary>
    private static int EndOfWestern(Atoms atoms, string text, int start)
    {
        var end = start;
        for (var i = start; i < atoms.Count; i++)
        {
            if (IsWestern(atoms, text, i))
            {
                end = i + 1;
            }
            else if (atoms.Class[i] != CharacterClass.Space || !MarkFitter.IsWordSpace(atoms, i))
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Full-width letters and digits stand upright, each in its em, although they make units (UAX #50).</summary>
    private static bool IsWestern(Atoms atoms, string text, int i) =>
        (atoms.Unit[i] > 0 || atoms.Class[i] is CharacterClass.Latin or CharacterClass.Digit or CharacterClass.Sign)
        && text[atoms.TextStart[i]] is not (>= '\uFF10' and <= '\uFF5A');

    /// <summary>One to three digits, or two capitals or a capital and a digit (5G): longer ones and words are turned.</summary>
    private static bool IsCombined(Atoms atoms, string text, int start, int end)
    {
        var run = text.AsSpan(atoms.TextStart[start], atoms.TextStart[end] - atoms.TextStart[start]);
        return run.Length <= MostDigits
            && (run.IndexOfAnyExceptInRange('0', '9') < 0 || (run.Length < MostDigits && !run.ContainsAnyExcept(CapitalsAndDigits)));
    }

    private static bool IsUpright(Atoms atoms, string text, int i) =>
        atoms.IsBoxed(i) || atoms.Class[i] == CharacterClass.Space || UprightMarks.Contains(text[atoms.TextStart[i]], StringComparison.Ordinal)
        || VerticalOrientation.IsUpright(AtomBuilder.CodePointAt(text, atoms.TextStart[i]));
}
