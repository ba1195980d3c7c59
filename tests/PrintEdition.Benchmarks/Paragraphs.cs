using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Benchmarks;

/// <summary>
/// One paragraph of growing length: the time of a character must not grow with it. Breaking is at a measure that was not asked
/// for before: every call takes another.
/// </summary>
[MemoryDiagnoser]
public class Paragraphs : IDisposable
{
    private readonly BodyText text = new();
    private ImmutableArray<StyledText> content;
    private ShapedParagraph shaped = null!;
    private double measure;

    [Params(1_000, 10_000, 100_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        content = text.OneParagraph(Characters);
        shaped = Shape();
    }

    [GlobalCleanup]
    public void Dispose()
    {
        text.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public ShapedParagraph Shape() => text.Typesetter.Shape(content, new ParagraphStyle());

    [Benchmark]
    public int Choose() => shaped.Choose(Next())!.Count;

    [Benchmark]
    public int ChooseWithVariants()
    {
        var at = Next();
        return shaped.Choose(at)!.Count + (shaped.Choose(at, -1)?.Count ?? 0) + (shaped.Choose(at, 1)?.Count ?? 0);
    }

    [Benchmark]
    public int ChooseAndSet() => shaped.Break(Next())!.Lines.Length;

    private double Next() => measure = measure == BodyText.Measure ? BodyText.Measure + 0.001 : BodyText.Measure;
}
