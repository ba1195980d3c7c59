using PrintEdition.Model;
using SkiaSharp;

namespace PrintEdition.Epub.Tests;

/// <summary>Pictures drawn for the tests: left half red, right half blue.</summary>
internal static class TestPictures
{
    public static PictureFile Jpeg(int width = 60, int height = 40, bool isPassable = true) =>
        new("pictures/test.jpg", Encode(width, height, SKEncodedImageFormat.Jpeg), PictureFormat.Jpeg, width, height, isPassable);

    public static PictureFile Png(int width = 60, int height = 40) =>
        new("pictures/test.png", Encode(width, height, SKEncodedImageFormat.Png), PictureFormat.Png, width, height, IsPassable: false);

    public static PictureFile Broken { get; } =
        new("pictures/broken.jpg", new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }, PictureFormat.Jpeg, 60, 40, IsPassable: false);

    /// <summary>A stored 60 × 40 picture whose EXIF says "turn a quarter to the right": it is displayed 40 × 60, red on top.</summary>
    public static PictureFile TurnedJpeg()
    {
        var plain = Encode(60, 40, SKEncodedImageFormat.Jpeg);
        byte[] exif = [0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
        return new("pictures/turned.jpg", (byte[])[.. plain[..2], .. exif, .. plain[2..]], PictureFormat.Jpeg, 40, 60, IsPassable: false);
    }

    private static byte[] Encode(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        bitmap.Erase(SKColors.Red);
        bitmap.Erase(SKColors.Blue, new SKRectI(width / 2, 0, width, height));
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }
}
