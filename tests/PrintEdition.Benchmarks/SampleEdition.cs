using System.Collections.Immutable;
using PrintEdition.Composition;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;
using PrintEdition.Ingest;
using PrintEdition.Model;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Benchmarks;

/// <summary>The sample edition <c>tests/editions/weichuan</c>, and what each stage starts from.</summary>
internal sealed class SampleEdition : IDisposable
{
    /// <summary>Body type of the default layout.</summary>
    private static readonly TextStyle Body = new("serif", 9);

    /// <summary>Reads and composes the sample.</summary>
    public SampleEdition()
    {
        Fonts = FontBook.Open(Path.Combine(AppContext.BaseDirectory, "fonts"));
        Edition = Read(EditionPath).Value!.Edition;
        Layout = new LayoutCatalogue(Path.Combine(AppContext.BaseDirectory, "layouts"))
            .Read(LayoutCatalogue.Default, [.. Fonts.Records.Select(r => r.Name)]).Value!;
        Composed = Composer.Compose(Edition, Layout, Fonts).Value!;
    }

    public static string EditionPath => Path.Combine(Folder, "edition.yaml");

    public static string RawPath => Path.Combine(Folder, "raw", "weichuan.txt");

    public FontBook Fonts { get; }

    public Edition Edition { get; }

    public Layout Layout { get; }

    public ComposedEdition Composed { get; }

    /// <summary>Every paragraph of the edition as styled text.</summary>
    public ImmutableArray<ImmutableArray<StyledText>> Paragraphs =>
    [
        .. Edition.Articles
            .SelectMany(article => article.Body)
            .Select(block => ImmutableArray.Create(new StyledText(block.PlainText, Body))),
    ];

    private static string Folder { get; } = Path.Combine(Root(), "tests", "editions", "weichuan");

    /// <summary>Reads inputs as the command line does.</summary>
    public static Checked<ReadEdition> Read(string input) => EditionReader.Read([input], new ReaderOptions());

    /// <inheritdoc/>
    public void Dispose() => Fonts.Dispose();

    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PrintEdition.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("the benchmarks are run from inside the repository");
        }

        return folder.FullName;
    }
}
