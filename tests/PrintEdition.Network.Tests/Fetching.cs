using System.Collections.Immutable;
using System.Text;
using PrintEdition.Ingest.Web;
using PrintEdition.Model;
using PrintEdition.Tests.Servers;

namespace PrintEdition.Network.Tests;

/// <summary>A server, a cache folder, and a fetcher that may ask the server.</summary>
internal sealed class Fetching : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("print-edition-");

    public Fetching() => Options = new FetchOptions { AllowedHosts = ["127.0.0.1"], CacheFolder = Path.Combine(folder.FullName, "cache") };

    public LoopbackServer Server { get; } = new();

    public FetchOptions Options { get; set; }

    public string[] CacheFiles => Directory.Exists(Options.CacheFolder) ? Directory.GetFiles(Options.CacheFolder!) : [];

    /// <summary>Fetches a path as a run of its own would.</summary>
    public Checked<WebDocument> Get(string path, Func<WebDocument, ImmutableArray<Diagnostic>>? faultsOf = null) => GetAll(WebContent.Feed, faultsOf, Server.At(path)).Single();

    /// <summary>Fetches addresses in one run.</summary>
    public ImmutableArray<Checked<WebDocument>> GetAll(WebContent content, Func<WebDocument, ImmutableArray<Diagnostic>>? faultsOf, params string[] addresses)
    {
        using var fetcher = new WebFetcher(Options, TestContext.Current.CancellationToken);
        return fetcher.Fetch([.. addresses.Select(a => new WebRequest(a, content, new SourceSpan("edition.yaml", 3, 5), faultsOf ?? (_ => [])))]);
    }

    /// <summary>The text, and the codes of what was found: <c>水很平。 PE1424</c>.</summary>
    public static string Shown(Checked<WebDocument> fetched) =>
        string.Join(' ', fetched.Diagnostics.Select(d => d.Code).Prepend(fetched.Value is { } found ? Encoding.UTF8.GetString(found.Bytes) : "—"));

    public void Dispose()
    {
        Server.Dispose();
        folder.Delete(recursive: true);
    }
}
