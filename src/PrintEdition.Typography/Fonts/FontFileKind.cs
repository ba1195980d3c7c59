namespace PrintEdition.Typography.Fonts;

/// <summary>Tells font files that a page cannot be set in apart, by their first bytes.</summary>
internal static class FontFileKind
{
    private static readonly (byte[] Start, string Advice)[] Kinds =
    [
        ("wOFF"u8.ToArray(), "it is a WOFF file, packed for the web; get the .ttf or .otf of the same font, or unpack it with fontTools."),
        ("wOF2"u8.ToArray(), "it is a WOFF2 file, packed for the web; get the .ttf or .otf of the same font, or unpack it with fontTools or woff2_decompress."),
        ("%!"u8.ToArray(), Type1),
        ([0x80, 0x01], Type1),
        ("STARTFONT"u8.ToArray(), Bitmap),
        ([0x01, (byte)'f', (byte)'c', (byte)'p'], Bitmap),
        ("MZ"u8.ToArray(), Bitmap),
        ([0x1F, 0x8B], "it is packed with gzip; unpack it."),
        ("PK"u8.ToArray(), "it is a ZIP archive; unpack it."),
        ("<"u8.ToArray(), "it is a web page or an SVG font; get the .ttf or .otf."),
        ("version http"u8.ToArray(), "it is a pointer of Git LFS and not the font itself; fetch the file with git lfs pull."),
    ];

    private const string Type1 = "it is a Type 1 font, which has no table of characters; convert it to .otf.";
    private const string Bitmap = "it is a bitmap font; get an outline font.";

    /// <summary>What the file is, and what to do.</summary>
    public static string Advice(ReadOnlySpan<byte> start)
    {
        foreach (var (signature, advice) in Kinds)
        {
            if (start.StartsWith(signature))
            {
                return advice;
            }
        }

        return start.IsEmpty ? "it is empty; get the file again." : "it is no font; get an OpenType or TrueType file.";
    }
}
