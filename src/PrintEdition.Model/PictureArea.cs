namespace PrintEdition.Model;

/// <summary>A rectangle of a picture in shares of its width and height, 0 to 1, from its upper left corner as displayed.</summary>
public readonly record struct PictureArea(double X, double Y, double Width, double Height)
{
    /// <summary>The right edge.</summary>
    public double Right => X + Width;

    /// <summary>The lower edge.</summary>
    public double Bottom => Y + Height;

    /// <summary>The smallest rectangle that holds all of some; null when there is none.</summary>
    public static PictureArea? Around(IEnumerable<PictureArea> areas)
    {
        PictureArea? all = null;
        foreach (var area in areas)
        {
            all = all is { } known ? known.With(area) : area;
        }

        return all;
    }

    private PictureArea With(PictureArea other)
    {
        var (x, y) = (Math.Min(X, other.X), Math.Min(Y, other.Y));
        return new PictureArea(x, y, Math.Max(Right, other.Right) - x, Math.Max(Bottom, other.Bottom) - y);
    }
}
