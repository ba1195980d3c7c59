using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using PrintEdition.Composition;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Furniture;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Paging;
using PrintEdition.Composition.Search;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Benchmarks;

/// <summary>
/// The search for one full page: all forms of its stories, the slicing, the best pages typeset and judged. Nothing is known from an
/// earlier search but the stories' shaped text and its lines, which an edition makes once.
/// </summary>
[MemoryDiagnoser]
public class OnePage
{
    /// <summary>How long the stories are beside each other: a long one, some of middling length, briefs.</summary>
    private static readonly int[] Lengths = [9, 6, 5, 4, 4, 3, 2, 2, 2, 1, 1, 1];

    /// <summary>Characters that a page surely does not hold; from there the stories are made shorter until it holds them.</summary>
    private const int TooMany = 8000;

    private const double Shorter = 0.98;

    private readonly Layout layout = TestDesk.Layout(LayoutCatalogue.Default);
    private readonly Typesetter typesetter = new(TestDesk.Fonts);
    private ImmutableArray<Unit> units;

    /// <summary>Stories of the page.</summary>
    [Params(8, 12)]
    public int Stories { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        for (double characters = TooMany; units.IsDefault || Find() is not { BlankRows: 0, Faults: 0 }; characters *= Shorter)
        {
            units = Ranking.Rank([.. Of((int)characters).Select(Slug.Of)], layout, 0);
        }
    }

    /// <summary>Finds the page.</summary>
    [Benchmark]
    public object? Search() => Find();

    private SetPlan? Find()
    {
        var edition = new Edition { Sections = [] };
        var desk = Composer.SetUpDesk(typesetter, layout, new FurnitureSetter(typesetter, layout.Text, edition.Language), edition);
        return desk.Search.Find(units, desk.Frames.Of(1, desk.FirstRow(true)).Hole, 0);
    }

    private IEnumerable<StoryCopy> Of(int characters)
    {
        var sum = Lengths.Take(Stories).Sum();
        return Lengths.Take(Stories).Select((length, i) => StoryCopy.Shape(
            TestDesk.Story($"s{i}", TestDesk.Prose(9 + (i % 4), i).Trim('。'), characters * length / sum), typesetter, layout, "zh-CN"));
    }
}
