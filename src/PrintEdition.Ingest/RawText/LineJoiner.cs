using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;

namespace PrintEdition.Ingest.RawText;

/// <summary>
/// Undoes what a column's measure did to lines: text that was wrapped is one line again, and so is a headline that stood vertical, one character
/// a line. A block is wrapped when many of its lines fill its measure: the next word would not have found room.
/// </summary>
internal static class LineJoiner
{
    /// <summary>A character a line is vertical from so many on.</summary>
    private const int FewestVertical = 3;

    /// <summary>A block has text of at most so many measures.</summary>
    private const int MostMeasures = 4;

    /// <summary>The lines; those that belong together as one.</summary>
    public static IEnumerable<RawLine> Join(ImmutableArray<RawLine> lines)
    {
        var blocks = Blocks(lines).Select(b => new WrappedBlock(Upright(b))).ToArray();
        var measures = Measures(blocks);
        var whole = blocks.SelectMany(b => b.Join(measures).ToImmutableArray() is var joined && joined.Length < b.Length ? Again(joined, MostMeasures) : joined);
        return NarrowHead.Join([.. whole], measures);
    }

    /// <summary>A block may hold text of several measures: what the widest has left is looked at again.</summary>
    private static IEnumerable<RawLine> Again(ImmutableArray<RawLine> lines, int measures)
    {
        for (var (start, end) = (0, 0); start < lines.Length; start = end)
        {
            end = start + 1;
            while (end < lines.Length && lines[start].Rest.IsEmpty && lines[end].Rest.IsEmpty)
            {
                end++;
            }

            var run = new WrappedBlock(lines[start..end]);
            var joined = run.Join(Measures([run])).ToImmutableArray();
            foreach (var line in joined.Length < run.Length && measures > 1 ? Again(joined, measures - 1) : joined)
            {
                yield return line;
            }
        }
    }

    /// <summary>The measures at which blocks of the page were wrapped: each by itself, or those of one width together.</summary>
    private static int[] Measures(WrappedBlock[] blocks)
    {
        var widths = blocks.Select(b => b.Measure).Distinct().Order();
        return [.. widths.Where(m => Array.Exists(blocks, b => b.Measure == m && WrappedBlock.AreWrapped(m, [b])) || WrappedBlock.AreWrapped(m, [.. blocks.Where(b => b.IsNear(m))]))];
    }

    private static IEnumerable<ImmutableArray<RawLine>> Blocks(ImmutableArray<RawLine> lines)
    {
        for (var (start, end) = (0, 0); start < lines.Length; start = end)
        {
            end = BlockEnd(lines, start);
            yield return lines[start..end];
        }
    }

    /// <summary>A block ends at an empty line and at a row of cells.</summary>
    private static int BlockEnd(ImmutableArray<RawLine> lines, int start)
    {
        var end = start + 1;
        while (end < lines.Length && lines[end].BlankBefore == 0 && lines[end].Cells.IsEmpty && lines[end - 1].Cells.IsEmpty)
        {
            end++;
        }

        return end;
    }

    private static ImmutableArray<RawLine> Upright(ImmutableArray<RawLine> block)
    {
        var output = ImmutableArray.CreateBuilder<RawLine>();
        for (var i = 0; i < block.Length;)
        {
            var end = i;
            while (end < block.Length && block[end].Text is [var c] && Characters.IsHan(c))
            {
                end++;
            }

            var count = end - i >= FewestVertical ? end - i : 1;
            output.Add(RawLine.Joined(block.Slice(i, count), "OneCharacterALine"));
            i += count;
        }

        return output.ToImmutable();
    }
}
