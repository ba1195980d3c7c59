using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;
using PrintEdition.Typography.Breaking;

namespace PrintEdition.Composition.Furniture;

/// <summary>Paints the masthead (报头): the nameplate, the code beside it, the information lines under it; the ear (报眼) is a module of its own.</summary>
internal sealed class MastheadPainter(PageGrid grid, Layout layout, FurnitureSetter setter)
{
    /// <summary>White between the nameplate and the information, or the code beside it, in rows.</summary>
    private const double CodeFoot = 0.9;

    /// <summary>Size of the words under the code, in points.</summary>
    private const double CaptionSize = 6.5;

    private readonly InformationPainter information = new(layout, setter);

    /// <summary>White under the masthead, in rows.</summary>
    public const int FootRows = 1;

    /// <summary>The nameplate fills at most this part of the width it has.</summary>
    private const double NameplateFill = 0.96;

    /// <summary>Height of the nameplate's line against its size.</summary>
    private const double NameplatePitch = 1.12;

    /// <summary>The masthead's items.</summary>
    /// <param name="edition">What the masthead says.</param>
    /// <param name="pages">Pages of the edition.</param>
    /// <param name="earColumns">Columns of the ear, 0 for none.</param>
    public IEnumerable<DrawItem> Paint(Edition edition, int pages, int earColumns)
    {
        var columns = grid.Columns - earColumns;
        var area = new Rect(grid.Left, grid.RowTop(0), grid.SpanWidth(columns), (layout.Furniture.MastheadRows - FootRows) * grid.Leading);
        var foot = InformationPainter.Rows * grid.Leading;
        var head = area with { Height = area.Height - foot };
        return Head(edition, head).Concat(information.Paint(edition, pages, area with { Y = area.Bottom - foot, Height = foot }));
    }

    /// <summary>The nameplate, the paper's code at its right where the layout wants one.</summary>
    private IEnumerable<DrawItem> Head(Edition edition, Rect area)
    {
        var side = area.Height - (CodeFoot * grid.Leading);
        if (CodeOf(edition, side) is not { } address)
        {
            return Nameplate(edition.Masthead, area);
        }

        var name = area with { Width = area.Width - side - grid.BodySize };
        return Nameplate(edition.Masthead, name).Concat(Code(edition, address, new Rect(area.Right - side, area.Y, side, side)));
    }

    /// <summary>The address that the masthead's code leads to; null for no code.</summary>
    private string? CodeOf(Edition edition, double side) =>
        layout.Furniture.Qr != QrUse.Off && edition.Masthead.Site is { } site && WebAddress.OfSite(site) is { } address && QrPainter.IsReadable(address, side) ? address : null;

    private IEnumerable<DrawItem> Nameplate(Masthead masthead, Rect area)
    {
        var motto = setter.Line(masthead.Motto ?? "", layout.Styles.Kicker);
        var mottoHeight = motto is null ? 0 : layout.Styles.Kicker.Size * NameplatePitch;
        var style = layout.Styles.Nameplate;
        var size = Math.Min(style.Size, (area.Height - mottoHeight) / NameplatePitch);
        var line = setter.Line(masthead.PaperName, style with { Size = size })!;
        if (line.Width > area.Width * NameplateFill)
        {
            size *= area.Width * NameplateFill / line.Width;
            line = setter.Line(masthead.PaperName, style with { Size = size })!;
        }

        var spare = area.Height - mottoHeight - (size * NameplatePitch);
        var baseline = area.Y + (spare / 2) + PageGrid.BaselineDrop(size, size * NameplatePitch);
        return Spread(line, area, baseline, size)
            .Concat(FurnitureSetter.Left(motto, area.X + ((area.Width - (motto?.Width ?? 0)) / 2), area.Bottom - (mottoHeight * 0.3), layout.Colours.Text));
    }

    /// <summary>The name's characters, spread over the width when they would otherwise stand lost at its left.</summary>
    private IEnumerable<DrawItem> Spread(Line line, Rect area, double baseline, double size)
    {
        var glyphs = line.Runs.Sum(r => r.Glyphs.Length);
        var gap = glyphs < 2 ? 0 : Math.Min(MostSpread * size, ((area.Width * NameplateFill) - line.Width) / (glyphs - 1));
        var width = line.Width + (gap * (glyphs - 1));
        var x = area.X + ((area.Width - width) / 2);
        var index = 0;
        foreach (var run in line.Runs)
        {
            var spread = run with { Glyphs = [.. run.Glyphs.Select(g => g with { X = g.X + (gap * index++), Advance = g.Advance + gap })] };
            yield return new TextItem(Tag.Artifact, x, baseline, spread, layout.Colours.Accent) { Furnishing = new Furnishing(FurnishingKind.Nameplate) };
        }
    }

    /// <summary>White between the name's characters at most, in their size.</summary>
    private const double MostSpread = 0.3;

    /// <summary>The code at the right end of the nameplate, a few words under it.</summary>
    private IEnumerable<DrawItem> Code(Edition edition, string address, Rect area)
    {
        var style = layout.Styles.Folio with { Size = CaptionSize };
        var square = new Rect(area.X, area.Y, area.Width, area.Width);
        var caption = setter.Fitted(FurnitureText.QrCaption(edition.Language), style, area.Width);
        return QrPainter.Paint(address, square, edition.Language)
            .Concat(FurnitureSetter.Left(caption, area.X + ((area.Width - (caption?.Width ?? 0)) / 2), square.Bottom + (0.6 * CaptionSize), layout.Colours.Text));
    }
}
