using PrintEdition.Ingest.Cleanup;

namespace PrintEdition.Ingest.Tests.Cleanup;

/// <summary>Clean-up with all rules, or without some.</summary>
internal static class Clean
{
    /// <summary>A paragraph's text, cleaned.</summary>
    public static string Body(string text, CleanupRules without = CleanupRules.None) => With(without).Body(text);

    /// <summary>A headline or credit, whose spaces part phrases.</summary>
    public static string Phrases(string text, CleanupRules without = CleanupRules.None) => With(without).Phrases(text);

    /// <summary>
    /// Checks a text against what it becomes, that the rule alone makes the difference: without it the text stays as it is typed, and that
    /// cleaning twice is cleaning once.
    /// </summary>
    public static void Becomes(string typed, string expected, CleanupRules rule)
    {
        Assert.Equal(expected, Body(typed));
        Assert.Equal(expected, Body(expected));
        if (typed != expected)
        {
            Assert.NotEqual(expected, Body(typed, without: rule));
        }
    }

    private static Cleaner With(CleanupRules without) => new(CleanupRules.All & ~without, QuotationMarks.Curly);
}
