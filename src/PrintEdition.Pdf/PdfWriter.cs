using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Pdf.Conformance;
using PrintEdition.Pdf.Fonts;
using PrintEdition.Pdf.Imposition;
using PrintEdition.Pdf.Objects;
using PrintEdition.Pdf.Painting;
using PrintEdition.Pdf.Pictures;
using PrintEdition.Pdf.Structure;
using PrintEdition.Pdf.Tagging;
using PrintEdition.Typography.Fonts;

namespace PrintEdition.Pdf;

/// <summary>Writes a composed edition as PDF 1.7: fonts, pictures, pages, structure, outline; the same edition gives the same bytes.</summary>
public static class PdfWriter
{
    /// <summary>Writes the file.</summary>
    /// <param name="edition">The composed edition.</param>
    /// <param name="output">Where to; need not be seekable.</param>
    /// <returns>The embedded faces, and a finding for every picture that could not be shown (PE41xx), every face that its maker does not let embed (PE2007), and pages that are not at full size on their sheets (PE4401).</returns>
    /// <exception cref="FontFileException">A face's file is damaged so that no subset can be made.</exception>
    public static PdfSummary Write(ComposedEdition edition, Stream output) => Write(edition, output, new PdfOptions());

    /// <summary>Writes the file in another way than the usual one.</summary>
    /// <inheritdoc cref="Write(ComposedEdition, Stream)"/>
    /// <param name="edition">The composed edition.</param>
    /// <param name="output">Where to; need not be seekable.</param>
    /// <param name="options">In which way.</param>
    public static PdfSummary Write(ComposedEdition edition, Stream output, PdfOptions options) => Write(edition, output, options, isCompressed: true);

    /// <summary>Writes the file, with streams that people can read when not compressed.</summary>
    internal static PdfSummary Write(ComposedEdition edition, Stream output, PdfOptions options, bool isCompressed)
    {
        using var document = new PdfDocument(output, isCompressed, isPacked: options.IsCompact);
        var use = GlyphUse.Of(edition.Pages);
        var faces = document.Within(PdfPart.Fonts, new FontEmbedder(document, use).Embed);
        var sheets = options.Imposition is { } imposition ? SheetPlan.Of(imposition, edition.Pages) : null;
        var scale = sheets?.Scale ?? 1;
        var pictures = document.Within(
            PdfPart.Pictures, () => PictureStore.Of(document, edition.Pages, (file, width, height) => PictureCoder.Code(file, width * scale, height * scale, options.Resolution), drawsLines: true));
        var byFace = ByFace(faces);
        var painter = new PagePainter(new TextPainter(use, byFace), new VerticalLinePainter(byFace), pictures, new ScreenPalette());
        var tagged = Tagger.Tag(edition, pictures.Has);
        var pages = sheets is null
            ? PageTree.Write(document, edition, tagged, painter, Resources(faces, pictures))
            : SheetTree.Write(document, edition, tagged, painter, Resources(faces, pictures), sheets);
        var structure = sheets is null ? document.Within(PdfPart.Structure, () => StructureTree.Write(document, tagged, pages)) : null;
        var information = Information.Of(edition.Edition);
        var declared = Declarations.Of(information, edition.Edition.Language, use, isTagged: structure is not null, options.IsCompact);
        document.Close(Catalog.Write(document, edition, pages, structure, information, declared), information.Write(document));
        return new PdfSummary([.. faces.Select(Summary)], [.. faces.Select(Rights).OfType<Diagnostic>(), .. pictures.Findings, .. sheets?.Findings ?? []]) { Sheets = sheets?.Summary(), Sizes = document.Sizes };
    }

    /// <summary>A finding for a face whose maker forbids embedding it.</summary>
    internal static Diagnostic? Rights(EmbeddedFace face) =>
        FontFault.OfRights(face.Face) is { } fault ? new Diagnostic(fault.Code, Severity.Warning, fault.Message, new SourceSpan(fault.Path)) : null;

    private static Dictionary<FontFace, EmbeddedFace> ByFace(IEnumerable<EmbeddedFace> faces) =>
        new(faces.Select(f => KeyValuePair.Create(f.Face, f)), ReferenceEqualityComparer.Instance);

    private static PdfDictionary Resources(IEnumerable<EmbeddedFace> faces, PictureStore pictures) => PdfDictionary.Of(
        ("Font", Fonts(faces)),
        ("XObject", pictures.Resources()));

    /// <summary>The faces as resources.</summary>
    internal static PdfDictionary Fonts(IEnumerable<EmbeddedFace> faces) =>
        PdfDictionary.Of(faces.SelectMany(f => new[] { (f.Resource, (PdfValue?)f.Reference), (f.VerticalResource, f.Vertical) }));

    /// <summary>What is said of a face.</summary>
    internal static EmbeddedFont Summary(EmbeddedFace face) =>
        new(face.Face.Record.Family, face.Face.Record.Style, face.Widths.Count, face.Subset.Program.Length);
}
