using PrintEdition.Composition.Display;
using PrintEdition.Epub;
using PrintEdition.Ingest;
using PrintEdition.Model;
using PrintEdition.Pdf;
using PrintEdition.Preview;

namespace PrintEdition.Tests.Pictures;

/// <summary>Takes a picture from the edition's folder to the PDF, the e-book and the page's picture, as <c>build</c> does.</summary>
internal sealed class PictureFuzz : IDisposable
{
    private const string Edition = """
        sections:
          - articles:
              - id: a01
                headline: 题
                pictures: [{file: picture}]
                body: [文。]
        """;

    private readonly DirectoryInfo room = Directory.CreateTempSubdirectory("print-edition-fuzz-");

    public PictureFuzz() => File.WriteAllText(Path.Combine(room.FullName, "edition.yaml"), Edition);

    /// <summary>The codes of what was found, in order, and <c>placed</c> when the PDF has the picture.</summary>
    public string Run(byte[] picture)
    {
        File.WriteAllBytes(Path.Combine(room.FullName, "picture"), picture);
        var read = EditionReader.Read([Path.Combine(room.FullName, "edition.yaml")], new ReaderOptions());
        var edition = read.Value!.Edition;
        var story = edition.Articles.Single();
        var page = PageOf(story.Pictures.Single());
        var pdf = PdfWriter.Write(new ComposedEdition(edition, "proof", [page], [], new TypographyCount(0, 0, 0, 0, 0, 0), []), Stream.Null);
        var book = EpubWriter.Write(edition, new EpubOptions { Name = "fuzz" }, new MemoryStream());
        PagePainter.Paint(page, 36);
        var codes = read.Diagnostics.Concat(pdf.Diagnostics).Concat(book.Diagnostics).Select(d => d.Code).Where(IsOfPictures).Distinct().Order(StringComparer.Ordinal);
        return string.Join(' ', story.Pictures[0].File is not null && pdf.Diagnostics.All(d => d.Code == "PE4103") ? codes.Prepend("placed") : codes);
    }

    public void Dispose() => room.Delete(recursive: true);

    private static bool IsOfPictures(string code) => code.StartsWith("PE13", StringComparison.Ordinal) || code.StartsWith("PE41", StringComparison.Ordinal) || code.StartsWith("PE52", StringComparison.Ordinal);

    private static ComposedPage PageOf(Picture picture) => new(
        1, "要闻", 400, 300, [new PictureItem(new Tag("a01", ItemRole.Figure, 0), new Rect(50, 50, 300, 200), picture, new Rect(0, 0, 1, 1))], 1, 0, []);
}
