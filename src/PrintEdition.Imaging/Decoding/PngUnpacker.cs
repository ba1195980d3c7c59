using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace PrintEdition.Imaging.Decoding;

/// <summary>Rows of PNG samples → premultiplied pixels of 8 bits (PNG 3rd edition, 7.2; 13.12 for depths).</summary>
internal sealed class PngUnpacker
{
    private readonly PngHeader header;
    private readonly uint[] colours;
    private readonly int[] transparent;
    private readonly long largest;

    /// <summary>An unpacker for a picture.</summary>
    public PngUnpacker(PngHeader header)
    {
        this.header = header;
        largest = (1L << header.Depth) - 1;
        transparent = header.Colour is 0 or 2 && header.Transparency.Length >= 2 * header.Samples
            ? [.. Enumerable.Range(0, header.Samples).Select(i => (int)BinaryPrimitives.ReadUInt16BigEndian(header.Transparency.Span[(2 * i)..]))]
            : [];
        colours = header.Colour == 3 ? PaletteOf(header) : header is { Colour: 0, Depth: <= 8 } ? Greys() : [];
    }

    /// <summary>Unpacks a row.</summary>
    public void Unpack(ReadOnlySpan<byte> row, Span<byte> pixels)
    {
        if (colours.Length > 0)
        {
            UnpackColours(row, MemoryMarshal.Cast<byte, uint>(pixels));
        }
        else if (header is { Colour: 2, Depth: 8 } && transparent.Length == 0)
        {
            CopyRgb(row, pixels);
        }
        else
        {
            UnpackSamples(row, pixels);
        }
    }

    /// <summary>Samples that are numbers of colours; those of under 8 bits begin at the high end of a byte.</summary>
    private void UnpackColours(ReadOnlySpan<byte> row, Span<uint> pixels)
    {
        var (inByte, mask) = (8 / header.Depth, (int)largest);
        for (int i = 0, at = 0; i < pixels.Length; at++)
        {
            for (int n = 0, shift = 8 - header.Depth; n < inByte && i < pixels.Length; n++, shift -= header.Depth)
            {
                pixels[i++] = colours[(row[at] >> shift) & mask];
            }
        }
    }

    private void UnpackSamples(ReadOnlySpan<byte> row, Span<byte> pixels)
    {
        Span<int> samples = stackalloc int[4];
        samples = samples[..header.Samples];
        for (int i = 0, at = 0; i < pixels.Length; i += DecodedPicture.Parts)
        {
            for (var s = 0; s < samples.Length; s++, at++)
            {
                samples[s] = header.Depth == 8 ? row[at] : BinaryPrimitives.ReadUInt16BigEndian(row[(2 * at)..]);
            }

            Put(samples, pixels.Slice(i, DecodedPicture.Parts));
        }
    }

    /// <summary>What most large files are.</summary>
    private static void CopyRgb(ReadOnlySpan<byte> row, Span<byte> pixels)
    {
        for (int i = 0, at = 0; i < pixels.Length; i += DecodedPicture.Parts, at += 3)
        {
            (pixels[i], pixels[i + 1], pixels[i + 2], pixels[i + 3]) = (row[at], row[at + 1], row[at + 2], 255);
        }
    }

    /// <summary>Grey or colour with its alpha, in the depth of the file; the transparent colour is compared as it is stored.</summary>
    private void Put(ReadOnlySpan<int> samples, Span<byte> pixel)
    {
        var alpha = header.Colour >= 4 ? samples[^1] : transparent.Length > 0 && samples.SequenceEqual(transparent) ? 0 : (int)largest;
        var isGrey = header.Colour is 0 or 4;
        for (var part = 0; part < 3; part++)
        {
            pixel[part] = Premultiplied(samples[isGrey ? 0 : part], alpha);
        }

        pixel[3] = Premultiplied((int)largest, alpha);
    }

    private byte Premultiplied(int sample, int alpha) => header.Depth == 8
        ? Premultiplied8(sample, alpha)
        : (byte)((((long)sample * alpha * 255) + (largest * largest / 2)) / (largest * largest));

    /// <summary>All 256 colours, premultiplied; those the file does not have are opaque black.</summary>
    private static uint[] PaletteOf(PngHeader header)
    {
        var palette = header.Palette.Span;
        var colours = new uint[256];
        for (var i = 0; i < colours.Length; i++)
        {
            var alpha = i < header.Transparency.Length ? header.Transparency.Span[i] : 255;
            var parts = (3 * i) + 2 < palette.Length ? palette.Slice(3 * i, 3) : "\0\0\0"u8;
            colours[i] = Pixel(Premultiplied8(parts[0], alpha), Premultiplied8(parts[1], alpha), Premultiplied8(parts[2], alpha), alpha);
        }

        return colours;
    }

    /// <summary>The greys of a depth of 8 bits or less.</summary>
    private uint[] Greys() =>
    [
        .. Enumerable.Range(0, (int)largest + 1).Select(i => (Grey: (int)(i * 255 / largest), IsClear: transparent is [var clear] && clear == i))
            .Select(g => g.IsClear ? 0 : Pixel(g.Grey, g.Grey, g.Grey, 255)),
    ];

    /// <summary>A pixel as it lies in memory.</summary>
    private static uint Pixel(int red, int green, int blue, int alpha) => MemoryMarshal.Read<uint>([(byte)red, (byte)green, (byte)blue, (byte)alpha]);

    private static byte Premultiplied8(int part, int alpha) => alpha == 255 ? (byte)part : (byte)(((part * alpha) + 127) / 255);
}
