using System.Text;
using PrintEdition.Ingest.Web;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.Web;

/// <summary>A folder with an edition file and its feeds.</summary>
internal sealed class FeedRoom : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("print-edition-");

    /// <summary>An RSS feed with items that are a headline, a date and a text.</summary>
    public static string Rss(string title, params (string Headline, string? Date, string Text)[] items) =>
        $"<rss version='2.0'><channel><title>{title}</title>{string.Concat(items.Select(Item))}</channel></rss>";

    private static string Item((string Headline, string? Date, string Text) item) =>
        $"<item><title>{item.Headline}</title>{(item.Date is null ? "" : $"<pubDate>{item.Date}</pubDate>")}<description>{item.Text}</description></item>";

    public FeedRoom Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    public FeedRoom Add(string name, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(folder.FullName, name), bytes);
        return this;
    }

    /// <summary>Reads an edition file of this folder.</summary>
    public Checked<ReadEdition> Read(string yaml, ReaderOptions? options = null)
    {
        Add("edition.yaml", yaml);
        return EditionReader.Read([Path.Combine(folder.FullName, "edition.yaml")], options ?? new ReaderOptions());
    }

    /// <summary>Reads it with a web.</summary>
    public Checked<ReadEdition> Read(string yaml, IWebSource web) => Read(yaml, new ReaderOptions { Web = web });

    /// <summary>Sections with the headlines of their articles: <c>要闻: 甲 乙 | 副刊: 丙</c>.</summary>
    public static string Shown(Checked<ReadEdition> read) =>
        string.Join(" | ", read.Value!.Edition.Sections.Select(s => $"{s.Name}: {string.Join(' ', s.Articles.Select(a => a.Headline.Headline))}"));

    /// <summary>Findings of some codes: <c>PE1204 3:5</c>.</summary>
    public static string Faults(Checked<ReadEdition> read) =>
        string.Join(' ', read.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Code} {d.Place!.Line}:{d.Place.Column}"));

    public void Dispose() => folder.Delete(recursive: true);
}
