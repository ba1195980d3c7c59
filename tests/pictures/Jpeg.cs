namespace PrintEdition.Tests.Pictures;

/// <summary>JPEG files with something changed.</summary>
internal static class Jpeg
{
    /// <summary>A JPEG with an EXIF orientation, 1 to 8 (EXIF 2.32, tag 0x0112).</summary>
    public static byte[] Turned(byte[] jpeg, byte orientation) =>
    [
        .. jpeg.AsSpan(0, 2),
        0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0,
        .. jpeg.AsSpan(2),
    ];

    /// <summary>A JPEG whose header says another size.</summary>
    public static byte[] Lying(byte[] jpeg, int width, int height)
    {
        var lying = jpeg.ToArray();
        var frame = Enumerable.Range(2, jpeg.Length - 10).First(i => jpeg[i] == 0xFF && jpeg[i + 1] is 0xC0 or 0xC2);
        (lying[frame + 5], lying[frame + 6]) = ((byte)(height >> 8), (byte)height);
        (lying[frame + 7], lying[frame + 8]) = ((byte)(width >> 8), (byte)width);
        return lying;
    }
}
