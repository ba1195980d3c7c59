using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Benchmarks;

/// <summary>55,000 characters, a whole paper, in paragraphs of usual length.</summary>
[MemoryDiagnoser]
public class WholeText : IDisposable
{
    private const int Characters = 55_000;

    private readonly BodyText text = new();
    private ImmutableArray<ImmutableArray<StyledText>> paragraphs;
    private ImmutableArray<ShapedParagraph> shaped;
    private double measure;

    [GlobalSetup]
    public void Prepare()
    {
        paragraphs = text.ManyParagraphs(Characters);
        shaped = [.. paragraphs.Select(p => text.Typesetter.Shape(p, new ParagraphStyle()))];
    }

    [GlobalCleanup]
    public void Dispose()
    {
        text.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>From characters to chosen breaks at one measure.</summary>
    [Benchmark]
    public int ShapeAndChoose()
    {
        var lines = 0;
        foreach (var paragraph in paragraphs)
        {
            lines += text.Typesetter.Shape(paragraph, new ParagraphStyle()).Choose(BodyText.Measure)!.Count;
        }

        return lines;
    }

    /// <summary>Breaks at one more measure.</summary>
    [Benchmark]
    public int ChooseAtFurtherMeasure() => Sum(Next(), (paragraph, at) => paragraph.Choose(at)!.Count);

    /// <summary>And the lines set.</summary>
    [Benchmark]
    public int SetAtFurtherMeasure() => Sum(Next(), (paragraph, at) => paragraph.Break(at)!.Lines.Length);

    private int Sum(double at, Func<ShapedParagraph, double, int> linesOf)
    {
        var lines = 0;
        foreach (var paragraph in shaped)
        {
            lines += linesOf(paragraph, at);
        }

        return lines;
    }

    private double Next() => measure = measure == BodyText.Measure ? BodyText.Measure + 0.001 : BodyText.Measure;
}
