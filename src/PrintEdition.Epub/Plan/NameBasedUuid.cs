using System.Security.Cryptography;
using System.Text;

namespace PrintEdition.Epub.Plan;

/// <summary>UUIDs made from names (RFC 9562 §5.5, version 5).</summary>
internal static class NameBasedUuid
{
    // The namespace of this program's editions, made once; changing it would change every identifier.
    private static readonly Guid Namespace = new("6b1c7a52-4f0e-5d0b-9a54-0f8f3a6d2c11");

    /// <summary>The UUID of the parts: the same parts, the same UUID.</summary>
    public static Guid Of(params string[] parts)
    {
        // U+001F cannot be in a name that XML holds: ("a", "bc") and ("ab", "c") stay apart.
        var name = Encoding.UTF8.GetBytes(string.Join('\u001F', parts));
#pragma warning disable CA5350 // Version 5 is defined with SHA-1; nothing secret depends on it.
        var hash = SHA1.HashData([.. Namespace.ToByteArray(bigEndian: true), .. name]);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
