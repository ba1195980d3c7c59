using System.Collections.Immutable;
using System.Text;
using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Quality;

/// <summary>Finds the characters that no face has: they are on the page as visible boxes (typography rule 25).</summary>
public static class MissingCharacters
{
    /// <summary>Each missing character of an edition's articles, once for each article, in order of appearance.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="fonts">The faces.</param>
    public static ImmutableArray<MissingCharacter> Of(Edition edition, FontBook fonts)
    {
        var search = new MissingGlyphSearch(fonts, edition.Language);
        return [.. edition.Articles.SelectMany(article => Group(article.Id, ArticleTexts.Of(article).SelectMany(t => Missing(t.Text, t.Start, search))))];
    }

    /// <summary>What an edition's articles lack, and what its pages lack beside: in the masthead, bands and folios.</summary>
    internal static ImmutableArray<MissingCharacter> Of(Edition edition, FontBook fonts, IEnumerable<ComposedPage> pages)
    {
        var inArticles = Of(edition, fonts);
        var known = inArticles.Select(m => (m.ArticleId, m.CodePoint)).ToHashSet();
        var onPages = pages.SelectMany(p => p.Items).OfType<TextItem>().Where(t => t.Tag.Role != ItemRole.PullQuote).SelectMany(Boxes).Where(b => !known.Contains((b.ArticleId, b.CodePoint)));
        return [.. inArticles, .. onPages.GroupBy(b => b.ArticleId).SelectMany(g => Group(g.Key, g.Select(b => (b.CodePoint, new TextPlace(TextPart.Furniture)))))];
    }

    /// <summary>The finding for a missing character.</summary>
    /// <param name="missing">The character.</param>
    /// <param name="article">The article it stands in; null for furniture.</param>
    public static Diagnostic Finding(MissingCharacter missing, Article? article) => new(
        "PE3101",
        Severity.Warning,
        $"{NameOf(missing.CodePoint)} is in none of the fonts and is printed as a box {PlaceOf(missing, article)}; replace the character, or name a folder with a font that has it (--font-dir)",
        missing.Where.Source ?? article?.Place);

    private static IEnumerable<(int CodePoint, TextPlace Where)> Missing(string text, TextPlace start, MissingGlyphSearch search) =>
        search.In(text).Select(m => (m.CodePoint, start with { Offset = CountOf(text.AsSpan(0, m.TextIndex)) + 1 }));

    private static IEnumerable<MissingCharacter> Group(string articleId, IEnumerable<(int CodePoint, TextPlace Where)> found) =>
        found.GroupBy(f => f.CodePoint).Select(g => new MissingCharacter(articleId, g.Key, g.First().Where, g.Count()));

    private static int CountOf(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    private static IEnumerable<(string ArticleId, int CodePoint)> Boxes(TextItem item) =>
        item.Run.Glyphs.Where(g => g.Id == 0 && g.TextLength > 0).Select(g => (item.Tag.ArticleId, CodePoint(item.Run.Text, g.TextStart)));

    private static int CodePoint(string text, int at) =>
        Rune.TryGetRuneAt(text, at, out var rune) ? rune.Value : text[at];

    /// <summary><c>U+2A6D6 𪛖</c>; a character that has no form of its own by its number alone.</summary>
    private static string NameOf(int codePoint) =>
        Rune.TryCreate(codePoint, out var rune) && !Rune.IsControl(rune) ? $"U+{codePoint:X4} {rune}" : $"U+{codePoint:X4}";

    private static string PlaceOf(MissingCharacter missing, Article? article)
    {
        if (article is null)
        {
            return "in the masthead or folio";
        }

        var (part, number, offset, _) = missing.Where;
        var words = part switch
        {
            TextPart.Body => $"paragraph {number}",
            TextPart.Caption or TextPart.Credit => $"{part.ToString().ToLowerInvariant()} of picture {number}",
            _ => part.ToString().ToLowerInvariant(),
        };
        var times = missing.Count > 1 ? $" and {missing.Count - 1} more" : "";
        return $"in '{Name(article)}', {words}" + (offset > 0 ? $", character {offset}" : "") + times;
    }

    private static string Name(Article article) => article.Headline.Headline.Length > 0 ? article.Headline.Headline : article.Id;
}
