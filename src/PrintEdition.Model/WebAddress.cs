using System.Globalization;

namespace PrintEdition.Model;

/// <summary>The addresses a text may link to: web pages and mail boxes, in the one form that every output can hold.</summary>
public static class WebAddress
{
    /// <summary>Longer addresses are cut off by browsers and mail programs.</summary>
    private const int Longest = 2000;

    /// <summary>The library leaves an escape beside a stray percent sign for the next turn; an address that takes more was made to.</summary>
    private const int MostTurns = 4;

    private static readonly string[] Schemes = ["http", "https", "mailto"];

    /// <summary>
    /// The address in ASCII (RFC 3986), all else percent-encoded and host names in their ASCII form; null when it is none, or leads
    /// anywhere but to <c>http</c>, <c>https</c> or <c>mailto</c>. An address that came from here comes back unchanged.
    /// </summary>
    public static string? Of(string text)
    {
        var address = Once(text);
        for (var turn = 0; turn < MostTurns && address is not null; turn++)
        {
            var again = Once(address);
            if (again == address)
            {
                return address;
            }

            address = again;
        }

        return null;
    }

    /// <summary>The address of a site as papers print it, with or without its scheme: <c>www.weichuan.example</c>; null when it is none.</summary>
    public static string? OfSite(string text) =>
        Of(text) ?? (text.Contains("://", StringComparison.Ordinal) || text.Contains('@', StringComparison.Ordinal) || !text.Contains('.', StringComparison.Ordinal) ? null : Of("https://" + text));

    /// <summary>Writes an address in its one form, but for escapes that only show once a stray percent sign is escaped.</summary>
    private static string? Once(string text)
    {
        if (text.Length is 0 or > Longest || text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) || !Uri.TryCreate(text, UriKind.Absolute, out var uri)
            || !Schemes.Contains(uri.Scheme))
        {
            return null;
        }

        try
        {
            var address = uri.Scheme == "mailto" ? Mail(uri) : Page(uri);
            return address is { Length: <= Longest } && address.All(c => c is > ' ' and < '\u007f') ? address : null;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    private static string? Mail(Uri uri) =>
        uri.UserInfo.Length > 0 && uri.IdnHost.Length > 0 ? "mailto:" + Escape(uri.UserInfo) + "@" + uri.IdnHost + Escape(uri.Query) : null;

    /// <summary>Names and passwords before the host are left out: they only serve to deceive about where a link leads.</summary>
    private static string? Page(Uri uri)
    {
        var port = uri.IsDefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{uri.Port}");
        var host = uri.HostNameType == UriHostNameType.IPv6 ? uri.Host : uri.IdnHost;
        return host.Length == 0 ? null : uri.Scheme + "://" + host + port + Escape(uri.AbsolutePath) + Escape(uri.Query) + Escape(uri.Fragment);
    }

    /// <summary>Brackets and what else the standard keeps for itself, which the library leaves as they are.</summary>
    private static string Escape(string part) => string.Concat(part.Select(c =>
        c is '[' or ']' or '(' or ')' or '\'' or '|' or '\\' or '^' or '`' or '"' or '<' or '>' or '{' or '}'
            ? string.Create(CultureInfo.InvariantCulture, $"%{(int)c:X2}")
            : c.ToString()));
}
