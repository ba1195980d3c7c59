using System.Collections.Immutable;

namespace PrintEdition.Model;

/// <summary>A piece of an article's body that starts on a line of its own.</summary>
public abstract record Block(SourceSpan? Place)
{
    /// <summary>The characters as a reader would say them.</summary>
    public abstract string PlainText { get; }

    /// <summary>Its running texts in reading order: what may have styles, readings, links and marks of notes.</summary>
    public virtual IEnumerable<ImmutableArray<Inline>> Texts => [];
}

/// <summary>A paragraph of running text (自然段).</summary>
public sealed record Paragraph(ImmutableArray<Inline> Content, SourceSpan? Place = null) : Block(Place)
{
    /// <inheritdoc/>
    public override string PlainText => Content.ToPlainText();

    /// <inheritdoc/>
    public override IEnumerable<ImmutableArray<Inline>> Texts => [Content];
}

/// <summary>A heading inside the text (小标题).</summary>
public sealed record Subhead(string Title, SourceSpan? Place = null) : Block(Place)
{
    /// <inheritdoc/>
    public override string PlainText => Title;
}
