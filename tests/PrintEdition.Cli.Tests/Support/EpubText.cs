using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace PrintEdition.Cli.Tests.Support;

/// <summary>The words of an e-book.</summary>
public static class EpubText
{
    /// <summary>The text of every page and of its pictures, in the order of the container.</summary>
    public static string Of(string path)
    {
        var text = new StringBuilder();
        using var book = ZipFile.OpenRead(path);
        foreach (var page in book.Entries.Where(e => e.FullName.EndsWith(".xhtml", StringComparison.Ordinal)))
        {
            using var stream = page.Open();
            var root = XDocument.Load(stream).Root!;
            text.AppendLine(root.Value).AppendJoin('\n', root.Descendants().Attributes("alt").Select(a => a.Value));
        }

        return text.ToString();
    }
}
