using PrintEdition.Epub.Markup;
using PrintEdition.Epub.Plan;
using PrintEdition.Model;

namespace PrintEdition.Epub.Pages;

/// <summary>The front page of a section (版): its contents; the first one opens with the masthead (报头).</summary>
internal static class SectionFront
{
    /// <summary>The document's bytes.</summary>
    public static byte[] Write(Book book, BookSection section) =>
        XhtmlPage.Write(book, section.Title, "front", page =>
        {
            page.WritePageBreak(section.Break);
            if (section == book.Sections[0])
            {
                WriteMasthead(page, book);
            }

            page.Line("h1", section.Title);
            if (section.Articles.Length > 0)
            {
                WriteContents(page, section);
            }

            if (section != book.Sections[0] && Titles.FirstGiven(section.Editor) is { } editor)
            {
                page.Line("p", Words.Editor + editor, ("class", "editor"));
            }

            WriteTurns(page, book, section);
        });

    private static void WriteTurns(MarkupWriter page, Book book, BookSection section)
    {
        var at = book.Sections.IndexOf(section);
        var previous = at == 0 ? null : book.Sections[at - 1];
        var next = at == book.Sections.Length - 1 ? null : book.Sections[at + 1];
        TurnLinks.Write(
            page,
            (Words.NextSection, next?.File, next?.Title),
            (Words.PreviousSection, previous?.File, previous?.Title),
            (Words.Back, BookFiles.Navigation, Words.Contents));
    }

    private static void WriteMasthead(MarkupWriter page, Book book)
    {
        var head = book.Edition.Masthead;
        var date = book.Edition.Date is { } day ? Words.Date(day) : null;
        var issue = book.Edition.IssueNumber is { } number ? Words.Issue(number) : null;
        var editor = Titles.FirstGiven(book.Sections[0].Editor, head.Editor) is { } name ? Words.Editor + name : null;
        using (page.Block("header", ("class", "masthead")))
        {
            page.Line("p", Titles.FirstGiven(head.PaperName) ?? book.Title, ("class", "paper"));
            if (Titles.FirstGiven(head.Motto) is { } motto)
            {
                WritePhrases(page, "motto", motto);
            }

            WriteGiven(page, "issue", date, issue);
            WriteGiven(page, "imprint", head.Publisher, head.SerialNumber, head.Site, editor);
        }
    }

    private static void WriteGiven(MarkupWriter page, string role, params string?[] words)
    {
        var given = words.Where(Titles.IsGiven).ToList();
        if (given.Count == 0)
        {
            return;
        }

        using (page.Line("p", ("class", role)))
        {
            foreach (var word in given)
            {
                page.Run("span", word!);
                page.Text(word == given[^1] ? "" : " ");
            }
        }
    }

    private static void WriteContents(MarkupWriter page, BookSection section)
    {
        using (page.Block("ol", ("class", "contents")))
        {
            foreach (var article in section.Articles)
            {
                WriteItem(page, article);
            }
        }
    }

    private static void WriteItem(MarkupWriter page, BookArticle article)
    {
        var head = article.Source.Headline;
        using (page.Block("li", ("class", ArticleClass.Of(article.Source))))
        {
            if (Titles.IsGiven(head.Headline) && Titles.FirstGiven(head.Kicker) is { } kicker)
            {
                WritePhrases(page, "kicker", kicker);
            }

            using (page.Line("p", ("class", "headline")))
            using (page.Inline("a", ("href", article.File)))
            {
                page.WritePhrases(article.Title);
            }

            if (Titles.IsGiven(head.Headline) && Titles.FirstGiven(head.Deck) is { } deck)
            {
                WritePhrases(page, "deck", deck);
            }
        }
    }

    private static void WritePhrases(MarkupWriter page, string role, string text)
    {
        using (page.Line("p", ("class", role)))
        {
            page.WritePhrases(text);
        }
    }
}
