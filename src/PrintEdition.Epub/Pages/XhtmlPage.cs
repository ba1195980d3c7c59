using PrintEdition.Epub.Markup;
using PrintEdition.Epub.Plan;

namespace PrintEdition.Epub.Pages;

/// <summary>What every content document shares: language, a title that is never empty, the style sheet (EPUB 3.3 §6.1).</summary>
internal static class XhtmlPage
{
    /// <summary>Writes a document around its body.</summary>
    public static byte[] Write(Book book, string title, string bodyClass, Action<MarkupWriter> writeBody)
    {
        using var page = new MarkupWriter(XmlNamespaces.Xhtml);
        page.Html5DocumentType();
        using (page.Block("html", ("xmlns:epub", XmlNamespaces.Ops), ("lang", book.Language), ("xml:lang", book.Language)))
        {
            using (page.Block("head"))
            {
                page.Void("meta", ("charset", "utf-8"));
                page.Line("title", title);
                foreach (var sheet in book.StyleSheets)
                {
                    page.Void("link", ("rel", "stylesheet"), ("type", "text/css"), ("href", sheet));
                }
            }

            page.CombinesDigits = book.IsVertical;

            using (page.Block("body", ("class", bodyClass)))
            {
                writeBody(page);
            }
        }

        return page.ToBytes();
    }

    /// <summary>Marks where a print page opens (EPUB Accessibility 1.1 §4.1.3).</summary>
    public static void WritePageBreak(this MarkupWriter page, PageBreak? opens)
    {
        if (opens is not null)
        {
            page.Line("div", "", ("epub:type", "pagebreak"), ("role", "doc-pagebreak"), ("id", opens.Id), ("aria-label", opens.Label));
        }
    }
}
