using PrintEdition.Composition.Display;
using PrintEdition.Composition.Furniture;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Pictures;
using PrintEdition.Model;
using PrintEdition.Typography.Breaking;

namespace PrintEdition.Composition.Boxes;

/// <summary>Paints boxes: a thin frame, a tint for the paper's own, picture and words, what marks an advertisement as one; the whole box is its link.</summary>
internal sealed class BoxPainter(Layout layout, FurnitureSetter setter, string language)
{
    /// <summary>Thickness of the frame in points.</summary>
    private const double FrameThickness = 0.5;

    /// <summary>Picture and tint end so far inside the frame, in points.</summary>
    private const double FrameGap = 2.5;

    /// <summary>Length of the rule between title and text in the title's size, and its thickness in points.</summary>
    private const double RuleLength = 1.6;

    private const double RuleThickness = 0.6;

    /// <summary>Size of the mark in the folio's.</summary>
    private const double MarkScale = 0.85;

    /// <summary>White round the mark over a picture, in points.</summary>
    private const double MarkAir = 2;

    private readonly BoxSetter boxes = new(layout, setter, language);

    /// <summary>The inside of a box's frame, where its words may stand.</summary>
    public static Rect Inside(Box box, Rect area) => Inset(area, IsPictureAlone(box) ? FrameGap : FrameGap + BoxSetter.Margin);

    /// <summary>The box's items; of one whose words do not fit, only the frame.</summary>
    /// <param name="box">The box.</param>
    /// <param name="area">Its area in points, frame included.</param>
    /// <param name="loudest">The largest title on the page, in points.</param>
    /// <param name="number">Which box of the page it is.</param>
    /// <param name="signature">Who speaks, small in the corner; empty for nobody.</param>
    public IEnumerable<DrawItem> Paint(Box box, Rect area, double loudest, int number, string signature = "")
    {
        if (box.Kind == BoxKind.Hole)
        {
            return [];
        }

        var style = BoxStyle.Of(box.Kind, layout, loudest);
        var copy = boxes.Fit(box, Inside(box, area), loudest);
        return
        [
            .. Dress(style, FrameOf(copy, area)),
            .. copy is null ? [] : Paint(box, copy, number),
            .. Mark(box, area).As(new Furnishing(FurnishingKind.BoxMark, Number: number)),
            .. Signature(signature, area).As(new Furnishing(FurnishingKind.BoxSignature, Number: number)),
            .. Link(box, area).As(new Furnishing(FurnishingKind.Box, Number: number)),
        ];
    }

    /// <summary>The box's area; round a picture alone that leaves white beside it, the picture's.</summary>
    private static Rect FrameOf(BoxCopy? copy, Rect area) => copy is { Picture: { } place, Words: null } ? Inset(place, -FrameGap) : area;

    private IEnumerable<DrawItem> Dress(BoxStyle style, Rect area)
    {
        if (style.IsTinted)
        {
            yield return new FillItem(Tag.Artifact, Inset(area, FrameGap), layout.Colours.Tint);
        }

        yield return new FrameItem(Tag.Artifact, area, FrameThickness, layout.Colours.Rule);
    }

    private static Rect Inset(Rect area, double by) => new(area.X + by, area.Y + by, area.Width - (2 * by), area.Height - (2 * by));

    private static bool IsPictureAlone(Box box) => box is { Picture.File: not null, Title: null, Lines.IsEmpty: true };

    private IEnumerable<DrawItem> Paint(Box box, BoxCopy copy, int number)
    {
        if (copy.Picture is { } place)
        {
            yield return new PictureItem(Tag.Artifact, place, box.Picture! with { Alt = box.Picture.Alt ?? box.Title ?? BoxMark.Of(box.Kind, language) }, CropWindow.Of(box.Picture!, place.Width, place.Height)) { Furnishing = new Furnishing(FurnishingKind.BoxPicture, Number: number) };
        }

        foreach (var item in copy.Words is { } words ? Words(words, copy.WordsArea, number) : [])
        {
            yield return item;
        }
    }

    private IEnumerable<DrawItem> Words(BoxWords words, Rect area, int number)
    {
        var top = area.Y + ((area.Height - words.Height) / 2);
        var rule = top + words.TitleHeight + (words.Between / 2);
        var text = top + words.TitleHeight + words.Between;
        var items = Lines(words.Title, area, top, words.TitleSize, BoxWords.TitlePitch, words.Style.TitleColour, isCentred: true).As(new Furnishing(FurnishingKind.BoxTitle, Number: number));
        return (words.Style.HasRule && words.Between > 0 ? items.Append(Rule(area, rule, words.TitleSize * RuleLength, words.Style.TitleColour)) : items)
            .Concat(Lines(words.Text, area, text, words.TextSize, words.Style.TextPitch, layout.Colours.Text, !words.Style.IsRunning).As(new Furnishing(FurnishingKind.BoxText, Number: number)));
    }

    private static IEnumerable<DrawItem> Lines(IReadOnlyList<Line> lines, Rect area, double top, double size, double pitch, Colour colour, bool isCentred) =>
        lines.SelectMany((line, i) => LinePainter.Paint(
            line,
            Tag.Artifact,
            isCentred ? area.X + ((area.Width - line.Width) / 2) : area.X,
            top + (i * size * pitch) + PageGrid.BaselineDrop(size, size * pitch),
            colour));

    private static FillItem Rule(Rect area, double y, double length, Colour colour) =>
        new(Tag.Artifact, new Rect(area.X + ((area.Width - length) / 2), y - (RuleThickness / 2), length, RuleThickness), colour);

    /// <summary>The mark in the upper left corner, on white where a picture may stand behind it.</summary>
    private IEnumerable<DrawItem> Mark(Box box, Rect area)
    {
        var style = layout.Styles.Folio with { Size = layout.Styles.Folio.Size * MarkScale };
        if (setter.Line(BoxMark.Of(box.Kind, language), style) is not { } line)
        {
            return [];
        }

        var place = Inset(area, FrameGap);
        var words = FurnitureSetter.Left(line, place.X + (2 * MarkAir), place.Y + MarkAir + PageGrid.BaselineDrop(style.Size, style.Size), layout.Colours.Rule);
        return box.Picture?.File is null
            ? words
            : words.Prepend(new FillItem(Tag.Artifact, new Rect(place.X, place.Y, line.Width + (4 * MarkAir), style.Size + (2 * MarkAir)), Colour.White));
    }

    private IEnumerable<DrawItem> Signature(string words, Rect area)
    {
        var style = layout.Styles.Folio;
        var place = Inset(area, FrameGap);
        return FurnitureSetter.Right(setter.Line(words, style), place.Right - style.Size, place.Bottom - (2 * style.Size) + PageGrid.BaselineDrop(style.Size, 2 * style.Size), layout.Colours.Rule);
    }

    private static IEnumerable<DrawItem> Link(Box box, Rect area) =>
        box.Link is { } address ? [new LinkItem(Tag.Artifact, area, address) { Alt = box.Title ?? box.Picture?.Alt ?? address }] : [];
}
