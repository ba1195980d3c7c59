using System.Collections.Immutable;
using System.Text;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Markup;

/// <summary>Running text while it is read: white space collapsed as CSS has it (Text Module 3, 4.1), lines parted where the writer broke them.</summary>
internal sealed class InlineFlow
{
    private readonly List<ImmutableArray<Inline>.Builder> lines = [ImmutableArray.CreateBuilder<Inline>()];

    /// <summary>Whether there is nothing in it but white space.</summary>
    public bool IsEmpty => lines.TrueForAll(l => l.All(p => p is Text text && string.IsNullOrWhiteSpace(text.Value)));

    /// <summary>Adds characters in the style of a piece.</summary>
    public void Add(Text piece)
    {
        if (piece.Value.Length > 0)
        {
            lines[^1].Add(piece);
        }
    }

    /// <summary>Adds the mark of a note.</summary>
    public void Add(NoteReference mark) => lines[^1].Add(mark);

    /// <summary>Ends a line.</summary>
    public void Break() => lines.Add(ImmutableArray.CreateBuilder<Inline>());

    /// <summary>A block ends or starts here: the words on both sides are two.</summary>
    public void Part() => lines[^1].Add(new Text("\n"));

    /// <summary>The lines, and an empty flow after it.</summary>
    public ImmutableArray<ImmutableArray<Inline>> Take()
    {
        ImmutableArray<ImmutableArray<Inline>> taken = [.. lines.Select(l => Collapse(l))];
        lines.Clear();
        Break();
        return taken;
    }

    private static ImmutableArray<Inline> Collapse(ImmutableArray<Inline>.Builder line)
    {
        var characters = string.Concat(line.Select(p => p.PlainText));
        var clean = ImmutableArray.CreateBuilder<Inline>(line.Count);
        var at = 0;
        foreach (var piece in line)
        {
            var start = at;
            at += piece.PlainText.Length;
            if (piece is not Text text)
            {
                clean.Add(piece);
            }
            else if (Collapse(characters, start, at) is { Length: > 0 } value)
            {
                Join(clean, text with { Value = value });
            }
        }

        return clean.ToImmutable();
    }

    /// <summary>Adds a piece to the one before it where they differ in nothing but their characters.</summary>
    private static void Join(ImmutableArray<Inline>.Builder line, Text piece)
    {
        if (piece.Reading is null && line.Count > 0 && line[^1] is Text { Reading: null } last && last.Styles == piece.Styles && last.Address == piece.Address)
        {
            line[^1] = last with { Value = last.Value + piece.Value };
        }
        else
        {
            line.Add(piece);
        }
    }

    /// <summary>One space for a run of white, in the piece in which the run starts; none at the line's ends, and none for a line end between Chinese characters.</summary>
    private static string Collapse(string line, int start, int end)
    {
        var output = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            if (!IsWhite(line[i]))
            {
                output.Append(line[i]);
            }
            else if (i == 0 || !IsWhite(line[i - 1]))
            {
                output.Append(SpaceAt(line, i));
            }
        }

        return output.ToString();
    }

    private static string SpaceAt(string line, int start)
    {
        var end = start;
        var hasLineEnd = false;
        while (end < line.Length && IsWhite(line[end]))
        {
            hasLineEnd |= line[end++] == '\n';
        }

        var isAtEdge = start == 0 || end == line.Length;
        return isAtEdge || (hasLineEnd && Characters.IsChinese(line, start - 1) && Characters.IsChinese(line, end)) ? "" : " ";
    }

    private static bool IsWhite(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
