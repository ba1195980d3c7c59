using System.Collections.Immutable;
using System.Text;

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

    /// <summary>Its cells when it may be a row of a table; none when it is one text.</summary>
    public ImmutableArray<string> Cells { get; init; } = [];

    /// <summary>Whether it is a row of a table by those around it, without gaps between its cells.</summary>
    public bool IsRow { get; init; }

    /// <summary>The lines of the file that follow its first and belong to it: it was wrapped, or stood vertical.</summary>
    public ImmutableArray<RawLine> Rest { get; init; } = [];

    /// <summary>What stands on its first line in the file.</summary>
    public string FirstText { get; private init; } = Text;

    /// <summary>Why they belong to it; empty when there are none.</summary>
    public string JoinedBy { get; init; } = "";

    private LineFeatures? form;

    /// <summary>What can be said of it by itself; found once, for it is asked for often.</summary>
    public LineFeatures Form => form ??= FormReader.Read(this);

    /// <summary>Its text as fixed phrases are looked for.</summary>
    public string Plain { get; } = SimplifiedForms.Fold(Text);

    /// <summary>Lines that are one, at least one.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="reason">Why they are one, as an explanation says it.</param>
    public static RawLine Joined(IReadOnlyList<RawLine> lines, string reason)
    {
        if (lines.Count == 1)
        {
            return lines[0];
        }

        var text = new StringBuilder(lines[0].Text);
        for (var i = 1; i < lines.Count; i++)
        {
            text.Append(Seam.Between(lines[i - 1].Text, lines[i].Text)).Append(lines[i].Text);
        }

        return lines[0].As(text.ToString()) with { FirstText = lines[0].Text, Rest = [.. lines.Skip(1)], JoinedBy = reason };
    }

    private RawLine As(string text) => new(Number, Column, text, BlankBefore) { Indent = Indent };
}
