using PrintEdition.Ingest.EditionFiles;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests;

/// <summary>The front page that came with the task: six pieces. The text itself does not live in the repository.</summary>
public class RealInputTests
{
    private const string SixPieces = "000_cbec05e6451b7ec3.txt";

    [Fact]
    public void Six_pieces_come_out_as_a_reader_sees_them()
    {
        var (_, edition) = Read();
        var shape = edition.Articles.Select(a => $"{a.Kind} {a.Headline.Headline.Length} kicker {a.Headline.Kicker?.Length ?? 0} deck {a.Headline.Deck?.Length ?? 0}"
            + $" paragraphs {a.Body.Length} {(a.Byline is { RunIn: true, Dateline: "本报讯" } ? "bylined" : "-")} pictures {a.Pictures.Length}");

        Assert.Equal(
            [
                "News 16 kicker 0 deck 0 paragraphs 4 bylined pictures 0",
                "News 21 kicker 0 deck 27 paragraphs 5 bylined pictures 0",
                "PictureStory 6 kicker 0 deck 0 paragraphs 1 - pictures 1",
                "News 10 kicker 0 deck 0 paragraphs 4 bylined pictures 0",
                "News 11 kicker 9 deck 0 paragraphs 4 bylined pictures 0",
                "Filler 9 kicker 0 deck 0 paragraphs 1 - pictures 0",
            ],
            shape);
    }

    [Fact]
    public void Bylines_and_the_credit_are_out_of_the_text_and_paragraphs_are_whole()
    {
        var (_, edition) = Read();

        Assert.All(edition.Articles.Where(a => a.Kind == ArticleKind.News), a => Assert.StartsWith("记者 ", a.Byline!.Credit, StringComparison.Ordinal));
        Assert.EndsWith(" 摄", edition.Articles.Single(a => a.Kind == ArticleKind.PictureStory).Pictures[0].Credit, StringComparison.Ordinal);
        Assert.Equal(12, edition.Articles.Single(a => a.Kind == ArticleKind.Filler).Body[0].PlainText.Split(' ').Length);
        Assert.All(
            edition.Articles.Where(a => a.Kind != ArticleKind.Filler).SelectMany(a => a.Body),
            b => Assert.EndsWith("。", b.PlainText, StringComparison.Ordinal));
    }

    [Fact]
    public void No_ideograph_is_lost_none_invented()
    {
        var (text, edition) = Read();

        Assert.Equal(Ideographs(text), Ideographs(string.Concat(edition.Articles.SelectMany(a => a.PlainTexts()))));
    }

    [Fact]
    public void Nothing_is_found_fault_with_and_the_punctuation_is_Chinese()
    {
        var path = Path.Combine(Path.GetDirectoryName(Repository.RealInput()[0])!, SixPieces);
        var read = EditionReader.Read([path], new ReaderOptions());

        Assert.Empty(read.Diagnostics);
        Assert.All(read.Value!.Edition.Articles.SelectMany(a => a.PlainTexts()), t => Assert.DoesNotMatch("[,;:?!()]", t));
    }

    [Fact]
    public void The_edition_file_builds_the_same_edition()
    {
        foreach (var path in Repository.RealInput())
        {
            var edition = EditionReader.Read([path], new ReaderOptions()).Value!.Edition;
            var again = Reading.Text(EditionFile.Write(edition)).Value!.Edition;

            Assert.Equal(Reading.Outline(edition), Reading.Outline(again));
        }
    }

    private static (string Text, Edition Edition) Read()
    {
        var path = Array.Find(Repository.RealInput(), p => Path.GetFileName(p) == SixPieces);
        Assert.SkipWhen(path is null, $"{SixPieces} is not among the real newspaper texts.");
        return (File.ReadAllText(path), EditionReader.Read([path], new ReaderOptions()).Value!.Edition);
    }

    /// <summary>Every ideograph, letter and digit with how often it stands there, in order.</summary>
    private static string[] Ideographs(string text) =>
        [.. text.Where(char.IsLetterOrDigit).GroupBy(c => c).OrderBy(g => g.Key).Select(g => $"{g.Key}{g.Count()}")];
}
