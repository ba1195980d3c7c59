namespace PrintEdition.Ingest.Cleanup;

/// <summary>Closes up a line that was set with a space after every character: <c>河 畔 春 早</c>.</summary>
internal static class Letterspacing
{
    /// <summary>Two spaced characters may be two words, or a name; three are letterspaced.</summary>
    private const int FewestCharacters = 3;

    /// <summary>The line without its letterspaces; a line of words stays as it is.</summary>
    public static string Close(string line)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length >= FewestCharacters && Array.TrueForAll(parts, p => p.Length == 1 && Characters.IsHan(p[0]))
            ? string.Concat(parts)
            : line;
    }
}
