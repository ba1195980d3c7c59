using System.Collections.Immutable;
using System.Globalization;
using PrintEdition.Composition.Display;
using PrintEdition.Imaging.Drawings;
using PrintEdition.Model;
using PrintEdition.Pdf.Objects;

namespace PrintEdition.Pdf.Pictures;

/// <summary>The document's pictures, each embedded once however often it is placed (ISO 32000-2, 8.9).</summary>
internal sealed class PictureStore
{
    private readonly Dictionary<PictureFile, string> names = new(new SameContent());
    private readonly List<(string Name, PdfValue? Reference)> embedded = [];
    private readonly List<Diagnostic> findings = [];
    private readonly PdfDocument document;

    private readonly Func<PictureFile, double, double, Checked<CodedPicture>> code;

    private readonly bool drawsLines;

    private PictureStore(PdfDocument document, Func<PictureFile, double, double, Checked<CodedPicture>> code, bool drawsLines) =>
        (this.document, this.code, this.drawsLines) = (document, code, drawsLines);

    /// <summary>What was found on the way.</summary>
    public ImmutableArray<Diagnostic> Findings => [.. findings];

    /// <summary>Embeds the pictures of all pages, each as fine as its largest place needs.</summary>
    /// <param name="document">The file.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="code">Codes a picture whose whole width and height take so many points.</param>
    /// <param name="drawsLines">Whether drawings stay lines where they can, in RGB; else they are coded as pictures.</param>
    public static PictureStore Of(PdfDocument document, IEnumerable<ComposedPage> pages, Func<PictureFile, double, double, Checked<CodedPicture>> code, bool drawsLines)
    {
        var store = new PictureStore(document, code, drawsLines);
        var items = pages.SelectMany(p => p.Items).OfType<PictureItem>().Where(i => i.Picture.File is not null);
        foreach (var places in items.GroupBy(i => i.Picture.File!, new SameContent()))
        {
            store.Embed(places.Key, places.Max(i => i.Area.Width / i.Crop.Width), places.Max(i => i.Area.Height / i.Crop.Height));
        }

        return store;
    }

    /// <summary>A placed picture's resource name; null for one that cannot be shown.</summary>
    public string? NameOf(PictureItem item) => item.Picture.File is { } file ? names.GetValueOrDefault(file) : null;

    /// <summary>Whether a placed picture can be shown.</summary>
    public bool Has(PictureItem item) => NameOf(item) is not null;

    /// <summary>The XObject resources of the pages; null when there are no pictures.</summary>
    public PdfDictionary? Resources() => embedded.Count == 0 ? null : PdfDictionary.Of(embedded);

    private void Embed(PictureFile file, double width, double height)
    {
        if (drawsLines && file.Format == PictureFormat.Svg && DrawingReader.Read(file.Data).Drawing is { } drawing && DrawingForm.Of(drawing) is { } form)
        {
            Add(file, document.AddStream(form.Dictionary, form.Content));
            return;
        }

        var coded = code(file, width, height);
        findings.AddRange(coded.Diagnostics);
        if (coded.Value is { } picture)
        {
            Add(file, document.AddCoded(Dictionary(picture), picture.Data.Span));
        }
    }

    private void Add(PictureFile file, PdfReference reference)
    {
        var name = "P" + (embedded.Count + 1).ToString(CultureInfo.InvariantCulture);
        names.Add(file, name);
        embedded.Add((name, reference));
    }

    private static PdfDictionary Dictionary(CodedPicture picture) => PdfDictionary.Of(
        ("Type", PdfValue.Name("XObject")),
        ("Subtype", PdfValue.Name("Image")),
        ("Width", PdfValue.Of(picture.Width)),
        ("Height", PdfValue.Of(picture.Height)),
        ("ColorSpace", PdfValue.Name(picture.Components switch { 1 => "DeviceGray", 3 => "DeviceRGB", _ => "DeviceCMYK" })),
        ("BitsPerComponent", PdfValue.Of(8)),
        ("Filter", PdfValue.Name(picture.Coding == PictureCoding.Jpeg ? "DCTDecode" : "FlateDecode")),
        ("DecodeParms", picture.Coding == PictureCoding.Jpeg ? null : Predictor(picture)));

    /// <summary>Rows with PNG filters (7.4.4.4).</summary>
    private static PdfDictionary Predictor(CodedPicture picture) => PdfDictionary.Of(
        ("Predictor", PdfValue.Of(15)),
        ("Colors", PdfValue.Of(picture.Components)),
        ("Columns", PdfValue.Of(picture.Width)));

    /// <summary>Pictures with the same bytes are the same, whichever story names them.</summary>
    private sealed class SameContent : IEqualityComparer<PictureFile>
    {
        public bool Equals(PictureFile? x, PictureFile? y) =>
            ReferenceEquals(x, y) || (x is not null && y is not null && x.Data.Span.SequenceEqual(y.Data.Span));

        public int GetHashCode(PictureFile obj) => obj.Data.Length;
    }
}
