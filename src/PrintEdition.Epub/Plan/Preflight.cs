using System.Collections.Immutable;
using PrintEdition.Epub.Container;
using PrintEdition.Epub.Markup;
using PrintEdition.Model;

namespace PrintEdition.Epub.Plan;

/// <summary>Findings about an edition before it is written.</summary>
internal static class Preflight
{
    // Beside sections, articles and their pictures: mimetype, container, package, navigation, NCX, two style sheets, cover and its page, notices, faces.
    private const int FixedEntries = 16;

    // Markup and headers of a document, at most; a character may become an element: a number in a vertical line, a cell of a table.
    private const long BytesPerDocument = 16 * 1024;
    private const long BytesPerCharacter = 32;

    /// <summary>What stands in the way of writing, and what will be written other than it came.</summary>
    public static ImmutableArray<Diagnostic> Check(Edition edition) =>
        [.. CheckExtent(edition), .. edition.Articles.SelectMany(CheckCharacters), .. CheckFurniture(edition), .. edition.Boxes.SelectMany(b => Report(TextsOf(b), "A box", b.Source))];

    private static IEnumerable<Diagnostic> CheckExtent(Edition edition)
    {
        if (!edition.Articles.Any())
        {
            yield return new Diagnostic("PE5001", Severity.Error, "The edition has no article; add one to make an e-book of it.");
        }

        var pictures = edition.Articles.SelectMany(a => a.Pictures).Concat(edition.Boxes.Select(b => b.Picture).OfType<Picture>()).Select(p => p.File).OfType<PictureFile>().ToList();
        var documents = FixedEntries + edition.Sections.Length + (long)edition.Articles.Count();
        var characters = edition.Articles.SelectMany(a => a.PlainTexts()).Concat(edition.Boxes.SelectMany(TextsOf)).Sum(text => (long)text.Length);
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

    private static IEnumerable<string> TextsOf(Box box) =>
        new[] { box.Title, box.Picture?.Caption, box.Picture?.Credit, box.Picture?.Alt }.Concat(box.Lines).OfType<string>();

    private static IEnumerable<Diagnostic> CheckFurniture(Edition edition)
    {
        var head = edition.Masthead;
        string?[] texts = [head.PaperName, head.Motto, head.Publisher, head.SerialNumber, head.Site, head.Editor];
        return Report(texts.Concat(edition.Sections.SelectMany(s => new[] { s.Name, s.Editor })).OfType<string>(), "The masthead or a section name", null);
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
