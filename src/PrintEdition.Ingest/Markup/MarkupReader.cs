using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.EditionFiles;
using PrintEdition.Ingest.Notation;
using PrintEdition.Model;
using Quotation = PrintEdition.Model.Quotation;

namespace PrintEdition.Ingest.Markup;

/// <summary>
/// Reduces marked-up text to blocks (ingest 4): what is on the list of known elements is taken for what it is, the text of others is
/// kept without them, and what paper cannot show is named.
/// </summary>
internal sealed class MarkupReader
{
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<NamedPicture>.Builder pictures;
    private readonly SortedSet<string> leftOut;
    private readonly InlineFlow flow = new();
    private readonly InlineReader inlines;
    private readonly NoteLinks notes;
    private readonly Cleaner cleaner;
    private readonly SourceSpan place;
    private bool mayOpenWithByline;
    private Byline? byline;

    private MarkupReader(Cleaner cleaner, SourceSpan place, InlineReader inlines, NoteLinks notes, ImmutableArray<NamedPicture>.Builder pictures, SortedSet<string> leftOut) =>
        (this.cleaner, this.place, this.inlines, this.notes, this.pictures, this.leftOut) = (cleaner, place, inlines, notes, pictures, leftOut);

    /// <summary>Reads a text.</summary>
    /// <param name="root">Its element.</param>
    /// <param name="cleaner">Cleans it up.</param>
    /// <param name="place">Where it stands in its file.</param>
    /// <param name="site">Address against which links are read; null for none.</param>
    public static MarkupBody Read(MarkupElement root, Cleaner cleaner, SourceSpan place, string? site = null)
    {
        var heading = HeadingGroup.TakeOut(root);
        var notes = new NoteLinks(root);
        var reader = new MarkupReader(
            cleaner, place, new InlineReader(site, notes), notes, ImmutableArray.CreateBuilder<NamedPicture>(), new SortedSet<string>(StringComparer.Ordinal))
        {
            mayOpenWithByline = true,
        };
        reader.ReadInto(root, default);
        var blocks = reader.Finish();
        var printed = notes.Notes.Select(note => new Note([.. reader.Words(note).Where(p => p is not NoteReference)], place)).ToImmutableArray();
        return new MarkupBody(blocks, printed, reader.pictures.ToImmutable(), [.. reader.leftOut]) { Byline = reader.byline, Heading = heading };
    }

    /// <summary>Reads a text without markup: paragraphs are parted by blank lines, or by line ends where there is no blank line.</summary>
    public static MarkupBody ReadPlain(string text, Cleaner cleaner, SourceSpan place)
    {
        var lines = text.ReplaceLineEndings("\n");
        var hasBlank = lines.Trim().Contains("\n\n", StringComparison.Ordinal);
        var root = new MarkupElement("div");
        foreach (var part in hasBlank ? lines.Split("\n\n") : lines.Split('\n'))
        {
            root.Children.Add(new MarkupElement("p") { Children = { new MarkupText(part) } });
        }

        return Read(root, cleaner, place);
    }

    private ImmutableArray<Block> Finish()
    {
        EndParagraph();
        return blocks.ToImmutable();
    }

    /// <summary>The blocks of an element by themselves.</summary>
    private ImmutableArray<Block> BlocksOf(MarkupElement element)
    {
        var inner = new MarkupReader(cleaner, place, inlines, notes, pictures, leftOut);
        inner.ReadInto(element, default);
        return inner.Finish();
    }

    /// <summary>An element's text as one line.</summary>
    private ImmutableArray<Inline> Words(MarkupElement element, Func<MarkupElement, bool>? leaves = null)
    {
        var line = new InlineFlow();
        ReadWords(element, default, line, leaves ?? (_ => false));
        return Clean([.. line.Take().SelectMany((l, i) => i == 0 ? l : l.Insert(0, new Text(" ")))]);
    }

    private void ReadWords(MarkupElement element, InlineState state, InlineFlow line, Func<MarkupElement, bool> leaves)
    {
        foreach (var child in element.Children)
        {
            if (child is MarkupText text)
            {
                line.Add(new Text(text.Value, state.Styles) { Address = state.Address });
            }
            else if (child is MarkupElement inner && !leaves(inner) && !IsLeftOut(inner) && !NoteLinks.IsBackLink(inner) && !inlines.Take(inner, state, line))
            {
                ReadWordsInside(inner, state, line, leaves);
            }
        }
    }

    private void ReadWordsInside(MarkupElement element, InlineState state, InlineFlow line, Func<MarkupElement, bool> leaves)
    {
        if (element.Name is "img" or "figure")
        {
            pictures.AddRange(FigureReader.Pictures(element));
            return;
        }

        var isBlock = element.Name == "br" || ElementNames.EndParagraph.Contains(element.Name);
        Part();
        ReadWords(element, inlines.Inside(element, state), line, leaves);
        Part();

        void Part()
        {
            if (isBlock)
            {
                line.Part();
            }
        }
    }

    private void ReadInto(MarkupElement element, InlineState state)
    {
        foreach (var child in element.Children)
        {
            if (child is MarkupText text)
            {
                flow.Add(new Text(text.Value, state.Styles) { Address = state.Address });
            }
            else if (child is MarkupElement inner && !IsLeftOut(inner) && !notes.IsTaken(inner) && !NoteLinks.IsBackLink(inner) && !inlines.Take(inner, state, flow))
            {
                ReadElement(inner, state);
            }
        }
    }

    private bool IsLeftOut(MarkupElement element)
    {
        var isUnprintable = ElementNames.Unprintable.Contains(element.Name);
        if (isUnprintable && !Visibility.IsHidden(element))
        {
            leftOut.Add(element.Name);
        }

        return isUnprintable || Visibility.IsHidden(element);
    }

    private void ReadElement(MarkupElement element, InlineState state)
    {
        switch (element.Name)
        {
            case "br":
                flow.Break();
                break;
            case "q":
                flow.Add(new Text("“", state.Styles) { Address = state.Address });
                ReadInto(element, state);
                flow.Add(new Text("”", state.Styles) { Address = state.Address });
                break;
            case "img":
                pictures.AddRange(FigureReader.Pictures(element));
                break;
            case "figure":
                ReadFigure(element);
                break;
            case "dt":
                EndParagraph();
                ReadInto(element, state with { Styles = state.Styles | InlineStyles.Strong });
                EndParagraph();
                break;
            default:
                ReadBlock(element, state);
                break;
        }
    }

    private void ReadBlock(MarkupElement element, InlineState state)
    {
        switch (element.Name)
        {
            case "ul" or "ol" or "menu":
                Add(ReadList(element), element);
                break;
            case "table":
                Add(TableReader.Read(element, e => Words(e), place), element);
                break;
            case "blockquote":
                Add(ReadQuotation(element, null));
                break;
            case "pre":
                Add(Preformatted(element));
                break;
            case "hr":
                Add(new Separator(place));
                break;
            case var name when ElementNames.IsHeading(name):
                Add(cleaner.Phrases(PlainText.Line(PlainText.Of(element))) is { Length: > 0 } title ? new Subhead(title, place) : null);
                break;
            case var name when ElementNames.Containers.Contains(name):
                EndParagraph();
                ReadInto(element, state);
                EndParagraph();
                break;
            default:
                ReadInto(element, inlines.Inside(element, state));
                break;
        }
    }

    /// <summary>Adds a block; one that came to nothing is read as a container of whatever it holds.</summary>
    private void Add(Block? block, MarkupElement? container = null)
    {
        EndParagraph();
        if (block is not null)
        {
            blocks.Add(block);
        }
        else if (container is not null)
        {
            ReadInto(container, default);
            EndParagraph();
        }
    }

    private void ReadFigure(MarkupElement figure)
    {
        EndParagraph();
        var caption = figure.Find("figcaption");
        if (figure.Find("blockquote") is { } quotation)
        {
            Add(ReadQuotation(quotation, caption is null ? null : SourceOf(caption)));
        }
        else if (figure.Find("table") is { } table && TableReader.Read(table, e => Words(e), place) is { } read)
        {
            Add(read with { Caption = read.Caption ?? (caption is null ? null : cleaner.Body(PlainText.Line(PlainText.Of(caption)))) });
        }
        else if (figure.Find("pre") is { } pre)
        {
            Add(Preformatted(pre));
        }
        else if (FigureReader.Pictures(figure) is { IsEmpty: false } found)
        {
            pictures.AddRange(found);
        }
        else
        {
            ReadInto(figure, default);
            EndParagraph();
        }
    }

    private Preformatted? Preformatted(MarkupElement pre) =>
        PreformattedText.Of(PlainText.Of(pre)) is { Length: > 0 } text ? new Preformatted(text, place) : null;

    private Quotation? ReadQuotation(MarkupElement element, string? source)
    {
        var cite = element.Elements.LastOrDefault(e => e.Name is "cite" or "footer") ?? element.Elements.LastOrDefault() switch
        {
            { Name: "p" } last when last.Children.Where(c => c is not MarkupText t || !string.IsNullOrWhiteSpace(t.Value)).ToArray() is [MarkupElement { Name: "cite" }] => last,
            _ => null,
        };
        var words = new MarkupElement("div");
        words.Children.AddRange(element.Children.Where(c => c != cite));
        var paragraphs = BlocksOf(words).SelectMany(ParagraphsOf).ToImmutableArray();
        return paragraphs.IsEmpty ? null : new Quotation(paragraphs, cite is null ? source : SourceOf(cite), place);
    }

    /// <summary>Whose words they are, without the dash that pages put before it.</summary>
    private string? SourceOf(MarkupElement cite) =>
        cleaner.Body(PlainText.Line(PlainText.Of(cite)).TrimStart('—', '–', '-', '―', ' ')) is { Length: > 0 } source ? source : null;

    private static IEnumerable<Paragraph> ParagraphsOf(Block block) => block switch
    {
        Paragraph paragraph => [paragraph],
        Quotation inner => inner.Paragraphs,
        Verse verse => verse.Lines.Where(l => !l.Content.IsEmpty).Select(l => new Paragraph(l.Content, verse.Place)),
        ListBlock list => list.Items.Select(i => new Paragraph(i.Content, list.Place)),
        _ => block.PlainText.Split('\n').Where(l => l.Length > 0).Select(l => new Paragraph(Inlines.Plain(l), block.Place)),
    };

    private ListBlock? ReadList(MarkupElement list)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>();
        ReadItems(list, 0, list.Name == "ol", items);
        var first = int.TryParse(list["start"], out var start) && start is >= 0 and < 100_000 ? start : 1;
        return items.Count == 0 ? null : new ListBlock(list.Name == "ol", list.Name == "ol" ? first : 1, items.ToImmutable(), place);
    }

    private void ReadItems(MarkupElement list, int level, bool isOrdered, ImmutableArray<ListItem>.Builder items)
    {
        foreach (var child in list.Elements.Where(e => !Visibility.IsHidden(e) && !notes.IsTaken(e)))
        {
            if (IsList(child))
            {
                ReadItems(child, level + 1, isOrdered, items);
                continue;
            }

            var words = Words(child, IsList);
            if (!words.IsEmpty)
            {
                var isOther = (list.Name == "ol") != isOrdered;
                items.Add(new ListItem(words, level) { IsOrdered = isOther ? !isOrdered : null });
            }

            foreach (var inner in InnerLists(child))
            {
                ReadItems(inner, level + 1, isOrdered, items);
            }
        }
    }

    private static bool IsList(MarkupElement element) => element.Name is "ul" or "ol" or "menu";

    private static IEnumerable<MarkupElement> InnerLists(MarkupElement item) =>
        item.Elements.SelectMany(e => IsList(e) ? [e] : Visibility.IsHidden(e) ? [] : InnerLists(e));

    private ImmutableArray<Inline> Clean(ImmutableArray<Inline> content) => PieceCleaner.Clean(content, cleaner);

    /// <summary>What has been read of running text becomes a paragraph, or lines of verse.</summary>
    private void EndParagraph()
    {
        if (flow.IsEmpty)
        {
            flow.Take();
            return;
        }

        var lines = flow.Take();
        if (mayOpenWithByline && blocks.Count == 0)
        {
            (byline, var first) = OpeningByline.TakeOut(lines[0], cleaner);
            lines = lines.SetItem(0, first);
            mayOpenWithByline = false;
        }

        blocks.AddRange(LineBreaks.Blocks([.. lines.Select(Clean)], place));
    }
}
