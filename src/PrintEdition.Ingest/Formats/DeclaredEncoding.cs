using System.Text;
using System.Text.RegularExpressions;

namespace PrintEdition.Ingest.Formats;

/// <summary>The coding that XML and HTML name in their first line: <c>encoding="Big5"</c>, <c>charset=Shift_JIS</c>.</summary>
internal static partial class DeclaredEncoding
{
    /// <summary>HTML Standard 4.2.5.4: within the first 1024 bytes.</summary>
    private const int Within = 1024;

    private const int Latin1 = 28591;
    private const int Windows1252 = 1252;

    /// <summary>The text; null when nothing is named, nothing known, or the bytes are not in it.</summary>
    public static string? Decode(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(Within, bytes.Length));
        var match = Declaration().Match(head);
        if (!match.Success || bytes.AsSpan().Contains((byte)0) || EncodingOf(match.Groups[1].Value) is not { } encoding)
        {
            return null;
        }

        return Strictly(encoding, bytes);
    }

    /// <summary>
    /// The text in the coding that a server named (RFC 7303 3.2); null when none is named, the bytes are marked, or are not in it. Latin-1 is
    /// what servers say that were never told: it gives way to UTF-8.
    /// </summary>
    public static string? Decode(byte[] bytes, string? charset)
    {
        if (charset is null || bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] || Known(CodePagesEncodingProvider.Instance, charset) is not { } encoding)
        {
            return null;
        }

        return (encoding.CodePage is Latin1 or Windows1252 ? Strictly(new UTF8Encoding(false, throwOnInvalidBytes: true), bytes) : null) ?? Strictly(encoding, bytes);
    }

    private static string? Strictly(Encoding encoding, byte[] bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>UTF-8 is found without being named, and with its mark taken off; UTF-16 cannot name itself in single bytes.</summary>
    private static Encoding? EncodingOf(string name) => name.StartsWith("utf", StringComparison.OrdinalIgnoreCase)
        ? null
        : Known(CodePagesEncodingProvider.Instance, name);

    private static Encoding? Known(EncodingProvider provider, string name)
    {
        try
        {
            return provider.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^\s*<(?:\?xml[^>]*?\sencoding\s*=|[^\0]*?<meta[^>]*?\scharset\s*=|[^\0]*?<meta[^>]*?charset=)\s*[""']?\s*([A-Za-z0-9_.:-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
