using PrintEdition.Epub.Markup;

namespace PrintEdition.Epub.Pages;

/// <summary>Links that end a page: where a reader may turn from it.</summary>
internal static class TurnLinks
{
    /// <summary>Writes the links that lead somewhere.</summary>
    public static void Write(MarkupWriter page, params ReadOnlySpan<(string Word, string? File, string? Title)> links)
    {
        using (page.Block("nav", ("class", "turn"), ("aria-label", Words.Turn)))
        using (page.Block("ul"))
        {
            foreach (var (word, file, title) in links)
            {
                WriteLink(page, word, file, title);
            }
        }
    }

    private static void WriteLink(MarkupWriter page, string word, string? file, string? title)
    {
        if (file is null || title is null)
        {
            return;
        }

        using (page.Line("li"))
        {
            page.Run("span", word + "：");
            page.Run("a", title, ("href", file));
        }
    }
}
