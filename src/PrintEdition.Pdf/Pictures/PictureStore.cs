using System.Collections.Immutable;
using System.Globalization;
using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Pdf.Objects;

namespace PrintEdition.Pdf.Pictures;

/// <summary>The document's pictures, each file embedded once however often it is placed (ISO 32000-2, 8.9).</summary>
internal sealed class PictureStore
{
    private readonly Dictionary<PictureFile, (string Name, PdfReference Reference)?> placed = new(ReferenceEqualityComparer.Instance);
    private readonly List<Diagnostic> findings = [];
    private readonly PdfDocument document;

    private PictureStore(PdfDocument document) => this.document = document;

    /// <summary>What was found on the way.</summary>
    public ImmutableArray<Diagnostic> Findings => [.. findings];

    /// <summary>Embeds the pictures of all pages, each as fine as its largest place needs.</summary>
    public static PictureStore Of(PdfDocument document, IEnumerable<ComposedPage> pages)
    {
        var store = new PictureStore(document);
        var items = pages.SelectMany(p => p.Items).OfType<PictureItem>().Where(i => i.Picture.File is not null);
        foreach (var group in items.GroupBy(i => i.Picture.File!, ReferenceEqualityComparer.Instance))
        {
            store.Embed((PictureFile)group.Key!, group.Max(i => i.Area.Width / i.Crop.Width), group.Max(i => i.Area.Height / i.Crop.Height));
        }

        return store;
    }

    /// <summary>A placed picture's resource name; null for one that could not be decoded.</summary>
    public string? NameOf(PictureItem item) =>
        item.Picture.File is { } file && placed.TryGetValue(file, out var picture) ? picture?.Name : null;

    /// <summary>The XObject resources of the pages; null when there are no pictures.</summary>
    public PdfDictionary? Resources()
    {
        var all = placed.Values.OfType<(string Name, PdfReference Reference)>().ToArray();
        return all.Length == 0 ? null : PdfDictionary.Of(all.Select(p => (p.Name, (PdfValue?)p.Reference)));
    }

    private void Embed(PictureFile file, double width, double height)
    {
        var coded = PictureCoder.Code(file, width, height);
        findings.AddRange(coded.Diagnostics);
        placed[file] = coded.Value is { } picture
            ? ("P" + (placed.Count + 1).ToString(CultureInfo.InvariantCulture), document.AddCoded(Dictionary(picture), picture.Data))
            : null;
    }

    private static PdfDictionary Dictionary(CodedPicture picture) => PdfDictionary.Of(
        ("Type", PdfValue.Name("XObject")),
        ("Subtype", PdfValue.Name("Image")),
        ("Width", PdfValue.Of(picture.Width)),
        ("Height", PdfValue.Of(picture.Height)),
        ("ColorSpace", PdfValue.Name(picture.Components == 1 ? "DeviceGray" : "DeviceRGB")),
        ("BitsPerComponent", PdfValue.Of(8)),
        ("Filter", PdfValue.Name(picture.Filter)));
}
