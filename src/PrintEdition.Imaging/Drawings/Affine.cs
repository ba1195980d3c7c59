namespace PrintEdition.Imaging.Drawings;

/// <summary>A map of the plane: x' = A·x + C·y + E, y' = B·x + D·y + F, as SVG and PDF write it.</summary>
public readonly record struct Affine(double A, double B, double C, double D, double E, double F)
{
    /// <summary>Everything stays where it is.</summary>
    public static readonly Affine Identity = new(1, 0, 0, 1, 0, 0);

    /// <summary>Whether all its numbers are finite.</summary>
    public bool IsFinite => double.IsFinite(A) && double.IsFinite(B) && double.IsFinite(C) && double.IsFinite(D) && double.IsFinite(E) && double.IsFinite(F);

    /// <summary>A shift.</summary>
    public static Affine Shift(double x, double y) => new(1, 0, 0, 1, x, y);

    /// <summary>A scaling from the origin.</summary>
    public static Affine Scale(double x, double y) => new(x, 0, 0, y, 0, 0);

    /// <summary>A turn about the origin, clockwise as seen.</summary>
    public static Affine Turn(double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new Affine(cos, sin, -sin, cos, 0, 0);
    }

    /// <summary>First the inner map, then this one.</summary>
    public Affine After(Affine inner) => new(
        (A * inner.A) + (C * inner.B),
        (B * inner.A) + (D * inner.B),
        (A * inner.C) + (C * inner.D),
        (B * inner.C) + (D * inner.D),
        (A * inner.E) + (C * inner.F) + E,
        (B * inner.E) + (D * inner.F) + F);

    /// <summary>Where a point comes to lie.</summary>
    public DrawnPoint Of(DrawnPoint point) => new((A * point.X) + (C * point.Y) + E, (B * point.X) + (D * point.Y) + F);
}
