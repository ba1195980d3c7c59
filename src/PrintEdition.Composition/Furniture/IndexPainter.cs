using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Paging;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Languages;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Furniture;

/// <summary>Paints the index (导读) of the front page: headlines with their pages, each a link there (pdf.md 4); a strip under the masthead, or the ear.</summary>
internal sealed class IndexPainter(PageGrid grid, Layout layout, FurnitureSetter setter, ImmutableArray<PageDraft> pages, string language)
{
    /// <summary>Largest size of an entry in the body's.</summary>
    private const double MostScale = 1.25;

    /// <summary>An entry wants room for so many characters with its page.</summary>
    private const double WantedCharacters = 16;

    /// <summary>Pitch of entries in their size, at the least.</summary>
    private const double LeastPitch = 1.55;

    /// <summary>White between a page and its headline, in the largest entry's size.</summary>
    private const double AfterPage = 0.6;

    /// <summary>Sizes of entries are whole numbers of this, in points.</summary>
    private const double Step = 0.25;

    /// <summary>White between the strip's rules and its entries, in points.</summary>
    private const double StripMargin = 3;

    /// <summary>Size of the title in the largest entry's, and white round it on its flag, in its size.</summary>
    private const double TitleScale = 1.2;

    private const double FlagEnd = 0.7;

    /// <summary>A title of four characters stands on a flag in two lines.</summary>
    private const int FlagCharacters = 4;

    /// <summary>Thickness of rules and frame in points.</summary>
    private const double Thickness = 0.5;

    /// <summary>White inside the ear's frame, in points.</summary>
    private const double Margin = 8;

    private double MostSize => MostScale * layout.Styles.Body.Size;

    private double LeastSize => layout.Styles.Caption.Size;

    /// <summary>The index over the page's full width: a flag, entries side by side, a rule above and below.</summary>
    public IEnumerable<DrawItem> PaintStrip(Rect area)
    {
        var title = TitleLines(narrow: true).Select(t => setter.Line(t, TitleStyle)!).ToArray();
        var flag = area with { Width = title.Max(t => t.Width) + (2 * FlagEnd * TitleStyle.Size) };
        var room = new Rect(flag.Right + TitleStyle.Size, area.Y + StripMargin, area.Right - flag.Right - TitleStyle.Size, area.Height - (2 * StripMargin));
        var across = Math.Max(1, (int)((room.Width + MostSize) / ((WantedCharacters + 1) * MostSize)));
        var most = Math.Max(1, (int)(room.Height / (LeastPitch * LeastSize)));
        var entries = IndexEntries.Of(pages, across * Math.Min(2, most));
        var down = (entries.Length + across - 1) / across;
        var cell = new Rect(room.X, room.Y, (room.Width - ((across - 1) * MostSize)) / across, room.Height / Math.Max(1, down));
        var size = SizeOf(entries, cell.Width);
        return Flag(flag, title)
            .Concat(Rules(area with { X = flag.Right, Width = area.Right - flag.Right }))
            .Concat(entries.SelectMany((e, i) => Entry(e, i, size, cell with { X = room.X + (i % across * (cell.Width + MostSize)), Y = room.Y + (i / across * cell.Height) })));
    }

    /// <summary>The index in the ear: a frame, its title, an entry to a line.</summary>
    public IEnumerable<DrawItem> PaintEar(Rect area)
    {
        var title = setter.Fitted(string.Concat(TitleLines(narrow: false)), TitleStyle, area.Width - (2 * Margin));
        var head = title is null ? 0 : TitleStyle.Size * 2;
        var room = new Rect(area.X + Margin, area.Y + head, area.Width - (2 * Margin), area.Height - head - (Margin / 2));
        var entries = IndexEntries.Of(pages, Math.Max(1, (int)(room.Height / (LeastPitch * layout.Styles.Body.Size))));
        var height = room.Height / Math.Max(1, entries.Length);
        var size = SizeOf(entries, room.Width);
        return FurnitureSetter.Left(title, area.X + ((area.Width - (title?.Width ?? 0)) / 2), area.Y + PageGrid.BaselineDrop(TitleStyle.Size, head), layout.Colours.Accent).As(Title)
            .Prepend(new FrameItem(Tag.Artifact, area, Thickness, layout.Colours.Accent))
            .Concat(entries.SelectMany((e, i) => Entry(e, i, size, room with { Y = room.Y + (i * height), Height = height })));
    }

    private static readonly Furnishing Title = new(FurnishingKind.IndexTitle);

    private TextStyle TitleStyle => layout.Styles.Strong with { Size = TitleScale * MostSize };

    /// <summary>The title, on two short lines where it stands on a flag.</summary>
    private string[] TitleLines(bool narrow) => FurnitureText.IndexTitle(language) is var title && narrow && title.Length == FlagCharacters ? [title[..2], title[2..]] : [title];

    private IEnumerable<DrawItem> Flag(Rect flag, Line[] title)
    {
        var pitch = Math.Min(TitleStyle.Size * 1.2, flag.Height / title.Length);
        var top = flag.Y + ((flag.Height - (pitch * title.Length)) / 2);
        return title.SelectMany((t, i) => FurnitureSetter.Left(t, flag.X + ((flag.Width - t.Width) / 2), top + (i * pitch) + PageGrid.BaselineDrop(TitleStyle.Size, pitch), Colour.White)).As(Title)
            .Prepend(new FillItem(Tag.Artifact, flag, layout.Colours.Accent));
    }

    private IEnumerable<DrawItem> Rules(Rect area) =>
        [Rule(area, area.Y), Rule(area, area.Bottom - Thickness)];

    private FillItem Rule(Rect area, double y) => new(Tag.Artifact, new Rect(area.X, y, area.Width, Thickness), layout.Colours.Accent);

    /// <summary>A page, and a headline that begins there; the cell is a link.</summary>
    private IEnumerable<DrawItem> Entry(IndexEntry entry, int number, double size, Rect cell)
    {
        var style = new TextStyle(layout.Styles.Deck.Face, size);
        var page = setter.Line(FurnitureText.PageNumber(entry.Page, language), layout.Styles.Folio)!;
        var left = LabelWidth;
        var baseline = cell.Y + PageGrid.BaselineDrop(size, cell.Height);
        return FurnitureSetter.Left(page, cell.X, baseline, layout.Colours.Accent)
            .Concat(FurnitureSetter.Left(setter.Shortened(entry.Headline, style, cell.Width - left), cell.X + left, baseline, layout.Colours.Text))
            .Append(new PageLinkItem(Tag.Artifact, cell, entry.Page, grid.RowTop(entry.Row)))
            .As(new Furnishing(FurnishingKind.IndexEntry, Number: number));
    }

    /// <summary>Width of the widest page with the white after it: headlines stand under each other.</summary>
    private double LabelWidth => setter.Line(FurnitureText.PageNumber(pages.Length, language), layout.Styles.Folio)!.Width + (AfterPage * MostSize);

    /// <summary>The one size of all entries: the largest in which every headline fits, no smaller than captions.</summary>
    private double SizeOf(ImmutableArray<IndexEntry> entries, double width)
    {
        var style = new TextStyle(layout.Styles.Deck.Face, MostSize);
        var widest = entries.Select(e => setter.Line(e.Headline, style)!.Width).DefaultIfEmpty(1).Max();
        return Math.Clamp(Math.Floor(MostSize * (width - LabelWidth) / widest / Step) * Step, LeastSize, MostSize);
    }
}
