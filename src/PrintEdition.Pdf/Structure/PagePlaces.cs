using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Imposition;
using PrintEdition.Pdf.Objects;

namespace PrintEdition.Pdf.Structure;

/// <summary>Where a page of the edition is in the file.</summary>
/// <param name="Page">The page.</param>
/// <param name="Sheet">The file's page that it stands on: its own, or a side of a sheet.</param>
/// <param name="Placement">Where on it.</param>
internal sealed record PagePlace(ComposedPage Page, PdfReference Sheet, Placement Placement)
{
    /// <summary>An area of the page as a rectangle of the file's page (ISO 32000-1, 7.9.5).</summary>
    public PdfArray Area(Rect area) => new([Across(area.X), Down(area.Bottom), Across(area.Right), Down(area.Y)]);

    /// <summary>A destination (12.3.2.2): the page, scrolled so that a height of it is at the window's top; the reader's zoom stays.</summary>
    public PdfArray Destination(double y) => new([Sheet, PdfValue.Name("XYZ"), Across(0), Down(y), PdfValue.Of(0)]);

    private PdfValue Across(double x) => PdfValue.Of(Placement.X + (x * Placement.Scale));

    private PdfValue Down(double y) => PdfValue.Of(Placement.Y + ((Page.Height - y) * Placement.Scale));
}

/// <summary>Where the pages that are written are in the file.</summary>
/// <param name="all">The places, in the order of the pages.</param>
internal sealed class PagePlaces(ImmutableArray<PagePlace> all)
{
    private readonly Dictionary<int, PagePlace> byNumber = all.ToDictionary(p => p.Page.Number);

    /// <summary>The places, in the order of the pages.</summary>
    public ImmutableArray<PagePlace> All => all;

    /// <summary>Each page is a page of the file.</summary>
    public static PagePlaces Single(PdfDocument document, ImmutableArray<ComposedPage> pages) =>
        new([.. pages.Select(p => new PagePlace(p, document.Reserve(), Placement.Whole))]);

    /// <summary>Pages stand on sides of sheets, which are the pages of the file.</summary>
    public static PagePlaces On(ImmutableArray<(SheetSide Side, PdfReference Reference)> sides) => new(
    [
        .. from side in sides
           from half in side.Side.Halves
           let page = half.Page
           where page is not null
           orderby page.Number
           select new PagePlace(page, side.Reference, half.Placement),
    ]);

    /// <summary>A page's place by its number; null when the page is not written.</summary>
    public PagePlace? Of(int number) => byNumber.GetValueOrDefault(number);
}
