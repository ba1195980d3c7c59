using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>Reads the pieces of a body that are more than a paragraph: each is a mapping whose key says what it is.</summary>
/// <param name="file">The edition file.</param>
/// <param name="findings">Where faults go.</param>
/// <param name="cleaner">Clean-up of plain texts.</param>
/// <param name="readText">Reads running text: notation, clean-up, marks of notes.</param>
/// <param name="readPhrases">Reads the same where spaces part phrases.</param>
internal sealed class BlockReader(
    string file, List<Diagnostic> findings, Cleaner cleaner, Func<string, SourceSpan, ImmutableArray<Inline>> readText, Func<string, SourceSpan, ImmutableArray<Inline>> readPhrases)
{
    private const string Expected = "a piece of a body is a text, a note such as [^1]: with its text, or a mapping with one of the keys subhead, list, numbered, quotation, table, verse, preformatted, separator";

    /// <summary>Columns that a cell may span at most.</summary>
    private const int MostColumns = 40;

    /// <summary>The first number of a list at most.</summary>
    private const int LargestFirst = 99999;

    private static readonly string[] Kinds = ["subhead", "list", "numbered", "quotation", "table", "verse", "preformatted", "separator"];

    /// <summary>Reads a piece; null where nothing is in it, or where it is none and that is told.</summary>
    public Block? Read(YamlNode node)
    {
        var fields = new Fields(node, file, findings, [.. Kinds, "first"]);
        if (!fields.IsMapping)
        {
            return null;
        }

        var given = ((YamlMappingNode)node).Children.Select(c => (c.Key as YamlScalarNode)?.Value).Where(k => Kinds.Contains(k)).ToArray();
        if (given is not [{ } kind])
        {
            fields.Fault(node, "PE1204", given.Length == 0 ? Expected : $"one piece has the keys {string.Join(" and ", given)}; make a piece of each");
            return null;
        }

        if (fields["first"] is { } first && kind != "numbered")
        {
            fields.Fault(first, "PE1204", "only a numbered list has a 'first' number");
        }

        return Read(kind, fields);
    }

    private Block? Read(string kind, Fields fields) => kind switch
    {
        "subhead" => fields.Text(kind) is { } title ? new Subhead(cleaner.Phrases(title), fields.Place) : null,
        "list" or "numbered" => ReadList(kind, fields),
        "quotation" => ReadQuotation(fields),
        "table" => ReadTable(fields),
        "verse" => ReadVerse(fields),
        "preformatted" => PreformattedText.Of(fields.Text(kind) ?? "") is { Length: > 0 } text ? new Preformatted(text, fields.Place) : null,
        _ => ReadSeparator(fields),
    };

    private static Separator ReadSeparator(Fields fields)
    {
        if (fields["separator"] is { } value)
        {
            fields.Fault(value, "PE1204", "'separator' has no value; end the line after the colon");
        }

        return new Separator(fields.Place);
    }

    private ListBlock? ReadList(string kind, Fields fields)
    {
        var isOrdered = kind == "numbered";
        var items = ImmutableArray.CreateBuilder<ListItem>();
        AddItems(fields, kind, isOrdered, 0, items);
        return items.Count == 0 ? null : new ListBlock(isOrdered, isOrdered ? fields.Whole("first", 0, LargestFirst) ?? 1 : 1, items.ToImmutable(), fields.Place);
    }

    /// <summary>Items of a list and of those inside it, one after another.</summary>
    private void AddItems(Fields list, string kind, bool isWholeOrdered, int level, ImmutableArray<ListItem>.Builder items)
    {
        foreach (var node in list.List(kind))
        {
            if (node is YamlMappingNode)
            {
                AddInner(node, isWholeOrdered, level + 1, items);
            }
            else if (node is YamlSequenceNode)
            {
                list.Fault(node, "PE1204", "an item of a list is a text, or a list inside it: list: or numbered: with its items");
            }
            else if (Scalar(list, node) is { IsEmpty: false } content)
            {
                var isOrdered = kind == "numbered";
                items.Add(new ListItem(content, level) { IsOrdered = isOrdered == isWholeOrdered ? null : isOrdered });
            }
        }
    }

    private void AddInner(YamlNode node, bool isWholeOrdered, int level, ImmutableArray<ListItem>.Builder items)
    {
        var inner = new Fields(node, file, findings, "list", "numbered");
        if (inner.Keys.Count > 1)
        {
            inner.Fault(node, "PE1204", "one item has both list and numbered; make an item of each");
        }
        else if (inner.Keys.SingleOrDefault() is { } kind)
        {
            AddItems(inner, kind, isWholeOrdered, level, items);
        }
    }

    private Model.Quotation? ReadQuotation(Fields fields)
    {
        var node = fields["quotation"];
        var inner = node is YamlMappingNode ? fields.Map("quotation", "text", "source") : null;
        var texts = Several(inner?["text"] ?? (inner is null ? node : null));
        var paragraphs = texts.Select(t => new Paragraph(Scalar(fields, t), fields.At(t))).Where(p => !p.Content.IsEmpty).ToImmutableArray();
        var source = inner?.Text("source") is { } text ? cleaner.Phrases(text).TrimStart('—', '–', '―', ' ') : null;
        return paragraphs.IsEmpty ? Nothing<Model.Quotation>(fields, "a quotation has a text: quotation: {text: [...], source: ...}") : new Model.Quotation(paragraphs, source is "" ? null : source, fields.Place);
    }

    /// <summary>Lines of a list, or those of one text; white stands once between stanzas, and nowhere else.</summary>
    private Verse? ReadVerse(Fields fields)
    {
        var lines = fields["verse"] is YamlScalarNode scalar ? LinesOf(scalar, fields.At(scalar)) : Several(fields["verse"]).Select(l => Scalar(fields, l, readPhrases));
        var verse = ImmutableArray.CreateBuilder<VerseLine>();
        foreach (var content in lines)
        {
            if (!content.IsEmpty || verse is [.., { Content.IsEmpty: false }])
            {
                verse.Add(new VerseLine(content));
            }
        }

        if (verse is [.., { Content.IsEmpty: true }])
        {
            verse.RemoveAt(verse.Count - 1);
        }

        return verse.Count == 0 ? Nothing<Verse>(fields, "verse has lines: a list of them, or a text after |") : new Verse(verse.ToImmutable(), fields.Place);
    }

    /// <summary>The lines of a text after <c>|</c> stand one under another from the next line on.</summary>
    private IEnumerable<ImmutableArray<Inline>> LinesOf(YamlScalarNode text, SourceSpan place) =>
        (text.Value ?? "").Split('\n').Select((line, i) => readPhrases(line, text.Style == ScalarStyle.Literal ? place with { Line = place.Line + 1 + i, Column = 1 } : place));

    private TableBlock? ReadTable(Fields fields)
    {
        if (fields.Map("table", "caption", "heading", "rows") is not { IsMapping: true } table)
        {
            return Nothing<TableBlock>(fields, "a table is a mapping: table: {caption: ..., heading: [...], rows: [[...], [...]]}");
        }

        ImmutableArray<TableRow> rows = [.. ReadHeadings(table, "heading"), .. table.List("rows").ToArray().SelectMany(r => ReadRow(table, r))];
        var caption = table.Text("caption") is { } text ? cleaner.Phrases(text) : null;
        var isEmpty = rows.All(r => r.Cells.All(c => c.Content.IsEmpty));
        return isEmpty ? Nothing<TableBlock>(table, "a table has rows, each a list of cells, and a text in one of them") : new TableBlock(rows, caption is "" ? null : caption, fields.Place);
    }

    /// <summary>One row of headings, or several.</summary>
    private TableRow[] ReadHeadings(Fields table, string key)
    {
        var nodes = table.List(key).ToArray();
        var rows = nodes.Length > 0 && nodes.All(n => n is YamlSequenceNode) ? nodes.Select(n => ((YamlSequenceNode)n).Children.ToArray()).ToArray() : [nodes];
        return rows.Where(r => r.Length > 0).Select(r => new TableRow([.. r.Select(c => ReadCell(table, c))], IsHeading: true)).ToArray();
    }

    private TableRow[] ReadRow(Fields table, YamlNode node)
    {
        switch (node)
        {
            case YamlSequenceNode { Children.Count: > 0 } row:
                return [new TableRow([.. row.Children.Select(c => ReadCell(table, c))])];
            case YamlMappingNode:
                return ReadHeadings(new Fields(node, file, findings, "heading"), "heading");
            default:
                table.Fault(node, "PE1204", "a row of a table is a list of cells, or heading: with a list of cells");
                return [];
        }
    }

    private TableCell ReadCell(Fields table, YamlNode node)
    {
        if (node is not YamlMappingNode)
        {
            return new TableCell(Scalar(table, node, readPhrases));
        }

        var cell = new Fields(node, file, findings, "text", "columns");
        return new TableCell(cell["text"] is { } text ? Scalar(table, text, readPhrases) : [], cell.Whole("columns", 1, MostColumns) ?? 1);
    }

    /// <summary>Running text of a single value; nothing for YAML's null.</summary>
    private ImmutableArray<Inline> Scalar(Fields fields, YamlNode node) => Scalar(fields, node, readText);

    private static ImmutableArray<Inline> Scalar(Fields fields, YamlNode node, Func<string, SourceSpan, ImmutableArray<Inline>> read)
    {
        if (node is YamlScalarNode { Style: ScalarStyle.Plain, Value: "~" or "null" })
        {
            return [];
        }

        if (node is YamlScalarNode scalar)
        {
            return read(scalar.Value ?? "", fields.At(node));
        }

        fields.Fault(node, "PE1204", "expected a text here; one with a colon and a space in it, or that starts with [ or {, stands in quotes");
        return [];
    }

    private static IEnumerable<YamlNode> Several(YamlNode? node) => node switch { null => [], YamlSequenceNode list => list.Children, _ => [node] };

    private static T? Nothing<T>(Fields fields, string message)
        where T : class
    {
        fields.Fault(fields.Node, "PE1204", message);
        return null;
    }
}
