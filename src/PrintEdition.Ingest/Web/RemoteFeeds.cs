using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Formats;
using PrintEdition.Ingest.Formats.Feeds;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Web;

/// <summary>Fetches feeds, and hands them on as inputs like those from files.</summary>
internal static class RemoteFeeds
{
    /// <summary>Fetches feeds, each address once.</summary>
    /// <param name="addresses">Their addresses, and where each was named.</param>
    /// <param name="cleaner">Cleans their texts.</param>
    /// <param name="options">Where they are fetched from.</param>
    /// <returns>The feed of every address, or why there is none.</returns>
    public static IReadOnlyDictionary<string, Checked<InputDocument>> Fetch(IEnumerable<(string Address, SourceSpan Place)> addresses, Cleaner cleaner, ReaderOptions options)
    {
        var wanted = addresses.DistinctBy(a => a.Address, StringComparer.Ordinal).ToImmutableArray();
        var fetched = options.Web is { } web && !wanted.IsEmpty
            ? web.Fetch([.. wanted.Select(w => new WebRequest(w.Address, WebContent.Feed, w.Place, d => Decode(d, w.Address, cleaner, options).Then(FeedRecognition.Check).Diagnostics))])
            : [.. wanted.Select(w => Refused(w.Address, w.Place))];
        return wanted.Zip(fetched, (w, found) => (w.Address, Document: found.Then(d => Decode(d, w.Address, cleaner, options)))).ToDictionary(f => f.Address, f => f.Document, StringComparer.Ordinal);
    }

    private static Checked<InputDocument> Decode(WebDocument found, string address, Cleaner cleaner, ReaderOptions options) =>
        InputDocument.Decode(found.Bytes, address, cleaner, found.Charset).Then(d => Checked.Of(d with { Options = options, Address = found.Address }));

    private static Checked<WebDocument> Refused(string address, SourceSpan place) => Checked.Failed<WebDocument>(new Diagnostic(
        "PE1420", Severity.Error, $"{StoryMaker.Short(address)} is on the network, which is not used unless it is allowed; say --allow-network, or save the feed and give the file", place));
}
