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

    private static IEnumerable<ContainerEntry> Entries(Book book)
    {
        const string PackagePath = Folder + "package.opf";
        yield return new ContainerEntry("mimetype", Encoding.ASCII.GetBytes("application/epub+zip"), IsStored: true);
        yield return new ContainerEntry("META-INF/container.xml", ContainerDocument.Write(PackagePath));
        yield return new ContainerEntry(PackagePath, PackageDocument.Write(book));
        yield return new ContainerEntry(Folder + PackageDocument.Navigation, NavigationDocument.Write(book));
        yield return new ContainerEntry(Folder + PackageDocument.Ncx, NcxDocument.Write(book));
        yield return new ContainerEntry(Folder + XhtmlPage.StyleSheet, StyleSheet.Read());
        foreach (var section in book.Sections)
        {
            yield return new ContainerEntry(Folder + section.File, SectionFront.Write(book, section));
        }

        foreach (var turns in ArticleTurns.Of(book))
        {
            yield return new ContainerEntry(Folder + turns.Article.File, ArticlePage.Write(book, turns));
        }

        foreach (var image in book.Images)
        {
            yield return new ContainerEntry(Folder + image.File, image.Data, IsStored: true);
        }
    }
}
