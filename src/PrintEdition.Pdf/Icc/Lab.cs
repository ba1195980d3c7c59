namespace PrintEdition.Pdf.Icc;

/// <summary>A colour in CIELAB under D50 (ISO 11664-4), relative to the medium's white: L 0 to 100, a and b about -128 to 128.</summary>
internal readonly record struct Lab(double L, double A, double B)
{
    /// <summary>White of the connection space (ICC.1, D50).</summary>
    public static readonly (double X, double Y, double Z) White = (0.9642, 1, 0.8249);

    /// <summary>Below this, the cube root becomes a line.</summary>
    private const double Bend = 216.0 / 24389;

    private const double Slope = 24389.0 / 27;

    /// <summary>From tristimulus values, white as Y = 1.</summary>
    public static Lab OfXyz(double x, double y, double z)
    {
        var (fx, fy, fz) = (Root(x / White.X), Root(y / White.Y), Root(z / White.Z));
        return new Lab((116 * fy) - 16, 500 * (fx - fy), 200 * (fy - fz));
    }

    /// <summary>As tristimulus values.</summary>
    public (double X, double Y, double Z) ToXyz()
    {
        var fy = (L + 16) / 116;
        return (White.X * Cube(fy + (A / 500)), White.Y * Cube(fy), White.Z * Cube(fy - (B / 200)));
    }

    /// <summary>Colour difference (ΔE*ab, 1976).</summary>
    public double DistanceTo(Lab other) => Math.Sqrt(Math.Pow(L - other.L, 2) + Math.Pow(A - other.A, 2) + Math.Pow(B - other.B, 2));

    private static double Root(double t) => t > Bend ? Math.Cbrt(t) : ((Slope * t) + 16) / 116;

    private static double Cube(double f) => f * f * f > Bend ? f * f * f : ((116 * f) - 16) / Slope;
}
