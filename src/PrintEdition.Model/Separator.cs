namespace PrintEdition.Model;

/// <summary>A pause between parts of a text that have no headings: a short rule or an ornament (分隔).</summary>
/// <param name="Place">Where it stands in the source.</param>
public sealed record Separator(SourceSpan? Place = null) : Block(Place)
{
    /// <inheritdoc/>
    public override string PlainText => "";
}
