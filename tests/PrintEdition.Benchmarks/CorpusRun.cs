using PrintEdition.Composition.Tests.Corpus;
using PrintEdition.Composition.Tests.Support;

namespace PrintEdition.Benchmarks;

/// <summary>Composes the corpus of generated editions and prints what is wrong with its pages, worst first.</summary>
internal static class CorpusRun
{
    /// <summary>Prints the table for the layouts named, or for the default one; <c>=NAME</c> picks editions whose name starts so.</summary>
    public static void Print(string[] args)
    {
        var layouts = args.Where(a => !a.StartsWith('=')).DefaultIfEmpty("tabloid").ToDictionary(l => l, TestDesk.Layout, StringComparer.Ordinal);
        var start = args.FirstOrDefault(a => a.StartsWith('='))?[1..] ?? "";
        var results = CorpusSpecs.All(layouts.Keys)
            .Where(s => s.ToString().StartsWith(start, StringComparison.Ordinal))
            .Select(s => CorpusResult.Of(s, layouts[s.Layout], TestDesk.Fonts))
            .ToArray();
        Console.WriteLine(CorpusTable.Of(results));
    }
}
