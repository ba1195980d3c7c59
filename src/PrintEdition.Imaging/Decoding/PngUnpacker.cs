using System.Buffers.Binary;

namespace PrintEdition.Imaging.Decoding;

/// <summary>Rows of PNG samples → premultiplied pixels of 8 bits (PNG 3rd edition, 7.2; 13.12 for depths).</summary>
internal sealed class PngUnpacker
{
    private readonly PngHeader header;
    private readonly byte[] palette;
    private readonly int[] transparent;
    private readonly long largest;

    /// <summary>An unpacker for a picture.</summary>
    public PngUnpacker(PngHeader header)
    {
        this.header = header;
        largest = (1L << header.Depth) - 1;
        palette = header.Colour == 3 ? PaletteOf(header) : [];
        transparent = header.Colour is 0 or 2 && header.Transparency.Length >= 2 * header.Samples
            ? [.. Enumerable.Range(0, header.Samples).Select(i => (int)BinaryPrimitives.ReadUInt16BigEndian(header.Transparency.Span[(2 * i)..]))]
            : [];
    }

    /// <summary>Unpacks a row.</summary>
    public void Unpack(ReadOnlySpan<byte> row, Span<byte> pixels)
    {
        if (header.Colour == 3)
        {
            UnpackPalette(row, pixels);
        }
        else
        {
            UnpackSamples(row, pixels);
        }
    }

    private void UnpackPalette(ReadOnlySpan<byte> row, Span<byte> pixels)
    {
        for (var i = 0; i < pixels.Length; i += DecodedPicture.Parts)
        {
            palette.AsSpan(Sample(row, i / DecodedPicture.Parts) * DecodedPicture.Parts, DecodedPicture.Parts).CopyTo(pixels[i..]);
        }
    }

    private void UnpackSamples(ReadOnlySpan<byte> row, Span<byte> pixels)
    {
        if (header is { Colour: 2, Depth: 8 } && transparent.Length == 0)
        {
            CopyRgb(row, pixels);
            return;
        }

        Span<int> samples = stackalloc int[4];
        samples = samples[..header.Samples];
        for (int i = 0, at = 0; i < pixels.Length; i += DecodedPicture.Parts)
        {
            for (var s = 0; s < samples.Length; s++)
            {
                samples[s] = Sample(row, at++);
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

        pixel[3] = Premultiplied(largest, alpha);
    }

    private byte Premultiplied(long sample, long alpha) => (byte)(((sample * alpha * 255) + (largest * largest / 2)) / (largest * largest));

    /// <summary>The n-th sample of a row; those of under 8 bits begin at the high end of a byte.</summary>
    private int Sample(ReadOnlySpan<byte> row, int n) => header.Depth switch
    {
        8 => row[n],
        16 => BinaryPrimitives.ReadUInt16BigEndian(row[(2 * n)..]),
        _ => (row[(int)((long)n * header.Depth / 8)] >> (8 - header.Depth - (n * header.Depth % 8))) & ((1 << header.Depth) - 1),
    };

    /// <summary>All 256 colours, premultiplied; those the file does not have are opaque black.</summary>
    private static byte[] PaletteOf(PngHeader header)
    {
        var colours = new byte[256 * DecodedPicture.Parts];
        for (var i = 0; i < 256; i++)
        {
            var alpha = i < header.Transparency.Length ? header.Transparency.Span[i] : (byte)255;
            for (var part = 0; part < 3; part++)
            {
                colours[(4 * i) + part] = (3 * i) + part < header.Palette.Length ? Scaled(header.Palette.Span[(3 * i) + part], alpha) : (byte)0;
            }

            colours[(4 * i) + 3] = alpha;
        }

        return colours;
    }

    private static byte Scaled(int part, int alpha) => alpha == 255 ? (byte)part : (byte)(((part * alpha) + 127) / 255);
}
