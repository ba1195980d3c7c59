using System.Collections.Immutable;
using PrintEdition.Ingest.Web;
using PrintEdition.Model;
using PrintEdition.Network.Cache;
using PrintEdition.Network.Exchanges;

namespace PrintEdition.Network;

/// <summary>
/// Fetches documents over HTTP, several at a time, each address once in a run. A copy from an earlier run saves sending what has not changed,
/// and stands for what cannot be had.
/// </summary>
public sealed class WebFetcher : IWebSource, IDisposable
{
    private readonly FetchOptions options;
    private readonly CancellationToken interrupted;
    private readonly CacheFolder cache;
    private readonly Lazy<Exchange> exchange;
    private readonly SemaphoreSlim room;
    private readonly Dictionary<string, Task<Checked<WebDocument>>> fetched = new(StringComparer.Ordinal);
    private int pictures;

    /// <summary>Prepares for fetching; nothing is connected to before something is asked for.</summary>
    /// <param name="options">What is allowed.</param>
    /// <param name="interrupted">Ends it.</param>
    public WebFetcher(FetchOptions options, CancellationToken interrupted = default)
    {
        this.options = options;
        this.interrupted = interrupted;
        cache = new CacheFolder(options.CacheFolder, options.LargestDocument);
        exchange = new Lazy<Exchange>(() => new Exchange(options));
        room = new SemaphoreSlim(options.AtOnce);
    }

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public ImmutableArray<Checked<WebDocument>> Fetch(ImmutableArray<WebRequest> requests)
    {
        var tasks = requests.Select(Once).ToArray();
        var results = Task.WhenAll(tasks).GetAwaiter().GetResult();
        if (requests.Length > 0)
        {
            cache.Prune(options.LargestCache);
        }

        return [.. results];
    }

    /// <summary>What is asked for again is not fetched again. Pictures are counted before they are fetched, in their order, not in that of servers.</summary>
    private Task<Checked<WebDocument>> Once(WebRequest request)
    {
        var key = $"{request.Content} {request.Address}";
        if (!fetched.TryGetValue(key, out var task))
        {
            task = request.Content == WebContent.Picture && ++pictures > options.MostPictures
                ? Task.FromResult(Checked.Failed<WebDocument>(WebFinding.TooManyPictures(request, options.MostPictures)))
                : Task.Run(() => FetchAsync(request), interrupted);
            fetched.Add(key, task);
        }

        return task;
    }

    private async Task<Checked<WebDocument>> FetchAsync(WebRequest request)
    {
        if (FetchableAddress.Of(request.Address) is not { } address)
        {
            return Checked.Failed<WebDocument>(WebFinding.Refused(request, FetchableAddress.Rule));
        }

        var copy = cache.Find(address);
        if (!options.IsOnline)
        {
            return copy is null ? Checked.Failed<WebDocument>(WebFinding.NotAllowed(request)) : Judge(request, copy, WebFinding.Cached(request, copy.Date));
        }

        await room.WaitAsync(interrupted).ConfigureAwait(false);
        try
        {
            return Take(request, copy, await exchange.Value.AskAsync(address, request.Content, copy, interrupted).ConfigureAwait(false));
        }
        finally
        {
            room.Release();
        }
    }

    private Checked<WebDocument> Take(WebRequest request, Copy? copy, Answer answer) => answer switch
    {
        Answer.Sent sent => TakeSent(request, copy, sent.Copy),
        Answer.NotModified => Judge(request, copy!),
        Answer.Failed failed when copy is not null => Judge(request, copy, WebFinding.Older(request, failed.Reason, copy.Date)),
        Answer.Failed failed => Checked.Failed<WebDocument>(WebFinding.Failed(request, failed.Code, failed.Reason)),
        Answer.Refused refused => Checked.Failed<WebDocument>(WebFinding.Refused(request, refused.Reason)),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>A document that is of no use, such as a page that asks to log in, takes no copy's place.</summary>
    private Checked<WebDocument> TakeSent(WebRequest request, Copy? copy, Copy sent)
    {
        var faults = request.FaultsOf(sent.Document);
        if (!faults.IsEmpty)
        {
            return copy is null ? Checked.Failed<WebDocument>(faults) : Judge(request, copy, WebFinding.Older(request, faults[0].Message, copy.Date));
        }

        return Checked.Of(sent.Document, cache.Keep(sent) is { } reason ? [WebFinding.NotKept(request, options.CacheFolder!, reason)] : []);
    }

    /// <summary>A copy; an older version of the program may have kept what this one finds faulty.</summary>
    private Checked<WebDocument> Judge(WebRequest request, Copy copy, params Diagnostic[] told)
    {
        cache.Touch(copy);
        return Checked.Of(copy.Document, [.. told, .. request.FaultsOf(copy.Document)]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        room.Dispose();
        if (exchange.IsValueCreated)
        {
            exchange.Value.Dispose();
        }
    }
}
