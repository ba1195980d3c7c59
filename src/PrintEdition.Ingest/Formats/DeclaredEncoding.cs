using System.Text;
using System.Text.RegularExpressions;

namespace PrintEdition.Ingest.Formats;

/// <summary>The coding that XML and HTML name in their first line: <c>encoding="Big5"</c>, <c>charset=Shift_JIS</c>.</summary>
internal static partial class DeclaredEncoding
{
    /// <summary>HTML Standard 4.2.5.4: within the first 1024 bytes.</summary>
    private const int Within = 1024;

    /// <summary>The text; null when nothing is named, nothing known, or the bytes are not in it.</summary>
    public static string? Decode(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(Within, bytes.Length));
        var match = Declaration().Match(head);
        if (!match.Success || bytes.AsSpan().Contains((byte)0) || EncodingOf(match.Groups[1].Value) is not { } encoding)
        {
            return null;
        }

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
