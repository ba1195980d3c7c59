namespace PrintEdition.Ingest.RawText;

/// <summary>A line that holds something.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Column">Column of its first character, from 1.</param>
/// <param name="Text">The line, trimmed.</param>
/// <param name="BlankBefore">Empty lines above it.</param>
internal sealed record RawLine(int Number, int Column, string Text, int BlankBefore);
