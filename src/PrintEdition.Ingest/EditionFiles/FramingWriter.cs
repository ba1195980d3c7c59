using System.Globalization;
using PrintEdition.Model;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>Writes how a picture may be cropped.</summary>
internal static class FramingWriter
{
    /// <summary>Writes what is said; nothing when nothing is.</summary>
    public static void Write(YamlText yaml, PictureFraming framing)
    {
        if (framing.Focus is { } focus)
        {
            yaml.Numbers("focus", [focus.X, focus.Y]);
        }

        yaml.NumberLists("faces", [.. framing.Faces.Select(f => new[] { f.X, f.Y, f.Width, f.Height })]);
        yaml.Value("crop", framing.Crop?.ToString("0.####", CultureInfo.InvariantCulture));
    }
}
