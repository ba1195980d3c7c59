using PrintEdition.Epub.Markup;
using PrintEdition.Epub.Plan;
using PrintEdition.Model;

namespace PrintEdition.Epub.Pages;

/// <summary>One article, one document: headline stack, byline, lead picture, text, further pictures, links.</summary>
internal static class ArticlePage
{
    /// <summary>The document's bytes.</summary>
    public static byte[] Write(Book book, ArticleTurns turns)
    {
        var article = turns.Article;
        return XhtmlPage.Write(book, article.Title, "piece", page =>
        {
            var hasHeadline = Titles.IsGiven(article.Source.Headline.Headline);
            var label = hasHeadline ? null : article.Title;
            page.WritePageBreak(article.Break);
            using (page.Block("article", ("class", ArticleClass.Of(article.Source)), ("aria-label", label)))
            {
                WriteHead(page, article.Source.Headline);
                WriteOwnByline(page, article.Source);
                FigureMarkup.Write(page, article.Pictures.Take(1));
                WriteBody(page, article.Source);
                FigureMarkup.Write(page, article.Pictures.Skip(1));
                FigureMarkup.WriteMissing(page, article.Pictures);
                Footnotes.Write(page, article.Source);
                WriteWebLink(page, article.Source);
            }

            turns.Write(page);
        });
    }

    private static void WriteHead(MarkupWriter page, HeadlineStack head)
    {
        var headline = Titles.FirstGiven(head.Headline);
        if (headline is null && !Titles.IsGiven(head.Kicker) && !Titles.IsGiven(head.Deck))
        {
            return;
        }

        using (page.Block("header"))
        using (page.Block(headline is null ? "div" : "hgroup"))
        {
            WriteGiven(page, "p", head.Kicker, ("class", "kicker"));
            WriteGiven(page, "h1", headline);
            WriteGiven(page, "p", head.Deck, ("class", "deck"), ("role", headline is null ? null : "doc-subtitle"));
        }
    }

    private static void WriteGiven(MarkupWriter page, string name, string? text, params ReadOnlySpan<(string, string?)> attributes)
    {
        if (Titles.FirstGiven(text) is { } given)
        {
            using (page.Line(name, attributes))
            {
                page.WritePhrases(given);
            }
        }
    }

    private static void WriteOwnByline(MarkupWriter page, Article article)
    {
        if (article.Byline is { } byline && Titles.IsGiven(byline.PlainText) && !OpensFirstParagraph(article))
        {
            page.Line("p", byline.PlainText, ("class", "byline"));
        }
    }

    private static void WriteBody(MarkupWriter page, Article article)
    {
        var opening = OpensFirstParagraph(article) ? article.Byline?.PlainText : null;
        var blocks = new BlockMarkup(page, new InlineMarkup(page, article.Kind, article.Notes.Length));
        foreach (var block in article.Body)
        {
            blocks.Write(block, opening);
            opening = null;
        }
    }

    private static void WriteWebLink(MarkupWriter page, Article article)
    {
        if (article.Link is { } link && WebAddress.Of(link) is { } address)
        {
            using (page.Line("p", ("class", "web")))
            {
                page.Run("a", Words.OnTheWeb, ("href", address));
            }
        }
    }

    private static bool OpensFirstParagraph(Article article) =>
        article.Byline is { RunIn: true } byline && Titles.IsGiven(byline.PlainText) && article.Body.FirstOrDefault() is Paragraph;
}
