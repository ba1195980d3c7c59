using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Pictures;
using PrintEdition.Ingest.RawText;
using PrintEdition.Model;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>Reads an edition file (<c>edition.yaml</c>, ingest 5). All faults are reported at once, with line and column.</summary>
internal sealed class EditionFileReader
{
    private readonly string file;
    private readonly Cleaner cleaner;
    private readonly PictureReader pictures;
    private readonly string folder;
    private readonly List<Diagnostic> findings = [];
    private readonly List<LineVerdict> verdicts = [];

    private EditionFileReader(string file, Cleaner cleaner)
    {
        (this.file, this.cleaner) = (file, cleaner);
        folder = Path.GetDirectoryName(Path.GetFullPath(file)) ?? ".";
        pictures = new PictureReader(folder);
    }

    /// <summary>Reads a file's text.</summary>
    public static Checked<ReadEdition> Read(string yaml, string file, Cleaner cleaner)
    {
        var reader = new EditionFileReader(file, cleaner);
        return YamlDocument.Parse(yaml, file).Then(reader.ReadRoot);
    }

    private Checked<ReadEdition> ReadRoot(YamlNode root)
    {
        var fields = new Fields(root, file, findings, "paper", "date", "issue", "language", "layout", "sections");
        var edition = new Edition
        {
            Masthead = ReadMasthead(fields.Map("paper", "name", "motto", "publisher", "serial-number", "site", "editor")),
            Date = fields.Date("date"),
            IssueNumber = fields.Whole("issue", 1, 9_999_999),
            Language = fields.Text("language") ?? "zh-CN",
            Layout = fields.Text("layout"),
            Sections = [.. fields.List("sections").Select(ReadSection).Where(s => !s.Articles.IsEmpty)],
        };
        if (edition.Sections.IsEmpty && findings.TrueForAll(f => f.Severity != Severity.Error))
        {
            fields.Fault(root, "PE1205", "the edition has no article; give at least one under sections: - articles:");
        }

        return Checked.Of(new ReadEdition(edition, [.. verdicts]), findings);
    }

    private Masthead ReadMasthead(Fields? fields) => fields is null ? new Masthead() : new Masthead
    {
        PaperName = Phrases(fields.Text("name")) ?? "",
        Motto = Phrases(fields.Text("motto")),
        Publisher = Phrases(fields.Text("publisher")),
        SerialNumber = fields.Text("serial-number"),
        Site = fields.Text("site"),
        Editor = Phrases(fields.Text("editor")),
    };

    private Section ReadSection(YamlNode node)
    {
        var fields = new Fields(node, file, findings, "name", "articles");
        return new Section(Phrases(fields.Text("name")) ?? "要闻", [.. fields.List("articles").SelectMany(ReadArticles)]);
    }

    private IEnumerable<Article> ReadArticles(YamlNode node)
    {
        var fields = new Fields(
            node, file, findings, "id", "kind", "kicker", "headline", "deck", "byline", "priority", "pictures", "body", "file");
        return fields["file"] is null ? [ReadArticle(fields)] : ReadRawText(fields);
    }

    private Article ReadArticle(Fields fields)
    {
        var kind = fields.Word("kind", "news", "picture-story", "filler");
        return new Article
        {
            Id = ReadId(fields),
            Kind = kind switch { "picture-story" => ArticleKind.PictureStory, "filler" => ArticleKind.Filler, _ => ArticleKind.News },
            Headline = new HeadlineStack(Phrases(fields.Text("headline")) ?? "", Phrases(fields.Text("kicker")), Phrases(fields.Text("deck"))),
            Byline = ReadByline(fields.Map("byline", "dateline", "credit", "own-line")),
            Priority = fields.Whole("priority", 1, 9),
            Pictures = [.. fields.List("pictures").Select(ReadPicture)],
            Body = [.. fields.List("body").Select(b => ReadBlock(b, kind == "filler")).OfType<Block>()],
            Place = fields.Place,
        };
    }

    private static string ReadId(Fields fields)
    {
        var id = fields.Text("id") ?? "";
        if (id.Length > 0 && (id.Length > 64 || !id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')))
        {
            fields.Fault(fields["id"]!, "PE1206", $"'{id}' cannot be an id; use up to 64 ASCII letters, digits and hyphens");
        }

        return id;
    }

    private Byline? ReadByline(Fields? fields) => fields is null
        ? null
        : new Byline(Phrases(fields.Text("dateline")), Phrases(fields.Text("credit")), fields.Flag("own-line") != true);

    private Picture ReadPicture(YamlNode node)
    {
        var fields = new Fields(node, file, findings, "file", "caption", "credit", "alt");
        var caption = fields.Text("caption") is { } c ? cleaner.Body(c) : null;
        var picture = new Picture(null, caption, Phrases(fields.Text("credit")), fields.Text("alt") is { } alt ? cleaner.Body(alt) : null);
        if (fields.Text("file") is not { } path)
        {
            return picture;
        }

        var (read, finding) = pictures.Read(path, fields.At(fields["file"]!));
        if (finding is not null)
        {
            findings.Add(finding);
        }

        return picture with { File = read };
    }

    private Block? ReadBlock(YamlNode node, bool isFiller)
    {
        var place = new SourceSpan(file, (int)node.Start.Line, (int)node.Start.Column);
        switch (node)
        {
            case YamlScalarNode scalar:
                var text = isFiller ? cleaner.Phrases(scalar.Value ?? "") : cleaner.Body(scalar.Value ?? "");
                return text.Length == 0 ? null : new Paragraph(Inlines.Plain(text), place);
            case YamlSequenceNode list:
                return new Paragraph([.. list.Children.Select(ReadInline)], place);
            default:
                var fields = new Fields(node, file, findings, "subhead");
                return fields.Text("subhead") is { } title ? new Subhead(cleaner.Phrases(title), place) : null;
        }
    }

    private Inline ReadInline(YamlNode node)
    {
        if (node is YamlScalarNode scalar)
        {
            return new Text(cleaner.Body(scalar.Value ?? ""));
        }

        var fields = new Fields(node, file, findings, "strong", "emphasis");
        return fields.Text("strong") is { } strong ? new Strong(cleaner.Body(strong)) : new Emphasis(cleaner.Body(fields.Text("emphasis") ?? ""));
    }

    /// <summary>Articles from raw texts beside the edition file; the name may hold <c>*</c> and <c>?</c>.</summary>
    private Article[] ReadRawText(Fields fields)
    {
        var pattern = fields.Text("file") ?? "";
        if (pattern.Length == 0 || Path.IsPathRooted(pattern) || pattern.Split('/', '\\').Contains(".."))
        {
            fields.Fault(fields.Node, "PE1207", $"'{pattern}' is outside the edition's folder; give a path relative to it");
            return [];
        }

        var found = Match(pattern);
        if (found.Length == 0)
        {
            fields.Fault(fields.Node, "PE1207", $"no file is called '{pattern}' in the edition's folder");
        }

        return found.SelectMany(ReadRawFile).ToArray();
    }

    private string[] Match(string pattern)
    {
        var below = Path.Combine(folder, Path.GetDirectoryName(pattern) ?? "");
        return Directory.Exists(below) ? [.. Directory.EnumerateFiles(below, Path.GetFileName(pattern)).Order(StringComparer.Ordinal)] : [];
    }

    private IEnumerable<Article> ReadRawFile(string path)
    {
        var page = InputFile.Read(path).Then(bytes => RawTextReader.Read(bytes, path, cleaner));
        findings.AddRange(page.Diagnostics);
        verdicts.AddRange(page.Value?.Verdicts ?? []);
        return page.Value?.Sections.SelectMany(s => s.Articles) ?? [];
    }

    private string? Phrases(string? text) => text is null ? null : cleaner.Phrases(text);
}
