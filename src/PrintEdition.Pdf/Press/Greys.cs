using PrintEdition.Pdf.Conformance;

namespace PrintEdition.Pdf.Press;

/// <summary>Greys of sRGB that are as light as a colour.</summary>
internal static class Greys
{
    private const int Levels = 256;

    /// <summary>Steps of the table from light to grey: fine enough for the darkest greys.</summary>
    private const int Steps = 1 << 14;

    private static readonly float[] Lights = [.. Enumerable.Range(0, Levels).Select(i => (float)SrgbProfile.Light(i / (Levels - 1.0)))];

    private static readonly byte[] Values = [.. Enumerable.Range(0, Steps + 1).Select(i => Nearest(i / (double)Steps))];

    /// <summary>The grey, 0 to 255, of a colour whose parts are 0 to 1.</summary>
    public static byte Of(double red, double green, double blue) => OfLight(SrgbProfile.ToXyz(SrgbProfile.Light(red), SrgbProfile.Light(green), SrgbProfile.Light(blue)).Y);

    /// <summary>The grey of a pixel.</summary>
    public static byte Of(byte red, byte green, byte blue) =>
        red == green && green == blue ? red : OfLight(SrgbProfile.ToXyz(Lights[red], Lights[green], Lights[blue]).Y);

    private static byte OfLight(double light) => Values[(int)Math.Round(Math.Clamp(light, 0, 1) * Steps)];

    private static byte Nearest(double light)
    {
        var above = Array.FindIndex(Lights, l => l >= light);
        return (byte)(above < 0 ? Levels - 1 : above > 0 && light - Lights[above - 1] < Lights[above] - light ? above - 1 : above);
    }
}
