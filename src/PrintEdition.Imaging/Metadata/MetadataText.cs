using System.Text;

namespace PrintEdition.Imaging.Metadata;

/// <summary>Texts of metadata that are worth printing.</summary>
internal static class MetadataText
{
    /// <summary>IIM allows a caption so many bytes; what is longer is no caption.</summary>
    private const int Longest = 2000;

    /// <summary>What cameras write into every picture.</summary>
    private static readonly string[] OfCameras =
    [
        "OLYMPUS DIGITAL CAMERA", "SONY DSC", "MINOLTA DIGITAL CAMERA", "KODAK Digital Still Camera", "SAMSUNG CAMERA PICTURES", "DIGITAL CAMERA", "DCIM", "Exif_JPEG_PICTURE", "default", "untitled", "user",
    ];

    /// <summary>A text without control characters at its ends and inside; null for an empty one, one of a camera's, or one that is no caption.</summary>
    public static string? Of(string? text)
    {
        if (text is null || text.Length > Longest || text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return null;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            clean.Append(char.IsControl(c) ? ' ' : c);
        }

        var trimmed = clean.ToString().Trim();
        return trimmed.Length == 0 || OfCameras.Contains(trimmed, StringComparer.OrdinalIgnoreCase) ? null : trimmed;
    }
}
