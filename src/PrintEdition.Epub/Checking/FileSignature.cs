namespace PrintEdition.Epub.Checking;

/// <summary>How files of a kind begin.</summary>
internal static class FileSignature
{
    /// <summary>Whether a file may be of a media type; one whose signature is not known may.</summary>
    public static bool Fits(string mediaType, ReadOnlySpan<byte> data) => mediaType switch
    {
        "image/jpeg" => data.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]),
        "image/png" => data.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']),
        "image/gif" => data.StartsWith("GIF8"u8),
        "image/webp" => data.Length > 12 && data.StartsWith("RIFF"u8) && data[8..].StartsWith("WEBP"u8),
        _ => true,
    };
}
