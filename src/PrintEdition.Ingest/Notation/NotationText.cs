using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Notation;

/// <summary>Running text read from notation.</summary>
/// <param name="Content">The text, its neighbouring pieces never alike.</param>
/// <param name="Faults">What looks like notation and is none: it stays in the text as it was written. One sentence each, with advice.</param>
internal sealed record NotationText(ImmutableArray<Inline> Content, ImmutableArray<string> Faults);
