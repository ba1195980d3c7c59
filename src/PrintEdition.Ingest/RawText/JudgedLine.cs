using System.Collections.Immutable;

namespace PrintEdition.Ingest.RawText;

/// <summary>A line with the role it has on the page, and why.</summary>
internal sealed record JudgedLine(RawLine Line, LineRole Role, double Score, ImmutableArray<string> Reasons)
{
    /// <summary>The line's text.</summary>
    public string Text => Line.Text;
}
