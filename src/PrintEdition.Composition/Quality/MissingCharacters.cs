using System.Collections.Immutable;
using System.Text;
using PrintEdition.Composition.Display;
using PrintEdition.Model;

namespace PrintEdition.Composition.Quality;

/// <summary>Finds the characters that no face has: they are on the page as visible boxes (typography rule 25).</summary>
internal static class MissingCharacters
{
    /// <summary>Each missing character once for each article, in order of appearance.</summary>
    public static ImmutableArray<MissingCharacter> In(IEnumerable<ComposedPage> pages) =>
        [.. pages.SelectMany(p => p.Items).OfType<TextItem>().SelectMany(Missing).Distinct()];

    /// <summary>The finding for a missing character.</summary>
    public static Diagnostic Finding(MissingCharacter missing, Article? article) => new(
        "PE3101",
        Severity.Warning,
        $"U+{missing.CodePoint:X4} is in none of the fonts and is printed as a box"
            + (article is null ? " in the masthead or folio" : $" in '{Name(article)}'") + "; replace the character or add a font that has it",
        article?.Place);

    private static IEnumerable<MissingCharacter> Missing(TextItem item) =>
        item.Run.Glyphs
            .Where(g => g.Id == 0 && g.TextLength > 0)
            .Select(g => new MissingCharacter(item.Tag.ArticleId, CodePoint(item.Run.Text, g.TextStart)));

    private static int CodePoint(string text, int at) =>
        Rune.TryGetRuneAt(text, at, out var rune) ? rune.Value : text[at];

    private static string Name(Article article) => article.Headline.Headline.Length > 0 ? article.Headline.Headline : article.Id;
}
