using System.Collections.Immutable;
using PrintEdition.Pdf.Checking.Reading;

namespace PrintEdition.Pdf.Checking;

/// <summary>The fonts that text is shown in: whether they travel in the file, and whether their text can be searched and copied.</summary>
internal static class FontCheck
{
    private const int Symbolic = 4;

    private static readonly string[] Programs = ["FontFile", "FontFile2", "FontFile3"];

    /// <summary>Collections of characters whose codes have a known meaning (ISO 32000-2, 9.10.2).</summary>
    private static readonly string[] KnownOrderings = ["GB1", "CNS1", "Japan1", "Korea1", "KR"];

    /// <summary>Checks each font once, where it is first used.</summary>
    public static void Check(OpenedPdf pdf, ImmutableArray<PageUse> uses, Declared declared, PdfFindings findings)
    {
        var known = new HashSet<ReadDictionary>(ReferenceEqualityComparer.Instance);
        foreach (var (font, page) in uses.SelectMany(u => u.Fonts.Select(f => (f, u.Page.Number))).Where(f => known.Add(f.f)))
        {
            Check(pdf, font, page, declared, findings);
        }
    }

    private static void Check(OpenedPdf pdf, ReadDictionary font, int page, Declared declared, PdfFindings findings)
    {
        var name = pdf.Name(font["BaseFont"]) is { Length: > 0 } given ? $"'{given}'" : "without a name";
        var kind = pdf.Name(font["Subtype"]);
        var shown = kind == "Type0" ? pdf.Dictionary(pdf.Items(font["DescendantFonts"]).FirstOrDefault()) : font;
        var descriptor = pdf.Dictionary(shown["FontDescriptor"]);
        if (kind != "Type3" && !Programs.Any(p => pdf.Resolve(descriptor[p]) is ReadStream))
        {
            findings.Fault("PE5521", $"the font {name} is not embedded, and is another on each machine; embed all fonts where the file is exported", declared.Among(Standards.A | Standards.Ua | Standards.X), page);
        }

        if (!(pdf.Resolve(font["ToUnicode"]) is ReadStream || HasKnownMeaning(pdf, font, kind, shown, descriptor)))
        {
            findings.Fault("PE5522", $"the text in the font {name} cannot be searched, copied or read aloud (no ToUnicode); export it again from the program that it was written in", declared.Among(Standards.ReadableA | Standards.Ua), page);
        }
    }

    /// <summary>Whether what codes mean is known without a ToUnicode: by their encoding, or their collection of characters.</summary>
    private static bool HasKnownMeaning(OpenedPdf pdf, ReadDictionary font, string kind, ReadDictionary shown, ReadDictionary descriptor) => kind switch
    {
        "Type0" => KnownOrderings.Contains(pdf.Text(pdf.Dictionary(shown["CIDSystemInfo"])["Ordering"])),
        "Type3" => pdf.Dictionary(font["Encoding"]).Has("Differences"),
        "TrueType" => font.Has("Encoding") || ((int)Math.Clamp(pdf.Number(descriptor["Flags"]) ?? 0, 0, int.MaxValue) & Symbolic) == 0,
        _ => true, // a font of Type 1 has names for its glyphs
    };
}
