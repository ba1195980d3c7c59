using PrintEdition.Pdf.Objects;

namespace PrintEdition.Pdf.Conformance;

/// <summary>What the document's colours mean (ISO 19005-1, 6.2.2): all grey and RGB is sRGB.</summary>
internal static class OutputIntent
{
    /// <summary>Writes the profile; the catalog's entry.</summary>
    public static PdfArray Write(PdfDocument document)
    {
        var profile = document.AddStream(PdfDictionary.Of(("N", PdfValue.Of(3))), SrgbProfile.Build());
        return new PdfArray(
        [
            PdfDictionary.Of(
                ("Type", PdfValue.Name("OutputIntent")),
                ("S", PdfValue.Name("GTS_PDFA1")),
                ("OutputConditionIdentifier", PdfValue.Text(SrgbProfile.Name)),
                ("Info", PdfValue.Text(SrgbProfile.Name)),
                ("DestOutputProfile", profile)),
        ]);
    }
}
