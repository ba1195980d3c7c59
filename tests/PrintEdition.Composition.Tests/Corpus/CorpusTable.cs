using System.Globalization;
using System.Text;

namespace PrintEdition.Composition.Tests.Corpus;

/// <summary>The corpus as a table for people: counts for each rule, then the worst pages.</summary>
internal static class CorpusTable
{
    private const int MostShown = 30;

    /// <summary>What a fault weighs when pages are put in order; rules that are not named weigh 1.</summary>
    private static readonly Dictionary<string, double> Weights = new(StringComparer.Ordinal)
    {
        ["overlap"] = 1000,
        ["unfilled"] = 0,
        ["hierarchy"] = 0.1,
        ["orphan"] = 0.1,
        ["grey"] = 0.5,
        ["tombstone"] = 8,
        ["stacked-heads"] = 6,
        ["lead"] = 10,
        ["full-cut"] = 0.5,
        ["trapped-white"] = 4,
        ["widow"] = 1,
    };

    /// <summary>The worst pages, worst first; by one rule when it is named.</summary>
    public static IReadOnlyList<CorpusPage> Worst(IEnumerable<CorpusResult> results, string? rule) =>
        [.. results.SelectMany(r => r.Pages).OrderByDescending(p => rule is null ? Badness(p) : p.Count(rule)).Take(MostShown)];

    /// <summary>The table.</summary>
    public static string Of(IReadOnlyList<CorpusResult> results, IEnumerable<CorpusPage> worst)
    {
        var pages = results.SelectMany(r => r.Pages).ToArray();
        var text = new StringBuilder();
        Line(text, $"{results.Count} editions, {pages.Length} pages, {results.Sum(r => r.Milliseconds) / pages.Length:0.0} ms a page");
        Line(text, $"pages without an unfilled cell: {100.0 * pages.Count(p => p.Count("unfilled") == 0) / pages.Length:0.0} %");
        Line(text, $"pages blank over 1.5 %: {pages.Count(p => p.Blank > 0.015)}, over 5 %: {pages.Count(p => p.Blank > 0.05)}, over 20 %: {pages.Count(p => p.Blank > 0.2)}");
        Line(text, $"articles that lost characters: {results.Sum(r => r.Findings.Count(f => f.Code == "PE3202"))}; notices on {pages.Count(p => p.Page.NoticeRows > 0)} pages, {pages.Sum(p => p.Page.NoticeRows)} rows");
        foreach (var rule in pages[0].Page.Violations.Select(v => v.Rule))
        {
            Line(text, $"{rule,-18}{pages.Sum(p => p.Count(rule)),7} on {pages.Count(p => p.Count(rule) > 0),5} pages");
        }

        foreach (var page in worst)
        {
            Line(text, $"{page.Spec} p{page.Page.Number}/{results.First(r => r.Spec == page.Spec).Edition.Pages.Length}: blank {100 * page.Blank:0.0} % {page.Faults}");
        }

        foreach (var slow in results.OrderByDescending(r => r.Milliseconds / r.Edition.Pages.Length).Take(6))
        {
            Line(text, $"{slow.Spec}: {slow.Milliseconds:0} ms, {slow.Edition.Pages.Length} pages");
        }

        return text.ToString();
    }

    private static double Badness(CorpusPage page) =>
        (page.Blank * 100) + page.Page.Violations.Sum(v => v.Count * Weights.GetValueOrDefault(v.Rule, 1));

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
