using System.Buffers.Binary;

namespace PrintEdition.Imaging.Decoding;

/// <summary>The header of a PNG, its palette and its transparent colour (PNG 3rd edition, 11.2 and 11.3.1).</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Depth">Bits of a sample: 1, 2, 4, 8 or 16.</param>
/// <param name="Colour">0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGB and alpha.</param>
/// <param name="IsInterlaced">Whether it comes in seven passes (Adam7).</param>
internal sealed record PngHeader(int Width, int Height, int Depth, int Colour, bool IsInterlaced)
{
    private const int SignatureLength = 8;

    /// <summary>The palette, three bytes a colour.</summary>
    public ReadOnlyMemory<byte> Palette { get; private init; }

    /// <summary>Alpha of the palette's colours, or the one colour that is transparent, 16 bits a sample.</summary>
    public ReadOnlyMemory<byte> Transparency { get; private init; }

    /// <summary>Samples of a pixel.</summary>
    public int Samples => Colour switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    /// <summary>Bits of a pixel.</summary>
    public int PixelBits => Samples * Depth;

    /// <summary>Bytes of a row of so many pixels, without its filter byte.</summary>
    public int RowBytes(int pixels) => (int)((((long)pixels * PixelBits) + 7) / 8);

    /// <summary>Reads the chunks before the pixels; null for a header that PNG does not know.</summary>
    public static PngHeader? Read(ReadOnlyMemory<byte> file)
    {
        PngHeader? header = null;
        foreach (var (type, data) in Chunks(file))
        {
            header = type switch
            {
                "IHDR" => Of(data.Span),
                "PLTE" => header is null ? null : header with { Palette = data },
                "tRNS" => header is null ? null : header with { Transparency = data },
                _ => header,
            };
        }

        return header;
    }

    /// <summary>The chunks of a file with their data, as far as they are whole.</summary>
    public static IEnumerable<(string Type, ReadOnlyMemory<byte> Data)> Chunks(ReadOnlyMemory<byte> file)
    {
        for (var at = SignatureLength; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.Span[at..]);
            if (length > file.Length - at - 12)
            {
                yield break;
            }

            yield return (System.Text.Encoding.ASCII.GetString(file.Span.Slice(at + 4, 4)), file.Slice(at + 8, (int)length));
            at += 12 + (int)length;
        }
    }

    private static PngHeader? Of(ReadOnlySpan<byte> data)
    {
        if (data.Length < 13)
        {
            return null;
        }

        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(data), BinaryPrimitives.ReadUInt32BigEndian(data[4..]));
        var isKnown = (data[9], data[8]) is (0, 1 or 2 or 4 or 8 or 16) or (3, 1 or 2 or 4 or 8) or (2 or 4 or 6, 8 or 16);
        return isKnown && width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue && data[12] <= 1
            ? new PngHeader((int)width, (int)height, data[8], data[9], data[12] == 1)
            : null;
    }
}
