using System.Globalization;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using PrintEdition.Network.Addresses;

namespace PrintEdition.Network.Exchanges;

/// <summary>Says why a document was not sent, in our own words: the system's are in the system's language.</summary>
internal static class Failure
{
    /// <summary>It took too long.</summary>
    public static Answer TooSlow(TimeSpan limit) =>
        new Answer.Failed("PE1422", string.Create(CultureInfo.InvariantCulture, $"the server did not send it within {limit.TotalSeconds:0.#} seconds; try again later"));

    /// <summary>It is too large.</summary>
    public static Answer TooLarge(int limit) =>
        new Answer.Failed("PE1423", string.Create(CultureInfo.InvariantCulture, $"it is over {limit / (1024 * 1024.0):0.#} MiB; ask for a smaller one, or save it and give the file"));

    /// <summary>The server answered something else.</summary>
    public static Answer Of(HttpStatusCode status) => new Answer.Failed("PE1422", string.Create(CultureInfo.InvariantCulture, $"the server answered {(int)status}; ") + status switch
    {
        HttpStatusCode.NotFound or HttpStatusCode.Gone => "look for its new address on the site",
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => "it is not for everybody: save it and give the file",
        HttpStatusCode.TooManyRequests => "ask it less often",
        _ => "try again later",
    });

    /// <summary>There was no answer, or none that can be read.</summary>
    public static Answer Of(Exception fault)
    {
        for (var e = fault; e is not null; e = e.InnerException)
        {
            switch (e)
            {
                case RefusedHostException refused:
                    return new Answer.Refused($"'{refused.Host}' is this machine or stands on a private network; if it is yours, say --allow-host {refused.Host}");
                case SocketException socket:
                    return new Answer.Failed("PE1422", Reason(socket.SocketErrorCode));
                case InvalidDataException:
                    return new Answer.Failed("PE1422", "what the server sent cannot be unpacked; try again later");
            }
        }

        return new Answer.Failed("PE1422", fault is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError }
            ? "there is no secure connection to the server: its certificate is not good; look at the address in a browser"
            : "the server did not answer in full, or not by HTTP; look at the address in a browser");
    }

    private static string Reason(SocketError error) => error switch
    {
        SocketError.HostNotFound or SocketError.NoData => "no host has this name; check the address",
        SocketError.TryAgain => "the host's name cannot be looked up now; check the connection, or try again later",
        SocketError.ConnectionRefused => "nothing answers there; check the address, or try again later",
        SocketError.TimedOut => "the server cannot be reached in time; try again later",
        SocketError.NetworkUnreachable or SocketError.HostUnreachable or SocketError.NetworkDown => "the server cannot be reached; check the connection",
        _ => "the connection broke off; try again later",
    };
}
