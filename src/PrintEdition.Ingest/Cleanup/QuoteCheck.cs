namespace PrintEdition.Ingest.Cleanup;

/// <summary>Finds quotes and brackets without their other half.</summary>
internal static class QuoteCheck
{
    private const string Opens = "“‘《（【「『";
    private const string Closes = "”’》）】」』";

    /// <summary>
    /// Index of the first mark without its other half; −1 when all are paired. A quotation that goes on in the next paragraph is left
    /// open on purpose: <paramref name="nextParagraph"/> then opens with the same mark.
    /// </summary>
    public static int FirstUnpaired(string text, string? nextParagraph)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (Opens.Contains(text[i], StringComparison.Ordinal))
            {
                open.Push(i);
            }
            else if (Closes.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var kind && !IsApostrophe(text, i))
            {
                if (!open.TryPop(out var start) || Opens.IndexOf(text[start], StringComparison.Ordinal) != kind)
                {
                    return i;
                }
            }
        }

        return open.Count == 0 || (open.Count == 1 && nextParagraph?.StartsWith(text[open.Peek()]) == true) ? -1 : open.Last();
    }

    private static bool IsApostrophe(string text, int i) => text[i] == '’' && i > 0 && char.IsAsciiLetter(text[i - 1]);
}
