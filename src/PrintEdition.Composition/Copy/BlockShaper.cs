using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;
using PrintEdition.Typography.Languages;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Copy;

/// <summary>Turns the pieces of a body that are more than a paragraph or a heading into shaped elements.</summary>
internal sealed class BlockShaper(string articleId, Typesetter typesetter, StyleSpec styles, TextSpec spec, string language)
{
    /// <summary>The mark of an item without a number: faces that have it as a letter of one em have it round and heavy, so it is set smaller.</summary>
    private const string Bullet = "●";

    /// <summary>Its size in em among Chinese characters.</summary>
    private const double BulletSize = 0.75;

    /// <summary>Its size in em among letters, whose middle is lower.</summary>
    private const double SmallBulletSize = 0.6;

    /// <summary>White between a mark and its item in em, at least.</summary>
    private const double AfterMark = 0.1;

    /// <summary>The same among letters, as a word space.</summary>
    private const double AfterWideMark = 0.4;

    /// <summary>A measure in em from which on quotations stand in by two em a side.</summary>
    private const double WideMeasure = 18;

    private readonly bool isEastAsian = Conventions.For(language).IsEastAsian;
    private readonly InlineStyler body = new(styles, styles.Body);
    private readonly double em = styles.Body.Size;

    /// <summary>The elements of a block, in reading order.</summary>
    /// <param name="block">The block.</param>
    /// <param name="index">Its index in the body.</param>
    /// <exception cref="ArgumentOutOfRangeException">The block is of a kind that has no elements here.</exception>
    public IEnumerable<CopyElement> Shape(Block block, int index) => block switch
    {
        ListBlock list => List(list, index),
        Quotation quotation => Quoted(quotation, index),
        TableBlock table => Table(table, new Tag(articleId, ItemRole.TableCell, index)),
        Verse verse => Stanzas(verse, index),
        Preformatted preformatted => [Lines(preformatted, new Tag(articleId, ItemRole.Preformatted, index))],
        Separator => [new WhiteElement(ElementKind.Separator, new Tag(articleId, ItemRole.Paragraph, index))],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "a block of an unknown kind"),
    };

    /// <summary>Items with their marks hanging left of them; those of lists inside stand one em further in.</summary>
    private IEnumerable<CopyElement> List(ListBlock list, int index)
    {
        var marks = list.Marks(Bullet, ".").Select(Mark).ToArray();
        var widest = list.Items.Zip(marks).GroupBy(m => m.First.Level).ToDictionary(g => g.Key, g => g.Max(m => m.Second.NaturalWidth));
        for (var i = 0; i < marks.Length; i++)
        {
            var item = list.Items[i];
            var tag = new Tag(articleId, ItemRole.ListItem, index) { Part = i };
            var hang = Hang(widest[item.Level]);
            var isNumber = item.IsOrdered ?? list.IsOrdered;
            yield return new TextElement(ElementKind.Paragraph, tag, typesetter.Shape([.. item.Content.Select(body.Style)], spec.Paragraph(language) with { Indent = 0 }))
            {
                Insets = new Insets((item.Level * em) + hang, 0),
                Mark = new TextElement.MarkText(tag with { Role = ItemRole.ListMark }, marks[i], hang, isNumber ? hang - ((isEastAsian ? AfterMark : AfterWideMark) * em) : hang, isNumber ? PartAlign.Right : PartAlign.Left),
            };
        }
    }

    private ShapedParagraph Mark(string mark) =>
        typesetter.Shape([new StyledText(mark, mark == Bullet ? styles.Body with { Size = (isEastAsian ? BulletSize : SmallBulletSize) * em } : styles.Body)], spec.Line(language));

    /// <summary>Distance from marks to their items' text: whole em in Chinese, whose characters stand under each other.</summary>
    private double Hang(double widest) => isEastAsian ? Math.Ceiling((widest / em) + AfterMark - 1e-6) * em : widest + (AfterWideMark * em);

    private IEnumerable<CopyElement> Quoted(Quotation quotation, int index)
    {
        var styler = new InlineStyler(styles, styles.Emphasis);
        var source = quotation.Source is null ? null : typesetter.Shape([new StyledText((isEastAsian ? "——" : "— ") + quotation.Source, styles.Emphasis)], spec.Line(language));
        for (var i = 0; i < quotation.Paragraphs.Length; i++)
        {
            var tag = new Tag(articleId, ItemRole.Quotation, index) { Part = i };
            yield return new TextElement(ElementKind.Paragraph, tag, typesetter.Shape([.. quotation.Paragraphs[i].Content.Select(styler.Style)], spec.Paragraph(language)))
            {
                Insets = new Insets(em, em, WideMeasure * em),
                After = source is null || i + 1 < quotation.Paragraphs.Length ? null : (tag with { Role = ItemRole.QuotationSource, Part = 0 }, source),
            };
        }
    }

    private IEnumerable<CopyElement> Table(TableBlock table, Tag tag) => TableElement.Of(new TableShaper(table, tag, typesetter, styles, spec, language).Shape(), tag);

    /// <summary>A stanza is one element; white stands between them.</summary>
    private IEnumerable<CopyElement> Stanzas(Verse verse, int index)
    {
        var lines = verse.Lines.Select((line, i) => (
            Tag: new Tag(articleId, ItemRole.Verse, index) { Part = i },
            Shaped: typesetter.Shape([.. line.Content.Select(body.Style)], spec.Line(language) with { Indent = -LinesElement.Turn }))).ToArray();
        ImmutableArray<double> widths = [.. lines.Select(l => l.Shaped.NaturalWidth)];
        for (var start = 0; start < lines.Length;)
        {
            var stanza = lines[start..].TakeWhile(l => l.Shaped.Text.Length > 0).ToImmutableArray();
            yield return stanza.IsEmpty ? new WhiteElement(ElementKind.White, lines[start].Tag) : new LinesElement(stanza[0].Tag, stanza, em, widths);
            start += Math.Max(1, stanza.Length);
        }
    }

    /// <summary>In the narrowest of the faces of running text.</summary>
    private PreformattedElement Lines(Preformatted text, Tag tag)
    {
        var style = spec.Line(language) with { Indent = -LinesElement.Turn, HanLatinGap = 0, Hyphenate = false };
        var lines = text.Text.Split('\n').Select(l => (Lead: HalfEms(l), Text: l.TrimStart())).ToImmutableArray();
        var longest = lines.MaxBy(l => l.Text.Length).Text;
        var face = new[] { styles.Body, styles.Caption, styles.Folio }.Select(s => s.Face).Distinct().MinBy(f => typesetter.Shape([new StyledText(longest, new TextStyle(f, em))], style).NaturalWidth)!;
        return new PreformattedElement(tag, lines, em, (line, size) => typesetter.Shape([new StyledText(line, new TextStyle(face, size * em))], style));
    }

    /// <summary>White at a line's start in em: a space is half a Chinese character wide, an ideographic one whole.</summary>
    private static double HalfEms(string line) => line.TakeWhile(char.IsWhiteSpace).Sum(c => c == '\u3000' ? 1 : 0.5);
}
