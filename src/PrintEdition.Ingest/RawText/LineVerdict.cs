using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Ingest.RawText;

/// <summary>What a line of raw text was taken for, and why.</summary>
/// <param name="Place">File and line.</param>
/// <param name="Text">The line.</param>
/// <param name="Role">What it was taken for: headline, kicker, deck, paragraph, continuation, …</param>
/// <param name="Score">The score by which the role won.</param>
/// <param name="Reasons">The features that counted, each with its weight.</param>
public sealed record LineVerdict(SourceSpan Place, string Text, string Role, double Score, ImmutableArray<string> Reasons);
