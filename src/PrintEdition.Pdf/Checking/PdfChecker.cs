using System.Collections.Immutable;
using PrintEdition.Model;
using PrintEdition.Pdf.Checking.Reading;

namespace PrintEdition.Pdf.Checking;

/// <summary>What a check found of a file.</summary>
/// <param name="Findings">PE5501 to PE5599: of the file as a whole, then page by page.</param>
/// <param name="Pages">How many pages it has; null when they cannot be read.</param>
/// <param name="Description">What it is, in a few words: version, pages and their size, the standards that it declares.</param>
/// <param name="IsReadable">Whether it could be read as a document at all.</param>
public sealed record CheckedPdf(ImmutableArray<Diagnostic> Findings, int? Pages, string Description, bool IsReadable);

/// <summary>
/// Judges a finished PDF, of this program or another, before it goes to a press or to readers: whether it is whole, its fonts, pictures, boxes,
/// links, what it declares and what contradicts that, and what in it runs. The file is not trusted: whatever it holds, the check ends, and takes memory
/// in proportion to the file.
/// </summary>
public static class PdfChecker
{
    /// <summary>Whether bytes are those of a PDF.</summary>
    public static bool Recognises(ReadOnlySpan<byte> data) => OpenedPdf.HeaderAt(data) is { } at && (at == 0 || data[at..].IndexOf(" obj"u8) >= 0);

    /// <summary>Checks a file.</summary>
    /// <param name="data">Its bytes.</param>
    /// <param name="path">Its name, for findings; those of a page have <c>#page=3</c> behind it.</param>
    public static CheckedPdf Check(ReadOnlyMemory<byte> data, string path)
    {
        var findings = new PdfFindings(path);
        return OpenedPdf.Open(data, findings) switch
        {
            null => new CheckedPdf(findings.All, null, "no PDF that can be read", false),
            { } pdf when pdf.Trailer.Has("Encrypt") => Encrypted(pdf, findings),
            { } pdf => Check(pdf, findings),
        };
    }

    /// <summary>How many pages a file has; null when they cannot be read.</summary>
    public static int? CountPages(ReadOnlyMemory<byte> data)
    {
        var findings = new PdfFindings("");
        return OpenedPdf.Open(data, findings) is { } pdf && !pdf.Trailer.Has("Encrypt") ? PageReader.ReadAll(pdf, findings).Length : null;
    }

    private static CheckedPdf Encrypted(OpenedPdf pdf, PdfFindings findings)
    {
        findings.Error("PE5504", "the file is encrypted, which presses and archives refuse, and cannot be looked into; save it without a password, and check that");
        return new CheckedPdf(findings.All, null, $"PDF {pdf.Version}, encrypted", true);
    }

    private static CheckedPdf Check(OpenedPdf pdf, PdfFindings findings)
    {
        var pages = PageReader.ReadAll(pdf, findings);
        var declared = DeclaredReader.Read(pdf);
        var uses = new PageContents(pdf, findings).Of(pages);
        DeclarationCheck.Check(pdf, declared, findings);
        DocumentCheck.Check(pdf, declared, findings);
        BoxCheck.Check(pages, declared, findings);
        FontCheck.Check(pdf, uses, declared, findings);
        PictureCheck.Check(uses, findings);
        ColourCheck.Check(pdf, uses, declared, findings);
        var annotations = AnnotationReader.ReadAll(pdf, pages, findings);
        LinkCheck.Check(pdf, pages, annotations, findings);
        ActionCheck.Check(pdf, pages, annotations, declared, findings);
        TellDamage(pdf, findings);
        return new CheckedPdf(findings.All, pages.Length, Describe(pdf, pages, declared), true);
    }

    private static void TellDamage(OpenedPdf pdf, PdfFindings findings)
    {
        pdf.ReadAll();
        foreach (var number in pdf.Damaged)
        {
            findings.Error("PE5505", $"object {number} is damaged: it, or its stream, ends before or behind where it should; export the file again, or mend it with 'qpdf DAMAGED.pdf MENDED.pdf'");
        }

        if (pdf.Allowance.IsSpent)
        {
            findings.Warning("PE5507", "the file unpacks to more than is looked at, and was not looked at whole; export it again, or split it");
        }
    }

    private static string Describe(OpenedPdf pdf, ImmutableArray<PdfPage> pages, Declared declared)
    {
        var count = pages.Length == 1 ? "one page" : $"{pages.Length} pages";
        var sizes = pages.Select(PageSize.Of).OfType<PageSize>().Distinct().Take(2).ToArray();
        var size = sizes.Length switch { 0 => "", 1 => $" of {sizes[0]}", _ => " of several sizes" };
        return PdfFindings.Plain($"PDF {pdf.Version}, {count}{size}{(declared.Words is { } words ? ", " + words : "")}");
    }
}
