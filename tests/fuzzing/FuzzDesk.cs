using System.Text;
using PrintEdition.Composition;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Plans;
using PrintEdition.Epub;
using PrintEdition.Ingest;
using PrintEdition.Model;
using PrintEdition.Pdf;
using PrintEdition.Pdf.Icc.Newsprint;
using PrintEdition.Pdf.Press;
using PrintEdition.Tests.Pictures;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Subsetting;

namespace PrintEdition.Tests.Fuzzing;

/// <summary>Takes what was read through the stages behind, as <c>build</c> does, and holds what must hold there.</summary>
internal sealed class FuzzDesk : IDisposable
{
    /// <summary>A catalogue of the two small faces of <c>tests/faces</c>.</summary>
    public const string FaceCatalogue = """
        [{"name": "latin", "family": "Proof", "style": "Regular", "file": "a.ttf", "index": 0, "axes": {"wght": 700}, "scripts": ["Latn"], "languages": ["en", "zh-Hant"], "for": ["serif"]},
         {"name": "serif", "family": "Proof", "style": "Bold", "file": "b.otc", "index": 1}]
        """;

    private const string Story = """
        language: zh-CN
        date: 2024-03-13
        sections:
          - name: 要闻
            articles:
              - id: a01
                headline: 青溪渡口今日复航
                deck: 停航七年之后
                body: [本报讯　A 轮渡今日复航，“水很平。”船工苏禾说。, {list: [成人三元, 学生一元]}, 码头边站满了人。]
              - {id: a02, headline: 春茶开采, body: [西山万亩茶园开采。]}
              - {id: f1, kind: filler, headline: 公约, body: [守时 守信 礼让 互助]}
        """;

    private readonly DirectoryInfo room = Directory.CreateTempSubdirectory("print-edition-fuzz-");
    private readonly FontBook fonts;
    private readonly Layout layout;
    private readonly Edition story;
    private readonly ComposedEdition composed;
    private readonly PictureFuzz pictures = new();
    private readonly string layouts;

    /// <summary>Sets it up.</summary>
    /// <param name="home">Folder with the shipped <c>fonts</c> and <c>layouts</c>.</param>
    /// <param name="tests">The folder <c>tests</c> of the repository.</param>
    public FuzzDesk(string home, string tests)
    {
        layouts = Path.Combine(home, "layouts");
        fonts = FontBook.Open(Path.Combine(home, "fonts"));
        Faces = [.. fonts.Records.Select(r => r.Name)];
        Catalogue = new LayoutCatalogue(layouts);
        layout = Catalogue.Read("reader", Faces).Value!;
        story = Read(BytesOf(Story)).Value!.Edition;
        composed = Composer.Compose(story, layout, fonts).Value!;
        Directory.CreateDirectory(Path.Combine(room.FullName, "catalogue"));
        File.Copy(Path.Combine(tests, "faces", "ProofSans-VF.ttf"), Path.Combine(room.FullName, "catalogue", "a.ttf"));
        File.Copy(Path.Combine(tests, "faces", "ProofBook.otc"), Path.Combine(room.FullName, "catalogue", "b.otc"));
        OwnPlan = BytesOf(PlanWriter.Write(composed.Plan!));
    }

    /// <summary>Names of the shipped faces.</summary>
    public string[] Faces { get; }

    /// <summary>The shipped layouts.</summary>
    public LayoutCatalogue Catalogue { get; }

    /// <summary>Two of them as text: one that extends another, and that one.</summary>
    public byte[][] Layouts => [.. new[] { "reader.yaml", "a4.yaml" }.Select(n => File.ReadAllBytes(Path.Combine(layouts, n)))];

    /// <summary>The plan of a small edition.</summary>
    public byte[] OwnPlan { get; }

    /// <summary>The style sheet of e-books.</summary>
    public byte[] OwnStyle => ArchiveMutator.Files(Book()).Single(f => f.Name.EndsWith("style.css", StringComparison.Ordinal)).Bytes;

    /// <summary>The profile of newsprint.</summary>
    public byte[] Profile { get; } = NewsprintProfile.Build().ToArray();

    /// <summary>The e-book of a small edition.</summary>
    public byte[] Book() => BookOf(story);

    /// <summary>Bytes as the files of layouts and plans are decoded.</summary>
    public static string TextOf(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes));
        return reader.ReadToEnd();
    }

    /// <summary>A text as bytes.</summary>
    public static byte[] BytesOf(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>No value without an error, no finding without code and advice, nothing that a terminal would take for a command.</summary>
    public static void Hold<T>(Checked<T> read)
        where T : class
    {
        if (read.Value is null && read.Diagnostics.All(d => d.Severity != Severity.Error))
        {
            throw new InvalidOperationException("no value, and no error that says why");
        }

        foreach (var finding in read.Diagnostics.Where(d => d.Code.Length != 6 || d.Message.Length < 10))
        {
            throw new InvalidOperationException("a finding says too little: " + finding);
        }
    }

    /// <summary>An edition is read, composed and written.</summary>
    public string Build(byte[] bytes) => Read(bytes).Value is { } read ? Compose(read.Edition, layout, null) : "refused";

    /// <summary>A small edition is composed by a plan.</summary>
    public string BuildByPlan(byte[] bytes)
    {
        var plan = PlanReader.Read(TextOf(bytes), "plan.yaml");
        Hold(plan);
        return plan.Value is { } value ? Compose(story, layout, value) : "refused";
    }

    /// <summary>A small edition is composed in a layout.</summary>
    public string BuildByLayout(byte[] bytes)
    {
        var read = LayoutReader.Read(TextOf(bytes), "layout.yaml", Faces, Catalogue);
        Hold(read);
        return read.Value is { } value ? Compose(story, value, null) : "refused";
    }

    /// <summary>A font of a folder is read, shaped with and embedded.</summary>
    public string ReadFont(byte[] bytes)
    {
        var folder = Path.Combine(room.FullName, "font");
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "a.ttf"), bytes);
        return UseFonts(folder);
    }

    /// <summary>The catalogue of a folder of fonts is read.</summary>
    public string ReadCatalogue(byte[] bytes)
    {
        var folder = Path.Combine(room.FullName, "catalogue");
        File.WriteAllBytes(Path.Combine(folder, "faces.json"), bytes);
        using var book = fonts.With(folder);
        return book.Faults.Any(f => f.IsError) ? "refused" : "read";
    }

    /// <summary>A press's profile is read, and pages are written by it.</summary>
    public string ReadProfile(byte[] bytes)
    {
        var file = Path.Combine(room.FullName, "press.icc");
        File.WriteAllBytes(file, bytes);
        var settings = PressSettings.For(PressStandard.X4, file, isMono: false);
        Hold(settings);
        if (settings.Value is not { } press)
        {
            return "refused";
        }

        // Most accepted profiles differ from a sound one in a byte of a table: one in eight is used, the rest costs time only.
        if (bytes.Length % 8 == 0 || bytes.AsSpan().IndexOf((byte)0xFF) % 8 == 0)
        {
            PressWriter.Write(composed, press, Stream.Null);
        }

        return "read";
    }

    /// <summary>A picture is taken through the program.</summary>
    public string ShowPicture(byte[] bytes) => pictures.Run(bytes).Contains("placed", StringComparison.Ordinal) ? "read" : "refused";

    /// <inheritdoc/>
    public void Dispose()
    {
        pictures.Dispose();
        fonts.Dispose();
        room.Delete(recursive: true);
    }

    private static Checked<ReadEdition> Read(byte[] bytes)
    {
        var read = EditionReader.Read(["-"], new ReaderOptions { StandardInput = new MemoryStream(bytes) });
        Hold(read);
        return read;
    }

    private string Compose(Edition edition, Layout by, EditionPlan? plan)
    {
        var made = Composer.Compose(edition, by, fonts, plan: plan);
        Hold(made);
        if (made.Value is not { } pages)
        {
            return made.Diagnostics.Any(d => d.Code == "PE3202") ? throw new InvalidOperationException(string.Join('\n', made.Diagnostics)) : "not composed";
        }

        PdfWriter.Write(pages, Stream.Null);
        Preview.PagePainter.Paint(pages.Pages[0], 20);
        Conservation.Hold(pages, BookOf(pages.Printed));
        return "built";
    }

    private string UseFonts(string folder)
    {
        using var book = fonts.With(folder);
        if (book.Faults.Any(f => f.IsError))
        {
            return "refused";
        }

        var found = book.Records.Skip(fonts.Records.Length).Take(3).ToArray();
        foreach (var record in found)
        {
            try
            {
                FontFileSubset.Of(book.Face(record.Name), [0x20, 'A', 0x6C34]);
                var own = layout with { Styles = layout.Styles with { Body = layout.Styles.Body with { Face = record.Name } } };
                if (Composer.Compose(story, own, book).Value is { } pages)
                {
                    PdfWriter.Write(pages, Stream.Null);
                    Preview.PagePainter.Paint(pages.Pages[0], 20);
                }
            }
            catch (FontFileException)
            {
                return "refused late"; // told by the program as PE6004
            }
        }

        return found.Length > 0 ? "read" : "left out";
    }

    private static byte[] BookOf(Edition edition)
    {
        using var memory = new MemoryStream();
        EpubWriter.Write(edition, new EpubOptions { Name = "fuzz" }, memory);
        return memory.ToArray();
    }
}
