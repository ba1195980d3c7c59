using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace PrintEdition.Imaging.Metadata;

/// <summary>Reads data sets of the Information Interchange Model (IPTC IIM 4.2): by-line 2:80, credit 2:110, caption 2:120.</summary>
internal static class IimReader
{
    private const byte Tag = 0x1C;
    private const int HeaderLength = 5;
    private const int MostSets = 1000;
    private const int CodedCharacterSet = (1 << 8) + 90;
    private const int Byline = (2 << 8) + 80;
    private const int Credit = (2 << 8) + 110;
    private const int Caption = (2 << 8) + 120;

    /// <summary>The words of the records.</summary>
    public static PictureMetadata Read(ReadOnlySpan<byte> records)
    {
        var words = PictureMetadata.None;
        var isUtf8 = false;
        for (var count = 0; count < MostSets && records.Length >= HeaderLength && records[0] == Tag; count++)
        {
            var number = (records[1] << 8) + records[2];
            var length = BinaryPrimitives.ReadUInt16BigEndian(records[3..]);
            if (length > records.Length - HeaderLength)
            {
                break;
            }

            var value = records.Slice(HeaderLength, length);
            isUtf8 |= number == CodedCharacterSet && value.SequenceEqual("\x1B%G"u8);
            words = With(words, number, value, isUtf8);
            records = records[(HeaderLength + length)..];
        }

        return words;
    }

    private static PictureMetadata With(PictureMetadata words, int number, ReadOnlySpan<byte> value, bool isUtf8) => number is Byline or Credit or Caption && TextOf(value, isUtf8) is { } text
        ? number switch
        {
            Byline => words with { Creators = words.Creators.Add(text) },
            Credit => words with { Credit = words.Credit ?? text },
            _ => words with { Captions = words.Captions.IsEmpty ? [new LanguageText(null, text)] : words.Captions },
        }
        : words;

    /// <summary>Programs that do not say the coding write UTF-8, or that of their country, which here is GB18030.</summary>
    private static string? TextOf(ReadOnlySpan<byte> value, bool isUtf8) => MetadataText.Of(
        Decode(new UTF8Encoding(false, true), value)
        ?? (isUtf8 ? null : Decode(CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!, value)));

    private static string? Decode(Encoding encoding, ReadOnlySpan<byte> value)
    {
        try
        {
            return encoding.GetString(value);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
