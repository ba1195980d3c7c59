using PrintEdition.Model;

namespace PrintEdition.Pdf.Pictures;

/// <summary>
/// Codes a picture for the page: a JPEG that can go in as it is goes in as it is; everything else is decoded, reduced to what the press
/// shows, and coded again (PDF rules 2 and 9).
/// </summary>
internal static class PictureCoder
{
    private const double PointsPerInch = 72;

    /// <summary>Codes a picture whose whole width and height take so many points on the page.</summary>
    public static Checked<CodedPicture> Code(PictureFile file, double width, double height, PictureResolution resolution)
    {
        var excess = Math.Min(file.Width / (width / PointsPerInch * resolution.Dpi), file.Height / (height / PointsPerInch * resolution.Dpi));
        if (file.IsPassable && excess <= resolution.TooFineForPassing && JpegHeader.Read(file.Data.Span) is { Components: 1 or 3 } header)
        {
            return Checked.Of(new CodedPicture(header.Width, header.Height, header.Components, PictureCoding.Jpeg, file.Data));
        }

        var decoded = PictureDecoder.Decode(file, excess > resolution.TooFine ? excess : 1);
        using var bitmap = decoded.Value;
        return bitmap is null
            ? Checked.Failed<CodedPicture>(decoded.Diagnostics)
            : Checked.Of(PictureEncoder.Encode(bitmap), decoded.Diagnostics);
    }
}
