using System.Collections.Immutable;

namespace PrintEdition.Model;

/// <summary>A note (注) of an article: printed at the story's end, a footnote in the e-book.</summary>
/// <param name="Content">Its text, without marks of other notes.</param>
/// <param name="Place">Where it stands in its input.</param>
public sealed record Note(ImmutableArray<Inline> Content, SourceSpan? Place = null)
{
    /// <summary>The characters as a reader would say them.</summary>
    public string PlainText => Content.ToPlainText();
}
