using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using PrintEdition.Composition;
using PrintEdition.Composition.Display;
using PrintEdition.Epub;
using PrintEdition.Ingest;
using PrintEdition.Model;
using PrintEdition.Pdf;
using PrintEdition.Preview;
using PrintEdition.Typography;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Benchmarks;

/// <summary>Each stage of the pipeline by itself, over the sample edition.</summary>
[MemoryDiagnoser]
public class Stages : IDisposable
{
    /// <summary>Measure of the default layout's column: eleven characters of 9 pt.</summary>
    private const double Measure = 99;

    private readonly string rawText = SampleEdition.RawPath;
    private readonly string editionFile = SampleEdition.EditionPath;
    private SampleEdition sample = null!;
    private ImmutableArray<ImmutableArray<StyledText>> paragraphs;
    private ImmutableArray<ShapedParagraph> shaped;

    [GlobalSetup]
    public void Prepare()
    {
        sample = new SampleEdition();
        paragraphs = sample.Paragraphs;
        shaped = Shape();
    }

    [GlobalCleanup]
    public void Dispose()
    {
        sample.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public Checked<ReadEdition> ParseRawText() => SampleEdition.Read(rawText);

    [Benchmark]
    public Checked<ReadEdition> ParseEditionFile() => SampleEdition.Read(editionFile);

    [Benchmark]
    public ImmutableArray<ShapedParagraph> Shape()
    {
        var typesetter = new Typesetter(sample.Fonts);
        return [.. paragraphs.Select(p => typesetter.Shape(p, new ParagraphStyle()))];
    }

    [Benchmark]
    public int Break()
    {
        var lines = 0;
        foreach (var paragraph in shaped)
        {
            lines += paragraph.Break(Measure)?.Lines.Length ?? 0;
        }

        return lines;
    }

    [Benchmark]
    public Checked<ComposedEdition> Compose() => Composer.Compose(sample.Edition, sample.Layout, sample.Fonts);

    [Benchmark]
    public PdfSummary WritePdf() => PdfWriter.Write(sample.Composed, new MemoryStream());

    [Benchmark]
    public EpubSummary WriteEpub() => EpubWriter.Write(sample.Edition, new EpubOptions { Name = "weichuan" }, new MemoryStream());

    [Benchmark]
    public byte[] PaintFirstPage() => Preview.PagePainter.Paint(sample.Composed.Pages[0], dpi: 72);
}
