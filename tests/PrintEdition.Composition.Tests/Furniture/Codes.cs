using PrintEdition.Composition.Display;
using ZXing;
using ZXing.Common;
using ZXing.QrCode;

namespace PrintEdition.Composition.Tests.Furniture;

/// <summary>Reads QR codes back with a reader that is not ours.</summary>
internal static class Codes
{
    private const int PixelsPerModule = 4;

    private const int QuietModules = 4;

    /// <summary>What a code says.</summary>
    public static string? Read(QrItem code)
    {
        var side = code.Matrix.Size * PixelsPerModule;
        var pixels = Enumerable.Repeat((byte)255, side * side).ToArray();
        foreach (var (row, column, length) in code.Matrix.Runs)
        {
            for (var y = row * PixelsPerModule; y < (row + 1) * PixelsPerModule; y++)
            {
                Array.Fill(pixels, (byte)0, (y * side) + (column * PixelsPerModule), length * PixelsPerModule);
            }
        }

        var image = new RGBLuminanceSource(pixels, side, side, RGBLuminanceSource.BitmapFormat.Gray8);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(image)))?.Text;
    }

    /// <summary>Whether four modules at every side are white.</summary>
    public static bool HasQuietZone(QrItem code)
    {
        var last = code.Matrix.Size - QuietModules;
        return code.Matrix.Runs.All(r => r.Row >= QuietModules && r.Row < last && r.Column >= QuietModules && r.Column + r.Length <= last);
    }
}
