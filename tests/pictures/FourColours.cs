using PrintEdition.Imaging.Files;
using PrintEdition.Model;
using SkiaSharp;

namespace PrintEdition.Tests.Pictures;

/// <summary>
/// The same picture in many kinds of files, 96 × 64: red, green, below them blue, yellow. Made by other programs (README.md beside).
/// </summary>
internal static class FourColours
{
    public static readonly SKColor Red = new(220, 30, 30);

    public static readonly SKColor Green = new(30, 160, 30);

    public static readonly SKColor Blue = new(30, 30, 220);

    public static readonly SKColor Yellow = new(240, 220, 40);

    /// <summary>Names of the files that are in colour.</summary>
    public static readonly string[] InColour =
    [
        "animated.gif", "cmyk-adobe.jpg", "cmyk.tif", "colour.bmp", "colour.jpg", "jpeg.tif", "lossless.webp", "lossy.webp", "lzw.tif", "palette.bmp",
        "palette.tif", "progressive.jpg", "still.gif", "tiled.tif", "ycck-adobe.jpg",
    ];

    /// <summary>Names of all files.</summary>
    public static readonly string[] All = [.. InColour, "bilevel.tif", "chart.svg", "grey.jpg", "grey16.tif", "soft.svg"];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "pictures");

    /// <summary>The bytes of a file.</summary>
    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    /// <summary>A picture as the reader of an edition gives it.</summary>
    public static PictureFile Of(string name) => Of(name, Bytes(name));

    /// <summary>A picture of bytes, as the reader of an edition gives it.</summary>
    public static PictureFile Of(string name, byte[] bytes)
    {
        var facts = FactsReader.Read(bytes, FormatSniffer.Of(bytes)!.Value)!;
        return new PictureFile(name, bytes, facts.Format, facts.Width, facts.Height, facts.IsPassable) { IsAnimated = facts.Frames > 1 };
    }

    /// <summary>The middle of each quarter: upper left and right, lower left and right.</summary>
    public static SKColor[] Quarters(SKBitmap picture) =>
    [
        .. from y in new[] { 1, 3 } from x in new[] { 1, 3 } select picture.GetPixel(picture.Width * x / 4, picture.Height * y / 4),
    ];

    /// <summary>How far two colours are apart: the largest difference of a part.</summary>
    public static int Distance(SKColor a, SKColor b) =>
        Math.Max(Math.Abs(a.Red - b.Red), Math.Max(Math.Abs(a.Green - b.Green), Math.Abs(a.Blue - b.Blue)));
}
