using BenchmarkDotNet.Attributes;
using PrintEdition.Composition;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Tests.Corpus;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Benchmarks;

/// <summary>Editions of the corpus composed from shaping to display list: the page search and all that it asks for.</summary>
[MemoryDiagnoser]
public class Pages
{
    private Edition edition = null!;
    private Layout layout = null!;

    /// <summary>Stories of the edition; 8 and 12 stand on one page or two.</summary>
    [Params(8, 12, 60, 120)]
    public int Stories { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        layout = TestDesk.Layout(LayoutCatalogue.Default);
        edition = CorpusEdition.Of(new CorpusSpec(LayoutCatalogue.Default, Stories, Lengths.Front, Pictures: false));
    }

    [Benchmark]
    public Checked<ComposedEdition> Compose() => Composer.Compose(edition, layout, TestDesk.Fonts);
}
