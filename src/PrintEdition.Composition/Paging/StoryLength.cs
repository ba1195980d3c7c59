using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>How long a story is, in characters of a body's size: two letters of an alphabet are as wide as one of Chinese.</summary>
internal static class StoryLength
{
    /// <summary>The last of the scripts whose letters are half as wide as a Chinese character.</summary>
    private const char LastNarrow = '\u1FFF';

    /// <summary>Characters of an article's text.</summary>
    public static int Of(Article article)
    {
        var (narrow, wide) = (0, 0);
        foreach (var character in article.Body.SelectMany(b => b.PlainText))
        {
            (narrow, wide) = character <= LastNarrow ? (narrow + 1, wide) : (narrow, wide + 1);
        }

        return wide + ((narrow + 1) / 2);
    }
}
