using System.Collections.Immutable;

namespace PrintEdition.Model;

/// <summary>Lines that end where their writer ended them: a poem, an address, a list of names.</summary>
/// <param name="Lines">The lines; an empty one parts stanzas.</param>
/// <param name="Place">Where they stand in the source.</param>
public sealed record Verse(ImmutableArray<VerseLine> Lines, SourceSpan? Place = null) : Block(Place)
{
    /// <inheritdoc/>
    public override string PlainText => string.Join('\n', Lines.Select(l => l.Content.ToPlainText()));

    /// <inheritdoc/>
    public override IEnumerable<ImmutableArray<Inline>> Texts => Lines.Select(l => l.Content);
}

/// <summary>A line of verse.</summary>
public sealed record VerseLine(ImmutableArray<Inline> Content);
