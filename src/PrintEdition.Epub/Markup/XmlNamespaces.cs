namespace PrintEdition.Epub.Markup;

/// <summary>The namespaces of an e-book's documents.</summary>
internal static class XmlNamespaces
{
    public const string Xhtml = "http://www.w3.org/1999/xhtml";
    public const string Package = "http://www.idpf.org/2007/opf";
    public const string Ops = "http://www.idpf.org/2007/ops";
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";
    public const string Ncx = "http://www.daisy.org/z3986/2005/ncx/";
    public const string Container = "urn:oasis:names:tc:opendocument:xmlns:container";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";
    private const string Xmlns = "http://www.w3.org/2000/xmlns/";

    /// <summary>The namespace a prefix stands for in every document we write.</summary>
    public static string Of(string prefix) => prefix switch
    {
        "xml" => Xml,
        "xmlns" => Xmlns,
        "epub" => Ops,
        "dc" => DublinCore,
        _ => throw new ArgumentException($"No namespace is known for the prefix '{prefix}'.", nameof(prefix)),
    };
}
