using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Notation;
using PrintEdition.Model;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>Reads an article's body: its pieces, and the notes that its marks stand for.</summary>
internal sealed class BodyReader(Fields article, Cleaner cleaner, string file, List<Diagnostic> findings)
{
    private readonly Dictionary<string, (string Text, SourceSpan Place)> written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>Body and notes; the notes in the order in which the text first speaks of them.</summary>
    public (ImmutableArray<Block> Body, ImmutableArray<Note> Notes) Read()
    {
        var nodes = article.List("body").ToArray();
        var isNote = nodes.Select(TakeNote).ToArray();
        var body = nodes.Where((_, i) => !isNote[i]).Select(ReadBlock).OfType<Block>().ToImmutableArray();
        var notes = numbers.OrderBy(n => n.Value).Select(n => ReadNote(n.Key)).ToImmutableArray();
        return (body.AddRange(Unused()), notes);
    }

    /// <summary>A filler's lines are plain words, in which no sign means anything.</summary>
    public ImmutableArray<Block> ReadLines() => [.. article.List("body").Select(ReadLine).OfType<Block>()];

    private Block? ReadLine(YamlNode node)
    {
        if (node is not YamlScalarNode scalar)
        {
            return ReadHeading(node);
        }

        var text = cleaner.Phrases(scalar.Value ?? "");
        return text.Length == 0 ? null : new Paragraph(Inlines.Plain(text), PlaceOf(node));
    }

    private Block? ReadBlock(YamlNode node)
    {
        switch (node)
        {
            case YamlScalarNode scalar:
                return TextOf(scalar.Value ?? "", PlaceOf(node)) is { IsEmpty: false } content ? new Paragraph(content, PlaceOf(node)) : null;
            case YamlSequenceNode:
                article.Fault(node, "PE1204", "a piece of a body is a text; list: before the items makes a list of them. Strong and emphasised words stand inside the text, **strong** and *emphasised*");
                return null;
            default:
                return new BlockReader(file, findings, cleaner, TextOf, PhrasesOf).Read(node);
        }
    }

    private Subhead? ReadHeading(YamlNode node)
    {
        var fields = new Fields(node, file, findings, "subhead");
        if (fields.Text("subhead") is { } title)
        {
            return new Subhead(cleaner.Phrases(title), PlaceOf(node));
        }

        if (fields.IsMapping && fields.Keys.Count == 0)
        {
            fields.Fault(node, "PE1204", "a line of a filler is a text, or subhead: with a text");
        }

        return null;
    }

    private ImmutableArray<Inline> TextOf(string text, SourceSpan place) => PieceCleaner.Clean(ReadNotation(text, place, NumberOf), cleaner);

    private ImmutableArray<Inline> PhrasesOf(string text, SourceSpan place) => PieceCleaner.CleanPhrases(ReadNotation(text, place, NumberOf), cleaner);

    private ImmutableArray<Inline> ReadNotation(string text, SourceSpan place, Func<string, int?> numberOf)
    {
        var read = NotationReader.Read(text, numberOf);
        findings.AddRange(read.Faults.Select(fault => new Diagnostic("PE1209", Severity.Warning, fault, place)));
        return read.Content;
    }

    /// <summary>
    /// Takes a note out of the body: <c>[^1]: text</c>, which YAML reads as a mapping whose key is a list of one word, or the same as one
    /// quoted text.
    /// </summary>
    private bool TakeNote(YamlNode node)
    {
        var note = node switch
        {
            YamlScalarNode scalar => NoteNotation.Definition(scalar.Value ?? ""),
            YamlMappingNode { Children: [{ Key: YamlSequenceNode { Children: [YamlScalarNode word] }, Value: YamlScalarNode text }] } =>
                NoteNotation.LabelOf(word.Value ?? "") is { } label ? (label, text.Value ?? "") : ((string, string)?)null,
            _ => null,
        };
        if (note is not { } found || written.TryAdd(found.Item1, (found.Item2, PlaceOf(node))))
        {
            return note is not null;
        }

        article.Fault(node, "PE1210", $"there are two notes {NoteNotation.Mark(found.Item1)}; give one of them a label of its own");
        return true;
    }

    private int? NumberOf(string label)
    {
        if (!written.ContainsKey(label))
        {
            return null;
        }

        if (!numbers.TryGetValue(label, out var number))
        {
            number = numbers.Count + 1;
            numbers.Add(label, number);
        }

        return number;
    }

    private Note ReadNote(string label)
    {
        var (text, place) = written[label];
        return new Note(PieceCleaner.Clean(ReadNotation(text, place, _ => null), cleaner), place);
    }

    /// <summary>Notes that the text does not speak of stay in it as they are written.</summary>
    private IEnumerable<Block> Unused()
    {
        foreach (var (label, (text, place)) in written.Where(n => !numbers.ContainsKey(n.Key)))
        {
            var mark = NoteNotation.Mark(label);
            findings.Add(new Diagnostic("PE1211", Severity.Warning, $"no text speaks of the note {mark}, and it is printed as a paragraph; put {mark} where it belongs", place));
            yield return new Paragraph(Inlines.Plain(cleaner.Body($"{mark}: {text}")), place);
        }
    }

    private SourceSpan PlaceOf(YamlNode node) => article.At(node);
}
