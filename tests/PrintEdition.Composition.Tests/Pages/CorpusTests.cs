using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Tests.Corpus;
using PrintEdition.Composition.Tests.Support;

namespace PrintEdition.Composition.Tests.Pages;

/// <summary>Every page of the corpus keeps the rules that have no exceptions (composition, quality rules): no fault that a reader would see.</summary>
public class CorpusTests
{
    /// <summary>The rules that no page breaks; the others count what a page with no better way may have.</summary>
    private static readonly string[] Never =
        ["overlap", "module", "unfilled", "trapped-white", "baseline", "edge", "gutter", "tombstone", "stacked-heads", "lead", "head-cover", "armpit", "picture-break", "jump"];

    /// <summary>All layouts that ship but <c>english</c>, another name of <c>english-tabloid</c>.</summary>
    public static TheoryData<string> LayoutsThatShip => [.. new LayoutCatalogue(Path.Combine(Repository.Root, "layouts")).Names.Where(n => n != "english")];

    [Theory]
    [MemberData(nameof(LayoutsThatShip))]
    public void No_page_has_a_fault_that_a_reader_would_see(string layout)
    {
        var faults = CorpusSpecs.All([layout])
            .Select(spec => CorpusResult.Of(spec, TestDesk.Layout(layout), TestDesk.Fonts))
            .SelectMany(FaultsOf)
            .ToArray();

        Assert.Equal([], faults);
    }

    private static IEnumerable<string> FaultsOf(CorpusResult result) =>
        result.Pages.SelectMany(page => page.Page.Violations.Where(v => v.Count > 0 && Never.Contains(v.Rule)).Select(v => $"{result.Spec} page {page.Page.Number}: {v.Rule} {v.Count}"))
            .Concat(result.Findings.Where(f => f.Code == "PE3202").Select(f => $"{result.Spec}: {f.Message}"));
}
