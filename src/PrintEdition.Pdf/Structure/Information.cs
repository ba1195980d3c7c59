using System.Globalization;
using System.Xml;
using PrintEdition.Model;
using PrintEdition.Pdf.Objects;

namespace PrintEdition.Pdf.Structure;

/// <summary>What the document says of itself; its dates are the edition's, never the clock's.</summary>
/// <param name="Title">Paper and date; without a paper the first headline.</param>
/// <param name="Author">The publisher; null when there is none.</param>
/// <param name="Date">The edition's date; null when it has none.</param>
internal sealed record Information(string Title, string? Author, DateOnly? Date)
{
    /// <summary>What wrote the file.</summary>
    public const string Program = "Print Edition";

    /// <summary>What an edition's file says.</summary>
    public static Information Of(Edition edition) =>
        new(Clean(TitleOf(edition)), edition.Masthead.Publisher is { Length: > 0 } publisher ? Clean(publisher) : null, edition.Date);

    /// <summary>Writes the information dictionary (ISO 32000-1, 14.3.3).</summary>
    /// <param name="document">The file.</param>
    /// <param name="further">What a standard wants beside that.</param>
    public PdfReference Write(PdfDocument document, params IEnumerable<(string Key, PdfValue? Value)> further)
    {
        var date = Date is { } d ? PdfValue.Text(d.ToString("'D:'yyyyMMdd'000000Z'", CultureInfo.InvariantCulture)) : null;
        return document.Add(PdfDictionary.Of([
            ("Title", PdfValue.Text(Title)),
            ("Author", Author is null ? null : PdfValue.Text(Author)),
            ("Creator", PdfValue.Text(Program)),
            ("Producer", PdfValue.Text(Program)),
            ("CreationDate", date),
            ("ModDate", date),
            .. further,
        ]));
    }

    /// <summary>Characters that both the dictionary and XML can hold, white as single spaces: both say the same words.</summary>
    public static string Clean(string text) => string.Join(
        ' ',
        string.Concat(text.EnumerateRunes().Select(r => r.Value > char.MaxValue || XmlConvert.IsXmlChar((char)r.Value) ? r.ToString() : "")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string TitleOf(Edition edition)
    {
        var name = edition.Masthead.PaperName.Length > 0
            ? edition.Masthead.PaperName
            : edition.Articles.Select(a => a.Headline.Headline).FirstOrDefault(h => h.Length > 0) ?? edition.Sections[0].Name;
        return edition.Date is { } date ? $"{name} {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : name;
    }
}
