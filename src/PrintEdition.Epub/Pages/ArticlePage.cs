using System.Collections.Immutable;
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
            using (page.Block("article", ("class", ArticleClass.Of(article.Source.Kind)), ("aria-label", label)))
            {
                WriteHead(page, article.Source.Headline);
                WriteOwnByline(page, article.Source);
                WriteFigures(page, article.Pictures.Take(1));
                WriteBody(page, article.Source);
                WriteFigures(page, article.Pictures.Skip(1));
                WriteMissing(page, article.Pictures);
                Footnotes.Write(page, article.Source);
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
        var text = new InlineMarkup(page, article.Kind, article.Notes.Length);
        foreach (var block in article.Body)
        {
            if (block is Subhead subhead)
            {
                page.Line("h2", subhead.Title);
            }
            else if (block is Paragraph paragraph)
            {
                WriteParagraph(page, text, paragraph.Content, opening);
                opening = null;
            }
        }
    }

    private static void WriteParagraph(MarkupWriter page, InlineMarkup text, ImmutableArray<Inline> content, string? byline)
    {
        using (page.Line("p"))
        {
            if (byline is not null)
            {
                page.Run("span", byline, ("class", "byline"));
            }

            text.Write(content);
        }
    }

    private static void WriteFigures(MarkupWriter page, IEnumerable<BookPicture> pictures)
    {
        foreach (var picture in pictures.Where(p => p.Image is not null))
        {
            using (page.Block("figure"))
            {
                page.Void("img", ("src", picture.Image!.File), ("alt", picture.Alt));
                WriteCaption(page, "figcaption", picture.Source);
            }
        }
    }

    // The words of a picture that was not delivered still belong to the story.
    private static void WriteMissing(MarkupWriter page, ImmutableArray<BookPicture> pictures)
    {
        foreach (var picture in pictures.Where(p => p.Image is null))
        {
            WriteCaption(page, "p", picture.Source);
        }
    }

    private static void WriteCaption(MarkupWriter page, string element, Picture picture)
    {
        var (caption, credit) = (Titles.FirstGiven(picture.Caption), Titles.FirstGiven(picture.Credit));
        if (caption is null && credit is null)
        {
            return;
        }

        if (caption is null)
        {
            page.Line(element, $"（{credit}）", ("class", "credit"));
            return;
        }

        using (page.Line(element, ("class", "caption")))
        {
            page.Text(caption);
            if (credit is not null)
            {
                page.Run("span", $"（{credit}）", ("class", "credit"));
            }
        }
    }

    private static bool OpensFirstParagraph(Article article) =>
        article.Byline is { RunIn: true } byline && Titles.IsGiven(byline.PlainText) && article.Body.FirstOrDefault() is Paragraph;
}
