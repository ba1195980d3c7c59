using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Epub;

/// <summary>What was written.</summary>
/// <param name="Articles">How many articles the e-book holds; 0 when nothing was written because of an error.</param>
/// <param name="Entries">Names of the container's entries, in their order.</param>
/// <param name="Diagnostics">Findings, codes PE5001 to PE5999; with an error among them nothing was written.</param>
public sealed record EpubSummary(int Articles, ImmutableArray<string> Entries, ImmutableArray<Diagnostic> Diagnostics);
