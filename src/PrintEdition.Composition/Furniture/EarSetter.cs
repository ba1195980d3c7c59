using PrintEdition.Composition.Boxes;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Modules;
using PrintEdition.Model;

namespace PrintEdition.Composition.Furniture;

/// <summary>Sets the ear (报眼) at the nameplate's right: as wide and as high as what it holds, never half empty.</summary>
internal sealed class EarSetter(PageGrid grid, Layout layout, BoxSetter boxes, FillerSetter fillers)
{
    /// <summary>Words that cover less of the ear's height get a lower ear.</summary>
    private const double LeastCover = 0.6;

    /// <summary>Part of a lower ear's height that words cover.</summary>
    private const double GoodCover = 0.72;

    /// <summary>Rows of the ear at the most: the masthead's without the white under it.</summary>
    private int MostRows => layout.Furniture.MastheadRows - MastheadPainter.FootRows;

    /// <summary>Columns of the ear at the most: the nameplate keeps half of the page.</summary>
    private int MostColumns => layout.Furniture.Masthead == MastheadForm.Full ? 0 : grid.Columns / 2;

    /// <summary>Columns of the ear for a filler: about a third of the page.</summary>
    private int FillerColumns => ThirdOf(grid, layout);

    /// <summary>About a third of the page's columns, of which the nameplate keeps half; none where the layout has no ear.</summary>
    public static int ThirdOf(PageGrid grid, Layout layout) =>
        layout.Furniture.Masthead == MastheadForm.Full ? 0 : Math.Min(grid.Columns / 2, Math.Max(1, (int)Math.Round(grid.Columns / 3.0)));

    /// <summary>The ear with a filler's words; null when they do not fit it.</summary>
    public SetModule? Of(Article filler)
    {
        if (FillerColumns == 0)
        {
            return null;
        }

        var width = grid.SpanWidth(FillerColumns) - (2 * grid.BodySize);
        var shape = fillers.Shapes(filler, width).LastOrDefault(s => s.Height <= (MostRows - 1) * grid.Leading);
        return shape is null ? null : Ear(new FillerForm(filler, shape, MostRows), FillerColumns);
    }

    /// <summary>The ear with a box; null when the layout has none, or the box does not fit it.</summary>
    public SetModule? Of(Box box)
    {
        var ways = Enumerable.Range(1, MostColumns)
            .Select(c => new Way(c, boxes.Fit(box, Inside(box, c, MostRows), Loudness.Of(layout))!))
            .Where(w => w.Copy is not null).ToArray();
        return ways.Length == 0 ? null
            : ways[0].Copy.Words is null ? Ear(new BoxForm(box, MostRows), ways.MaxBy(w => w.PictureCover)!.Columns)
            : ways.MaxBy(w => w.Cover) is { } best ? Ear(new BoxForm(box, RowsFor(best.Copy)), best.Columns) : null;
    }

    /// <summary>A box over so many columns.</summary>
    private sealed record Way(int Columns, BoxCopy Copy)
    {
        /// <summary>How much of each column a picture covers.</summary>
        public double PictureCover => Copy.Picture is { } place ? place.Width * place.Height / Columns : 0;

        /// <summary>How much of its area the words cover, broken ones less than they do.</summary>
        public double Cover => (Copy.Words!.Width * Copy.Words.Height / (Copy.WordsArea.Width * Copy.WordsArea.Height)) - (Copy.Words.IsBroken ? Broken : 0);
    }

    /// <summary>What broken lines count against.</summary>
    private const double Broken = 0.3;

    private Rect Inside(Box box, int columns, int rows) => BoxPainter.Inside(box, new Rect(0, 0, grid.SpanWidth(columns), rows * grid.Leading));

    /// <summary>All rows, or fewer where the words would be lost in them.</summary>
    private int RowsFor(BoxCopy copy)
    {
        if (copy.Picture is not null || copy.Words is not { } words || words.Height >= LeastCover * MostRows * grid.Leading)
        {
            return MostRows;
        }

        return Math.Min(MostRows, (int)Math.Ceiling(words.Height / GoodCover / grid.Leading));
    }

    /// <summary>The ear ends where the information line ends.</summary>
    private SetModule Ear(ModuleForm form, int columns) =>
        new(form, new Cells(grid.Columns - columns, MostRows - form.TextRows, columns, form.TextRows), null, -1);
}
