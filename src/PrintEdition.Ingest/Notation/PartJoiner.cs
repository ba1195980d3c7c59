using System.Collections.Immutable;
using System.Text;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Notation;

/// <summary>Turns parts into pieces, each with all styles that are open around it; neighbours that are alike become one.</summary>
internal sealed class PartJoiner
{
    private const int StyleCount = 5;

    private readonly ImmutableArray<Inline>.Builder pieces = ImmutableArray.CreateBuilder<Inline>();
    private readonly StringBuilder characters = new();
    private readonly int[] depth = new int[StyleCount];
    private Text like = new("");

    /// <summary>The pieces of all parts.</summary>
    public static ImmutableArray<Inline> Join(IEnumerable<Part> parts)
    {
        var joiner = new PartJoiner();
        foreach (var part in parts)
        {
            joiner.Add(part);
        }

        joiner.EndPiece();
        return joiner.pieces.ToImmutable();
    }

    private void Add(Part part)
    {
        characters.Append(part.Text);
        foreach (var piece in part.Pieces)
        {
            Add(piece is Text text ? text with { Styles = like.Styles, Address = like.Address } : piece);
        }

        part.Closes.ForEach(s => Count(s, -1));
        part.Opens.ForEach(s => Count(s, 1));
        Change(new Text("", StylesOf()) { Address = part.ClosesLink ? null : part.OpensLink ?? like.Address });
    }

    private void Add(Inline piece)
    {
        if (piece is Text { Reading: null } plain)
        {
            characters.Append(plain.Value);
            return;
        }

        EndPiece();
        pieces.Add(piece);
    }

    private void Change(Text next)
    {
        if (next != like)
        {
            EndPiece();
            like = next;
        }
    }

    private void EndPiece()
    {
        if (characters.Length > 0)
        {
            pieces.Add(like with { Value = characters.ToString() });
            characters.Clear();
        }
    }

    private void Count(InlineStyles styles, int by)
    {
        for (var s = 0; s < StyleCount; s++)
        {
            depth[s] += ((int)styles & (1 << s)) != 0 ? by : 0;
        }
    }

    /// <summary>Text is raised or lowered, not both: what is raised stays raised.</summary>
    private InlineStyles StylesOf()
    {
        var styles = InlineStyles.None;
        for (var s = 0; s < StyleCount; s++)
        {
            styles |= depth[s] > 0 ? (InlineStyles)(1 << s) : InlineStyles.None;
        }

        return styles.HasFlag(InlineStyles.Superscript) ? styles & ~InlineStyles.Subscript : styles;
    }
}
