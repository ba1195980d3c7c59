namespace PrintEdition.Pdf.Icc;

/// <summary>Tone values of the four process inks, each 0 (paper) to 1 (solid).</summary>
internal readonly record struct Inks(double Cyan, double Magenta, double Yellow, double Black)
{
    /// <summary>All inks together, 0 to 4.</summary>
    public double Total => Cyan + Magenta + Yellow + Black;

    /// <summary>The inks with no more than so much together: black stays, the colours give way in proportion.</summary>
    public Inks Within(double limit)
    {
        var colours = Total - Black;
        var room = Math.Max(0, limit - Black);
        return colours <= room ? this : new Inks(Cyan * room / colours, Magenta * room / colours, Yellow * room / colours, Black);
    }
}
