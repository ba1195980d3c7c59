using PrintEdition.Composition.Display;
using PrintEdition.Composition.Furniture;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Typography.Breaking;

namespace PrintEdition.Composition.Modules;

/// <summary>Paints a public-service notice: a double frame, its mark, the words as large as the box allows, the paper's name under them.</summary>
internal sealed class NoticePainter(PageGrid grid, Layout layout, FurnitureSetter setter, string paperName, string language, int page)
{
    private const double OuterThickness = 1.2;

    private const double InnerThickness = 0.4;

    /// <summary>White between the two frames, in rows.</summary>
    private const double FrameGap = 0.3;

    /// <summary>The words take at most this part of the box's width, and their lines this part of its height.</summary>
    private const double WordsWidth = 0.72;

    private const double WordsHeight = 0.5;

    /// <summary>Pitch of the lines of words, in their size.</summary>
    private const double Pitch = 1.3;

    /// <summary>Boxes that are this much wider than high take their words on one line.</summary>
    private const double Strip = 4.5;

    /// <summary>The notice's items.</summary>
    public IEnumerable<DrawItem> Paint(Rect area)
    {
        var gap = FrameGap * grid.Leading;
        var inner = new Rect(area.X + gap, area.Y + gap, area.Width - (2 * gap), area.Height - (2 * gap));
        return Frames(area, inner).Concat(Mark(inner)).Concat(Words(inner)).Concat(Name(inner));
    }

    private IEnumerable<DrawItem> Frames(Rect outer, Rect inner) =>
        [new FrameItem(Tag.Artifact, outer, OuterThickness, layout.Colours.Accent), new FrameItem(Tag.Artifact, inner, InnerThickness, layout.Colours.Accent)];

    private IEnumerable<DrawItem> Mark(Rect inner)
    {
        var style = layout.Styles.Folio;
        return FurnitureSetter.Left(setter.Line(NoticeText.Mark(language), style), inner.X + style.Size, inner.Y + (1.6 * style.Size), layout.Colours.Rule);
    }

    private IEnumerable<DrawItem> Words(Rect inner)
    {
        var text = NoticeText.Of(page, language);
        string[] texts = inner.Width > Strip * inner.Height ? [text] : text.Split(' ', language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? 2 : 1);
        var size = SizeOf(texts, inner);
        var top = inner.Y + ((inner.Height - (texts.Length * size * Pitch)) / 2);
        return texts.SelectMany((t, i) => Centred(
            setter.Line(t, layout.Styles.Nameplate with { Size = size })!, inner, top + (i * size * Pitch) + PageGrid.BaselineDrop(size, size * Pitch), layout.Colours.Accent));
    }

    private double SizeOf(string[] texts, Rect inner)
    {
        var widest = texts.Max(t => setter.Line(t, layout.Styles.Nameplate with { Size = 1 })!.Width);
        return Math.Min(inner.Width * WordsWidth / widest, inner.Height * WordsHeight / (texts.Length * Pitch));
    }

    private IEnumerable<DrawItem> Name(Rect inner)
    {
        var style = layout.Styles.Folio;
        return setter.Line(paperName, style) is { } line
            ? FurnitureSetter.Right(line, inner.Right - style.Size, inner.Bottom - (0.9 * style.Size), layout.Colours.Rule)
            : [];
    }

    private static IEnumerable<DrawItem> Centred(Line line, Rect area, double baseline, Colour colour) =>
        LinePainter.Paint(line, Tag.Artifact, area.X + ((area.Width - line.Width) / 2), baseline, colour);
}
