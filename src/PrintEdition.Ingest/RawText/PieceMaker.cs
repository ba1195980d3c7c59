using System.Collections.Immutable;

namespace PrintEdition.Ingest.RawText;

/// <summary>Joins lines to pieces: a paragraph cut by a column's end with what follows it (typography rule 20), display lines to a stack.</summary>
internal static class PieceMaker
{
    /// <summary>The pieces in order.</summary>
    public static ImmutableArray<Piece> Join(ImmutableArray<RawLine> lines)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        for (var i = 0; i < lines.Length;)
        {
            var end = lines[i].Role switch
            {
                LineRole.Text or LineRole.BylinedText => EndOfParagraph(lines, i),
                LineRole.Display => EndOfStack(lines, i),
                _ => i + 1,
            };
            pieces.Add(new Piece(lines[i].Role, lines[i..end]));
            i = end;
        }

        return pieces.ToImmutable();
    }

    private static int EndOfParagraph(ImmutableArray<RawLine> lines, int start)
    {
        var end = start + 1;
        while (end < lines.Length && LineReader.IsCut(lines[end - 1]) && lines[end].Role == LineRole.Text)
        {
            end++;
        }

        return end;
    }

    private static int EndOfStack(ImmutableArray<RawLine> lines, int start)
    {
        var end = start + 1;
        while (end < lines.Length && lines[end].Role == LineRole.Display)
        {
            end++;
        }

        return end;
    }
}
