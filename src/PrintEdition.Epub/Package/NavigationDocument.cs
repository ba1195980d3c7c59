using PrintEdition.Epub.Markup;
using PrintEdition.Epub.Pages;
using PrintEdition.Epub.Plan;

namespace PrintEdition.Epub.Package;

/// <summary>
/// The navigation document (EPUB 3.3 §7): contents 版 → article, landmarks, and the page list when the edition is printed. It
/// stands behind the cover, where people look for the contents; the other lists are for programs, and hidden.
/// </summary>
internal static class NavigationDocument
{
    private const string ContentsId = "toc";

    /// <summary>The document's bytes.</summary>
    public static byte[] Write(Book book) => XhtmlPage.Write(book, book.Title, "navigation", page =>
    {
        WriteContents(page, book);
        WriteFlat(page, "landmarks", Words.Landmarks, Landmarks(book));
        if (book.PageBreaks.Any())
        {
            WriteFlat(page, "page-list", Words.Pages, book.PageBreaks.Select(p => ($"{p.File}#{p.Break.Id}", p.Break.Label, (string?)null)));
        }
    });

    private static IEnumerable<(string Link, string Label, string? Type)> Landmarks(Book book)
    {
        if (book.Cover is not null)
        {
            yield return (BookFiles.CoverPage, Words.Cover, "cover");
        }

        yield return ($"{BookFiles.Navigation}#{ContentsId}", Words.Contents, "toc");
        yield return (book.Sections[0].File, Words.Start, "bodymatter");
    }

    private static void WriteContents(MarkupWriter page, Book book)
    {
        using (page.Block("nav", ("epub:type", "toc"), ("role", "doc-toc"), ("id", ContentsId)))
        {
            page.Line("h1", Words.Contents);
            using (page.Block("ol"))
            {
                foreach (var section in book.Sections)
                {
                    WriteSection(page, section);
                }

                if (book.Notices is not null)
                {
                    WriteItem(page, BookFiles.Notices, Words.Notices);
                }
            }
        }
    }

    private static void WriteSection(MarkupWriter page, BookSection section)
    {
        using (page.Block("li"))
        {
            page.Line("a", section.Title, ("href", section.File));
            if (section.Articles.Length == 0)
            {
                return;
            }

            using (page.Block("ol"))
            {
                foreach (var article in section.Articles)
                {
                    WriteItem(page, article.File, article.Title);
                }
            }
        }
    }

    private static void WriteFlat(MarkupWriter page, string type, string heading, IEnumerable<(string Link, string Label, string? Type)> items)
    {
        using (page.Block("nav", ("epub:type", type), ("hidden", "hidden")))
        {
            page.Line("h2", heading);
            using (page.Block("ol"))
            {
                foreach (var (link, label, itemType) in items)
                {
                    WriteItem(page, link, label, itemType);
                }
            }
        }
    }

    private static void WriteItem(MarkupWriter page, string link, string label, string? type = null)
    {
        using (page.Line("li"))
        {
            page.Run("a", label, ("epub:type", type), ("href", link));
        }
    }
}
