using System.Globalization;
using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Pdf.Objects;

namespace PrintEdition.Pdf.Structure;

/// <summary>The document information dictionary (ISO 32000-1, 14.3.3). Dates are the edition's, never the clock's.</summary>
internal static class Information
{
    private const string Producer = "Print Edition";

    /// <summary>Writes the dictionary.</summary>
    public static PdfReference Write(PdfDocument document, ComposedEdition edition)
    {
        var date = edition.Edition.Date is { } d ? PdfValue.Text(d.ToString("'D:'yyyyMMdd'000000Z'", CultureInfo.InvariantCulture)) : null;
        return document.Add(PdfDictionary.Of(
            ("Title", PdfValue.Text(Title(edition.Edition))),
            ("Author", edition.Edition.Masthead.Publisher is { } publisher ? PdfValue.Text(publisher) : null),
            ("Creator", PdfValue.Text(Producer)),
            ("Producer", PdfValue.Text(Producer)),
            ("CreationDate", date),
            ("ModDate", date)));
    }

    /// <summary>Paper and date; without a paper the first headline.</summary>
    private static string Title(Edition edition)
    {
        var name = edition.Masthead.PaperName.Length > 0
            ? edition.Masthead.PaperName
            : edition.Articles.Select(a => a.Headline.Headline).FirstOrDefault(h => h.Length > 0) ?? edition.Sections[0].Name;
        return edition.Date is { } date ? $"{name} {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : name;
    }
}
