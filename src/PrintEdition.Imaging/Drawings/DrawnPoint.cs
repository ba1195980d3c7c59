namespace PrintEdition.Imaging.Drawings;

/// <summary>A point; y grows downward.</summary>
public readonly record struct DrawnPoint(double X, double Y)
{
    /// <summary>The point so much further.</summary>
    public static DrawnPoint operator +(DrawnPoint a, DrawnPoint b) => new(a.X + b.X, a.Y + b.Y);

    /// <summary>How to come from one point to another.</summary>
    public static DrawnPoint operator -(DrawnPoint a, DrawnPoint b) => new(a.X - b.X, a.Y - b.Y);

    /// <summary>A point as many times as far from the origin.</summary>
    public static DrawnPoint operator *(double factor, DrawnPoint a) => new(factor * a.X, factor * a.Y);

    /// <summary>The same as <c>+</c>.</summary>
    public static DrawnPoint Add(DrawnPoint left, DrawnPoint right) => left + right;

    /// <summary>The same as <c>-</c>.</summary>
    public static DrawnPoint Subtract(DrawnPoint left, DrawnPoint right) => left - right;

    /// <summary>The same as <c>*</c>.</summary>
    public static DrawnPoint Multiply(double left, DrawnPoint right) => left * right;
}
