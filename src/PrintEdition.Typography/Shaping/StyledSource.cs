using System.Collections.Immutable;

namespace PrintEdition.Typography.Shaping;

/// <summary>A paragraph's characters in one string, with the style of each stretch.</summary>
internal sealed record StyledSource(string Text, ImmutableArray<int> Starts, ImmutableArray<TextStyle> Styles)
{
    /// <summary>The pieces, one for each style.</summary>
    public ImmutableArray<StyledText> Pieces { get; private init; } = [];

    /// <summary>Joins pieces.</summary>
    public static StyledSource Of(ImmutableArray<StyledText> content)
    {
        var filled = content.Where(c => c.Text.Length > 0).ToArray();
        var starts = ImmutableArray.CreateBuilder<int>(filled.Length);
        var at = 0;
        foreach (var piece in filled)
        {
            starts.Add(at);
            at += piece.Text.Length;
        }

        return new StyledSource(string.Concat(filled.Select(p => p.Text)), starts.ToImmutable(), [.. filled.Select(p => p.Style)]) { Pieces = [.. filled] };
    }

    /// <summary>The piece that a character is part of.</summary>
    public StyledText PieceAt(int index) => Pieces[StyleAt(index)];

    /// <summary>Index of the style at a character.</summary>
    public int StyleAt(int index)
    {
        var at = Starts.BinarySearch(index);
        return at < 0 ? ~at - 1 : at;
    }
}
