using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Conformance;
using PrintEdition.Pdf.Objects;

namespace PrintEdition.Pdf.Structure;

/// <summary>The document catalog (ISO 32000-2, 7.7.2): pages, outline, page labels, language, metadata, the meaning of its colours.</summary>
internal static class Catalog
{
    /// <summary>Writes the catalog.</summary>
    public static PdfReference Write(PdfDocument document, ComposedEdition edition, PageTree pages, PdfReference? structure, Information information, Declarations declared) =>
        document.Add(PdfDictionary.Of(
            ("Type", PdfValue.Name("Catalog")),
            ("Pages", pages.Root),
            ("Lang", PdfValue.Text(edition.Edition.Language)),
            ("Outlines", document.Within(PdfPart.Structure, () => Outline.Write(document, edition, pages.Places))),
            ("MarkInfo", structure is null ? null : PdfDictionary.Of(("Marked", new PdfBoolean(true)))),
            ("StructTreeRoot", structure),
            ("Threads", pages.Threads),
            ("PageMode", PdfValue.Name("UseNone")),
            ("PageLabels", pages.Labels),
            ("Metadata", MetadataPacket.Write(document, information, declared, edition.Edition.Language)),
            ("OutputIntents", OutputIntent.Write(document)),
            ("ViewerPreferences", PdfDictionary.Of([("DisplayDocTitle", new PdfBoolean(true)), .. pages.Printing]))));
}
