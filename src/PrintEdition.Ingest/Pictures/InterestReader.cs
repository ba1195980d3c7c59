using PrintEdition.Model;

namespace PrintEdition.Ingest.Pictures;

/// <summary>Finds where in a picture there is something to see: where light and dark meet. Sky, walls and water have little of it.</summary>
internal static class InterestReader
{
    /// <summary>Differences of grey up to this are the noise of cameras and JPEG.</summary>
    private const int Noise = 6;

    /// <summary>A harder edge is no more interesting: letters on a sign should not outweigh a face.</summary>
    private const int Hardest = 64;

    /// <summary>Looks at a picture as displayed; one that cannot be decoded stays unknown.</summary>
    public static PictureInterest Read(PictureFile picture) => GreyThumbnail.Of(picture) is { } thumbnail ? InterestOf(thumbnail) : PictureInterest.Unknown;

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
}
