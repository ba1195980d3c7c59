using System.Collections.Immutable;

namespace PrintEdition.Ingest.RawText;

/// <summary>A line that holds something, with what it looks like.</summary>
internal sealed record RawLine(int Number, int Column, string Text, LineFeatures Features, LineRole Role, double Score, ImmutableArray<string> Reasons);
