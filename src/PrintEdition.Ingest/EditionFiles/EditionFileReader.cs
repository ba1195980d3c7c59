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
    private static readonly string[] Keys =
    [
        "$schema", "include", "paper", "date", "issue", "language", "layout", "pages", "index", "no-cleanup", "boxes", "articles", "sections", "feeds",
    ];

    private static readonly string[] ArticleKeys =
    [
        "id", "kind", "kicker", "headline", "deck", "byline", "link", "pictures", "body", "file", .. WishReader.Keys,
    ];

    private readonly Fields root;
    private readonly string file;
    private readonly Cleaner cleaner;
    private readonly PictureReader pictures;
    private readonly ArticleFiles articleFiles;
    private readonly List<Diagnostic> findings;
    private readonly ReaderOptions options;
    private readonly FeedEntryReader feeds;
    private readonly List<ReadEdition> fromFiles = [];
    private readonly List<FeedEntry> ofSections = [];

    /// <summary>A reader of the edition file, or of one that it includes.</summary>
    private EditionFileReader(Fields root, Cleaner cleaner, ReaderOptions options, PictureReader pictures, ArticleFiles articleFiles, List<Diagnostic> findings)
    {
        (this.root, file, this.cleaner, this.options, this.pictures, this.articleFiles, this.findings) = (root, root.File, cleaner, options, pictures, articleFiles, findings);
        feeds = new FeedEntryReader(file, options, findings);
    }

    /// <summary>Whether an input is an edition file: by its name, or, from standard input, by its first words.</summary>
    public static bool Recognises(string path, string text) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
        || OpensEditionFile().IsMatch(text);

    /// <summary>Reads a file's text.</summary>
    public static Checked<ReadEdition> Read(InputDocument document) => YamlDocument.Parse(document.Text, document.File).Then(root => Read(root, document));

    /// <summary>Reads a file that is parsed, whatever it is written in, with those that it includes.</summary>
    public static Checked<ReadEdition> Read(YamlNode root, InputDocument document)
    {
        var (file, options, findings) = (document.File, document.Options, new List<Diagnostic>());
        var folder = new EditionFolder(Path.GetDirectoryName(Path.GetFullPath(file)) ?? ".");
        var roots = EditionParts.Of(file, root, folder, Keys, findings);
        var leftOut = roots.Aggregate(CleanupRules.None, (rules, part) => rules | ReadLeftOut(part));
        var language = roots.Select(ReadLanguage).ToArray().FirstOrDefault(l => l is not null) ?? "zh-CN";
        var suited = new Cleaner(document.Cleaner.Rules & ~leftOut, QuotationMarks.Of(language));
        var articleFiles = new ArticleFiles(folder, Path.GetDirectoryName(file) ?? "", suited, options, findings);
        var parts = roots.Select(part => new EditionFileReader(part, suited, options, new PictureReader(folder), articleFiles, findings).ReadPart()).ToArray();
        var desk = new FeedDesk(suited, options, articleFiles);
        var edition = desk.Fill(parts.Select(p => p.Read.Edition).Aggregate(EditionMerger.Merge) with { Language = language }, [.. parts.SelectMany(p => p.Feeds)]);
        findings.AddRange(desk.Findings);
        return Checked.Of(new ReadEdition(Whole(edition, roots[0], findings), [.. parts.SelectMany(p => p.Read.Explanation)])
        {
            LeftOut = leftOut,
            EditionFile = file,
            OfFeeds = [.. parts.SelectMany(p => p.Read.OfFeeds), .. desk.Articles],
        }, findings);
    }

    /// <summary>The edition of all its files, without sections that only give a name, with the checks that need all of it.</summary>
    private static Edition Whole(Edition merged, Fields root, List<Diagnostic> findings)
    {
        var edition = merged with { Sections = [.. merged.Sections.Where(s => !s.Articles.IsEmpty)] };
        if (edition.Sections.IsEmpty && findings.TrueForAll(f => f.Severity != Severity.Error))
        {
            root.Fault(root.Node, "PE1205", "the edition has no article; give at least one under articles:, or under sections: - articles:, or a feed that has one");
        }

        if (edition.Boxes.Length > BoxReader.Most)
        {
            findings.Add(new Diagnostic("PE1204", Severity.Error, $"an edition has up to {BoxReader.Most} boxes, this one {edition.Boxes.Length}", edition.Boxes[BoxReader.Most].Source));
        }

        return edition;
    }

    /// <summary>What one file says, and the feeds that it names.</summary>
    private (ReadEdition Read, ImmutableArray<FeedEntry> Feeds) ReadPart()
    {
        var own = new Edition
        {
            Masthead = ReadMasthead(root.Map("paper", "name", "motto", "publisher", "serial-number", "postal-code", "site", "editor")),
            Date = root.Date("date"),
            IssueNumber = root.Whole("issue", 1, 9_999_999),
            Layout = ReadLayout(),
            LayoutPlace = root["layout"] is { } layout ? root.At(layout) : null,
            Pages = root.Whole("pages", 1, Edition.MostPages),
            Index = ReadIndex(),
            Boxes = ReadBoxes(),
            Sections = [.. root.List("sections").Select(ReadSection)],
        };
        var edition = ReadLoose().Aggregate(own, EditionMerger.AddTo);
        var read = new ReadEdition(edition with { Boxes = edition.Boxes.AddRange(fromFiles.SelectMany(f => f.Edition.Boxes)) }, [.. fromFiles.SelectMany(f => f.Explanation)])
        {
            OfFeeds = [.. fromFiles.SelectMany(f => f.OfFeeds)],
        };
        return (read, [.. ofSections, .. feeds.ReadList(root, mayNameSection: true)]);
    }

    /// <summary>A layout's name, or a layout file inside the edition's folder.</summary>
    private string? ReadLayout()
    {
        var layout = root.Text("layout");
        if (layout is not null && EditionFolder.IsPath(layout) && pictures.Folder.Resolve(layout) is null)
        {
            root.Fault(root["layout"]!, "PE1456", $"the layout '{layout}' is outside the edition's folder, or a link; copy it there, or name it with --layout{EditionFolder.Advice(layout)}");
        }

        return layout;
    }

    private IndexPlace? ReadIndex() => root.Word("index", "off", "ear", "strip") switch
    {
        "off" => IndexPlace.Off,
        "ear" => IndexPlace.Ear,
        "strip" => IndexPlace.Strip,
        _ => null,
    };

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

    private static string? ReadLanguage(Fields fields)
    {
        var language = fields.Text("language");
        if (language is not null && !LanguageTag().IsMatch(language))
        {
            fields.Fault(fields["language"]!, "PE1204", $"'language' is '{language}'; it must be a language tag such as zh-CN");
        }

        return language;
    }

    private ImmutableArray<Box> ReadBoxes()
    {
        var nodes = root.List("boxes").ToArray();
        if (nodes.Length > BoxReader.Most)
        {
            root.Fault(nodes[BoxReader.Most], "PE1204", $"an edition has up to {BoxReader.Most} boxes, this one {nodes.Length}");
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

    private Section ReadSection(YamlNode node)
    {
        var fields = new Fields(node, file, findings, "name", "editor", "articles", "feeds");
        var section = new Section(Phrases(fields.Text("name")) ?? ArticleAssembler.DefaultSection, [.. fields.List("articles").SelectMany(ReadArticles)]) { Editor = Phrases(fields.Text("editor")) };
        ofSections.AddRange(feeds.ReadList(fields, mayNameSection: false).Select(f => f with { Section = section.Name }));
        return section;
    }

    /// <summary>An entry of a section: an article, or files with articles.</summary>
    private IEnumerable<Article> ReadArticles(YamlNode node) => ReadKept(node).SelectMany(section => section.Articles);

    /// <summary>The articles outside the sections: each is of the section that its file says, else of the first of the paper.</summary>
    private IEnumerable<Section> ReadLoose() => root.List("articles").SelectMany(ReadKept).GroupBy(s => s.Name, StringComparer.Ordinal)
        .Select(same => new Section(same.Key, [.. same.SelectMany(s => s.Articles)]) { Editor = same.Select(s => s.Editor).FirstOrDefault(e => e is not null) });

    /// <summary>The same; an entry with a fault is left out when the build is to keep going.</summary>
    private Section[] ReadKept(YamlNode node) => KeepGoing.Read(findings, options, "this article", root.At(node), () => ReadEntry(node));

    private ImmutableArray<Section> ReadEntry(YamlNode node)
    {
        var fields = new Fields(node, file, findings, ArticleKeys);
        if (fields["file"] is null)
        {
            return [new Section(ArticleAssembler.DefaultSection, [ReadArticle(fields)])];
        }

        var read = articleFiles.Read(fields).ToArray();
        fromFiles.AddRange(read);
        return Overridden([.. read.SelectMany(r => r.Edition.Sections)], fields);
    }

    /// <summary>The articles of an entry's files with what the entry itself says of one.</summary>
    private ImmutableArray<Section> Overridden(ImmutableArray<Section> sections, Fields entry)
    {
        if (entry.Keys.Except(ArticleOverride.Keys).Where(k => k != "file").ToArray() is [var other, ..])
        {
            entry.Fault(entry.Node, "PE1204", $"'{other}' cannot stand beside 'file', whose articles have their own; there may be {string.Join(", ", ArticleOverride.Keys)}");
        }
        else if (entry.Keys.Count > 1 && sections.Sum(s => s.Articles.Length) > 1)
        {
            entry.Fault(entry.Node, "PE1455", $"'{entry.Keys.First(k => k != "file")}' is for one article, and there are {sections.Sum(s => s.Articles.Length)} in the files of this entry; give that article's file an entry of its own");
        }
        else if (entry.Keys.Count > 1)
        {
            return [.. sections.Select(s => s with { Articles = [.. s.Articles.Select(a => ArticleOverride.Apply(a, entry, cleaner))] })];
        }

        return sections;
    }

    private Article ReadArticle(Fields fields)
    {
        var kind = WishReader.Kind(fields);
        var body = new BodyReader(fields, cleaner, file, findings);
        var (blocks, notes) = kind == ArticleKind.Filler ? (body.ReadLines(), []) : body.Read();
        var article = new Article
        {
            Id = fields.Id("id"),
            Kind = kind,
            Headline = new HeadlineStack(Phrases(fields.Text("headline")) ?? "", Phrases(fields.Text("kicker")), Phrases(fields.Text("deck"))),
            Byline = ReadByline(fields.Map("byline", "dateline", "credit", "own-line")),
            Priority = WishReader.Priority(fields),
            Link = fields.Address("link"),
            HeadlineDirection = WishReader.Direction(fields),
            PullQuote = Phrases(fields.Text("pull-quote")),
            Wishes = WishReader.Read(fields),
            Pictures = [.. fields.List("pictures").Select(ReadPicture)],
            Body = blocks,
            Notes = notes,
            Place = fields.Place,
        };
        findings.AddRange(ArticleCheck.Findings(article));
        return article;
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

    private string? Phrases(string? text) => text is null ? null : cleaner.Phrases(text);

    private string? Plain(string? text) => text is null ? null : cleaner.Repaired(text);

    [GeneratedRegex(@"\A\uFEFF?(?:include|paper|date|issue|language|layout|pages|index|no-cleanup|boxes|articles|sections|feeds):[ \r\n]", RegexOptions.CultureInvariant)]
    private static partial Regex OpensEditionFile();

    [GeneratedRegex("^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();
}
