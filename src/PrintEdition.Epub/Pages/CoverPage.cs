using PrintEdition.Epub.Plan;

namespace PrintEdition.Epub.Pages;

/// <summary>The cover: the printed front page as a picture, on a page of its own.</summary>
internal static class CoverPage
{
    /// <summary>The document's bytes.</summary>
    public static byte[] Write(Book book) => XhtmlPage.Write(book, book.Title, "cover", page =>
    {
        using (page.Block("section", ("epub:type", "cover"), ("aria-label", Words.Cover)))
        {
            page.Void("img", ("src", BookFiles.CoverImage), ("alt", book.CoverAlt), ("role", "doc-cover"));
        }
    });
}
