using PrintEdition.Epub.Markup;

namespace PrintEdition.Epub.Pages;

/// <summary>
/// Writes headline text: the spaces in it part phrases, and each phrase goes into an element of its own, which the style sheet keeps
/// on one line as long as it fits, so that lines break between phrases first.
/// </summary>
internal static class Phrases
{
    /// <summary>Writes the text as it stands, spaces included.</summary>
    public static void WritePhrases(this MarkupWriter page, string text)
    {
        var rest = text.AsSpan();
        if (rest.IndexOfAny(Spaces) < 0)
        {
            page.Text(text);
            return;
        }

        while (!rest.IsEmpty)
        {
            var isSpace = Spaces.Contains(rest[0]);
            var length = isSpace ? rest.IndexOfAnyExcept(Spaces) : rest.IndexOfAny(Spaces);
            var piece = length < 0 ? rest : rest[..length];
            WritePiece(page, piece.ToString(), isSpace);
            rest = rest[piece.Length..];
        }
    }

    // The spaces editors put between phrases: ASCII, no-break, ideographic; and line ends.
    private static ReadOnlySpan<char> Spaces => " \t\r\n\u00A0\u3000";

    private static void WritePiece(MarkupWriter page, string piece, bool isSpace)
    {
        if (isSpace)
        {
            page.Text(piece);
        }
        else
        {
            page.Run("span", piece, ("class", "phrase"));
        }
    }
}
