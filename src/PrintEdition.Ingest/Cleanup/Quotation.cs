using System.Text;

namespace PrintEdition.Ingest.Cleanup;

/// <summary>Pairs straight quotes (typography rule 19): double outside, single inside a quotation that is already curly; apostrophes stay.</summary>
internal static class Quotation
{
    /// <summary>The text with paired quotes.</summary>
    public static string Pair(string text)
    {
        if (text.AsSpan().IndexOfAny('"', '\'') < 0)
        {
            return text;
        }

        var output = new StringBuilder(text);
        var ends = QuotationEnds(text);
        var (isDouble, isSingle, curlyEnd) = (false, false, -1);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '“':
                    (isDouble, curlyEnd) = (true, ends[i]);
                    break;
                case '”':
                    isDouble = false;
                    break;
                case '‘':
                    isSingle = true;
                    break;
                case '’' when !IsInsideWord(text, i):
                    isSingle = false;
                    break;
                case '"' when i >= curlyEnd:
                    isDouble = !isDouble;
                    output[i] = isDouble ? '“' : '”';
                    break;
                case '"':
                case '\'' when !IsApostrophe(text, i, isSingle):
                    isSingle = !isSingle;
                    output[i] = isSingle ? '‘' : '’';
                    break;
            }
        }

        return output.ToString();
    }

    /// <summary>For each opening curly quote where it closes; −1 when another opens first, or nothing closes it.</summary>
    private static int[] QuotationEnds(string text)
    {
        var ends = new int[text.Length];
        var next = -1;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            ends[i] = next;
            next = text[i] switch { '”' => i, '“' => -1, _ => next };
        }

        return ends;
    }

    private static bool IsApostrophe(string text, int i, bool isOpen) =>
        IsInsideWord(text, i) || (!isOpen && i > 0 && char.IsAsciiLetterOrDigit(text[i - 1]));

    private static bool IsInsideWord(string text, int i) =>
        i > 0 && i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i - 1]) && char.IsAsciiLetterOrDigit(text[i + 1]);
}
