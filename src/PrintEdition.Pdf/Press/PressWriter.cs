using System.Collections.Immutable;
using System.Globalization;
using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Pdf.Conformance;
using PrintEdition.Pdf.Fonts;
using PrintEdition.Pdf.Objects;
using PrintEdition.Pdf.Painting;
using PrintEdition.Pdf.Pictures;
using PrintEdition.Pdf.Structure;
using PrintEdition.Typography.Fonts;

namespace PrintEdition.Pdf.Press;

/// <summary>Writes a composed edition for a press, as PDF/X: inks only, bleed, marks; the same edition gives the same bytes.</summary>
public static class PressWriter
{
    /// <summary>More than this over the limit of ink is a finding; less is rounding.</summary>
    private const double Rounding = 0.01;

    /// <summary>Writes the file.</summary>
    /// <param name="edition">The composed edition.</param>
    /// <param name="settings">Standard, press, colours.</param>
    /// <param name="output">Where to; need not be seekable.</param>
    /// <returns>The embedded faces, the ink of each page, and findings: pictures that cannot be shown (PE41xx), faces that may
    /// not be embedded (PE2007), more ink than newsprint bears (PE4304), no date (PE4305).</returns>
    /// <exception cref="FontFileException">A face's file is damaged so that no subset can be made.</exception>
    public static PdfSummary Write(ComposedEdition edition, PressSettings settings, Stream output) => Write(edition, settings, output, isCompressed: true);

    /// <summary>Writes the file, with streams that people can read when not compressed.</summary>
    internal static PdfSummary Write(ComposedEdition edition, PressSettings settings, Stream output, bool isCompressed)
    {
        using var document = new PdfDocument(output, isCompressed, PressDeclaration.VersionOf(settings.Standard));
        var information = PressDeclaration.Complete(Information.Of(edition.Edition));
        var separation = Separation.For(settings.Condition.Profile, PressSettings.InkLimit);
        InkPalette palette = settings.IsMono ? new MonoPalette(separation) : new ProcessPalette(separation);
        var sheets = Sheets(edition.Pages, information.Title);
        var use = GlyphUse.Of(sheets);
        var faces = document.Within(PdfPart.Fonts, new FontEmbedder(document, use).Embed);
        var byFace = new Dictionary<FontFace, EmbeddedFace>(faces.Select(f => KeyValuePair.Create(f.Face, f)), ReferenceEqualityComparer.Instance);
        var coder = new PressPictures(separation, settings);
        var pictures = document.Within(PdfPart.Pictures, () => PictureStore.Of(document, sheets, coder.Code, drawsLines: false));
        var painter = new PagePainter(new TextPainter(use, byFace), new VerticalLinePainter(byFace), pictures, palette);
        var root = PressPages.Write(document, sheets, painter, palette, Resources(faces, pictures, palette), settings.IsMono);
        document.Close(Catalog(document, root, settings, information, edition.Edition.Language), information.Write(document, PressDeclaration.Entries(settings.Standard)));
        var inks = Measure(sheets, palette, coder);
        return new PdfSummary([.. faces.Select(PdfWriter.Summary)], [.. faces.Select(PdfWriter.Rights).OfType<Diagnostic>(), .. pictures.Findings, .. Findings(edition, inks)]) { Inks = inks, Sizes = document.Sizes };
    }

    /// <summary>The pages with bleed, and the line below it.</summary>
    private static ImmutableArray<ComposedPage> Sheets(ImmutableArray<ComposedPage> pages, string title)
    {
        var slug = new PageSlug(title, [.. GlyphUse.Of(pages).Faces]);
        return [.. pages.Select(p => p with { Items = [.. new Bleed(p).Items, .. slug.Of(p, pages.Length)] })];
    }

    private static PdfDictionary Resources(IEnumerable<EmbeddedFace> faces, PictureStore pictures, InkPalette palette) => PdfDictionary.Of(
        ("Font", PdfWriter.Fonts(faces)),
        ("XObject", pictures.Resources()),
        ("ExtGState", palette.States),
        ("ColorSpace", palette.States is null ? null : PdfDictionary.Of((PrinterMarks.AllPlates, PrinterMarks.Colour))));

    private static PdfReference Catalog(PdfDocument document, PdfReference pages, PressSettings settings, Information information, string language) =>
        document.Add(PdfDictionary.Of(
            ("Type", PdfValue.Name("Catalog")),
            ("Pages", pages),
            ("Metadata", MetadataPacket.Write(document, information, default, language, PressDeclaration.Metadata(settings.Standard, information, document.Fingerprint()))),
            ("OutputIntents", PressDeclaration.Intent(document, settings.Condition))));

    private static ImmutableArray<PageInk> Measure(ImmutableArray<ComposedPage> sheets, InkPalette palette, PressPictures pictures)
    {
        using var meter = new InkMeter(palette, pictures);
        return [.. sheets.Select(s => meter.Measure(s.Number, s.Width, s.Height, s.Items))];
    }

    private static IEnumerable<Diagnostic> Findings(ComposedEdition edition, ImmutableArray<PageInk> inks)
    {
        foreach (var ink in inks.Where(i => i.Most > PressSettings.InkLimit + Rounding))
        {
            yield return new Diagnostic(
                "PE4304",
                Severity.Warning,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"page {ink.Page} has a place with {ink.Most:P0} of ink, newsprint bears {PressSettings.InkLimit:P0}: black stands over a dark colour there; make the colour lighter"));
        }

        if (edition.Edition.Date is null)
        {
            yield return new Diagnostic("PE4305", Severity.Note, "the edition has no date, which PDF/X wants: the file says 1970-01-01; give one with --date");
        }
    }
}
