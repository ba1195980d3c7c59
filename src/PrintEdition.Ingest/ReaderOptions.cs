using PrintEdition.Ingest.Formats;
using PrintEdition.Ingest.Web;

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

    /// <summary>Fetches feeds and pictures; null where the network is not allowed.</summary>
    public IWebSource? Web { get; init; }

    /// <summary>Whether an input or an article with faults is told and left out, so that the others are read.</summary>
    public bool KeepsGoing { get; init; }
}
