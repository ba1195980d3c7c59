using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Formats;
using PrintEdition.Ingest.Pictures;
using PrintEdition.Ingest.RawText;
using PrintEdition.Model;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>Reads an edition file (<c>edition.yaml</c>, ingest 5). All faults are reported at once, with line and column.</summary>
internal sealed partial class EditionFileReader
{
    private readonly string file;
    private Cleaner cleaner;
    private readonly PictureReader pictures;
    private readonly EditionFolder folder;
    private readonly string folderPath;
    private readonly List<Diagnostic> findings = [];
    private readonly List<LineVerdict> verdicts = [];
    private readonly List<Article> ofFeeds = [];
    private readonly ReaderOptions options;
    private readonly FeedEntryReader feeds;

    private EditionFileReader(InputDocument document)
    {
        (file, cleaner, options) = (document.File, document.Cleaner, document.Options);
        feeds = new FeedEntryReader(file, options, findings);
        folderPath = Path.GetDirectoryName(Path.GetFullPath(file)) ?? ".";
        folder = new EditionFolder(folderPath);
        pictures = new PictureReader(folder);
    }

    /// <summary>Whether an input is an edition file: by its name, or, from standard input, by its first words.</summary>
    public static bool Recognises(string path, string text) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
        || OpensEditionFile().IsMatch(text);

    /// <summary>Reads a file's text.</summary>
    public static Checked<ReadEdition> Read(InputDocument document) => YamlDocument.Parse(document.Text, document.File).Then(root => Read(root, document));

    /// <summary>Reads a file that is parsed, whatever it is written in.</summary>
    public static Checked<ReadEdition> Read(YamlNode root, InputDocument document) => new EditionFileReader(document).ReadRoot(root);

    private Checked<ReadEdition> ReadRoot(YamlNode root)
    {
        var fields = new Fields(root, file, findings, "$schema", "paper", "date", "issue", "language", "layout", "pages", "no-cleanup", "boxes", "sections", "feeds");
        var leftOut = ReadLeftOut(fields);
        var language = ReadLanguage(fields);
        var date = fields.Date("date");
        cleaner = new Cleaner(cleaner.Rules & ~leftOut, QuotationMarks.Of(language));
        var edition = new Edition
        {
            Masthead = ReadMasthead(fields.Map("paper", "name", "motto", "publisher", "serial-number", "postal-code", "site", "editor")),
            Date = date,
            IssueNumber = fields.Whole("issue", 1, 9_999_999),
            Language = language,
            Layout = fields.Text("layout"),
            Pages = fields.Whole("pages", 1, Edition.MostPages),
            Boxes = ReadBoxes(fields),
            Sections = [.. ReadSections(fields, options.Date ?? date).Where(s => !s.Articles.IsEmpty)],
        };
        if (edition.Sections.IsEmpty && findings.TrueForAll(f => f.Severity != Severity.Error))
        {
            fields.Fault(root, "PE1205", "the edition has no article; give at least one under sections: - articles:, or a feed that has one");
        }

        return Checked.Of(new ReadEdition(edition, [.. verdicts]) { LeftOut = leftOut, OfFeeds = [.. ofFeeds] }, findings);
    }

    /// <summary>The clean-up rules that the file wants left out.</summary>
    private static CleanupRules ReadLeftOut(Fields fields)
    {
        var leftOut = CleanupRules.None;
        foreach (var node in fields.List("no-cleanup"))
        {
            var word = (node as YamlScalarNode)?.Value ?? "";
            if (CleanupWords.RuleOf(word) is { } rule)
            {
                leftOut |= rule;
            }
            else
            {
                fields.Fault(node, "PE1204", $"no clean-up rule is called '{word}'; did you mean '{NearestName.To(word, CleanupWords.All)}'?");
            }
        }

        return leftOut;
    }

    private static string ReadLanguage(Fields fields)
    {
        var language = fields.Text("language") ?? "zh-CN";
        if (!LanguageTag().IsMatch(language))
        {
            fields.Fault(fields["language"]!, "PE1204", $"'language' is '{language}'; it must be a language tag such as zh-CN");
        }

        return language;
    }

    private ImmutableArray<Box> ReadBoxes(Fields fields)
    {
        var nodes = fields.List("boxes").ToArray();
        if (nodes.Length > BoxReader.Most)
        {
            fields.Fault(nodes[BoxReader.Most], "PE1204", $"an edition has up to {BoxReader.Most} boxes, this one {nodes.Length}");
        }

        return [.. nodes.Take(BoxReader.Most).Select(new BoxReader(cleaner, ReadPicture, file, findings).Read).OfType<Box>()];
    }

    private Masthead ReadMasthead(Fields? fields) => fields is null ? new Masthead() : new Masthead
    {
        PaperName = Phrases(fields.Text("name")) ?? "",
        Motto = Phrases(fields.Text("motto")),
        Publisher = Phrases(fields.Text("publisher")),
        SerialNumber = Plain(fields.Text("serial-number")),
        PostalCode = Plain(fields.Text("postal-code")),
        Site = Plain(fields.Text("site")),
        Editor = Phrases(fields.Text("editor")),
    };

    /// <summary>The sections with the items of their feeds.</summary>
    private ImmutableArray<Section> ReadSections(Fields fields, DateOnly? day)
    {
        var drafts = fields.List("sections").Select(ReadSection).ToImmutableArray();
        var desk = new FeedDesk(cleaner, options, day, entry => FilesOf(entry.File!, entry.Place), ShownOf);
        var sections = desk.Fill(drafts, feeds.ReadList(fields, mayNameSection: true));
        findings.AddRange(desk.Findings);
        ofFeeds.AddRange(desk.Articles);
        return sections;
    }

    private SectionDraft ReadSection(YamlNode node)
    {
        var fields = new Fields(node, file, findings, "name", "editor", "articles", "feeds");
        var section = new Section(Phrases(fields.Text("name")) ?? "要闻", [.. fields.List("articles").SelectMany(ReadKept)]) { Editor = Phrases(fields.Text("editor")) };
        return new SectionDraft(section, feeds.ReadList(fields, mayNameSection: false));
    }

    /// <summary>The articles of an entry; one with a fault is left out when the build is to keep going.</summary>
    private Article[] ReadKept(YamlNode node) =>
        KeepGoing.Read(findings, options, "this article", new SourceSpan(file, (int)node.Start.Line, (int)node.Start.Column), () => ReadArticles(node));

    private Article[] ReadArticles(YamlNode node)
    {
        var fields = new Fields(
            node, file, findings, "id", "kind", "kicker", "headline", "deck", "byline", "priority", "link", "headline-direction", "pull-quote", "page", "lead", "boxed", "span", "keep-with", "not-with", "pictures", "body", "file");
        if (fields["file"] is null)
        {
            return [ReadArticle(fields)];
        }

        if (fields.Keys.Count > 1)
        {
            fields.Fault(node, "PE1204", "an entry with 'file' takes its articles from that file and has no other key; give the others an entry of their own");
        }

        return ReadFiles(fields);
    }

    private Article ReadArticle(Fields fields)
    {
        var kind = fields.Word("kind", "news", "picture-story", "filler");
        var body = new BodyReader(fields, cleaner, file, findings);
        var (blocks, notes) = kind == "filler" ? (body.ReadLines(), []) : body.Read();
        var article = new Article
        {
            Id = fields.Id("id"),
            Kind = kind switch { "picture-story" => ArticleKind.PictureStory, "filler" => ArticleKind.Filler, _ => ArticleKind.News },
            Headline = new HeadlineStack(Phrases(fields.Text("headline")) ?? "", Phrases(fields.Text("kicker")), Phrases(fields.Text("deck"))),
            Byline = ReadByline(fields.Map("byline", "dateline", "credit", "own-line")),
            Priority = fields.Whole("priority", 1, 9),
            Link = fields.Address("link"),
            HeadlineDirection = fields.Word("headline-direction", "horizontal", "vertical") == "vertical" ? HeadlineDirection.Vertical : HeadlineDirection.Horizontal,
            PullQuote = Phrases(fields.Text("pull-quote")),
            Wishes = ReadWishes(fields),
            Pictures = [.. fields.List("pictures").Select(ReadPicture)],
            Body = blocks,
            Notes = notes,
            Place = fields.Place,
        };
        findings.AddRange(ArticleCheck.Findings(article));
        return article;
    }

    private static Wishes ReadWishes(Fields fields) => new()
    {
        Page = fields.Whole("page", 1, Edition.MostPages),
        IsLead = fields.Flag("lead") == true,
        IsBoxed = fields.Flag("boxed") == true,
        Span = fields.Whole("span", 1, Wishes.MostColumns),
        KeepWith = [.. ReadReferences(fields, "keep-with")],
        NotWith = [.. ReadReferences(fields, "not-with")],
    };

    /// <summary>Articles that one may be kept with, or from.</summary>
    private const int MostReferences = 20;

    /// <summary>An id, or a list of ids.</summary>
    private static IEnumerable<ArticleReference> ReadReferences(Fields fields, string key)
    {
        IList<YamlNode> nodes = fields[key] switch { null => [], YamlSequenceNode list => list.Children, var one => [one] };
        if (nodes.Count > MostReferences)
        {
            fields.Fault(nodes[MostReferences], "PE1204", $"'{key}' has {nodes.Count} ids; give up to {MostReferences}");
        }

        foreach (var node in nodes.Take(MostReferences))
        {
            if (node is YamlScalarNode { Value: { } id } && Fields.IsId(id))
            {
                yield return new ArticleReference(id, fields.At(node));
            }
            else
            {
                fields.Fault(node, "PE1204", $"'{key}' must be the id of another article, or a list of ids such as [a02, a05]");
            }
        }
    }

    private Byline? ReadByline(Fields? fields) => fields is null
        ? null
        : new Byline(Phrases(fields.Text("dateline")), Phrases(fields.Text("credit")), fields.Flag("own-line") != true);

    private Picture ReadPicture(YamlNode node)
    {
        var fields = new Fields(node, file, findings, "file", "caption", "credit", "alt", "focus", "faces", "crop");
        var caption = fields.Text("caption") is { } c ? cleaner.Body(c) : null;
        var picture = new Picture(null, caption, Phrases(fields.Text("credit")), fields.Text("alt") is { } alt ? cleaner.Body(alt) : null) { Framing = FramingReader.Read(fields) };
        if (fields.Text("file") is not { } path)
        {
            return picture;
        }

        var (read, told) = pictures.Read(path, fields.At(fields["file"]!));
        findings.AddRange(told);

        return picture with { File = read is not null && picture.Framing.IsOpen ? read with { Interest = InterestReader.Read(read) } : read };
    }

    /// <summary>Articles from files beside the edition file, of any format but its own; the name may hold <c>*</c> and <c>?</c>.</summary>
    private Article[] ReadFiles(Fields fields)
    {
        var files = FilesOf(fields.Text("file") ?? "", fields.Place);
        findings.AddRange(files.Diagnostics);
        return [.. (files.Value ?? []).SelectMany(ReadFile)];
    }

    /// <summary>The files of a name, at least one.</summary>
    private Checked<string[]> FilesOf(string pattern, SourceSpan place)
    {
        if (folder.Resolve(pattern) is not { } path)
        {
            return Checked.Failed<string[]>(new Diagnostic("PE1207", Severity.Error, $"'{pattern}' is outside the edition's folder; give a path relative to it", place));
        }

        var found = Match(path);
        return found.Length > 0
            ? Checked.Of(found)
            : Checked.Failed<string[]>(new Diagnostic("PE1207", Severity.Error, $"no file is called '{pattern}' in the edition's folder", place));
    }

    private string[] Match(string path)
    {
        var below = Path.GetDirectoryName(path) ?? folderPath;
        var choice = new EnumerationOptions { IgnoreInaccessible = true };
        return Directory.Exists(below)
            ? [.. Directory.EnumerateFiles(below, Path.GetFileName(path), choice).Where(f => folder.Resolve(Path.GetRelativePath(folderPath, f)) is not null).Order(StringComparer.Ordinal)]
            : [];
    }

    private IEnumerable<Article> ReadFile(string path)
    {
        var read = InputFile.Read(path).Then(bytes => InputDocument.Decode(bytes, ShownOf(path), cleaner)).Then(d => InputReaders.ReadArticles(d with { Options = options }));
        findings.AddRange(read.Value is null && options.KeepsGoing ? KeepGoing.Without(read.Diagnostics, "this file", new SourceSpan(ShownOf(path))) : read.Diagnostics);
        ofFeeds.AddRange(read.Value?.OfFeeds ?? []);
        verdicts.AddRange(read.Value?.Explanation ?? []);
        return read.Value?.Edition.Articles ?? [];
    }

    /// <summary>What a file in the folder is called in findings.</summary>
    private string ShownOf(string path) =>
        Path.GetRelativePath(folderPath, path) is var relative && Path.GetDirectoryName(file) is { Length: > 0 } at ? Path.Combine(at, relative) : relative;

    private string? Phrases(string? text) => text is null ? null : cleaner.Phrases(text);

    private string? Plain(string? text) => text is null ? null : cleaner.Repaired(text);

    [GeneratedRegex(@"\A\uFEFF?(?:paper|date|issue|language|layout|pages|no-cleanup|boxes|sections|feeds):[ \r\n]", RegexOptions.CultureInvariant)]
    private static partial Regex OpensEditionFile();

    [GeneratedRegex("^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();
}
