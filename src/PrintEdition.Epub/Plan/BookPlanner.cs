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
    private readonly PageSequence _pages = new(options);
    private readonly ImmutableArray<Diagnostic>.Builder _findings = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>The plan and what was found while making it.</summary>
    public (Book Book, ImmutableArray<Diagnostic> Findings) Plan()
    {
        var sections = edition.Sections.Select((section, i) => PlanSection(section, i + 1)).ToImmutableArray();
        var book = new Book(edition, Language(), Titles.OfBook(edition, options.Name), Identifier(), Modified(), sections);
        return (book, _findings.ToImmutable());
    }

    private BookSection PlanSection(Section section, int number)
    {
        var file = string.Create(CultureInfo.InvariantCulture, $"s{number:D2}");
        var first = section.Articles.FirstOrDefault()?.Id;
        var opens = first is null ? null : _pages.OpenFor(first);
        var label = (first is null ? null : _pages.LabelFor(first)) ?? Words.PageLabel(number);
        var articles = section.Articles.Select((article, i) => PlanArticle(article, file, i + 1)).ToImmutableArray();
        return new BookSection(file + ".xhtml", Titles.OfSection(section.Name, opens, label), opens, articles);
    }

    private BookArticle PlanArticle(Article article, string sectionFile, int number)
    {
        var file = string.Create(CultureInfo.InvariantCulture, $"{sectionFile}-a{number:D2}");
        var pictures = article.Pictures.Select((picture, i) => PlanPicture(article, picture, file, i + 1)).ToImmutableArray();
        return new BookArticle(article, file + ".xhtml", Titles.OfArticle(article), _pages.OpenFor(article.Id), pictures);
    }

    private BookPicture PlanPicture(Article article, Picture picture, string articleFile, int number)
    {
        // An empty alternative given by a person says "decoration"; a missing one is replaced by what the story says.
        var alt = picture.Alt ?? Titles.FirstGiven(picture.Caption, article.Headline.Headline) ?? "";
        if (picture.File is not { } source)
        {
            return new BookPicture(picture, alt, null);
        }

        if (PictureFitter.Fit(source) is not { } fitted)
        {
            _findings.Add(new Diagnostic("PE5201", Severity.Warning,
                $"The picture {source.Path} cannot be decoded and is left out of the e-book; save it again as JPEG or PNG.",
                article.Place));
            return new BookPicture(picture, alt, null);
        }

        if (!fitted.IsWhole)
        {
            _findings.Add(new Diagnostic("PE5202", Severity.Warning,
                $"The picture {source.Path} is damaged and shown in the e-book as far as it can be read; export it again.", article.Place));
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"images/{articleFile}-p{number}.{fitted.Extension}");
        return new BookPicture(picture, alt, new BookImage(name, fitted.MediaType, fitted.Data));
    }

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
        edition.Masthead.PaperName, edition.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", options.Name);

    private DateTimeOffset Modified() => edition.Date is { } date
        ? new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
        : options.Modified?.ToUniversalTime() ?? new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Language, script, region, as far as editions use BCP 47.
    [GeneratedRegex("^[a-zA-Z]{2,3}(-[a-zA-Z]{4})?(-([a-zA-Z]{2}|[0-9]{3}))?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();
}
