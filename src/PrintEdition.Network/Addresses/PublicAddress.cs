using System.Net;
using System.Net.Sockets;

namespace PrintEdition.Network.Addresses;

/// <summary>
/// Tells addresses of the public internet from all others (IANA special-purpose address registries, RFC 6890): this machine, private networks
/// (RFC 1918, RFC 4193), link-local ones, carriers' (RFC 6598), multicast, documentation, and IPv6 forms of these.
/// </summary>
internal static class PublicAddress
{
    private static readonly IPNetwork[] SpecialIPv4 = Networks(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
        "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");

    /// <summary>Of IPv6 only this block is handed out to the public.</summary>
    private static readonly IPNetwork GlobalIPv6 = IPNetwork.Parse("2000::/3");

    /// <summary>Protocols' own addresses with Teredo, documentation, and 6to4, in which a private address may hide.</summary>
    private static readonly IPNetwork[] SpecialIPv6 = Networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    /// <summary>IPv4 as networks that have IPv6 only see it (RFC 6052): the last 32 bits say where it leads.</summary>
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>Whether an address is one of the public internet.</summary>
    public static bool Is(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return Is(address.MapToIPv4());
        }

        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return !SpecialIPv4.Any(n => n.Contains(address));
        }

        return Translated.Contains(address)
            ? Is(new IPAddress(address.GetAddressBytes()[12..]))
            : GlobalIPv6.Contains(address) && !SpecialIPv6.Any(n => n.Contains(address));
    }

    private static IPNetwork[] Networks(params string[] networks) => [.. networks.Select(n => IPNetwork.Parse(n))];
}
