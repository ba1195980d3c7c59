namespace PrintEdition.Ingest.Cleanup;

/// <summary>The words by which options and edition files name clean-up rules: <c>punctuation</c>, <c>quotes</c>, …</summary>
public static class CleanupWords
{
    private static readonly CleanupRules[] Rules =
        [.. Enum.GetValues<CleanupRules>().Where(r => r is not CleanupRules.None and not CleanupRules.All)];

    /// <summary>All words, in the order of the rules.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Rules.Select(WordOf)];

    /// <summary>The rule of a word; null for an unknown one.</summary>
    public static CleanupRules? RuleOf(string word) =>
        Array.FindIndex(Rules, r => WordOf(r) == word) is >= 0 and var at ? Rules[at] : null;

    /// <summary>The words of some rules.</summary>
    public static IReadOnlyList<string> WordsOf(CleanupRules rules) => [.. Rules.Where(r => rules.HasFlag(r)).Select(WordOf)];

    private static string WordOf(CleanupRules rule) => rule.ToString().ToLowerInvariant();
}
