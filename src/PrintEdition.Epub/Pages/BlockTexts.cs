using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Epub.Pages;

/// <summary>The running texts inside a block, in reading order.</summary>
internal static class BlockTexts
{
    public static IEnumerable<ImmutableArray<Inline>> Of(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Content],
        ListBlock list => list.Items.Select(i => i.Content),
        Quotation quotation => quotation.Paragraphs.Select(p => p.Content),
        TableBlock table => table.Rows.SelectMany(r => r.Cells).Select(c => c.Content),
        Verse verse => verse.Lines.Select(l => l.Content),
        _ => [],
    };
}
