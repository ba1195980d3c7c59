using System.Text;
using PrintEdition.Model;

namespace PrintEdition.Ingest.RawText;

/// <summary>Bytes → text: UTF-8, UTF-16 with a byte order mark or by its zero bytes, else GB18030; anything else is no text.</summary>
internal static class TextDecoder
{
    /// <summary>Part of the bytes that are zero in UTF-16 text of mostly ASCII; in Chinese text there are few, so both orders are tried.</summary>
    private const double ManyZeros = 0.2;

    /// <summary>Decodes a file.</summary>
    public static Checked<string> Decode(ReadOnlySpan<byte> bytes, string file)
    {
        var text = Marked(bytes) ?? Unmarked(bytes);
        if (text is null || text.Contains('\0', StringComparison.Ordinal))
        {
            return Checked.Failed<string>(new Diagnostic(
                "PE1003", Severity.Error, "this is not a text in UTF-8, UTF-16 or GB18030; save it as UTF-8 text, or give the text file it was made from", new SourceSpan(file)));
        }

        return string.IsNullOrWhiteSpace(text)
            ? Checked.Failed<string>(new Diagnostic("PE1002", Severity.Error, "the file holds no text; give a file with at least one article", new SourceSpan(file)))
            : Checked.Of(text, Damaged(text, file));
    }

    private static string? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => TryDecode(new UTF8Encoding(false, true), bytes[3..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        _ => null,
    };

    private static string? Unmarked(ReadOnlySpan<byte> bytes)
    {
        if (TryDecode(new UTF8Encoding(false, true), bytes) is { } utf8)
        {
            return utf8;
        }

        var zeros = bytes.Count((byte)0);
        if (zeros > 0)
        {
            return bytes.Length % 2 == 0 && zeros > bytes.Length * ManyZeros / 10 ? Wide(bytes) : null;
        }

        return TryDecode(CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!, bytes);
    }

    /// <summary>UTF-16 without a mark: the byte order that gives printable text.</summary>
    private static string? Wide(ReadOnlySpan<byte> bytes)
    {
        Encoding[] orders = [new UnicodeEncoding(false, false, true), new UnicodeEncoding(true, false, true)];
        foreach (var order in orders)
        {
            if (TryDecode(order, bytes) is { } text && text.All(c => !char.IsControl(c) || char.IsWhiteSpace(c)))
            {
                return text;
            }
        }

        return null;
    }

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
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

    private static IEnumerable<Diagnostic> Damaged(string text, string file)
    {
        var at = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        if (at >= 0)
        {
            var line = 1 + text.AsSpan(0, at).Count('\n');
            yield return new Diagnostic(
                "PE1103", Severity.Warning, "a character was damaged before it reached us and is printed as �; compare with the original text", new SourceSpan(file, line, at - text.LastIndexOf('\n', at)));
        }
    }
}
