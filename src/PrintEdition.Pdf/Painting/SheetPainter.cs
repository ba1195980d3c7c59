using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Imposition;

namespace PrintEdition.Pdf.Painting;

/// <summary>Paints a side of a sheet: its pages, which are forms, and the marks of the fold.</summary>
internal static class SheetPainter
{
    /// <summary>Length of a fold mark in points: as much again as a printer's margin hides.</summary>
    private const double MarkLength = 28;

    /// <summary>A hairline, in points.</summary>
    private const double MarkThickness = 0.25;

    /// <summary>The side's content stream.</summary>
    /// <param name="plan">The sheets.</param>
    /// <param name="side">The side.</param>
    /// <param name="nameOf">The resource that a page is.</param>
    public static byte[] Paint(SheetPlan plan, SheetSide side, Func<ComposedPage, string> nameOf)
    {
        var content = new ContentBuilder(plan.Height, new ScreenPalette());
        var spine = plan.Width / 2;
        Place(side.Left, new Rect(0, 0, spine, plan.Height));
        Place(side.Right, new Rect(spine, 0, spine, plan.Height));
        if (plan.Options.HasFoldMarks)
        {
            MarkFold(content, spine, plan.Height);
        }

        return content.ToBytes();

        void Place(SheetHalf half, Rect area)
        {
            if (half.Page is { } page)
            {
                var (scale, x, y) = half.Placement;
                content.Op("q").Rectangle(area).Op("W").Op("n").Op("cm", scale, 0, 0, scale, x, y).Raw($"/{nameOf(page)} Do\n").Op("Q");
            }
        }
    }

    private static void MarkFold(ContentBuilder content, double spine, double height) => content
        .Stroke(Colour.Black).Op("w", MarkThickness)
        .Op("m", spine, 0).Op("l", spine, MarkLength)
        .Op("m", spine, height).Op("l", spine, height - MarkLength)
        .Op("S");
}
