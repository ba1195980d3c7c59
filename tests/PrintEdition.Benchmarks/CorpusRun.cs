using System.Globalization;
using PrintEdition.Composition.Tests.Corpus;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Preview;

namespace PrintEdition.Benchmarks;

/// <summary>Composes the corpus of generated editions and prints what is wrong with its pages, worst first.</summary>
internal static class CorpusRun
{
    /// <summary>Resolution of the page pictures: body text can be read.</summary>
    private const double Dpi = 100;

    /// <summary>
    /// Prints the table for the layouts named, or for the default one; <c>=NAME</c> picks editions whose name starts so,
    /// <c>@FOLDER</c> puts pictures of the worst pages there, <c>+RULE</c> counts only that rule when it looks for the worst.
    /// </summary>
    public static void Print(string[] args)
    {
        var layouts = args.Where(a => char.IsLetter(a[0])).DefaultIfEmpty("tabloid").ToDictionary(l => l, TestDesk.Layout, StringComparer.Ordinal);
        var start = Option(args, '=') ?? "";
        var results = CorpusSpecs.All(layouts.Keys)
            .Where(s => s.ToString().StartsWith(start, StringComparison.Ordinal))
            .Select(s => CorpusResult.Of(s, layouts[s.Layout], TestDesk.Fonts))
            .ToArray();
        var worst = CorpusTable.Worst(results, Option(args, '+'));
        Console.WriteLine(CorpusTable.Of(results, worst));
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
