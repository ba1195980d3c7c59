using System.Collections.Immutable;

namespace PrintEdition.Model;

/// <summary>Words of somebody else that stand by themselves (引文).</summary>
/// <param name="Paragraphs">The words.</param>
/// <param name="Source">Whose they are; null where the text says it.</param>
/// <param name="Place">Where it stands in the source.</param>
public sealed record Quotation(ImmutableArray<Paragraph> Paragraphs, string? Source = null, SourceSpan? Place = null) : Block(Place)
{
    /// <inheritdoc/>
    public override string PlainText => string.Join('\n', Source is null ? Lines : Lines.Append(Source));

    /// <inheritdoc/>
    public override IEnumerable<ImmutableArray<Inline>> Texts => Paragraphs.Select(p => p.Content);

    private IEnumerable<string> Lines => Paragraphs.Select(p => p.PlainText);
}
