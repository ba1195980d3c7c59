using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.RawText;

/// <summary>Makes the blocks of a body: lines of verse, rows of a table, items of a list that stand together are one block.</summary>
internal sealed class BlockMaker
{
    private readonly Cleaner cleaner;
    private readonly ImmutableArray<BodyPart> parts;
    private readonly HashSet<string> marks;
    private readonly HashSet<int> numbers;
    private readonly bool isConversation;

    private BlockMaker(Cleaner cleaner, ImmutableArray<BodyPart> parts)
    {
        this.cleaner = cleaner;
        this.parts = parts;
        marks = [.. parts.Select(p => p.Mark).Where(m => m.Length > 0).GroupBy(m => m, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key)];
        numbers = [.. parts.Select(p => p.Number).Where(n => n > 0)];
        isConversation = parts.Select(p => p.Speaker).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal).Count() > 1;
    }

    /// <summary>The blocks.</summary>
    /// <param name="parts">The body's parts, in order.</param>
    /// <param name="cleaner">Cleans what is parted here.</param>
    public static ImmutableArray<Block> Make(ImmutableArray<BodyPart> parts, Cleaner cleaner)
    {
        var maker = new BlockMaker(cleaner, parts);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var (start, end) = (0, 0); start < parts.Length; start = end)
        {
            end = start + 1;
            while (end < parts.Length && maker.GoesOn(end))
            {
                end++;
            }

            blocks.Add(maker.Block(start, end));
        }

        return blocks.ToImmutable();
    }

    private bool GoesOn(int i) => parts[i].Role switch
    {
        LineRole.Verse => parts[i - 1].Role == LineRole.Verse,
        LineRole.TableRow => parts[i - 1].Role == LineRole.TableRow && (parts[i].Line.BlankBefore == 0 || parts[i].Line.Cells.Length == parts[i - 1].Line.Cells.Length),
        _ => (IsMarked(i) && parts[i].Mark == parts[i - 1].Mark)
            || (IsNumbered(i) && IsNumbered(i - 1) && parts[i].Number == parts[i - 1].Number + 1)
            || IsSource(i),
    };

    /// <summary>A mark of which the article has no other is no item of a list, and neither is a number without a neighbour.</summary>
    private bool IsMarked(int i) => marks.Contains(parts[i].Mark);

    private bool IsNumbered(int i) => parts[i].Number is > 0 and var number && (numbers.Contains(number + 1) || numbers.Contains(number - 1));

    private bool IsSource(int i) => parts[i - 1].IsQuoted && parts[i].Source(cleaner).Length > 0;

    private Block Block(int start, int end)
    {
        var first = parts[start];
        return first.Role switch
        {
            LineRole.Subhead => new Subhead(first.Text, first.Place),
            LineRole.Verse => new Verse([.. Enumerable.Range(start, end - start).SelectMany(i => Lines(i, i == start))], first.Place),
            LineRole.TableRow => TableMaker.Make(parts[start..end], cleaner),
            _ when IsMarked(start) => new ListBlock(false, 1, Items(start, end, LinePatterns.Marked().Match), first.Place),
            _ when IsNumbered(start) => new ListBlock(true, first.Number, Items(start, end, LinePatterns.ItemNumber().Match), first.Place),
            _ when end - start > 1 => new Model.Quotation([new Paragraph(Inlines.Plain(first.Text))], parts[end - 1].Source(cleaner), first.Place),
            _ => new Paragraph(Words(first), first.Place),
        };
    }

    /// <summary>A line of verse, and before it the empty one that parts stanzas.</summary>
    private IEnumerable<VerseLine> Lines(int i, bool isFirst)
    {
        var line = new VerseLine(Inlines.Plain(parts[i].Text));
        return isFirst || parts[i].Line.BlankBefore == 0 ? [line] : [new VerseLine([]), line];
    }

    private ImmutableArray<ListItem> Items(int start, int end, Func<string, System.Text.RegularExpressions.Match> mark) =>
        [.. parts[start..end].Select(p => new ListItem(Inlines.Plain(p.Text[mark(p.Plain).Length..])))];

    /// <summary>In a conversation the speaker is strong.</summary>
    private ImmutableArray<Inline> Words(BodyPart part) => isConversation && part.Speaker is { Length: > 0 } speaker
        ? [new Text(speaker, InlineStyles.Strong), new Text(part.Text[speaker.Length..])]
        : Inlines.Plain(part.Text);
}
