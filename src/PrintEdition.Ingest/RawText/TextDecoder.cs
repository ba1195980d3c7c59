using System.Text;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.RawText;

/// <summary>Bytes → text: a byte order mark decides; else UTF-8, UTF-16 by its zero bytes, GB18030; anything else is no text.</summary>
internal static class TextDecoder
{
    /// <summary>UTF-8 with so few damaged places per whole character is damaged UTF-8, not another encoding.</summary>
    private const double FewDamaged = 0.02;

    /// <summary>A text has hardly any control characters; a program or a picture is full of them.</summary>
    private const double FewControls = 0.01;

    /// <summary>UTF-16 read in the right byte order is nearly all letters, marks and spaces that newspapers print.</summary>
    private const double MostlyPrinted = 0.9;

    /// <summary>Decodes a file.</summary>
    public static Checked<string> Decode(ReadOnlySpan<byte> bytes, string file)
    {
        var text = Marked(bytes) ?? Unmarked(bytes);
        if (text is null || IsBinary(text))
        {
            return Checked.Failed<string>(new Diagnostic(
                "PE1003", Severity.Error, "this is not a text in UTF-8, UTF-16 or GB18030; save it as UTF-8 text, or give the text file it was made from", new SourceSpan(file)));
        }

        return string.IsNullOrWhiteSpace(text)
            ? Checked.Failed<string>(new Diagnostic("PE1002", Severity.Error, "the file holds no text; give a file with at least one article", new SourceSpan(file)))
            : Checked.Of(text);
    }

    private static string? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        _ => null,
    };

    private static string? Unmarked(ReadOnlySpan<byte> bytes) =>
        bytes.Contains((byte)0)
            ? Wide(bytes)
            : TryDecode(new UTF8Encoding(false, true), bytes) ?? DamagedUtf8(bytes) ?? TryDecode(
                CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!, bytes);

    /// <summary>UTF-8 in which single characters are broken: lone surrogates, a file cut off in the middle of a character.</summary>
    private static string? DamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var damaged = text.AsSpan().Count('\uFFFD');
        var whole = text.Count(c => c > '\u007F') - damaged;
        return damaged <= Math.Max(1, whole * FewDamaged) + 3 && whole > 3 * damaged ? text : null;
    }

    /// <summary>UTF-16 without a mark: the byte order that gives printed characters.</summary>
    private static string? Wide(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0)
        {
            return null;
        }

        var little = Encoding.Unicode.GetString(bytes);
        var big = Encoding.BigEndianUnicode.GetString(bytes);
        var (text, share) = Printed(little) >= Printed(big) ? (little, Printed(little)) : (big, Printed(big));
        return share >= MostlyPrinted ? text : null;
    }

    private static double Printed(string text) =>
        text.Count(c => c is '\n' or '\r' or '\t' or (>= ' ' and <= '~') or (>= '\u2010' and <= '\u2027') || Characters.IsHan(c) || c is (>= '\u3000' and <= '\u30FF') or (>= '\uFF01' and <= '\uFF60') or (>= '\uDC00' and <= '\uDFFF'))
        / (double)text.Length;

    private static bool IsBinary(string text) =>
        text.Contains('\0', StringComparison.Ordinal) || text.Count(c => char.IsControl(c) && !char.IsWhiteSpace(c)) > text.Length * FewControls;

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
}
