using System.Collections.Immutable;
using System.Globalization;
using PrintEdition.Composition.Display;
using PrintEdition.Model;

namespace PrintEdition.Pdf.Imposition;

/// <summary>Which page stands where on which sheet.</summary>
/// <param name="Options">What was asked for.</param>
/// <param name="Sheet">The paper.</param>
/// <param name="Width">Its width in points, as it lies.</param>
/// <param name="Height">Its height in points, as it lies.</param>
/// <param name="Scale">The pages' scale.</param>
/// <param name="Page">Width and height of the largest page in points.</param>
/// <param name="Sides">Its sides in the order of printing; a booklet's come in pairs, front and back.</param>
internal sealed record SheetPlan(ImpositionOptions Options, SheetSize Sheet, double Width, double Height, double Scale, (double Width, double Height) Page, ImmutableArray<SheetSide> Sides)
{
    /// <summary>Pages of a booklet's sheet.</summary>
    private const int PagesPerSheet = 4;

    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>Puts pages, at least one, on sheets.</summary>
    public static SheetPlan Of(ImpositionOptions options, ImmutableArray<ComposedPage> pages)
    {
        var (width, height) = (pages.Max(p => p.Width), pages.Max(p => p.Height));
        var sheet = options.Sheet ?? SheetSize.For(width, height);
        var (across, down, scale) = sheet.Lying(width, height);
        var plan = new SheetPlan(options, sheet, across, down, scale, (width, height), []);
        var order = options.Scheme == ImpositionScheme.Booklet ? InFoldOrder(pages.Length) : InReadingOrder(pages.Length);
        return plan with { Sides = [.. order.Select(s => plan.Side(pages, s))] };
    }

    /// <summary>A note where the pages are smaller than they were composed.</summary>
    public ImmutableArray<Diagnostic> Findings => Scale == 1 ? [] :
    [
        new Diagnostic("PE4401", Severity.Note, string.Create(
            CultureInfo.InvariantCulture,
            $"two pages do not fit on {Sheet.Name} at full size and stand on it at {Scale * 100:0.#} %; for full size name a sheet of {Math.Ceiling(Page.Width * 2 / PointsPerMillimetre)}x{Math.Ceiling(Page.Height / PointsPerMillimetre)} mm")),
    ];

    /// <summary>The sheets for the report.</summary>
    public ImposedSheets Summary() => new(
        Options.Scheme, Sheet.Name, Width / PointsPerMillimetre, Height / PointsPerMillimetre, Scale, Sheets, Blanks, [.. Sides.Select(s => (s.Left.Page?.Number, s.Right.Page?.Number))]);

    /// <summary>Halves without a page.</summary>
    private int Blanks => Sides.Sum(s => s.Halves.Count(h => h.Page is null));

    /// <summary>Sheets of paper: a booklet is printed on both sides, single pages as one likes.</summary>
    private int Sheets => Options.Scheme == ImpositionScheme.Booklet ? Sides.Length / 2 : Sides.Length;

    /// <summary>
    /// The indices that stand beside each other, and how many sheets are around theirs: the outermost sheet has the last page beside the
    /// first on its front, and on its back the second beside the last but one.
    /// </summary>
    private static IEnumerable<(int Left, int Right, int Depth)> InFoldOrder(int pages)
    {
        var all = (pages + PagesPerSheet - 1) / PagesPerSheet * PagesPerSheet;
        for (var first = 0; first < all / 2; first += 2)
        {
            yield return (all - 1 - first, first, first / 2);
            yield return (first + 1, all - 2 - first, first / 2);
        }
    }

    private static IEnumerable<(int Left, int Right, int Depth)> InReadingOrder(int pages) =>
        Enumerable.Range(0, (pages + 1) / 2).Select(i => (i * 2, (i * 2) + 1, 0));

    private SheetSide Side(ImmutableArray<ComposedPage> pages, (int Left, int Right, int Depth) side)
    {
        var nearer = Options.Creep * PointsPerMillimetre * side.Depth;
        var spine = Width / 2;
        return new SheetSide(
            Half(pages, side.Left, page => spine + nearer - (page.Width * Scale)),
            Half(pages, side.Right, _ => spine - nearer));
    }

    private SheetHalf Half(ImmutableArray<ComposedPage> pages, int index, Func<ComposedPage, double> left)
    {
        if (index >= pages.Length)
        {
            return new SheetHalf(pages[^1].Number + 1 + index - pages.Length, null, Placement.Whole);
        }

        var page = pages[index];
        return new SheetHalf(page.Number, page, new Placement(Scale, left(page), (Height - (page.Height * Scale)) / 2));
    }
}
