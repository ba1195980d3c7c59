using System.Text.RegularExpressions;
using PrintEdition.Pdf.Checking.Reading;

namespace PrintEdition.Pdf.Checking;

/// <summary>The standards that a file declares: whether there are such, and whether the file as a whole may be one of them.</summary>
internal static partial class DeclarationCheck
{
    /// <summary>Checks it.</summary>
    public static void Check(OpenedPdf pdf, Declared declared, PdfFindings findings)
    {
        CheckNames(declared, findings);
        CheckIntent(pdf, declared, findings);
        CheckMetadata(pdf, declared, findings);
        if (pdf.HasCompressedObjects && declared.Among(Standards.A1) is { } archived)
        {
            findings.Error("PE5541", $"objects or cross-references are compressed, which {archived} forbids; build without --compact, or declare PDF/A-2");
        }

        if (declared.Among(Standards.X) is { } press && pdf.Name(pdf.Dictionary(pdf.Trailer["Info"])["Trapped"]) is not ("True" or "False"))
        {
            findings.Error("PE5540", $"the file does not say whether it is trapped, which {press} wants; set 'Trapped' where it is exported");
        }
    }

    private static void CheckNames(Declared declared, PdfFindings findings)
    {
        if (declared.Words is null)
        {
            findings.Note("PE5531", "the file declares no standard: neither PDF/A for keeping, nor PDF/UA for blind readers, nor PDF/X for a press");
        }

        if ((declared.PdfAPart is { } part && !PdfA().IsMatch(part + declared.PdfALevel)) || (declared.PdfUaPart is not (null or "1" or "2")) || (declared.PdfX is { } x && !PdfX().IsMatch(x)))
        {
            findings.Error("PE5539", $"there is no such standard as {declared.Words}; correct what the file declares where it is exported");
        }
    }

    /// <summary>What the file's colours mean (ISO 32000-2, 14.11.5): one intent for a press, one for keeping.</summary>
    private static void CheckIntent(OpenedPdf pdf, Declared declared, PdfFindings findings)
    {
        var kinds = pdf.Items(pdf.Catalog["OutputIntents"]).Select(i => pdf.Name(pdf.Dictionary(i)["S"])).ToArray();
        if (declared.Among(Standards.X) is { } press && !kinds.Contains("GTS_PDFX"))
        {
            findings.Error("PE5532", $"the file does not say which press it is for (no output intent GTS_PDFX), as {press} wants; choose the press's profile where it is exported");
        }

        if (declared.Among(Standards.A) is { } archived && kinds.Length == 0)
        {
            findings.Error("PE5532", $"the file does not say what its colours mean (no output intent), as {archived} wants; choose a profile, such as sRGB, where it is exported");
        }
        else if (declared.Words is null && kinds.Length == 0)
        {
            findings.Note("PE5532", "the file does not say what its colours mean (no output intent); screens and presses take their own");
        }
    }

    /// <summary>Metadata and information dictionary say the same (ISO 19005-1, 6.7.3).</summary>
    private static void CheckMetadata(OpenedPdf pdf, Declared declared, PdfFindings findings)
    {
        if (declared.IsMetadataSound == false)
        {
            findings.Fault("PE5537", "the metadata (XMP) is damaged, so that what the file declares cannot be known; export the file again", declared.Among(Standards.A | Standards.Ua | Standards.X));
        }

        var title = pdf.Text(pdf.Dictionary(pdf.Trailer["Info"])["Title"]);
        if (declared.Among(Standards.A1) is { } archived && title.Length > 0 && title != declared.Title)
        {
            findings.Error("PE5538", $"the file is called '{Short(title)}' in one place and '{Short(declared.Title)}' in the metadata, which {archived} forbids; export it again");
        }
    }

    /// <summary>The start of a text.</summary>
    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";

    [GeneratedRegex("^(1[AB]|[23][ABU]|4[EF]?)$")]
    private static partial Regex PdfA();

    [GeneratedRegex("^PDF/X-(1(:1999|:2001)?|1a:200[13]|[23]:200[23]|[456](p|g|pg|n|s)?)$")]
    private static partial Regex PdfX();
}
