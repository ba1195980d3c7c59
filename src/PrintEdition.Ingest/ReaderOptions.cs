using PrintEdition.Ingest.Formats;

namespace PrintEdition.Ingest;

/// <summary>How inputs are read.</summary>
public sealed record ReaderOptions
{
    /// <summary>The format of the inputs; null to tell each by its contents.</summary>
    public InputFormat? From { get; init; }

    /// <summary>Issue date that wins over the input's own.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Paper name that wins over the input's own.</summary>
    public string? PaperName { get; init; }

    /// <summary>What the input <c>-</c> reads.</summary>
    public Stream? StandardInput { get; init; }

    /// <summary>What is cleaned up (typography rules 19 to 21); an edition file may leave out more.</summary>
    public CleanupRules Cleanup { get; init; } = CleanupRules.All;
}
