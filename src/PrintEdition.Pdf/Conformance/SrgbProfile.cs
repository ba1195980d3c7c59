using PrintEdition.Pdf.Icc;

namespace PrintEdition.Pdf.Conformance;

/// <summary>
/// The colour space of all that is painted, sRGB (IEC 61966-2-1), as an ICC profile made here by the formulas of the standard: a matrix and
/// one curve for its three channels.
/// </summary>
internal static class SrgbProfile
{
    /// <summary>Name of the colour space in the registry of the ICC.</summary>
    public const string Name = "sRGB IEC61966-2.1";

    /// <summary>Points of the curve: between them a straight line is off by less than an eighth of an 8-bit step.</summary>
    private const int CurvePoints = 1024;

    /// <summary>The day the standard came out.</summary>
    private static readonly DateOnly Day = new(1999, 10, 18);

    /// <summary>The channels' colours adapted from D65 to D50 by Bradford's method; they add up to the white.</summary>
    private static readonly double[] Red = [0.43606, 0.22249, 0.01393];
    private static readonly double[] Green = [0.38506, 0.71690, 0.09708];
    private static readonly double[] Blue = [0.14308, 0.06061, 0.71389];

    /// <summary>The profile's bytes.</summary>
    public static byte[] Build() => ProfileFile.Write(
        "mntrRGB XYZ ",
        Day,
        ("desc", ProfileFile.Description(Name)),
        ("cprt", ProfileFile.Text("No copyright")),
        ("wtpt", ProfileFile.Xyz(Lab.White.X, Lab.White.Y, Lab.White.Z)),
        ("rXYZ", ProfileFile.Xyz(Red)),
        ("gXYZ", ProfileFile.Xyz(Green)),
        ("bXYZ", ProfileFile.Xyz(Blue)),
        ("rTRC", ProfileFile.Curve([.. Enumerable.Range(0, CurvePoints).Select(i => Light(i / (CurvePoints - 1.0)))])),
        ("gTRC", []),
        ("bTRC", []));

    /// <summary>Light for a channel's value, both 0 to 1.</summary>
    public static double Light(double value) => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);

    /// <summary>Tristimulus values under D50 of three channels' light.</summary>
    public static (double X, double Y, double Z) ToXyz(double red, double green, double blue)
    {
        double Part(int i) => (Red[i] * red) + (Green[i] * green) + (Blue[i] * blue);
        return (Part(0), Part(1), Part(2));
    }
}
