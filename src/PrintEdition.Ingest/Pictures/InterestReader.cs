using PrintEdition.Model;
using SkiaSharp;

namespace PrintEdition.Ingest.Pictures;

/// <summary>Finds where in a picture there is something to see: where light and dark meet. Sky, walls and water have little of it.</summary>
internal static class InterestReader
{
    /// <summary>Differences of grey up to this are the noise of cameras and JPEG.</summary>
    private const int Noise = 6;

    /// <summary>A harder edge is no more interesting: letters on a sign should not outweigh a face.</summary>
    private const int Hardest = 64;

    /// <summary>Looks at a picture as displayed; one that cannot be decoded within bounds stays unknown.</summary>
    public static PictureInterest Read(ReadOnlySpan<byte> picture)
    {
        using var data = SKData.CreateCopy(picture);
        using var codec = SKCodec.Create(data);
        return codec is not null && GreyThumbnail.Of(codec) is { } thumbnail ? Displayed(InterestOf(thumbnail), codec.EncodedOrigin) : PictureInterest.Unknown;
    }

    private static PictureInterest InterestOf(GreyThumbnail picture)
    {
        var across = new int[picture.Width];
        var down = new int[picture.Height];
        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < picture.Width; x++)
            {
                var edge = EdgeAt(picture, x, y);
                across[x] += edge;
                down[y] += edge;
            }
        }

        return new PictureInterest([.. across], [.. down]);
    }

    /// <summary>How much the neighbours left and right of a pixel differ, or those above and below.</summary>
    private static int EdgeAt(GreyThumbnail picture, int x, int y)
    {
        var across = Math.Abs(GreyAt(picture, x - 1, y) - GreyAt(picture, x + 1, y));
        var down = Math.Abs(GreyAt(picture, x, y - 1) - GreyAt(picture, x, y + 1));
        return Math.Clamp(Math.Max(across, down) - Noise, 0, Hardest);
    }

    private static int GreyAt(GreyThumbnail picture, int x, int y) =>
        picture.Grey[(Math.Clamp(y, 0, picture.Height - 1) * picture.Width) + Math.Clamp(x, 0, picture.Width - 1)];

    /// <summary>A stored picture's strips as they are displayed (EXIF 2.32, tag 0x0112).</summary>
    private static PictureInterest Displayed(PictureInterest stored, SKEncodedOrigin origin)
    {
        var (across, down) = origin >= SKEncodedOrigin.LeftTop ? (stored.Down, stored.Across) : (stored.Across, stored.Down);
        var isFromRight = origin is SKEncodedOrigin.TopRight or SKEncodedOrigin.BottomRight or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom;
        var isFromBottom = origin is SKEncodedOrigin.BottomRight or SKEncodedOrigin.BottomLeft or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        return new PictureInterest(isFromRight ? [.. across.Reverse()] : across, isFromBottom ? [.. down.Reverse()] : down);
    }
}
