using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Epub.Checking;

/// <summary>
/// Judges a finished e-book, of this program or another: container, package, spine, documents, links, navigation, style sheets. It is fast and
/// needs nothing else; what it finds, EPUBCheck finds too, but not the other way round. The book is not trusted.
/// </summary>
public static class BookChecker
{
    /// <summary>The finding of a file that is no book at all.</summary>
    public const string NoContainer = "PE5401";

    /// <summary>What is wrong with the book: PE5401 to PE5499, in the order of the checks; nothing when all is well.</summary>
    /// <param name="data">The file's bytes.</param>
    /// <param name="path">The file's name, for findings.</param>
    public static ImmutableArray<Diagnostic> Check(byte[] data, string path)
    {
        ArgumentNullException.ThrowIfNull(data);
        var findings = new CheckFindings(path);
        if (OpenedContainer.Open(data, findings) is { } container && PackageReader.Read(container, findings) is { } package)
        {
            PackageCheck.Check(package, container, findings);
            var documents = DocumentReader.ReadAll(package, container, findings);
            DocumentCheck.Check(package, documents, findings);
            LinkCheck.Check(package, documents, findings);
            StyleCheck.Check(package, container, findings);
            NavigationCheck.Check(package, documents, findings);
        }

        return findings.All;
    }
}
