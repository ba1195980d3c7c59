using System.Collections.Immutable;
using PrintEdition.Pdf.Checking.Reading;

namespace PrintEdition.Pdf.Checking;

/// <summary>An annotation of a page: a link, a note, something that plays (ISO 32000-2, 12.5).</summary>
/// <param name="Page">The page's number.</param>
/// <param name="Dictionary">What is said of it.</param>
internal readonly record struct PdfAnnotation(int Page, ReadDictionary Dictionary);

/// <summary>Reads the annotations of pages.</summary>
internal static class AnnotationReader
{
    /// <summary>The most that are looked at; many pages may share theirs.</summary>
    private const int Most = 200_000;

    /// <summary>The annotations of all pages, in order.</summary>
    public static ImmutableArray<PdfAnnotation> ReadAll(OpenedPdf pdf, ImmutableArray<PdfPage> pages, PdfFindings findings)
    {
        var all = pages
            .SelectMany(p => pdf.Items(p.Dictionary["Annots"]).Select(a => new PdfAnnotation(p.Number, pdf.Dictionary(a))))
            .Take(Most + 1)
            .ToImmutableArray();
        if (all.Length > Most)
        {
            findings.Warning("PE5507", $"the file has over {Most} links and notes, and only these were looked at; split it");
        }

        return all;
    }
}
