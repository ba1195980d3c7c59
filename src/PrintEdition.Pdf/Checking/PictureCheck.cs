using System.Collections.Immutable;
using System.Globalization;
using PrintEdition.Pdf.Pictures;

namespace PrintEdition.Pdf.Checking;

/// <summary>How fine pictures are at their printed size.</summary>
internal static class PictureCheck
{
    private const double PointsPerInch = 72;

    /// <summary>Rules and tints are made of pictures with so few pixels; they have no details to be lost.</summary>
    private const int FewestPixels = 8;

    /// <summary>Checks the pictures of all pages, each once a page, where it is largest.</summary>
    public static void Check(ImmutableArray<PageUse> uses, PdfFindings findings)
    {
        foreach (var use in uses)
        {
            foreach (var places in use.Images.Where(i => Math.Min(i.PixelsAcross, i.PixelsDown) >= FewestPixels).GroupBy(i => i.Key, ReferenceEqualityComparer.Instance))
            {
                Check(places.MinBy(i => ResolutionOf(i, use.Page.Unit)), use.Page, findings);
            }
        }
    }

    private static void Check(PlacedImage image, PdfPage page, PdfFindings findings)
    {
        var dpi = ResolutionOf(image, page.Unit);
        if (PictureResolution.SeverityOf(dpi) is not { } severity)
        {
            return;
        }

        var (width, height) = (image.Place.Width * page.Unit / PointsPerInch * 25.4, image.Place.Height * page.Unit / PointsPerInch * 25.4);
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"a picture of {image.PixelsAcross} × {image.PixelsDown} pixels is printed at {width:0} × {height:0} mm, {dpi:0} pixels to the inch: {PictureResolution.Words(dpi)}");
        if (severity == Model.Severity.Warning)
        {
            findings.Warning("PE5551", message, page.Number);
        }
        else
        {
            findings.Note("PE5551", message, page.Number);
        }
    }

    /// <summary>Pixels to the inch along the coarser side.</summary>
    private static double ResolutionOf(PlacedImage image, double unit) => Math.Min(
        image.PixelsAcross / Math.Max(image.Place.Width * unit, double.Epsilon), image.PixelsDown / Math.Max(image.Place.Height * unit, double.Epsilon)) * PointsPerInch;
}
