using PrintEdition.Epub.Markup;
using PrintEdition.Epub.Plan;

namespace PrintEdition.Epub.Package;

/// <summary>The contents once more for readers of EPUB 2 (EPUB 3.3 §5.9.2, legacy NCX); <c>dtb:uid</c> is the identifier.</summary>
internal static class NcxDocument
{
    /// <summary>The document's bytes.</summary>
    public static byte[] Write(Book book)
    {
        using var document = new MarkupWriter(XmlNamespaces.Ncx);
        using (document.Block("ncx", ("version", "2005-1"), ("xml:lang", book.Language)))
        {
            using (document.Block("head"))
            {
                document.Void("meta", ("name", "dtb:uid"), ("content", book.Identifier));
            }

            WriteLabel(document, "docTitle", book.Title);
            using (document.Block("navMap"))
            {
                foreach (var section in book.Sections)
                {
                    WriteSection(document, section);
                }

                if (book.Notices is not null)
                {
                    using (document.Block("navPoint", ("id", IdOf(BookFiles.Notices))))
                    {
                        WriteTarget(document, Words.Notices, BookFiles.Notices);
                    }
                }
            }

            if (book.PageBreaks.Any())
            {
                WritePages(document, book);
            }
        }

        return document.ToBytes();
    }

    private static void WriteSection(MarkupWriter document, BookSection section)
    {
        using (document.Block("navPoint", ("id", IdOf(section.File))))
        {
            WriteTarget(document, section.Title, section.File);
            foreach (var article in section.Articles)
            {
                using (document.Block("navPoint", ("id", IdOf(article.File))))
                {
                    WriteTarget(document, article.Title, article.File);
                }
            }
        }
    }

    private static void WritePages(MarkupWriter document, Book book)
    {
        using (document.Block("pageList"))
        {
            foreach (var (opens, file) in book.PageBreaks)
            {
                using (document.Block("pageTarget", ("id", opens.Id), ("type", "normal"), ("value", opens.Id["page-".Length..])))
                {
                    WriteTarget(document, opens.Label, $"{file}#{opens.Id}");
                }
            }
        }
    }

    private static void WriteTarget(MarkupWriter document, string label, string link)
    {
        WriteLabel(document, "navLabel", label);
        document.Void("content", ("src", link));
    }

    private static void WriteLabel(MarkupWriter document, string element, string text)
    {
        using (document.Block(element))
        {
            document.Line("text", text);
        }
    }

    private static string IdOf(string file) => Path.GetFileNameWithoutExtension(file);
}
