using PrintEdition.Ingest.Formats.Feeds;
using PrintEdition.Model;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>A feed that an edition file names.</summary>
/// <param name="Address">Its address; null for a file.</param>
/// <param name="File">Its file, or a pattern of files, relative to the edition file; null for an address.</param>
/// <param name="Section">The section that its items stand in; null for one of the feed's own name.</param>
/// <param name="Selection">Which items are wanted.</param>
/// <param name="Place">Where it is named.</param>
internal sealed record FeedEntry(string? Address, string? File, string? Section, FeedSelection Selection, SourceSpan Place);
