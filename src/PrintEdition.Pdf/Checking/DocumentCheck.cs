using PrintEdition.Pdf.Checking.Reading;

namespace PrintEdition.Pdf.Checking;

/// <summary>What readers on screens need: a title, a language, structure. A file that only goes to a press or a printer needs none of it but the title.</summary>
internal static class DocumentCheck
{
    /// <summary>Checks it.</summary>
    public static void Check(OpenedPdf pdf, Declared declared, PdfFindings findings)
    {
        CheckTitle(pdf, declared, findings);
        if (declared.IsForPrinting && !declared.Has(Standards.Ua | Standards.TaggedA))
        {
            return;
        }

        if (pdf.Text(pdf.Catalog["Lang"]).Length == 0)
        {
            findings.Fault("PE5533", "the document has no language, so that it is read aloud in any; say which where it is exported", declared.Among(Standards.Ua | Standards.TaggedA));
        }

        if (!pdf.IsTrue(pdf.Dictionary(pdf.Catalog["MarkInfo"])["Marked"]) || pdf.Resolve(pdf.Catalog["StructTreeRoot"]) is not ReadDictionary)
        {
            findings.Fault("PE5535", "the document is not tagged, so that blind readers hear its text in no order; export it with tags", declared.Among(Standards.Ua | Standards.TaggedA));
        }
    }

    private static void CheckTitle(OpenedPdf pdf, Declared declared, PdfFindings findings)
    {
        var title = pdf.Text(pdf.Dictionary(pdf.Trailer["Info"])["Title"]);
        if (declared.Title.Length == 0 && (title.Length == 0 || declared.Has(Standards.Ua)))
        {
            findings.Fault("PE5534", "the document has no title, and windows show the file's name; give it one where it is exported", declared.Among(Standards.Ua | Standards.X));
        }

        if (declared.Among(Standards.Ua) is { } read && !pdf.IsTrue(pdf.Dictionary(pdf.Catalog["ViewerPreferences"])["DisplayDocTitle"]))
        {
            findings.Error("PE5536", $"windows are not told to show the title (DisplayDocTitle), as {read} wants; export the file again");
        }
    }
}
