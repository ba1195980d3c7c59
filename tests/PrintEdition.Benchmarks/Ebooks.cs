using BenchmarkDotNet.Attributes;
using PrintEdition.Cli.Building;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Tests.Corpus;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Epub;
using PrintEdition.Epub.Checking;
using PrintEdition.Model;

namespace PrintEdition.Benchmarks;

/// <summary>The e-book of an edition of the corpus: written, with its faces, and checked.</summary>
[MemoryDiagnoser]
public class Ebooks
{
    private readonly EpubOptions options = new() { Name = "edition", Cover = new byte[400_000] };
    private Edition edition = null!;
    private byte[] book = null!;

    /// <summary>Stories of the edition.</summary>
    [Params(60)]
    public int Stories { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        edition = CorpusEdition.Of(new CorpusSpec(LayoutCatalogue.Default, Stories, Lengths.Front, Pictures: false));
        using var stream = new MemoryStream();
        EpubWriter.Write(edition, options, stream);
        book = stream.ToArray();
    }

    [Benchmark]
    public EpubSummary Write() => EpubWriter.Write(edition, options, new MemoryStream());

    [Benchmark]
    public EpubSummary WriteVertical() => EpubWriter.Write(edition, options with { IsVertical = true }, new MemoryStream());

    [Benchmark]
    public int MakeFaces() => EmbeddedFaces.Of(edition, options, TestDesk.Fonts).Faces.Length;

    [Benchmark]
    public int Check() => BookChecker.Check(book, "edition.epub").Length;
}
