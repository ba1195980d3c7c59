using SkiaSharp;

namespace PrintEdition.Imaging.Files;

/// <summary>Opens Skia's decoders.</summary>
internal static class PictureCodec
{
    /// <summary>A decoder over a copy of a file; null when it is none that Skia knows.</summary>
    public static SKCodec? Open(ReadOnlyMemory<byte> file)
    {
        using var data = SKData.CreateCopy(file.Span);
        return SKCodec.Create(data);
    }
}
