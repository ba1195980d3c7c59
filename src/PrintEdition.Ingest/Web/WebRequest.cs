using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Web;

/// <summary>What an address is expected to lead to.</summary>
public enum WebContent
{
    /// <summary>A feed.</summary>
    Feed,

    /// <summary>A picture.</summary>
    Picture,
}

/// <summary>A document that is wanted from the web.</summary>
/// <param name="Address">Its address, as somebody wrote it.</param>
/// <param name="Content">What it should be.</param>
/// <param name="Place">Where it was asked for, for findings.</param>
/// <param name="FaultsOf">
/// Errors that make a document useless. Such a document counts as not sent: an older copy is taken instead of it, and it takes no copy's place.
/// </param>
public sealed record WebRequest(string Address, WebContent Content, SourceSpan Place, Func<WebDocument, ImmutableArray<Diagnostic>> FaultsOf);
