using System.Text;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests;

/// <summary>Reads inputs, and shows editions as short texts to compare with.</summary>
internal static class Reading
{
    public static Checked<ReadEdition> Bytes(byte[] bytes, ReaderOptions? options = null) =>
        EditionReader.Read(["-"], (options ?? new ReaderOptions()) with { StandardInput = new MemoryStream(bytes) });

    public static Checked<ReadEdition> Text(string text, ReaderOptions? options = null) => Bytes(Encoding.UTF8.GetBytes(text), options);

    public static Edition Edition(string text) => Text(text).Value!.Edition;

    /// <summary>One line an article's part: <c>= headline</c>, <c>¶ paragraph</c>, …</summary>
    public static string Outline(Edition edition)
    {
        var lines = new List<string>();
        foreach (var section in edition.Sections)
        {
            if (edition.Sections.Length > 1)
            {
                lines.Add($"[{section.Name}]");
            }

            lines.AddRange(section.Articles.SelectMany(Outline));
        }

        return string.Join('\n', lines);
    }

    public static string[] Codes<T>(Checked<T> result)
        where T : class => [.. result.Diagnostics.Select(d => d.Code).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Outline(Article article)
    {
        yield return article.Kind switch { ArticleKind.PictureStory => "picture story", ArticleKind.Filler => "filler", _ => "news" };
        var head = article.Headline;
        var parts = new[] { ("^", head.Kicker), ("=", head.Headline.Length > 0 ? head.Headline : null), ("v", head.Deck) };
        var byline = article.Byline is { } b ? $"{(b.RunIn ? "by" : "BY")} {b.PlainText}" : null;
        var body = article.Body.Select(block => (block is Subhead ? "#" : "¶") + " " + block.PlainText);
        var pictures = article.Pictures.Select(p => $"o {p.Caption}|{p.Credit}");
        foreach (var line in parts.Where(p => p.Item2 is not null).Select(p => $"{p.Item1} {p.Item2}").Concat(byline is null ? [] : [byline]).Concat(body).Concat(pictures))
        {
            yield return "  " + line;
        }
    }
}
