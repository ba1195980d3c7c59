using System.Globalization;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Tests.Corpus;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Preview;

namespace PrintEdition.Benchmarks;

/// <summary>Composes the corpus of generated editions and prints what is wrong with its pages, worst first.</summary>
internal static class CorpusRun
{
    /// <summary>Resolution of the page pictures: body text can be read.</summary>
    private const double Dpi = 100;

    /// <summary>The word for every layout that ships.</summary>
    private const string Every = "all";

    /// <summary>Another name of english-tabloid: its pages are the same.</summary>
    private const string OtherName = "english";

    /// <summary>
    /// Prints a table for each of the layouts named, for every one with <c>all</c>, or for the default one; <c>=NAME</c> picks editions whose
    /// name starts so, <c>@FOLDER</c> puts pictures of the worst pages there, <c>+RULE</c> counts only that rule when it looks for the worst.
    /// </summary>
    public static void Print(string[] args)
    {
        foreach (var layout in Layouts(args))
        {
            PrintOne(layout, args);
        }
    }

    private static IEnumerable<string> Layouts(string[] args)
    {
        var words = args.Where(a => char.IsLetter(a[0])).DefaultIfEmpty(LayoutCatalogue.Default).ToArray();
        return words is [Every] ? new LayoutCatalogue(Path.Combine(TestDesk.Root, "layouts")).Names.Where(n => n != OtherName) : words;
    }

    private static void PrintOne(string name, string[] args)
    {
        var layout = TestDesk.Layout(name);
        var start = Option(args, '=') ?? "";
        var results = CorpusSpecs.All([name])
            .Where(s => s.ToString().StartsWith(start, StringComparison.Ordinal))
            .Select(s => CorpusResult.Of(s, layout, TestDesk.Fonts))
            .ToArray();
        if (results.Length == 0)
        {
            return;
        }

        var worst = CorpusTable.Worst(results, Option(args, '+'));
        Console.WriteLine($"{name}: {CorpusTable.Of(results, worst)}");
        if (Option(args, '@') is { } folder)
        {
            Paint(worst, folder);
        }
    }

    private static string? Option(string[] args, char mark) => args.FirstOrDefault(a => a[0] == mark)?[1..];

    /// <summary>Pictures of pages, named in the table's order.</summary>
    private static void Paint(IReadOnlyList<CorpusPage> pages, string folder)
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < pages.Count; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{i:00}-{pages[i].Spec}-p{pages[i].Page.Number}.png");
            File.WriteAllBytes(Path.Combine(folder, name), PagePainter.Paint(pages[i].Page, Dpi));
        }
    }
}
