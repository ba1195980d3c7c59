namespace PrintEdition.Ingest.Cleanup;

/// <summary>Clean-up as a reader of articles uses it, each rule with its switch. Every method is idempotent.</summary>
/// <param name="Punctuates">Rule 19: Chinese punctuation in Chinese text.</param>
/// <param name="Repairs">Rule 20: characters that extraction damaged.</param>
internal sealed record Cleaner(bool Punctuates, bool Repairs)
{
    /// <summary>Text of a paragraph.</summary>
    public string Body(string text)
    {
        var clean = Inline(text);
        return Repairs ? clean.Trim() : clean;
    }

    /// <summary>A styled part of a paragraph: spaces at its ends stay, for they may part two words.</summary>
    public string Inline(string text)
    {
        var clean = Normal(text);
        return Repairs ? Spacing.Running(clean) : clean;
    }

    /// <summary>Text whose spaces part phrases: headlines, names, lists of words.</summary>
    public string Phrases(string text)
    {
        var clean = Normal(text);
        return Repairs ? Spacing.Phrases(clean.Trim()) : clean;
    }

    /// <summary>A line of the head, which may be letterspaced.</summary>
    public string Head(string text) => Repairs ? Letterspacing.Close(Phrases(text)) : Phrases(text);

    /// <summary>Text without invisible and damaged characters.</summary>
    public string Repaired(string text) => Repairs ? ExtractionRepair.Repair(text) : ExtractionRepair.WellFormed(text);

    private string Normal(string text)
    {
        var repaired = Repaired(text);
        return Punctuates ? Punctuation.Normalise(repaired) : repaired;
    }
}
