using System.Collections.Immutable;
using System.Text;
using PrintEdition.Ingest.Web;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.Web;

/// <summary>A web of a few addresses, without a network; what was asked for is noted.</summary>
internal sealed class PlannedWeb : IWebSource
{
    private readonly Dictionary<string, WebDocument> documents = new(StringComparer.Ordinal);

    public List<string> Asked { get; } = [];

    public PlannedWeb Add(string address, string text, string? charset = null) => Add(address, Encoding.UTF8.GetBytes(text), charset);

    public PlannedWeb Add(string address, byte[] bytes, string? charset = null)
    {
        documents.Add(address, new WebDocument(address, bytes, null, charset));
        return this;
    }

    public ImmutableArray<Checked<WebDocument>> Fetch(ImmutableArray<WebRequest> requests)
    {
        Asked.AddRange(requests.Select(r => r.Address));
        return [.. requests.Select(Fetch)];
    }

    private Checked<WebDocument> Fetch(WebRequest request) => documents.TryGetValue(request.Address, out var found)
        ? Checked.Of(found, request.FaultsOf(found))
        : Checked.Failed<WebDocument>(new Diagnostic("PE1422", Severity.Error, $"{request.Address} cannot be fetched", request.Place));
}
