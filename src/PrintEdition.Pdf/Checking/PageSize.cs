using System.Globalization;

namespace PrintEdition.Pdf.Checking;

/// <summary>A page's size as it is seen, in whole millimetres: sizes that differ by less are the same.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
internal sealed record PageSize(double Width, double Height)
{
    private const double MillimetresPerPoint = 25.4 / 72;

    /// <summary>The size of a page; null for one without any.</summary>
    public static PageSize? Of(PdfPage page)
    {
        if (page.Final is not { } box)
        {
            return null;
        }

        var (width, height) = (Millimetres(box.Width), Millimetres(box.Height));
        return page.IsTurned ? new PageSize(height, width) : new PageSize(width, height);

        double Millimetres(double points) => Math.Round(points * page.Unit * MillimetresPerPoint);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Width} × {Height} mm");
}
