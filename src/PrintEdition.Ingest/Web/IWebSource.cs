using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Web;

/// <summary>Brings what addresses lead to. Nothing in this project touches the network: who allows it hands a source in.</summary>
public interface IWebSource
{
    /// <summary>Fetches documents, several at a time.</summary>
    /// <param name="requests">What is wanted.</param>
    /// <returns>As many results in the same order; each a document with notes, or the errors that say why there is none.</returns>
    public ImmutableArray<Checked<WebDocument>> Fetch(ImmutableArray<WebRequest> requests);
}
