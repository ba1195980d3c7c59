namespace PrintEdition.Pdf.Icc.Newsprint;

/// <summary>
/// The colour that four inks give in coldset offset on newsprint: the model of Neugebauer with Yule and Nielsen's exponent, from the colours of
/// the solids and their overprints in ISO 12647-3, and a dot gain of 26 % in the middle tone.
/// </summary>
internal static class NewsprintModel
{
    /// <summary>Tone value increase of a tone of 50 %.</summary>
    private const double Gain = 0.26;

    /// <summary>Exponent of Yule and Nielsen: light spreads in uncoated paper; 2 is what is found for it.</summary>
    private const int Spread = 2;

    /// <summary>
    /// What a colour under black lets through of what it does alone, as an exponent: the standard has no such overprints; inks of newspapers
    /// hardly darken solid black, by about 4 L* of three colours.
    /// </summary>
    private const double UnderBlack = 0.15;

    private const int Channels = 3;

    /// <summary>Colours of ISO 12647-3 on paper (the first), of C, M, CM, Y, CY, MY, CMY: bit 1 is cyan, bit 2 magenta, bit 4 yellow.</summary>
    private static readonly Lab[] Colours =
    [
        new(82, 0, 3), new(57, -23, -27), new(54, 44, -2), new(41, 7, -22), new(78, -3, 58), new(53, -34, 17), new(52, 41, 25), new(40, 0, 1),
    ];

    private static readonly Lab Black = new(36, 1, 4);

    /// <summary>Roots of the light that each combination of inks reflects, relative to the paper; bit 8 is black.</summary>
    private static readonly double[] Roots = [.. Enumerable.Range(0, 16).SelectMany(RootsOf)];

    /// <summary>For each ink the root of its solid, in the third of light that it takes most of.</summary>
    private static readonly double[] Solids = [Roots[1 * Channels], Roots[(2 * Channels) + 1], Roots[(4 * Channels) + 2], Roots[(8 * Channels) + 1]];

    /// <summary>Exponent of the tone curve 1 − (1 − a)^p, which has the gain in the middle and no gain at paper and solid.</summary>
    private static readonly double Steepness = Math.Log(0.5 - Gain) / Math.Log(0.5);

    /// <summary>The paper, tristimulus values.</summary>
    public static (double X, double Y, double Z) Paper => Colours[0].ToXyz();

    /// <summary>The colour, relative to the paper, of areas covered by cyan, magenta, yellow, black.</summary>
    public static Lab Of(ReadOnlySpan<double> areas)
    {
        var (x, y, z) = (0.0, 0.0, 0.0);
        for (var inks = 0; inks < 16; inks++)
        {
            var part = 1.0;
            for (var i = 0; i < 4; i++)
            {
                part *= (inks & (1 << i)) != 0 ? areas[i] : 1 - areas[i];
            }

            x += part * Roots[inks * Channels];
            y += part * Roots[(inks * Channels) + 1];
            z += part * Roots[(inks * Channels) + 2];
        }

        return Lab.OfXyz(x * x * Lab.White.X, y * y, z * z * Lab.White.Z);
    }

    /// <summary>The area that a tone of an ink covers in the model, both 0 to 1.</summary>
    /// <param name="ink">0 cyan, 1 magenta, 2 yellow, 3 black.</param>
    /// <param name="tone">The tone value.</param>
    public static double AreaOf(int ink, double tone)
    {
        var solid = Solids[ink];
        var covered = 1 - Math.Pow(1 - tone, Steepness);
        return (Math.Sqrt(1 - (covered * (1 - (solid * solid)))) - 1) / (solid - 1);
    }

    /// <summary>The tone of an ink that covers an area: the other way round.</summary>
    public static double ToneOf(int ink, double area)
    {
        var solid = Solids[ink];
        var root = 1 + (area * (solid - 1));
        var covered = (1 - (root * root)) / (1 - (solid * solid));
        return 1 - Math.Pow(Math.Max(0, 1 - covered), 1 / Steepness);
    }

    private static double[] RootsOf(int inks)
    {
        var (colour, paper, black) = (Colours[inks & 7].ToXyz(), Paper, Black.ToXyz());
        double[] light = [colour.X / paper.X, colour.Y / paper.Y, colour.Z / paper.Z];
        double[] under = [black.X / paper.X, black.Y / paper.Y, black.Z / paper.Z];
        return [.. light.Select((l, i) => Math.Pow(inks < 8 ? l : under[i] * Math.Pow(l, UnderBlack), 1.0 / Spread))];
    }
}
