namespace PrintEdition.Ingest;

/// <summary>How inputs are read.</summary>
public sealed record ReaderOptions
{
    /// <summary>Issue date that wins over the input's own.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Paper name that wins over the input's own.</summary>
    public string? PaperName { get; init; }

    /// <summary>What the input <c>-</c> reads.</summary>
    public Stream? StandardInput { get; init; }

    /// <summary>Whether Chinese text gets Chinese punctuation (typography rule 19).</summary>
    public bool NormalisePunctuation { get; init; } = true;

    /// <summary>Whether extraction damage is repaired (typography rule 20).</summary>
    public bool RepairExtraction { get; init; } = true;
}
