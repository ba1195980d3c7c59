using System.Buffers;

namespace PrintEdition.Epub.Checking;

/// <summary>Addresses inside a container.</summary>
internal static class ContainerPath
{
    private static readonly SearchValues<char> SchemeCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    /// <summary>Whether an address leads out of the container: it begins with a scheme or a host.</summary>
    public static bool IsOutside(string address) => SchemeOf(address) is not null || address.StartsWith("//", StringComparison.Ordinal);

    /// <summary>The scheme of an address in lower case; null when it has none.</summary>
    public static string? SchemeOf(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(address[0]) && address.AsSpan(0, colon).IndexOfAnyExcept(SchemeCharacters) < 0 ? address[..colon].ToLowerInvariant() : null;
    }

    /// <summary>The file and the fragment that an address in a file leads to; no file when it leads out of the container.</summary>
    public static (string? File, string? Fragment) Resolve(string from, string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? null : Uri.UnescapeDataString(address[(hash + 1)..]);
        var path = Uri.UnescapeDataString((hash < 0 ? address : address[..hash]).Split('?')[0]);
        if (path.Length == 0)
        {
            return (from, fragment);
        }

        var parts = new List<string>(path.StartsWith('/') ? [] : from.Split('/')[..^1]);
        foreach (var part in path.Split('/').Where(p => p is not "" and not "."))
        {
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count == 0)
            {
                return (null, fragment);
            }
            else
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return (string.Join('/', parts), fragment);
    }
}
