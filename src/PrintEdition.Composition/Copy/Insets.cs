namespace PrintEdition.Composition.Copy;

/// <summary>White at the sides of an element inside its leg, in points.</summary>
/// <param name="Left">At the left.</param>
/// <param name="Right">At the right.</param>
/// <param name="WideFrom">A measure from which on both are twice as wide; infinite where they never are.</param>
internal readonly record struct Insets(double Left, double Right, double WideFrom = double.PositiveInfinity)
{
    /// <summary>At least this part of a measure is left for text.</summary>
    private const double LeastText = 0.5;

    /// <summary>The white at a measure in points.</summary>
    public Insets At(double measure)
    {
        var wanted = measure >= WideFrom ? 2 : 1;
        var both = Left + Right;
        var part = both == 0 ? 0 : Math.Min(wanted, (1 - LeastText) * measure / both);
        return new Insets(part * Left, part * Right);
    }
}
