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

    /// <summary>The middle of what there is to see in a picture as displayed; null where nothing stands out, or the picture cannot be decoded within bounds.</summary>
    public static PicturePoint? Read(ReadOnlySpan<byte> picture)
    {
        using var data = SKData.CreateCopy(picture);
        using var codec = SKCodec.Create(data);
        return codec is not null && GreyThumbnail.Of(codec) is { } thumbnail && MiddleOf(thumbnail) is { } stored ? Displayed(stored, codec.EncodedOrigin) : null;
    }

    private static PicturePoint? MiddleOf(GreyThumbnail picture)
    {
        var (all, across, down) = (0L, 0L, 0L);
        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < picture.Width; x++)
            {
                var edge = EdgeAt(picture, x, y);
                (all, across, down) = (all + edge, across + (edge * ((2 * x) + 1)), down + (edge * ((2 * y) + 1)));
            }
        }

        return all == 0 ? null : new PicturePoint(Share(across, all * picture.Width), Share(down, all * picture.Height));
    }

    /// <summary>Half of a quotient in whole hundredths: no look at so few pixels is finer.</summary>
    private static double Share(long twice, long of) => (((100 * twice) + of) / (2 * of)) / 100.0;

    /// <summary>How much the neighbours left and right of a pixel differ, or those above and below.</summary>
    private static int EdgeAt(GreyThumbnail picture, int x, int y)
    {
        var across = Math.Abs(GreyAt(picture, x - 1, y) - GreyAt(picture, x + 1, y));
        var down = Math.Abs(GreyAt(picture, x, y - 1) - GreyAt(picture, x, y + 1));
        return Math.Clamp(Math.Max(across, down) - Noise, 0, Hardest);
    }

    private static int GreyAt(GreyThumbnail picture, int x, int y) =>
        picture.Grey[(Math.Clamp(y, 0, picture.Height - 1) * picture.Width) + Math.Clamp(x, 0, picture.Width - 1)];

    /// <summary>Where a point of the stored picture is displayed (EXIF 2.32, tag 0x0112).</summary>
    private static PicturePoint Displayed(PicturePoint stored, SKEncodedOrigin origin) => origin switch
    {
        SKEncodedOrigin.TopRight => new PicturePoint(1 - stored.X, stored.Y),
        SKEncodedOrigin.BottomRight => new PicturePoint(1 - stored.X, 1 - stored.Y),
        SKEncodedOrigin.BottomLeft => new PicturePoint(stored.X, 1 - stored.Y),
        SKEncodedOrigin.LeftTop => new PicturePoint(stored.Y, stored.X),
        SKEncodedOrigin.RightTop => new PicturePoint(1 - stored.Y, stored.X),
        SKEncodedOrigin.RightBottom => new PicturePoint(1 - stored.Y, 1 - stored.X),
        SKEncodedOrigin.LeftBottom => new PicturePoint(stored.Y, 1 - stored.X),
        _ => stored,
    };
}
