using System.Collections.Immutable;
using System.Text;
using PrintEdition.Epub.Container;
using PrintEdition.Epub.Package;
using PrintEdition.Epub.Pages;
using PrintEdition.Epub.Plan;
using PrintEdition.Model;

namespace PrintEdition.Epub;

/// <summary>Edition → EPUB 3.3. The same edition and options give the same bytes.</summary>
public static class EpubWriter
{
    private const string Folder = "EPUB/";

    /// <summary>Writes the e-book. With an error among the summary's findings nothing was written.</summary>
    /// <param name="edition">What to write.</param>
    /// <param name="options">What the e-book needs beside it.</param>
    /// <param name="output">Where to write; it is left open.</param>
    public static EpubSummary Write(Edition edition, EpubOptions options, Stream output)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        var findings = Preflight.Check(edition);
        if (findings.Any(f => f.Severity == Severity.Error))
        {
            return new EpubSummary(0, [], findings);
        }

        var (book, planFindings) = new BookPlanner(edition, options).Plan();
        var entries = Entries(book).ToImmutableArray();
        new ZipWriter(output).Write(entries);
        return new EpubSummary(book.Articles.Count(), [.. entries.Select(e => e.Name)], [.. findings, .. planFindings]);
    }

    /// <summary>The documents that people read, contents among them.</summary>
    internal static IEnumerable<ReadOnlyMemory<byte>> Texts(Book book) => Documents(book).Select(d => d.Data).Append(NavigationDocument.Write(book));

    private static IEnumerable<ContainerEntry> Entries(Book book)
    {
        const string PackagePath = Folder + "package.opf";
        yield return new ContainerEntry("mimetype", Encoding.ASCII.GetBytes("application/epub+zip"), IsStored: true);
        yield return new ContainerEntry("META-INF/container.xml", ContainerDocument.Write(PackagePath));
        yield return new ContainerEntry(PackagePath, PackageDocument.Write(book));
        yield return new ContainerEntry(Folder + BookFiles.Navigation, NavigationDocument.Write(book));
        yield return new ContainerEntry(Folder + BookFiles.Ncx, NcxDocument.Write(book));
        foreach (var entry in StyleSheets(book).Concat(Documents(book)).Concat(Files(book)))
        {
            yield return entry with { Name = Folder + entry.Name };
        }
    }

    private static IEnumerable<ContainerEntry> StyleSheets(Book book)
    {
        yield return new ContainerEntry(BookFiles.StyleSheet, StyleSheet.Write(book));
        if (book.HouseStyle is { } style)
        {
            yield return new ContainerEntry(BookFiles.HouseStyle, Encoding.UTF8.GetBytes(style));
        }
    }

    /// <summary>The documents that people read.</summary>
    private static IEnumerable<ContainerEntry> Documents(Book book)
    {
        if (book.Cover is not null)
        {
            yield return new ContainerEntry(BookFiles.CoverPage, CoverPage.Write(book));
        }

        foreach (var section in book.Sections)
        {
            yield return new ContainerEntry(section.File, SectionFront.Write(book, section));
        }

        foreach (var turns in ArticleTurns.Of(book))
        {
            yield return new ContainerEntry(turns.Article.File, ArticlePage.Write(book, turns));
        }

        if (book.Notices is { } notices)
        {
            yield return new ContainerEntry(BookFiles.Notices, NoticesPage.Write(book, notices));
        }
    }

    /// <summary>Pictures and faces; the formats of pictures are compressed already.</summary>
    private static IEnumerable<ContainerEntry> Files(Book book)
    {
        var images = book.Cover is { } cover ? book.Images.Prepend(cover) : book.Images;
        return images.Select(i => new ContainerEntry(i.File, i.Data, IsStored: true))
            .Concat(book.Faces.Select(f => new ContainerEntry(f.File, f.Source.Program)));
    }
}
