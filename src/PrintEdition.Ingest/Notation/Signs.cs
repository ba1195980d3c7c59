using System.Text;

namespace PrintEdition.Ingest.Notation;

/// <summary>The signs of the notation, and how they stand in a text as themselves.</summary>
internal static class Signs
{
    /// <summary>Signs that can open or close something in running text.</summary>
    public const string OfText = "*[]{";

    /// <summary>Signs that are written with a backslash: a circumflex after the bracket of a span would make a note's mark of it.</summary>
    public const string Written = OfText + "^";

    /// <summary>Signs that can end a base or a reading.</summary>
    public const string OfRuby = "{|}";

    /// <summary>Whether a backslash before the character makes it stand for itself: any ASCII punctuation, as in Markdown.</summary>
    public static bool IsEscapable(char c) => c < '\u007f' && (char.IsPunctuation(c) || char.IsSymbol(c));

    /// <summary>Whether a star between the two characters is a multiplication or part of a name, <c>5*3</c>, and opens nothing.</summary>
    public static bool IsInsideWord(char before, char after) => char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after);

    /// <summary>The text with a backslash before each of the signs, and before each backslash that would be read as an escape.</summary>
    /// <param name="text">The text.</param>
    /// <param name="signs">The signs.</param>
    public static string Escape(string text, string signs)
    {
        if (text.IndexOf('\\') < 0 && text.AsSpan().IndexOfAny(signs) < 0)
        {
            return text;
        }

        var output = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isEscape = c == '\\' && (i + 1 == text.Length || IsEscapable(text[i + 1]) || text[i + 1] == ' ');
            var isProduct = c == '*' && i > 0 && i + 1 < text.Length && IsInsideWord(text[i - 1], text[i + 1]);
            output.Append(isEscape || (signs.Contains(c, StringComparison.Ordinal) && !isProduct) ? "\\" : "").Append(c);
        }

        return output.ToString();
    }
}
