using System.Globalization;
using System.Text;

namespace PrintEdition.Ingest.Tests.RawText.Score;

/// <summary>The hand-made pages with what is expected of each.</summary>
public static class RawPages
{
    /// <summary>The share of right pieces that the parser must hold over all pages.</summary>
    public const double Floor = 0.98;

    /// <summary>The scores of all pages, by name.</summary>
    /// <param name="root">The checkout.</param>
    public static IReadOnlyList<PageScore> Scores(string root) => [.. Files(root).Select(Score)];

    /// <summary>The pages' files, by name.</summary>
    /// <param name="root">The checkout.</param>
    public static IEnumerable<string> Files(string root) =>
        Directory.GetFiles(Path.Combine(root, "tests", "PrintEdition.Ingest.Tests", "RawText", "Pages"), "*.txt").Order(StringComparer.Ordinal);

    /// <summary>The score of one page, <c>NAME.txt</c> beside <c>NAME.expected</c>.</summary>
    public static PageScore Score(string path) => PageScore.Of(
        Path.GetFileNameWithoutExtension(path),
        PageReader.Read(File.ReadAllText(Path.ChangeExtension(path, ".expected"))),
        EditionReader.Read([path], new ReaderOptions()).Value is { } read ? PageOutline.Of(read) : []);

    /// <summary>The share of right pieces over pages, 0 to 1.</summary>
    public static double Share(IReadOnlyList<PageScore> scores) => (double)scores.Sum(s => s.Right) / scores.Sum(s => s.Total);

    /// <summary>The scores as a table, worst first; under each page what is not right.</summary>
    public static string Table(IReadOnlyList<PageScore> scores)
    {
        var table = new StringBuilder();
        foreach (var score in scores.OrderBy(s => s.Share).ThenBy(s => s.Name, StringComparer.Ordinal))
        {
            table.Append(CultureInfo.InvariantCulture, $"{score.Share,7:0.0%} {score.Right,4}/{score.Total,-4} {score.Name}\n");
            foreach (var fault in score.Faults)
            {
                table.Append(CultureInfo.InvariantCulture, $"                 {fault}\n");
            }
        }

        return table.Append(CultureInfo.InvariantCulture, $"{Share(scores),7:0.0%} {scores.Sum(s => s.Right),4}/{scores.Sum(s => s.Total),-4} all {scores.Count} pages").ToString();
    }
}
