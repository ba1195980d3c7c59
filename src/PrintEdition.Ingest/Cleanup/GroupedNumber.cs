namespace PrintEdition.Ingest.Cleanup;

/// <summary>Numbers whose figures are grouped in threes: <c>1,500</c>, <c>12,345,678.9</c> (GB/T 15835-2011 allows it beside thin spaces).</summary>
internal static class GroupedNumber
{
    private const int Group = 3;

    /// <summary>Whether the comma at a place parts two groups of one number.</summary>
    public static bool Contains(string text, int comma)
    {
        var before = Figures(text, comma, -1);
        var isFirst = comma - before - 1 < 0 || text[comma - before - 1] != ',';
        return Figures(text, comma, 1) == Group && (isFirst ? before is >= 1 and <= Group : before == Group);
    }

    /// <summary>How many figures stand in a row beside a place.</summary>
    private static int Figures(string text, int at, int step)
    {
        var count = 0;
        for (var i = at + step; i >= 0 && i < text.Length && char.IsAsciiDigit(text[i]); i += step)
        {
            count++;
        }

        return count;
    }
}
