namespace PrintEdition.Pdf.Press;

/// <summary>A separated picture, coarse: what its ink is measured by.</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Inks">Four inks of each pixel, 0 to 255.</param>
internal sealed record InkSample(int Width, int Height, byte[] Inks)
{
    private const int Channels = 4;

    /// <summary>The means of blocks of pixels.</summary>
    /// <param name="inks">The picture's inks, one or four to a pixel; one is black.</param>
    /// <param name="width">Its width in pixels.</param>
    /// <param name="components">Inks to a pixel.</param>
    /// <param name="block">Side of a block in pixels.</param>
    public static InkSample Of(ReadOnlySpan<byte> inks, int width, int components, int block)
    {
        var height = inks.Length / components / width;
        var (across, down) = (Math.Max(1, width / block), Math.Max(1, height / block));
        var sample = new InkSample(across, down, new byte[across * down * Channels]);
        for (var i = 0; i < across * down; i++)
        {
            var (left, top) = (i % across * block, i / across * block);
            for (var c = 0; c < components; c++)
            {
                sample.Inks[(i * Channels) + Channels - components + c] = Mean(inks, width, height, components, c, (left, top, block));
            }
        }

        return sample;
    }

    private static byte Mean(ReadOnlySpan<byte> inks, int width, int height, int components, int channel, (int Left, int Top, int Side) block)
    {
        var (sum, count) = (0L, 0);
        for (var y = block.Top; y < Math.Min(height, block.Top + block.Side); y++)
        {
            for (var x = block.Left; x < Math.Min(width, block.Left + block.Side); x++)
            {
                sum += inks[(((y * width) + x) * components) + channel];
                count++;
            }
        }

        return (byte)(sum / Math.Max(1, count));
    }
}
