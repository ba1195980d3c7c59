namespace PrintEdition.Pdf.Icc.Newsprint;

/// <summary>
/// Coldset offset on newsprint (ISO 12647-3, dot gain 26 %, total ink 240 %) as an ICC profile that is worked out here, from published colours
/// and a model of print: no file has to be installed, and no maker's profile is passed on.
/// </summary>
internal static class NewsprintProfile
{
    /// <summary>What the profile and the printing condition are called.</summary>
    public const string Name = "Print Edition coldset newsprint, 26 % dot gain, 240 % ink";

    /// <summary>Most ink, as tones together.</summary>
    public const double InkLimit = 2.4;

    /// <summary>Nodes on a side of the grid from Lab to inks; odd, so that greys are on nodes.</summary>
    private const int LabNodes = 25;

    /// <summary>Nodes on a side of the grid from inks to Lab.</summary>
    private const int InkNodes = 9;

    /// <summary>Points of curves that straighten tones.</summary>
    private const int ToneSteps = 1024;

    /// <summary>a and b within this have three quarters of the nodes: newsprint has no stronger colours.</summary>
    private const double Gamut = 64;

    private const double PartOfGamut = 0.75;

    /// <summary>A colour that is off by less than this, in ΔE, can be printed.</summary>
    private const double Printable = 3;

    /// <summary>Scale of a and b, and full scale of L, in the sixteen bits of version 2 (ICC.1:2001-04, A.1).</summary>
    private const double LegacyScale = 65535.0 / 65280;

    /// <summary>What inks between two nodes may have more than at both, since tones are no straight lines there.</summary>
    private const double Slack = 0.015;

    /// <summary>The day ISO 12647-3:2013 came out.</summary>
    private static readonly DateOnly Day = new(2013, 12, 15);

    /// <summary>The profile's bytes; the same on every machine.</summary>
    public static byte[] Build()
    {
        var (inks, gamut) = ToInks();
        var (x, y, z) = NewsprintModel.Paper;
        var areas = Curves(4, (ink, tone) => NewsprintModel.AreaOf(ink, tone));
        var tones = Curves(4, (ink, area) => NewsprintModel.ToneOf(ink, area));
        return ProfileFile.Write(
            "prtrCMYKLab ",
            Day,
            ("desc", ProfileFile.Description(Name)),
            ("cprt", ProfileFile.Text("No copyright")),
            ("wtpt", ProfileFile.Xyz(x, y, z)),
            ("A2B0", ProfileFile.Table(areas, InkNodes, ToLab(), Straight(3))),
            ("A2B1", []),
            ("A2B2", []),
            ("B2A0", ProfileFile.Table(LabCurves(), LabNodes, inks, tones)),
            ("B2A1", []),
            ("B2A2", []),
            ("gamt", ProfileFile.Table(LabCurves(), LabNodes, gamut, Straight(1))));
    }

    /// <summary>Lab for each node of inks, coded.</summary>
    private static double[] ToLab()
    {
        var grid = new double[InkNodes * InkNodes * InkNodes * InkNodes * 3];
        Span<double> areas = stackalloc double[4];
        for (var node = 0; node < grid.Length / 3; node++)
        {
            for (var (i, left) = (3, node); i >= 0; i--, left /= InkNodes)
            {
                areas[i] = left % InkNodes / (InkNodes - 1.0);
            }

            var lab = NewsprintModel.Of(areas);
            grid[node * 3] = lab.L / 100 / LegacyScale;
            grid[(node * 3) + 1] = (lab.A + 128) / 255 / LegacyScale;
            grid[(node * 3) + 2] = (lab.B + 128) / 255 / LegacyScale;
        }

        return grid;
    }

    /// <summary>Areas for each node of Lab, and whether the colour there cannot be printed. From light to dark, each node starts where the one before ended.</summary>
    private static (double[] Inks, double[] Gamut) ToInks()
    {
        var inks = new double[LabNodes * LabNodes * LabNodes * 4];
        var gamut = new double[LabNodes * LabNodes * LabNodes];
        Parallel.For(0, LabNodes * LabNodes, row =>
        {
            var areas = new double[4];
            for (var l = LabNodes - 1; l >= 0; l--)
            {
                var node = (l * LabNodes * LabNodes) + row;
                var colour = new Lab(l / (LabNodes - 1.0) * 100, Axis(row / LabNodes / (LabNodes - 1.0)), Axis(row % LabNodes / (LabNodes - 1.0)));
                Separator.Find(colour, areas, InkLimit);
                Limit(areas);
                areas.CopyTo(inks, node * 4);
                gamut[node] = NewsprintModel.Of(areas).DistanceTo(colour) < Printable ? 0 : 1;
            }
        });
        return (inks, gamut);
    }

    /// <summary>What the search leaves over the limit of ink goes.</summary>
    private static void Limit(double[] areas)
    {
        var inks = new Inks(NewsprintModel.ToneOf(0, areas[0]), NewsprintModel.ToneOf(1, areas[1]), NewsprintModel.ToneOf(2, areas[2]), NewsprintModel.ToneOf(3, areas[3])).Within(InkLimit - Slack);
        double[] tones = [inks.Cyan, inks.Magenta, inks.Yellow, inks.Black];
        for (var i = 0; i < areas.Length; i++)
        {
            areas[i] = NewsprintModel.AreaOf(i, tones[i]);
        }
    }

    /// <summary>Curves before the Lab grid: L by itself; a and b so that the press's colours have most nodes.</summary>
    private static double[][] LabCurves()
    {
        double[] lightness = [.. Steps.Select(v => v * LegacyScale)];
        double[] chroma = [.. Steps.Select(v => Place((v * LegacyScale * 255) - 128))];
        return [lightness, chroma, chroma];
    }

    private static double[] Steps => [.. Enumerable.Range(0, 4096).Select(i => i / 4095.0)];

    /// <summary>a or b at a place of the grid's axis; the other way round of <see cref="Place"/>.</summary>
    private static double Axis(double place)
    {
        var part = (place * 2) - 1;
        return Math.Abs(part) <= PartOfGamut
            ? part / PartOfGamut * Gamut
            : Math.Sign(part) * (Gamut + ((Math.Abs(part) - PartOfGamut) / (1 - PartOfGamut) * (128 - Gamut)));
    }

    private static double Place(double value)
    {
        var size = Math.Abs(value);
        var part = size <= Gamut ? size / Gamut * PartOfGamut : PartOfGamut + ((size - Gamut) / (128 - Gamut) * (1 - PartOfGamut));
        return ((Math.Sign(value) * part) + 1) / 2;
    }

    private static double[][] Curves(int count, Func<int, double, double> curve) =>
        [.. Enumerable.Range(0, count).Select(i => Enumerable.Range(0, ToneSteps).Select(s => curve(i, s / (ToneSteps - 1.0))).ToArray())];

    private static double[][] Straight(int count) => [.. Enumerable.Repeat(new double[] { 0, 1 }, count)];
}
