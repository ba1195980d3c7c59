using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Conformance;
using PrintEdition.Pdf.Objects;

namespace PrintEdition.Pdf.Structure;

/// <summary>The document catalog (ISO 32000-2, 7.7.2): pages, outline, page labels, language, metadata, the meaning of its colours.</summary>
internal static class Catalog
{
    /// <summary>Writes the catalog.</summary>
    public static PdfReference Write(PdfDocument document, ComposedEdition edition, PageTree pages, Information information, Declarations declared) =>
        document.Add(PdfDictionary.Of(
            ("Type", PdfValue.Name("Catalog")),
            ("Pages", pages.Root),
            ("Lang", PdfValue.Text(edition.Edition.Language)),
            ("Outlines", Outline.Write(document, edition, pages)),
            ("PageMode", PdfValue.Name("UseNone")),
            ("PageLabels", PageLabels(document)),
            ("Metadata", MetadataPacket.Write(document, information, declared, edition.Edition.Language)),
            ("OutputIntents", OutputIntent.Write(document)),
            ("ViewerPreferences", PdfDictionary.Of(("DisplayDocTitle", new PdfBoolean(true))))));

    /// <summary>Pages are called 1, 2, 3 … as their folios say (12.4.2).</summary>
    private static PdfReference PageLabels(PdfDocument document) =>
        document.Add(PdfDictionary.Of(("Nums", PdfValue.Array(PdfValue.Of(0), PdfDictionary.Of(("S", PdfValue.Name("D")))))));
}
