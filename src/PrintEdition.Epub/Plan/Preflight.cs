using System.Collections.Immutable;
using PrintEdition.Epub.Container;
using PrintEdition.Epub.Markup;
using PrintEdition.Model;

namespace PrintEdition.Epub.Plan;

/// <summary>Findings about an edition before it is written.</summary>
internal static class Preflight
{
    // Documents beside sections and articles: mimetype, container, package, navigation, NCX, style sheet.
    private const int FixedEntries = 6;

    // Markup and headers of a document, at most; text in UTF-8 takes three bytes a character and may become "&amp;".
    private const long BytesPerDocument = 16 * 1024;
    private const long BytesPerCharacter = 5;

    /// <summary>What stands in the way of writing, and what will be written other than it came.</summary>
    public static ImmutableArray<Diagnostic> Check(Edition edition) =>
        [.. CheckExtent(edition), .. edition.Articles.SelectMany(CheckCharacters), .. CheckFurniture(edition)];

    private static IEnumerable<Diagnostic> CheckExtent(Edition edition)
    {
        if (!edition.Articles.Any())
        {
            yield return new Diagnostic("PE5001", Severity.Error, "The edition has no article; add one to make an e-book of it.");
        }

        var pictures = edition.Articles.SelectMany(a => a.Pictures).Select(p => p.File).OfType<PictureFile>().ToList();
        var documents = FixedEntries + edition.Sections.Length + (long)edition.Articles.Count();
        var characters = edition.Articles.SelectMany(a => a.PlainTexts()).Sum(text => (long)text.Length);
        var bytes = (documents * BytesPerDocument) + (characters * BytesPerCharacter) + pictures.Sum(p => (long)p.Data.Length);
        if (documents + pictures.Count > ZipWriter.MaximumEntries || bytes > ZipWriter.MaximumBytes)
        {
            yield return new Diagnostic("PE5003", Severity.Error,
                "The edition is too large for one e-book (65,535 files, 2 GB); make several editions of it.");
        }
    }

    private static IEnumerable<Diagnostic> CheckCharacters(Article article)
    {
        var texts = article.PlainTexts().Concat(article.Pictures.Select(p => p.Alt).OfType<string>());
        return Report(texts, $"Article {XmlText.Clean(article.Id)}", article.Place);
    }

    private static IEnumerable<Diagnostic> CheckFurniture(Edition edition)
    {
        var head = edition.Masthead;
        string?[] texts = [head.PaperName, head.Motto, head.Publisher, head.SerialNumber, head.Site, head.Editor];
        return Report(texts.Concat(edition.Sections.Select(s => s.Name)).OfType<string>(), "The masthead or a section name", null);
    }

    private static IEnumerable<Diagnostic> Report(IEnumerable<string> texts, string where, SourceSpan? place)
    {
        var count = texts.Sum(XmlText.CountUnwritable);
        if (count > 0)
        {
            yield return new Diagnostic("PE5101", Severity.Warning,
                string.Create(System.Globalization.CultureInfo.InvariantCulture,
                    $"{where} has {count} characters that no XML document can hold: control characters are left out, broken ones shown as U+FFFD. Mend them in the input."),
                place);
        }
    }
}
