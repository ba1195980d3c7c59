using System.Globalization;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Sockets;
using PrintEdition.Ingest.Web;
using PrintEdition.Network.Addresses;
using PrintEdition.Network.Cache;

namespace PrintEdition.Network.Exchanges;

/// <summary>Asks servers for documents: GET only, redirections followed by hand, no cookies, no proxy, bounded in time and size.</summary>
internal sealed class Exchange : IDisposable
{
    private static readonly string Program = $"print-edition/{typeof(Exchange).Assembly.GetName().Version?.ToString(3)}";

    private readonly FetchOptions options;
    private readonly HttpMessageInvoker client;

    /// <summary>Prepares for asking; nothing is connected to yet.</summary>
    public Exchange(FetchOptions options)
    {
        this.options = options;
        client = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectCallback = new GuardedConnection(options).OpenAsync,
            MaxResponseDrainSize = 0,
            UseCookies = false,
            UseProxy = false,
        });
    }

    /// <summary>Asks for a document, with a copy for the case that it has not changed.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="content">What it should be.</param>
    /// <param name="copy">A copy from an earlier run; null for none.</param>
    /// <param name="interrupted">Ends it.</param>
    public async Task<Answer> AskAsync(Uri address, WebContent content, Copy? copy, CancellationToken interrupted)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(interrupted);
        patience.CancelAfter(options.WholeTime);
        try
        {
            return await FollowAsync(address, content, copy, patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!interrupted.IsCancellationRequested)
        {
            return Failure.TooSlow(options.WholeTime);
        }
        catch (TooLargeException)
        {
            return Failure.TooLarge(options.LargestDocument);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException or InvalidDataException)
        {
            return Failure.Of(e);
        }
    }

    private async Task<Answer> FollowAsync(Uri address, WebContent content, Copy? copy, CancellationToken interrupted)
    {
        var at = address;
        for (var redirections = 0; redirections <= options.MostRedirections; redirections++)
        {
            using var request = Request(at, content, copy);
            using var response = await client.SendAsync(request, interrupted).ConfigureAwait(false);
            if (!IsRedirection(response.StatusCode))
            {
                return await ReadAsync(response, address, at, copy, interrupted).ConfigureAwait(false);
            }

            if (response.Headers.Location is not { } location || !Uri.TryCreate(at, location, out var whole) || FetchableAddress.Of(whole) is not { } next)
            {
                return new Answer.Refused($"it leads on to an address that is not fetched from; {FetchableAddress.Rule}");
            }

            at = next;
        }

        return new Answer.Failed("PE1422", string.Create(CultureInfo.InvariantCulture, $"it leads on more than {options.MostRedirections} times; give the address that a browser ends at"));
    }

    private static bool IsRedirection(HttpStatusCode status) => (int)status is 301 or 302 or 303 or 307 or 308;

    /// <summary>What marks a copy belongs to the address that it came from in the end; others are not told of it (RFC 9110 13.1).</summary>
    private static HttpRequestMessage Request(Uri address, WebContent content, Copy? copy)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        Add(request, "User-Agent", Program);
        Add(request, "Accept", content == WebContent.Feed ? "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5" : "image/*");
        Add(request, "Accept-Encoding", BoundedBody.Codings);
        if (copy?.FoundAt == address.AbsoluteUri)
        {
            Add(request, "If-None-Match", copy.EntityTag);
            Add(request, "If-Modified-Since", copy.LastModified);
        }

        return request;
    }

    private static void Add(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private async Task<Answer> ReadAsync(HttpResponseMessage response, Uri address, Uri foundAt, Copy? copy, CancellationToken interrupted)
    {
        if (response.StatusCode == HttpStatusCode.NotModified && copy is not null)
        {
            return new Answer.NotModified();
        }

        if (response.StatusCode != HttpStatusCode.OK)
        {
            return Failure.Of(response.StatusCode);
        }

        var bytes = await BoundedBody.ReadAsync(response.Content, options.LargestDocument, interrupted).ConfigureAwait(false);
        return bytes.Length == 0 ? new Answer.Failed("PE1422", "the server sent nothing; try again later") : new Answer.Sent(CopyOf(response, address, foundAt, bytes));
    }

    private static Copy CopyOf(HttpResponseMessage response, Uri address, Uri foundAt, byte[] bytes) => new(address.AbsoluteUri, foundAt.AbsoluteUri, bytes)
    {
        EntityTag = Copy.Plain(First(response.Headers, "ETag")),
        LastModified = Copy.Plain(First(response.Content.Headers, "Last-Modified")),
        MediaType = Copy.Plain(response.Content.Headers.ContentType?.MediaType),
        Charset = Copy.Plain(response.Content.Headers.ContentType?.CharSet?.Trim('"')),
        Date = response.Headers.Date?.ToString("r", CultureInfo.InvariantCulture),
    };

    private static string? First(HttpHeaders headers, string name) => headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();
}
