using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>How long a story is, in characters of a body's size: two letters of an alphabet are as wide as one of Chinese.</summary>
internal static class StoryLength
{
    /// <summary>The last of the scripts whose letters are half as wide as a Chinese character.</summary>
    private const char LastNarrow = '\u1FFF';

    /// <summary>A line that ends where its writer ended it takes a row all the same: as much as so many characters of a narrow column.</summary>
    private const int ShortestLine = 8;

    /// <summary>Characters of an article's text.</summary>
    public static int Of(Article article) =>
        Half(article.Body.Where(IsRunning).Sum(b => Halves(b.PlainText)))
        + article.Body.Where(b => !IsRunning(b)).SelectMany(b => b.PlainText.Split('\n')).Sum(line => Math.Max(ShortestLine, Half(Halves(line))));

    private static bool IsRunning(Block block) => block is Paragraph or Subhead;

    private static int Half(int halves) => (halves + 1) / 2;

    /// <summary>Width of a text in halves of a character.</summary>
    private static int Halves(string text) => text.Sum(c => c <= LastNarrow ? 1 : 2);
}
