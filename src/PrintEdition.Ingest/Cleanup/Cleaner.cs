namespace PrintEdition.Ingest.Cleanup;

/// <summary>Clean-up as a reader of articles uses it, each rule with its switch.</summary>
/// <param name="Punctuation">Rule 19: Chinese punctuation in Chinese text.</param>
/// <param name="Extraction">Rule 20: characters that extraction damaged.</param>
internal sealed record Cleaner(bool Punctuation, bool Extraction)
{
    /// <summary>Text of a paragraph.</summary>
    public string Body(string text)
    {
        var clean = Normal(text);
        return Extraction ? Spacing.Running(clean).Trim() : clean;
    }

    /// <summary>Text whose spaces part phrases: headlines, names, lists of words.</summary>
    public string Phrases(string text)
    {
        var clean = Normal(text);
        return Extraction ? Spacing.Phrases(clean).Trim() : clean;
    }

    /// <summary>Text without invisible and damaged characters.</summary>
    public string Repaired(string text) => Extraction ? ExtractionRepair.Repair(text) : text;

    private string Normal(string text)
    {
        var repaired = Repaired(text);
        return Punctuation ? Cleanup.Punctuation.Normalise(repaired) : repaired;
    }
}
