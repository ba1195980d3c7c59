namespace PrintEdition.Cli.Building;

/// <summary>What is wanted of the e-book.</summary>
internal sealed record BookWishes
{
    /// <summary>Nothing in particular.</summary>
    public static readonly BookWishes None = new();

    /// <summary>Whether there is also one in vertical lines, <c>NAME-vertical.epub</c>.</summary>
    public bool AlsoVertical { get; init; }

    /// <summary>Whether the faces travel in it.</summary>
    public bool EmbedsFonts { get; init; }

    /// <summary>File with a style sheet to add; null for none.</summary>
    public string? StyleFile { get; init; }

    /// <summary>Who certifies that it is accessible; null for nobody.</summary>
    public string? CertifiedBy { get; init; }
}
