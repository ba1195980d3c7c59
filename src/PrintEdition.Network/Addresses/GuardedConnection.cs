using System.Net;
using System.Net.Http;
using System.Net.Sockets;

namespace PrintEdition.Network.Addresses;

/// <summary>
/// Opens connections to public addresses only. The address that is looked at is the one that is connected to, so that a name which is answered
/// otherwise the second time (DNS rebinding) gains nothing.
/// </summary>
/// <param name="options">Hosts that are allowed all the same, and the longest wait.</param>
internal sealed class GuardedConnection(FetchOptions options)
{
    /// <summary>Connects to the first address of a host that is allowed and answers.</summary>
    /// <exception cref="RefusedHostException">None of its addresses is public.</exception>
    /// <exception cref="SocketException">It has no address, or none answers.</exception>
    public async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken interrupted)
    {
        var host = context.DnsEndPoint.Host.Trim('[', ']');
        var found = await Dns.GetHostAddressesAsync(host, interrupted).ConfigureAwait(false);
        var allowed = options.AllowedHosts.Contains(host, StringComparer.OrdinalIgnoreCase) ? found : [.. found.Where(PublicAddress.Is)];
        if (found.Length > 0 && allowed.Length == 0)
        {
            throw new RefusedHostException(host);
        }

        var failure = new SocketException((int)SocketError.HostNotFound);
        foreach (var address in allowed)
        {
            try
            {
                return await ConnectAsync(new IPEndPoint(address, context.DnsEndPoint.Port), interrupted).ConfigureAwait(false);
            }
            catch (SocketException e)
            {
                failure = e;
            }
        }

        throw failure;
    }

    private async Task<Stream> ConnectAsync(IPEndPoint end, CancellationToken interrupted)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(interrupted);
        patience.CancelAfter(options.ConnectTime);
        var socket = new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(end, patience.Token).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (OperationCanceledException) when (!interrupted.IsCancellationRequested)
        {
            socket.Dispose();
            throw new SocketException((int)SocketError.TimedOut);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>A host that stands on a private network, or is this machine.</summary>
internal sealed class RefusedHostException(string host) : Exception
{
    /// <summary>Its name.</summary>
    public string Host { get; } = host;
}
