using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Markup;

/// <summary>What broken lines (<c>br</c>) in a paragraph mean: verse and addresses where the lines are short, paragraphs where they are not.</summary>
internal static class LineBreaks
{
    /// <summary>A line of verse has no more characters; a paragraph has.</summary>
    private const int LongestVerse = 30;

    /// <summary>Blocks of the lines of one paragraph; empty lines part stanzas or paragraphs.</summary>
    public static IEnumerable<Block> Blocks(ImmutableArray<ImmutableArray<Inline>> lines, SourceSpan place)
    {
        var trimmed = Trim(lines);
        return trimmed.Length > 1 && trimmed.All(l => l.ToPlainText().Length <= LongestVerse) && HasNeighbours(trimmed)
            ? [new Verse([.. trimmed.Select(l => new VerseLine(l))], place)]
            : trimmed.Where(l => !l.IsEmpty).Select(l => new Paragraph(l, place));
    }

    /// <summary>Lines that are all parted by empty ones are short paragraphs.</summary>
    private static bool HasNeighbours(ImmutableArray<ImmutableArray<Inline>> lines) =>
        Enumerable.Range(1, lines.Length - 1).Any(i => !lines[i].IsEmpty && !lines[i - 1].IsEmpty);

    /// <summary>Without empty lines at the ends, and with one at most between others.</summary>
    private static ImmutableArray<ImmutableArray<Inline>> Trim(ImmutableArray<ImmutableArray<Inline>> lines)
    {
        var kept = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>(lines.Length);
        foreach (var line in lines)
        {
            if (!line.IsEmpty || (kept.Count > 0 && !kept[^1].IsEmpty))
            {
                kept.Add(line);
            }
        }

        while (kept.Count > 0 && kept[^1].IsEmpty)
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return kept.ToImmutable();
    }
}
