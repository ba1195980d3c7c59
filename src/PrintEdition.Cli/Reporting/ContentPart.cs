using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PrintEdition.Composition.Display;
using PrintEdition.Model;

namespace PrintEdition.Cli.Reporting;

/// <summary>The edition, and where each of its articles stands.</summary>
internal static class ContentPart
{
    /// <summary>Writes <c>edition</c> and <c>articles</c>.</summary>
    public static void Write(Utf8JsonWriter json, EditionReport report)
    {
        WriteEdition(json, report.Composed, report.Title, report.WrittenPages);
        var placed = report.Composed.Articles.ToDictionary(p => p.Article.Id, StringComparer.Ordinal);
        json.WriteObjects(
            "articles", report.Composed.Edition.Articles, (to, article) => WriteArticle(to, article, placed.GetValueOrDefault(article.Id)));
    }

    private static void WriteEdition(Utf8JsonWriter json, ComposedEdition composed, string title, ImmutableArray<int> written)
    {
        json.WriteStartObject("edition");
        json.WriteString("title", title);
        if (composed.Edition.Date is { } date)
        {
            json.WriteString("date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        json.WriteString("language", composed.Edition.Language);
        json.WriteString("layout", composed.LayoutName);
        json.WriteNumber("pages", composed.Pages.Length);
        WriteChoice(json, written, composed.Pages.Length);
        json.WriteEndObject();
    }

    /// <summary>The pages that were written, where it is not all.</summary>
    private static void WriteChoice(Utf8JsonWriter json, ImmutableArray<int> written, int pages)
    {
        if (written.Length == pages)
        {
            return;
        }

        json.WriteStartArray("writtenPages");
        foreach (var page in written)
        {
            json.WriteNumberValue(page);
        }

        json.WriteEndArray();
    }

    /// <summary>An article that stands on no page has no page and no rectangle: it is held over.</summary>
    private static void WriteArticle(Utf8JsonWriter json, Article article, PlacedArticle? placed)
    {
        json.WriteString("id", article.Id);
        json.WriteString("kind", NameOf(article.Kind));
        json.WriteString("headline", article.Headline.Headline);
        json.WriteNumber("characters", CountCharacters(article));
        if (placed is not null)
        {
            json.WriteNumber("page", placed.Page);
            json.WriteRectangle(placed.Area);
        }

        json.WriteString("status", StatusOf(placed));
        json.WriteStartArray("jumpPages");
        foreach (var page in placed?.JumpPages ?? [])
        {
            json.WriteNumberValue(page);
        }

        json.WriteEndArray();
    }

    private static string NameOf(ArticleKind kind) => kind switch
    {
        ArticleKind.PictureStory => "pictureStory",
        ArticleKind.Filler => "filler",
        _ => "news",
    };

    private static string StatusOf(PlacedArticle? placed) => placed switch
    {
        null => "heldOver",
        { JumpPages.IsEmpty: false } => "jumped",
        _ => "placed",
    };

    /// <summary>Characters with ink, as editors count them (字数).</summary>
    private static int CountCharacters(Article article)
    {
        var count = 0;
        foreach (var text in article.PlainTexts())
        {
            foreach (var rune in text.EnumerateRunes())
            {
                count += Rune.IsWhiteSpace(rune) ? 0 : 1;
            }
        }

        return count;
    }
}
