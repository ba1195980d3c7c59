namespace PrintEdition.Pdf.Icc;

/// <summary>A function of one channel.</summary>
internal abstract record Curve
{
    /// <summary>Its value, for 0 to 1.</summary>
    public abstract double Of(double value);
}

/// <summary>Values at even distances, straight between them; at least two.</summary>
internal sealed record SampledCurve(float[] Values) : Curve
{
    /// <inheritdoc/>
    public override double Of(double value)
    {
        var place = value * (Values.Length - 1);
        var at = Math.Min((int)place, Values.Length - 2);
        return Values[at] + ((place - at) * (Values[at + 1] - Values[at]));
    }
}

/// <summary>
/// The parametric curve (ICC.1:2010, 10.16) in its most general form: (aX + b)^g + e from d on, below it cX + f.
/// </summary>
internal sealed record FormulaCurve(double G, double A, double B, double C, double D, double E, double F) : Curve
{
    /// <inheritdoc/>
    public override double Of(double value) =>
        value >= D ? Math.Pow(Math.Max(0, (A * value) + B), G) + E : (C * value) + F;
}
