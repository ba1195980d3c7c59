using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Furniture;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Pictures;
using PrintEdition.Model;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Languages;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Boxes;

/// <summary>Sets boxes: the largest words that fit an area, the picture beside or over them.</summary>
internal sealed class BoxSetter(Layout layout, FurnitureSetter setter, string language)
{
    /// <summary>White between the frame and what stands in it, in points.</summary>
    public const double Margin = 6;

    /// <summary>Words take at most this part of their room's height.</summary>
    private const double WordsHeight = 0.86;

    /// <summary>Rooms that are this much wider than high have the phrases of a title on one line.</summary>
    private const double Strip = 2.4;

    /// <summary>Sizes are tried in steps of so many points.</summary>
    private const double Step = 0.25;

    /// <summary>Words are set smaller before lines and phrases are broken, but no smaller than this part of their largest size, and of a caption's.</summary>
    private const double LeastUnbroken = 0.6;

    private const double LeastWhole = 0.92;

    /// <summary>In areas this much wider than high the picture stands left of the words, else over them.</summary>
    private const double Beside = 1.5;

    /// <summary>The picture takes at most this part of the area's width beside words, and of its height over them.</summary>
    private const double PictureBeside = 0.5;

    private const double PictureOver = 0.62;

    /// <summary>A picture alone loses at most this part of itself to fill its area, of a paid one nearly nothing, where its edition says nothing else; a larger misfit leaves white.</summary>
    private const double LargestCrop = 0.25;

    private const double LargestPaidCrop = 0.03;

    /// <summary>Area of a character in the smallest print, in square points: narrow ones with little between the lines.</summary>
    private const double LeastCharacter = 0.4 * 1.3 * BoxStyle.LeastText * BoxStyle.LeastText;

    /// <summary>Width of lines that must not be broken.</summary>
    private const double Unbroken = 1e6;

    /// <summary>White between phrases on one line, an em.</summary>
    private const char WideSpace = '\u3000';

    private bool IsEastAsian => Conventions.For(language).IsEastAsian;

    /// <summary>Sets a box in an area in points, the frame's inside; null when its words do not fit even in small print.</summary>
    public BoxCopy? Fit(Box box, Rect inner, double loudest)
    {
        var content = Content.Of(box);
        var style = BoxStyle.Of(box.Kind, layout, loudest);
        if (content.Characters * LeastCharacter > inner.Width * inner.Height)
        {
            return null;
        }

        if (content.Picture is null)
        {
            return Words(content, inner, style) is { } words ? new BoxCopy(null, words, inner) : content.IsEmpty ? new BoxCopy(null, null, inner) : null;
        }

        return content.HasWords ? WithPicture(content, inner, style) : new BoxCopy(Alone(content.Picture, inner, box.Kind), null, inner);
    }

    /// <summary>Height that a box wants in a width, frame's inside, both in points.</summary>
    public double NaturalHeight(Box box, double width, double loudest)
    {
        var content = Content.Of(box);
        var style = BoxStyle.Of(box.Kind, layout, loudest);
        var picture = content.Picture?.File is { } file ? width * file.Height / file.Width : 0;
        var words = content.HasWords ? (Set(content, style.GoodText, width * style.Width, style, isWide: false, mayBreak: true).Height / WordsHeight) + (2 * Margin) : 0;
        return picture + words;
    }

    /// <summary>What a box holds, a slogan's only words as its title.</summary>
    private sealed record Content(string Title, ImmutableArray<string> Lines, Picture? Picture)
    {
        public bool HasWords => Title.Length > 0 || !Lines.IsEmpty;

        public int Characters => Title.Length + Lines.Sum(l => l.Length);

        public bool IsEmpty => !HasWords && Picture is null;

        public static Content Of(Box box)
        {
            var picture = box.Picture is { File: not null } given ? given : null;
            var lines = box is { Picture.File: null, Picture.Alt: { } alt, Title: null, Lines.IsEmpty: true } ? [alt] : box.Lines;
            return box.Title is null && box.Kind is not (BoxKind.Notice or BoxKind.Weather) && !lines.IsEmpty
                ? new Content(lines[0], lines[1..], picture)
                : new Content(box.Title ?? "", lines, picture);
        }
    }

    private BoxCopy? WithPicture(Content content, Rect inner, BoxStyle style)
    {
        var isBeside = inner.Width > Beside * inner.Height;
        var room = isBeside ? inner with { Width = inner.Width * PictureBeside } : inner with { Height = inner.Height * PictureOver };
        var whole = Within(content.Picture!.File!, room, default);
        var place = isBeside ? whole with { X = inner.X } : whole with { Y = inner.Y };
        var words = isBeside
            ? inner with { X = place.Right + Margin, Width = inner.Right - place.Right - Margin }
            : inner with { Y = place.Bottom, Height = inner.Bottom - place.Bottom };
        return Words(content, words, style) is { } set ? new BoxCopy(place, set, words) : null;
    }

    private static Rect Alone(Picture picture, Rect area, BoxKind kind) =>
        Within(picture.File!, area, CropLimits.Of(picture, kind == BoxKind.Advertisement ? LargestPaidCrop : LargestCrop));

    /// <summary>The largest place of the picture's shape in the middle of an area; the area itself when no more of the picture is lost than may be.</summary>
    private static Rect Within(PictureFile picture, Rect area, CropLimits limits)
    {
        var own = (double)picture.Width / picture.Height;
        var shape = area.Width / area.Height;
        if (own > shape ? shape / own >= 1 - limits.Across : own / shape >= 1 - limits.Down)
        {
            return area;
        }

        var (width, height) = own > shape ? (area.Width, area.Width / own) : (area.Height * own, area.Height);
        return new Rect(area.X + ((area.Width - width) / 2), area.Y + ((area.Height - height) / 2), width, height);
    }

    /// <summary>The largest words that fit: first with phrases whole, then broken where they must.</summary>
    private BoxWords? Words(Content content, Rect room, BoxStyle style)
    {
        if (!content.HasWords)
        {
            return null;
        }

        var isWide = room.Width > Strip * room.Height;
        var width = room.Width * style.Width;
        var whole = Sizes(style.MostText, Math.Max(BoxStyle.LeastText, Math.Min(LeastUnbroken * style.MostText, LeastWhole * layout.Styles.Caption.Size))).Select(t => Set(content, t, width, style, isWide, mayBreak: false));
        var broken = Sizes(style.MostText, BoxStyle.LeastText).Select(t => Set(content, t, width, style, isWide, mayBreak: true));
        return whole.Concat(broken).FirstOrDefault(w => w.Width <= width + 0.01 && w.Height <= room.Height * WordsHeight);
    }

    private static IEnumerable<double> Sizes(double most, double least)
    {
        for (var size = Math.Max(most, least); size >= least; size -= Step)
        {
            yield return size;
        }
    }

    private BoxWords Set(Content content, double size, double width, BoxStyle style, bool isWide, bool mayBreak)
    {
        var titleSize = size * style.TitleScale;
        var title = Title(content.Title, new TextStyle(style.TitleFace, titleSize), width, isWide, mayBreak);
        var textStyle = new TextStyle(style.TextFace, size);
        var text = content.Lines.SelectMany(l => style.IsRunning ? setter.Paragraph(l, textStyle, width) : setter.Lines(l, textStyle, mayBreak ? width : Unbroken));
        return new BoxWords(title, titleSize, [.. text], size, style) { IsBroken = mayBreak && !style.IsRunning };
    }

    private ImmutableArray<Line> Title(string title, TextStyle style, double width, bool isWide, bool mayBreak)
    {
        if (title.Length == 0 || !IsEastAsian)
        {
            return setter.Lines(title, style, width);
        }

        string[] phrases = isWide ? [title.Replace(' ', WideSpace)] : title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return mayBreak
            ? [.. phrases.SelectMany(p => setter.Lines(p, style, width))]
            : [.. phrases.Select(p => setter.Line(p, style)!)];
    }
}
