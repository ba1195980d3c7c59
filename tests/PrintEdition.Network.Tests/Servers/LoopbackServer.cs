using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace PrintEdition.Tests.Servers;

/// <summary>A request as it arrived.</summary>
internal sealed record ServedRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers)
{
    public string? this[string header] => Headers.GetValueOrDefault(header);
}

/// <summary>A web server on this machine that answers each path as a test says, byte by byte if need be.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ended = new();
    private readonly ConcurrentDictionary<string, Func<ServedRequest, Stream, Task>> answers = new(StringComparer.Ordinal);

    private readonly X509Certificate2? certificate;

    /// <param name="certificate">Its certificate, if it speaks HTTPS.</param>
    public LoopbackServer(X509Certificate2? certificate = null)
    {
        this.certificate = certificate;
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        _ = Task.Run(ListenAsync);
    }

    public int Port { get; }

    /// <summary>What was asked for, in order.</summary>
    public ConcurrentQueue<ServedRequest> Requests { get; } = new();

    public string At(string path) => $"{(certificate is null ? "http" : "https")}://127.0.0.1:{Port}{path}";

    /// <summary>Answers a path with a text.</summary>
    public LoopbackServer On(string path, string body, string status = "200 OK", params string[] headers) => On(path, Encoding.UTF8.GetBytes(body), status, headers);

    /// <summary>Answers a path with bytes.</summary>
    public LoopbackServer On(string path, byte[] body, string status = "200 OK", params string[] headers) => On(path, _ => (status, headers, body));

    /// <summary>Answers a path as the request asks.</summary>
    public LoopbackServer On(string path, Func<ServedRequest, (string Status, string[] Headers, byte[] Body)> answer) => On(path, async (request, stream) =>
    {
        var (status, headers, body) = answer(request);
        var head = string.Concat(headers.Append($"Content-Length: {body.Length}").Append("Connection: close").Select(h => h + "\r\n"));
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\n{head}\r\n"), ended.Token);
        await stream.WriteAsync(body, ended.Token);
    });

    /// <summary>Answers a path with whatever is written.</summary>
    public LoopbackServer On(string path, Func<ServedRequest, Stream, Task> answer)
    {
        answers[path] = answer;
        return this;
    }

    /// <summary>Sends a start, and then nothing more.</summary>
    public LoopbackServer Stall(string path, string start) => On(path, async (_, stream) =>
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(start), ended.Token);
        await Task.Delay(Timeout.Infinite, ended.Token);
    });

    private async Task ListenAsync()
    {
        while (!ended.IsCancellationRequested)
        {
            var client = await listener.AcceptTcpClientAsync(ended.Token);
            _ = Task.Run(() => ServeAsync(client));
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                using var stream = await OpenAsync(client);
                var request = await ReadAsync(stream);
                Requests.Enqueue(request);
                await answers.GetValueOrDefault(request.Path, NotFoundAsync)(request, stream);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or SocketException or AuthenticationException)
            {
                // The client went away, or the test is over.
            }
        }
    }

    private async Task<Stream> OpenAsync(TcpClient client)
    {
        if (certificate is null)
        {
            return client.GetStream();
        }

        var secure = new SslStream(client.GetStream());
        await secure.AuthenticateAsServerAsync(certificate);
        return secure;
    }

    private Task NotFoundAsync(ServedRequest request, Stream stream) =>
        stream.WriteAsync("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(), ended.Token).AsTask();

    private static async Task<ServedRequest> ReadAsync(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        var first = (await reader.ReadLineAsync() ?? throw new IOException("nothing was asked")).Split(' ');
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (await reader.ReadLineAsync() is { Length: > 0 } line)
        {
            var parts = line.Split(": ", 2);
            headers[parts[0]] = parts[1];
        }

        return new ServedRequest(first[0], first[1], headers);
    }

    public void Dispose()
    {
        ended.Cancel();
        listener.Dispose();
        ended.Dispose();
    }
}
