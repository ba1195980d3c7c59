using PrintEdition.Model;

namespace PrintEdition.Pdf.Pictures;

/// <summary>
/// Codes a picture for the page: a JPEG that can go in as it is goes in as it is; everything else is decoded, reduced to what the press
/// shows, and coded again (PDF rules 2 and 9).
/// </summary>
internal static class PictureCoder
{
    /// <summary>What newsprint shows, in pixels to the inch.</summary>
    private const double Resolution = 200;

    /// <summary>A picture with over this many times the pixels it needs, along one side, is reduced: less is not worth the blur.</summary>
    private const double TooFine = 1.5;

    /// <summary>The same for a JPEG that could go in untouched: coding it again costs quality too.</summary>
    private const double TooFineForPassing = 2.5;

    private const double PointsPerInch = 72;

    /// <summary>Codes a picture whose whole width and height take so many points on the page.</summary>
    public static Checked<CodedPicture> Code(PictureFile file, double width, double height)
    {
        var excess = Math.Min(file.Width / (width / PointsPerInch * Resolution), file.Height / (height / PointsPerInch * Resolution));
        if (file.IsPassable && excess <= TooFineForPassing && JpegHeader.Read(file.Data.Span) is { Components: 1 or 3 } header)
        {
            return Checked.Of(new CodedPicture(header.Width, header.Height, header.Components, PictureCoding.Jpeg, file.Data));
        }

        var decoded = PictureDecoder.Decode(file, excess > TooFine ? excess : 1);
        using var bitmap = decoded.Value;
        return bitmap is null
            ? Checked.Failed<CodedPicture>(decoded.Diagnostics)
            : Checked.Of(PictureEncoder.Encode(bitmap), decoded.Diagnostics);
    }
}
