using PrintEdition.Composition.Display;
using SkiaSharp;

namespace PrintEdition.Preview;

/// <summary>The display list's values as Skia's.</summary>
internal static class SkiaValues
{
    private const double FullPart = 255;

    /// <summary>The rectangle, in points.</summary>
    public static SKRect ToSkia(this Rect area) =>
        new((float)area.X, (float)area.Y, (float)area.Right, (float)area.Bottom);

    /// <summary>A smooth brush of this colour.</summary>
    public static SKPaint ToPaint(this Colour colour) => new()
    {
        IsAntialias = true,
        Color = new SKColor(PartOf(colour.Red), PartOf(colour.Green), PartOf(colour.Blue)),
    };

    private static byte PartOf(double part) => (byte)Math.Round(Math.Clamp(part, 0, 1) * FullPart);
}
