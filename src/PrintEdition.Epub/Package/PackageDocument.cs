using System.Globalization;
using PrintEdition.Epub.Markup;
using PrintEdition.Epub.Plan;

namespace PrintEdition.Epub.Package;

/// <summary>The package document (EPUB 3.3 §5): metadata, manifest, spine, and a guide for old readers.</summary>
internal static class PackageDocument
{
    private const string CoverImageId = "cover-image";
    private const string IdentifierId = "publication-id";
    private const string Xhtml = "application/xhtml+xml";

    /// <summary>The document's bytes.</summary>
    public static byte[] Write(Book book)
    {
        using var document = new MarkupWriter(XmlNamespaces.Package);
        using (document.Block("package", ("version", "3.0"), ("unique-identifier", IdentifierId), ("xml:lang", book.Language)))
        {
            using (document.Block("metadata", ("xmlns:dc", XmlNamespaces.DublinCore)))
            {
                WriteMetadata(document, book);
                AccessibilityMetadata.Write(document, book);
            }

            WriteManifest(document, book);
            WriteSpine(document, book);
            WriteGuide(document, book);
        }

        return document.ToBytes();
    }

    private static void WriteMetadata(MarkupWriter document, Book book)
    {
        var head = book.Edition.Masthead;
        var paper = Titles.FirstGiven(head.PaperName);
        document.Line("dc:identifier", book.Identifier, ("id", IdentifierId));
        document.Line("dc:title", book.ShelfTitle);
        document.Line("dc:language", book.Language);
        if (book.Edition.Date is { } date)
        {
            document.Line("dc:date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        WriteCreator(document, paper ?? Titles.FirstGiven(head.Publisher));
        if (Titles.FirstGiven(head.Publisher, paper) is { } publisher)
        {
            document.Line("dc:publisher", publisher);
        }

        document.Line("meta", book.Modified.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), ("property", "dcterms:modified"));
        WriteSeries(document, paper, book.Edition.IssueNumber);
        WriteLegacy(document, book);
    }

    // Role "aut": a shelf that sorts by author shows the paper; with "pbl" calibre shows "Unknown".
    private static void WriteCreator(MarkupWriter document, string? creator)
    {
        if (creator is not null)
        {
            document.Line("dc:creator", creator, ("id", "creator"));
            document.Line("meta", "aut", ("refines", "#creator"), ("property", "role"), ("scheme", "marc:relators"));
        }
    }

    private static void WriteSeries(MarkupWriter document, string? paper, int? issue)
    {
        if (paper is null || issue is not { } number)
        {
            return;
        }

        var position = number.ToString(CultureInfo.InvariantCulture);
        document.Line("meta", paper, ("property", "belongs-to-collection"), ("id", "series"));
        document.Line("meta", "series", ("refines", "#series"), ("property", "collection-type"));
        document.Line("meta", position, ("refines", "#series"), ("property", "group-position"));
        document.Void("meta", ("name", "calibre:series"), ("content", paper));
        document.Void("meta", ("name", "calibre:series_index"), ("content", position));
    }

    // What readers that know no EPUB 3 look for.
    private static void WriteLegacy(MarkupWriter document, Book book)
    {
        if (book.Cover is not null)
        {
            document.Void("meta", ("name", "cover"), ("content", CoverImageId));
        }

        if (book.IsVertical)
        {
            document.Void("meta", ("name", "primary-writing-mode"), ("content", "vertical-rl"));
        }
    }

    private static void WriteManifest(MarkupWriter document, Book book)
    {
        using (document.Block("manifest"))
        {
            WriteItem(document, "ncx", BookFiles.Ncx, "application/x-dtbncx+xml");
            foreach (var sheet in book.StyleSheets)
            {
                WriteItem(document, IdOf(sheet), sheet, "text/css");
            }

            foreach (var file in book.Spine)
            {
                WriteItem(document, IdOf(file), file, Xhtml, file == BookFiles.Navigation ? "nav" : null);
            }

            if (book.Cover is { } cover)
            {
                WriteItem(document, CoverImageId, cover.File, cover.MediaType, "cover-image");
            }

            foreach (var image in book.Images)
            {
                WriteItem(document, IdOf(image.File), image.File, image.MediaType);
            }

            foreach (var face in book.Faces)
            {
                WriteItem(document, "font-" + IdOf(face.File), face.File, face.MediaType);
            }
        }
    }

    private static void WriteItem(MarkupWriter document, string id, string file, string mediaType, string? properties = null) =>
        document.Void("item", ("id", id), ("href", file), ("media-type", mediaType), ("properties", properties));

    private static void WriteSpine(MarkupWriter document, Book book)
    {
        using (document.Block("spine", ("toc", "ncx"), ("page-progression-direction", book.IsVertical ? "rtl" : null)))
        {
            foreach (var file in book.Spine)
            {
                document.Void("itemref", ("idref", IdOf(file)));
            }
        }
    }

    private static void WriteGuide(MarkupWriter document, Book book)
    {
        using (document.Block("guide"))
        {
            if (book.Cover is not null)
            {
                document.Void("reference", ("type", "cover"), ("title", Words.Cover), ("href", BookFiles.CoverPage));
            }

            document.Void("reference", ("type", "toc"), ("title", Words.Contents), ("href", BookFiles.Navigation));
            document.Void("reference", ("type", "text"), ("title", Words.Start), ("href", book.Sections[0].File));
        }
    }

    private static string IdOf(string file) => Path.GetFileNameWithoutExtension(file);
}
