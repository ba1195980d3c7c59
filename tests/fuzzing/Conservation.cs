using System.Text;
using System.Xml;
using PrintEdition.Composition.Display;
using PrintEdition.Model;

namespace PrintEdition.Tests.Fuzzing;

/// <summary>Every character of every article that is not held over is on the pages and in the e-book.</summary>
internal static class Conservation
{
    /// <summary>Throws when one is not.</summary>
    /// <param name="composed">The pages.</param>
    /// <param name="book">The e-book.</param>
    public static void Hold(ComposedEdition composed, byte[] book)
    {
        var held = composed.Edition.Articles.Count() - composed.Printed.Articles.Count();
        if (held != composed.HeldOver.Length)
        {
            throw new InvalidOperationException($"{held} articles are not printed, {composed.HeldOver.Length} are said to be");
        }

        var pages = composed.Pages.SelectMany(p => p.Items).OfType<TextItem>().ToLookup(t => t.Tag.ArticleId, t => t.Run.Text, StringComparer.Ordinal);
        var bookText = Count(ArchiveMutator.Files(book).Where(f => f.Name.EndsWith(".xhtml", StringComparison.Ordinal)).Select(f => TextOf(f.Bytes)));
        var all = new Dictionary<Rune, int>();
        foreach (var article in composed.Printed.Articles)
        {
            Compare(Count(article.PlainTexts()), Count(pages[article.Id]), $"on the pages, of '{article.Id}'");
            foreach (var (rune, count) in Count(article.PlainTexts()))
            {
                all[rune] = all.GetValueOrDefault(rune) + count;
            }
        }

        Compare(all, bookText, "in the e-book");
    }

    private static void Compare(Dictionary<Rune, int> wanted, Dictionary<Rune, int> found, string where)
    {
        var lost = wanted.Where(w => found.GetValueOrDefault(w.Key) < w.Value).OrderBy(w => w.Key.Value).Take(8).ToArray();
        if (lost.Length > 0)
        {
            throw new InvalidOperationException($"lost {where}: {string.Join(' ', lost.Select(l => $"U+{l.Key.Value:X4}×{l.Value - found.GetValueOrDefault(l.Key)}"))}");
        }
    }

    private static string TextOf(byte[] document)
    {
        var text = new StringBuilder();
        using var reader = XmlReader.Create(new MemoryStream(document), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                text.Append(reader.Value).Append(' ');
            }
        }

        return text.ToString();
    }

    /// <summary>Brackets of credits are the language's, white and controls are nobody's.</summary>
    private static Dictionary<Rune, int> Count(IEnumerable<string> texts)
    {
        var counts = new Dictionary<Rune, int>();
        foreach (var rune in texts.SelectMany(t => t.EnumerateRunes()).Where(r => !Rune.IsWhiteSpace(r) && !Rune.IsControl(r) && r.Value is not ('（' or '）')))
        {
            counts[rune] = counts.GetValueOrDefault(rune) + 1;
        }

        return counts;
    }
}
