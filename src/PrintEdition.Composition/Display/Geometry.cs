namespace PrintEdition.Composition.Display;

/// <summary>A rectangle in points, origin at the page's top left, y down.</summary>
public readonly record struct Rect(double X, double Y, double Width, double Height)
{
    /// <summary>Right edge.</summary>
    public double Right => X + Width;

    /// <summary>Bottom edge.</summary>
    public double Bottom => Y + Height;
}

/// <summary>A colour of the page, sRGB, each part 0 to 1.</summary>
public readonly record struct Colour(double Red, double Green, double Blue)
{
    /// <summary>Text black.</summary>
    public static readonly Colour Black = new(0, 0, 0);

    /// <summary>Paper white.</summary>
    public static readonly Colour White = new(1, 1, 1);

    /// <summary>Whether all parts are equal: grey or black.</summary>
    public bool IsGrey => Red == Green && Green == Blue;
}
