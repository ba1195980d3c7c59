using System.Globalization;
using PrintEdition.Composition.Display;
using PrintEdition.Model;

namespace PrintEdition.Pdf.Pictures;

/// <summary>Finds pictures that have too few pixels for their size on paper. They are printed all the same.</summary>
public static class CoarsePictures
{
    private const double PointsPerInch = 72;

    /// <summary>A finding (PE5551) for each picture of a page, where it is largest; drawings, which have no pixels, are never coarse.</summary>
    public static IEnumerable<Diagnostic> In(ComposedEdition edition)
    {
        var articles = edition.Edition.Articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        return from page in edition.Pages
               from places in page.Items.OfType<PictureItem>().Where(i => i.Picture.File is { Format: not PictureFormat.Svg }).GroupBy(i => i.Picture.File!.Path, StringComparer.Ordinal)
               let item = places.MinBy(ResolutionOf)!
               where PictureResolution.SeverityOf(ResolutionOf(item)) is not null
               select Finding(item, page.Number, articles.GetValueOrDefault(item.Tag.ArticleId)?.Place);
    }

    private static Diagnostic Finding(PictureItem item, int page, SourceSpan? place)
    {
        var (file, dpi) = (item.Picture.File!, ResolutionOf(item));
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"the picture '{file.Path}' has {file.Width} × {file.Height} pixels, {dpi:0} to the inch at its size on page {page}: {PictureResolution.Words(dpi)}");
        return new Diagnostic("PE5551", PictureResolution.SeverityOf(dpi)!.Value, message, place ?? new SourceSpan(file.Path));
    }

    /// <summary>Pixels to the inch along the coarser side of what is shown.</summary>
    private static double ResolutionOf(PictureItem item) => Math.Min(
        item.Picture.File!.Width * item.Crop.Width / item.Area.Width,
        item.Picture.File.Height * item.Crop.Height / item.Area.Height) * PointsPerInch;
}
