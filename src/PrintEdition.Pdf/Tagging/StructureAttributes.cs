using System.Collections.Immutable;

namespace PrintEdition.Pdf.Tagging;

/// <summary>What an element says of itself beside its type (ISO 32000-1, 14.8.5).</summary>
/// <param name="Owner">Whose attributes they are: <c>List</c>, <c>Table</c>.</param>
/// <param name="Entries">Their names with a name or a whole number each.</param>
internal sealed record StructureAttributes(string Owner, ImmutableArray<(string Name, object Value)> Entries);
