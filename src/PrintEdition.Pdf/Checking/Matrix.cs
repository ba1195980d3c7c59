namespace PrintEdition.Pdf.Checking;

/// <summary>A change of coordinates (ISO 32000-2, 8.3.4).</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    /// <summary>The one that changes nothing.</summary>
    public static readonly Matrix Identity = new(1, 0, 0, 1, 0, 0);

    /// <summary>How long a side of one unit along x becomes.</summary>
    public double Width => Math.Sqrt((A * A) + (B * B));

    /// <summary>How long a side of one unit along y becomes.</summary>
    public double Height => Math.Sqrt((C * C) + (D * D));

    /// <summary>This change and then another.</summary>
    public Matrix Then(Matrix next) => new(
        (A * next.A) + (B * next.C),
        (A * next.B) + (B * next.D),
        (C * next.A) + (D * next.C),
        (C * next.B) + (D * next.D),
        (E * next.A) + (F * next.C) + next.E,
        (E * next.B) + (F * next.D) + next.F);

    /// <summary>The matrix of six numbers; the identity for what are none.</summary>
    public static Matrix Of(IReadOnlyList<double> numbers) =>
        numbers is [var a, var b, var c, var d, var e, var f] ? new Matrix(a, b, c, d, e, f) : Identity;
}
