namespace PrintEdition.Ingest.Cleanup;

/// <summary>Clean-up as a reader of articles uses it, each rule with its switch. Every method is idempotent.</summary>
/// <param name="Rules">The rules that are on.</param>
/// <param name="Quotes">What straight quotes become.</param>
internal sealed record Cleaner(CleanupRules Rules, QuotationMarks Quotes)
{
    /// <summary>Each turn shortens what is left to do; text that takes more was made to.</summary>
    private const int MostTurns = 16;

    /// <summary>Text of a paragraph.</summary>
    public string Body(string text)
    {
        var clean = Inline(text);
        return Has(CleanupRules.Spaces) ? clean.Trim() : clean;
    }

    /// <summary>A styled part of a paragraph: spaces at its ends stay, for they may part two words.</summary>
    public string Inline(string text) => Normal(text, Spacing.Running);

    /// <summary>Text whose spaces part phrases: headlines, names, lists of words.</summary>
    public string Phrases(string text) => Normal(text, static t => Spacing.Phrases(t.Trim()));

    /// <summary>A line of the head, which may be letterspaced.</summary>
    public string Head(string text) => Has(CleanupRules.Spaces) ? Letterspacing.Close(Phrases(text)) : Phrases(text);

    /// <summary>Text without invisible and damaged characters, with ordinary figures.</summary>
    public string Repaired(string text)
    {
        var repaired = ExtractionRepair.Repair(text, Rules);
        var named = Has(CleanupRules.Names) ? SpacedNames.Close(repaired) : repaired;
        var spaced = Has(CleanupRules.Spaces) ? ExtractionRepair.SoftenSpaces(named) : named;
        return Has(CleanupRules.Digits) ? HalfWidth.Fold(spaced) : spaced;
    }

    /// <summary>Whether a rule is on.</summary>
    public bool Has(CleanupRules rule) => Rules.HasFlag(rule);

    /// <summary>Marks and spaces decide about each other (a space between two strokes hides a dash): in turns, until nothing changes.</summary>
    private string Normal(string text, Func<string, string> space)
    {
        var clean = Repaired(text);
        for (var turn = 0; turn < MostTurns; turn++)
        {
            var before = clean;
            clean = Punctuation.Normalise(clean, Rules, Quotes);
            clean = Has(CleanupRules.Spaces) ? space(clean) : clean;
            if (clean == before)
            {
                break;
            }
        }

        return clean;
    }
}
