using System.Text;

namespace PrintEdition.Ingest.Cleanup;

/// <summary>Pairs straight quotes (typography rule 19): double outside, single inside a quotation that is already marked; apostrophes stay.</summary>
internal static class Quotation
{
    /// <summary>The text with paired quotes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">What straight quotes become.</param>
    public static string Pair(string text, QuotationMarks marks)
    {
        if (text.AsSpan().IndexOfAny('"', '\'') < 0)
        {
            return text;
        }

        var output = new StringBuilder(text);
        var ends = QuotationEnds(text, marks);
        var (isDouble, isSingle, markedEnd) = (false, false, -1);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case var c when c == marks.Open:
                    (isDouble, markedEnd) = (true, ends[i]);
                    break;
                case var c when c == marks.Close:
                    isDouble = false;
                    break;
                case var c when c == marks.InnerOpen:
                    isSingle = true;
                    break;
                case var c when c == marks.InnerClose && !IsInsideWord(text, i):
                    isSingle = false;
                    break;
                case '"' when i >= markedEnd:
                    isDouble = !isDouble;
                    output[i] = isDouble ? marks.Open : marks.Close;
                    break;
                case '"':
                case '\'' when !IsApostrophe(text, i, isSingle):
                    isSingle = !isSingle;
                    output[i] = isSingle ? marks.InnerOpen : marks.InnerClose;
                    break;
            }
        }

        return output.ToString();
    }

    /// <summary>For each opening quote where it closes; −1 when another opens first, or nothing closes it.</summary>
    private static int[] QuotationEnds(string text, QuotationMarks marks)
    {
        var ends = new int[text.Length];
        var next = -1;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            ends[i] = next;
            next = text[i] == marks.Close ? i : text[i] == marks.Open ? -1 : next;
        }

        return ends;
    }

    private static bool IsApostrophe(string text, int i, bool isOpen) =>
        IsInsideWord(text, i) || (!isOpen && i > 0 && char.IsAsciiLetterOrDigit(text[i - 1]));

    private static bool IsInsideWord(string text, int i) =>
        i > 0 && i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i - 1]) && char.IsAsciiLetterOrDigit(text[i + 1]);
}
