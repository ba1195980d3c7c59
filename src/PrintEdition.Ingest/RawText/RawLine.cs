using System.Collections.Immutable;

namespace PrintEdition.Ingest.RawText;

/// <summary>A line that holds something, or several that are one line of the text.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Column">Column of its first character, from 1.</param>
/// <param name="Text">The line, trimmed.</param>
/// <param name="BlankBefore">Empty lines above it.</param>
internal sealed record RawLine(int Number, int Column, string Text, int BlankBefore)
{
    /// <summary>How far it is indented, in half ems.</summary>
    public int Indent { get; init; }

    /// <summary>Cells it has by tabs and runs of spaces, at least 1.</summary>
    public int Cells { get; init; } = 1;

    /// <summary>The lines of the file that follow its first and belong to it: it was wrapped, or stood vertical.</summary>
    public ImmutableArray<RawLine> Rest { get; init; } = [];

    /// <summary>Its text as fixed phrases are looked for.</summary>
    public string Plain { get; } = SimplifiedForms.Fold(Text);

    /// <summary>This line with the next one.</summary>
    public RawLine With(RawLine next) => new(Number, Column, Text + Seam.Between(Text, next.Text) + next.Text, BlankBefore)
    {
        Indent = Indent,
        Rest = [.. Rest, next],
    };
}
