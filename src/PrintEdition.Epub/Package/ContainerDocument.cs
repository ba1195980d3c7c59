using PrintEdition.Epub.Markup;

namespace PrintEdition.Epub.Package;

/// <summary><c>META-INF/container.xml</c>: where the package document is (EPUB 3.3 §4.2.6.3.1).</summary>
internal static class ContainerDocument
{
    /// <summary>The document's bytes.</summary>
    public static byte[] Write(string packagePath)
    {
        using var document = new MarkupWriter(XmlNamespaces.Container);
        using (document.Block("container", ("version", "1.0")))
        using (document.Block("rootfiles"))
        {
            document.Void("rootfile", ("full-path", packagePath), ("media-type", "application/oebps-package+xml"));
        }

        return document.ToBytes();
    }
}
