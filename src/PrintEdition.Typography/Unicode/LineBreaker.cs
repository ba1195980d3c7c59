namespace PrintEdition.Typography.Unicode;

/// <summary>
/// Line-break opportunities by the Unicode line breaking algorithm, untailored (UAX #14, Unicode 16.0; typography rule 3). Text of scripts
/// that need a dictionary (Thai, Khmer) has none inside words, as LB1 says.
/// </summary>
public static class LineBreaker
{
    /// <summary>Finds the opportunities of a text, in time linear in its length and without allocating.</summary>
    /// <param name="text">The text; half a surrogate pair counts as a letter.</param>
    /// <param name="before">Filled with the opportunity before each UTF-16 unit, and at the text's end: one more than the text is long.</param>
    /// <exception cref="ArgumentException"><paramref name="before"/> has another length.</exception>
    public static void Find(ReadOnlySpan<char> text, Span<BreakOpportunity> before)
    {
        if (before.Length != text.Length + 1)
        {
            throw new ArgumentException($"{before.Length} places for a text of {text.Length}: give one more than it is long", nameof(before));
        }

        before.Clear(); // prohibited
        var reader = new LineBreakReader(text);
        var rules = LineBreakRules.AtStart();
        var (item, next, afterNext) = (reader.Next(), reader.Next(), reader.Next());
        while (item.Class != LineBreakClass.Edge)
        {
            before[item.Start] = item.Start == 0 ? BreakOpportunity.Prohibited : rules.Before(item, next, afterNext);
            rules.Pass(item);
            (item, next, afterNext) = (next, afterNext, reader.Next());
        }

        before[text.Length] = text.IsEmpty ? BreakOpportunity.Prohibited : BreakOpportunity.Mandatory;
    }
}
