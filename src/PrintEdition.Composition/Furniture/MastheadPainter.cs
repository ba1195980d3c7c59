using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Modules;
using PrintEdition.Model;
using PrintEdition.Typography.Breaking;

namespace PrintEdition.Composition.Furniture;

/// <summary>Paints the masthead (报头): the nameplate, the information line under it, and the ear (报眼) when a filler fits there.</summary>
internal sealed class MastheadPainter(PageGrid grid, Layout layout, FurnitureSetter setter)
{
    /// <summary>Rows of the two information lines at the masthead's foot.</summary>
    private const double InformationRows = 3;

    /// <summary>White under the masthead, in rows.</summary>
    public const int FootRows = 1;

    /// <summary>Thickness of the rules that hold the information lines, in points.</summary>
    private const double RuleThickness = 0.9;

    /// <summary>The nameplate fills at most this part of the width it has.</summary>
    private const double NameplateFill = 0.96;

    /// <summary>Height of the nameplate's line against its size.</summary>
    private const double NameplatePitch = 1.12;

    /// <summary>Columns of the ear: about a third of the page.</summary>
    private int EarColumns => Math.Max(1, (int)Math.Round(grid.Columns / 3.0));

    /// <summary>The ear's form for a filler; null when the filler does not fit it.</summary>
    public FillerForm? Ear(Article filler, FillerSetter fillers)
    {
        var rows = layout.Furniture.MastheadRows - FootRows;
        var width = grid.SpanWidth(EarColumns) - (2 * grid.BodySize);
        var room = (rows - 1) * grid.Leading;
        var shape = fillers.Shapes(filler, width).LastOrDefault(s => s.Height <= room);
        return shape is null ? null : new FillerForm(filler, shape, rows);
    }

    /// <summary>The masthead's items.</summary>
    public IEnumerable<DrawItem> Paint(Edition edition, int pages, bool withEar)
    {
        var columns = grid.Columns - (withEar ? EarColumns : 0);
        var area = new Rect(grid.Left, grid.RowTop(0), grid.SpanWidth(columns), (layout.Furniture.MastheadRows - FootRows) * grid.Leading);
        var information = InformationRows * grid.Leading;
        return Nameplate(edition.Masthead, area with { Height = area.Height - information })
            .Concat(Information(edition, pages, area with { Y = area.Bottom - information, Height = information }));
    }

    /// <summary>Where the ear stands.</summary>
    public Cells EarCells => new(grid.Columns - EarColumns, 0, EarColumns, layout.Furniture.MastheadRows - FootRows);

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
            yield return new TextItem(Tag.Artifact, x, baseline, spread, layout.Colours.Accent);
        }
    }

    /// <summary>White between the name's characters at most, in their size.</summary>
    private const double MostSpread = 0.3;

    private IEnumerable<DrawItem> Information(Edition edition, int pages, Rect area)
    {
        var folio = layout.Styles.Folio;
        var language = edition.Language;
        var date = edition.Date is { } d
            ? FurnitureSetter.Joined(FurnitureText.Date(d, language), FurnitureText.Weekday(d, language), FurnitureText.LunarDate(d, language))
            : "";
        var issue = FurnitureSetter.Joined(FurnitureText.Issue(edition.IssueNumber, language), FurnitureText.PageCount(pages, language));
        var publisher = FurnitureSetter.Joined(edition.Masthead.Publisher, edition.Masthead.SerialNumber);
        (string Left, string Right)[] lines = [(date, issue), (publisher, edition.Masthead.Site ?? "")];
        var said = lines.Where(l => l.Left.Length + l.Right.Length > 0).ToArray();
        var pitch = area.Height / (said.Length + 0.4);
        yield return Rule(area, area.Y);
        yield return Rule(area, area.Bottom);
        for (var i = 0; i < said.Length; i++)
        {
            var baseline = area.Y + (pitch * (i + 0.2)) + PageGrid.BaselineDrop(folio.Size, pitch);
            foreach (var item in FurnitureSetter.Left(setter.Line(said[i].Left, folio), area.X, baseline, layout.Colours.Text)
                .Concat(FurnitureSetter.Right(setter.Line(said[i].Right, folio), area.Right, baseline, layout.Colours.Text)))
            {
                yield return item;
            }
        }
    }

    private FillItem Rule(Rect area, double y) =>
        new FillItem(Tag.Artifact, new Rect(area.X, y - (RuleThickness / 2), area.Width, RuleThickness), layout.Colours.Rule);
}
