using System.Collections.Immutable;

namespace PrintEdition.Ingest.RawText;

/// <summary>Lines that belong together: a stack of display lines, a paragraph with its continuations, a credit.</summary>
internal sealed record Piece(LineRole Role, ImmutableArray<RawLine> Lines)
{
    /// <summary>The text; continuations are joined without a seam.</summary>
    public string Text { get; } = string.Concat(Lines.Select(l => l.Text));

    /// <summary>Whether it is running text.</summary>
    public bool IsText => Role is LineRole.Text or LineRole.BylinedText;
}
