using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PrintEdition.Epub.Pictures;
using PrintEdition.Model;

namespace PrintEdition.Epub.Plan;

/// <summary>Edition → <see cref="Book"/>: decides names, labels, files and where print pages open.</summary>
internal sealed partial class BookPlanner(Edition edition, EpubOptions options)
{
    private const string DefaultLanguage = "zh-CN";

    // A book of its own on a shelf beside the other.
    private const string VerticalSuffix = "-vertical";

    private bool _isWordsOnly;
    private readonly PageSequence _pages = new(options);
    private readonly ImmutableArray<Diagnostic>.Builder _findings = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>The plan and what was found while making it.</summary>
    public (Book Book, ImmutableArray<Diagnostic> Findings) Plan()
    {
        var sections = edition.Sections.Select((section, i) => PlanSection(section, i + 1)).ToImmutableArray();
        var title = Titles.OfBook(edition, options.Name);
        var book = new Book(edition, Language(), title, Identifier(), Modified(), sections)
        {
            Cover = options.Cover is { } cover ? new BookImage(BookFiles.CoverImage, "image/jpeg", cover) : null,
            Notices = PlanNotices(),
            IsVertical = options.IsVertical,
            Faces = [.. options.Faces.Select(f => new BookFace(f, FileOf(f)))],
            HouseStyle = options.HouseStyle,
            CertifiedBy = Titles.FirstGiven(options.CertifiedBy),
        };
        return (book, _findings.ToImmutable());
    }

    /// <summary>The plan as if no picture had a file: all words, without the work that pictures make.</summary>
    public Book PlanWords()
    {
        _isWordsOnly = true;
        return Plan().Book;
    }

    private BookSection PlanSection(Section section, int number)
    {
        var file = string.Create(CultureInfo.InvariantCulture, $"s{number:D2}");
        var first = section.Articles.FirstOrDefault()?.Id;
        var opens = first is null ? null : _pages.OpenFor(first);
        var label = (first is null ? null : _pages.LabelFor(first)) ?? Words.PageLabel(number);
        var articles = section.Articles.Select((article, i) => PlanArticle(article, file, i + 1)).ToImmutableArray();
        return new BookSection(file + ".xhtml", Titles.OfSection(section.Name, opens, label), opens, articles) { Editor = section.Editor };
    }

    private BookArticle PlanArticle(Article article, string sectionFile, int number)
    {
        var file = string.Create(CultureInfo.InvariantCulture, $"{sectionFile}-a{number:D2}");
        var pictures = article.Pictures.Select((picture, i) => PlanPicture(picture, article.Headline.Headline, string.Create(CultureInfo.InvariantCulture, $"{file}-p{i + 1}"), article.Place)).ToImmutableArray();
        return new BookArticle(article, file + ".xhtml", Titles.OfArticle(article), _pages.OpenFor(article.Id), pictures);
    }

    /// <summary>Boxes that say something; their pictures are the boxes' own.</summary>
    private BookNotices? PlanNotices()
    {
        var boxes = edition.Boxes.Where(b => b.Kind != BoxKind.Hole && b.Lines.Append(b.Title).Any(Titles.IsGiven)).ToList();
        return boxes.Count == 0 ? null : new BookNotices([.. boxes.Select(PlanBox)]);
    }

    private BookBox PlanBox(Box box, int index)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"notices-p{index + 1}");
        return new BookBox(box, box.Picture is { } picture ? PlanPicture(picture, box.Title, name, box.Source) : null);
    }

    private BookPicture PlanPicture(Picture picture, string? title, string name, SourceSpan? place)
    {
        // An empty alternative given by a person says "decoration"; a missing one is replaced by what the story says.
        var alt = picture.Alt ?? Titles.FirstGiven(picture.Caption, title) ?? "";
        if (_isWordsOnly || picture.File is not { } source)
        {
            return new BookPicture(picture, alt, null);
        }

        if (PictureFitter.Fit(source) is not { } fitted)
        {
            _findings.Add(new Diagnostic("PE5201", Severity.Warning,
                $"The picture {source.Path} cannot be decoded and is left out of the e-book; save it again as JPEG or PNG.", place));
            return new BookPicture(picture, alt, null);
        }

        if (!fitted.IsWhole)
        {
            _findings.Add(new Diagnostic("PE5202", Severity.Warning,
                $"The picture {source.Path} is damaged and shown in the e-book as far as it can be read; export it again.", place));
        }

        return new BookPicture(picture, alt, new BookImage($"images/{name}.{fitted.Extension}", fitted.MediaType, fitted.Data));
    }

    private static string FileOf(EmbeddedFace face) =>
        $"fonts/{face.Family.ToString().ToLowerInvariant()}{(face.IsBold ? "-bold" : "")}.{(face.IsCff ? "otf" : "ttf")}";

    private string Language()
    {
        if (LanguageTag().IsMatch(edition.Language))
        {
            return edition.Language;
        }

        _findings.Add(new Diagnostic("PE5002", Severity.Warning,
            $"The language '{edition.Language}' is not a language tag; the e-book says {DefaultLanguage}. Write it as in BCP 47, zh-CN."));
        return DefaultLanguage;
    }

    private string Identifier() => "urn:uuid:" + NameBasedUuid.Of(
        edition.Masthead.PaperName, edition.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", options.IsVertical ? options.Name + VerticalSuffix : options.Name);

    private DateTimeOffset Modified() => edition.Date is { } date
        ? new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
        : options.Modified?.ToUniversalTime() ?? new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Language, script, region, as far as editions use BCP 47.
    [GeneratedRegex("^[a-zA-Z]{2,3}(-[a-zA-Z]{4})?(-([a-zA-Z]{2}|[0-9]{3}))?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();
}
