using PrintEdition.Model;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Vertical;

namespace PrintEdition.Composition.Display;

/// <summary>What a drawn thing is in the edition's structure; furniture (masthead, folio, rules, tints) is an artifact, unless its <see cref="Furnishing"/> says more.</summary>
public enum ItemRole
{
    /// <summary>Furniture: not part of any article.</summary>
    Artifact,

    /// <summary>引题.</summary>
    Kicker,

    /// <summary>主题.</summary>
    Headline,

    /// <summary>副题.</summary>
    Deck,

    /// <summary>A byline on a line of its own.</summary>
    Byline,

    /// <summary>A paragraph's line.</summary>
    Paragraph,

    /// <summary>小标题.</summary>
    Subhead,

    /// <summary>The picture itself.</summary>
    Figure,

    /// <summary>图片说明.</summary>
    Caption,

    /// <summary>Photographer's credit.</summary>
    Credit,

    /// <summary>A reading over the text (注音).</summary>
    Reading,

    /// <summary>A note at the story's end (注).</summary>
    Note,

    /// <summary>A quote pulled out of the text (引语): its words stand in the text too, so it belongs to no article, and readers of the structure pass it by.</summary>
    PullQuote,

    /// <summary>The mark or number before an item of a list.</summary>
    ListMark,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A paragraph of somebody else's words (引文).</summary>
    Quotation,

    /// <summary>Whose words they are.</summary>
    QuotationSource,

    /// <summary>What stands over a table (表题).</summary>
    TableCaption,

    /// <summary>A cell that says what stands under it.</summary>
    TableHeading,

    /// <summary>A cell of a table.</summary>
    TableCell,

    /// <summary>A table's row as a paragraph, where its columns have no room.</summary>
    TableText,

    /// <summary>A line of verse.</summary>
    Verse,

    /// <summary>A line that keeps its spaces.</summary>
    Preformatted,
}

/// <summary>What roles have in common.</summary>
public static class ItemRoles
{
    /// <summary>Whether it is a block of an article's body, or a part of one: <see cref="Tag.Block"/> counts the body's blocks then.</summary>
    public static bool IsBody(this ItemRole role) => role is ItemRole.Paragraph or ItemRole.Subhead or >= ItemRole.ListMark;

    /// <summary>Whether its lines stand on the baseline grid from one edge of a leg on: all of the body but headings.</summary>
    public static bool IsOnGrid(this ItemRole role) => role.IsBody() && role != ItemRole.Subhead;
}

/// <summary>Where a drawn thing belongs: article, role, and which block of the article's body.</summary>
/// <param name="ArticleId">The article's id; empty for furniture.</param>
/// <param name="Role">What it is.</param>
/// <param name="Block">Index of the body block or picture, 0 where there is only one of the kind.</param>
public readonly record struct Tag(string ArticleId, ItemRole Role, int Block = 0)
{
    /// <summary>Which part of the block: item of a list, paragraph of a quotation, row of a table, line of verse; 0 where there is one.</summary>
    public int Part { get; init; }

    /// <summary>Which cell of a table's row, from 0.</summary>
    public int Cell { get; init; }

    /// <summary>Furniture.</summary>
    public static readonly Tag Artifact = new("", ItemRole.Artifact);
}

/// <summary>One thing on a page. Items are painted in list order, which within an article is reading order.</summary>
public abstract record DrawItem(Tag Tag)
{
    /// <summary>Of furniture that is read aloud, what it is; null for what is only seen.</summary>
    public Furnishing? Furnishing { get; init; }
}

/// <summary>
/// A glyph run with its line's start at (<paramref name="X"/>, <paramref name="Baseline"/>), in points; glyphs of vertical runs have their
/// places from there, those of rotated runs are turned about it.
/// </summary>
public sealed record TextItem(Tag Tag, double X, double Baseline, GlyphRun Run, Colour Colour) : DrawItem(Tag)
{
    /// <summary>The set line that the run is part of; null for glyphs that were placed by hand.</summary>
    public Line? Line { get; init; }

    /// <summary>White between its leg's left edge and <see cref="X"/> in points: of what stands in from the leg's edge.</summary>
    public double Inset { get; init; }

    /// <summary>How the run lies on the page.</summary>
    public RunOrientation Orientation { get; init; }

    /// <summary>The vertical line that the run is part of; null in horizontal lines. The runs of one follow each other.</summary>
    public VerticalLine? VerticalLine { get; init; }
}

/// <summary>A filled rectangle: a rule or a tint.</summary>
public sealed record FillItem(Tag Tag, Rect Area, Colour Colour) : DrawItem(Tag);

/// <summary>A filled circle: an emphasis dot.</summary>
/// <param name="Tag">Where it belongs.</param>
/// <param name="X">Centre in points.</param>
/// <param name="Y">Centre in points.</param>
/// <param name="Radius">Radius in points.</param>
/// <param name="Colour">Its colour.</param>
public sealed record DotItem(Tag Tag, double X, double Y, double Radius, Colour Colour) : DrawItem(Tag);

/// <summary>An area that leads somewhere; nothing of it is seen.</summary>
/// <param name="Tag">Where it belongs.</param>
/// <param name="Area">The area, one for each piece of a link that stands in a line.</param>
/// <param name="Address">Where it leads: http, https or mailto, in ASCII.</param>
public sealed record LinkItem(Tag Tag, Rect Area, string Address) : DrawItem(Tag)
{
    /// <summary>What a blind reader is told where there is no text; null where the text says it.</summary>
    public string? Alt { get; init; }
}

/// <summary>An area that leads to a place of the edition; nothing of it is seen.</summary>
/// <param name="Tag">Where it belongs.</param>
/// <param name="Area">The area.</param>
/// <param name="Page">Page that it leads to, from 1.</param>
/// <param name="Y">Where on that page, in points from its top.</param>
public sealed record PageLinkItem(Tag Tag, Rect Area, int Page, double Y) : DrawItem(Tag);

/// <summary>A rectangle's outline, drawn inside <paramref name="Area"/> with the given thickness in points.</summary>
public sealed record FrameItem(Tag Tag, Rect Area, double Thickness, Colour Colour) : DrawItem(Tag);

/// <summary>A picture, the part <paramref name="Crop"/> of it (fractions of width and height, 0 to 1) filling <paramref name="Area"/>.</summary>
public sealed record PictureItem(Tag Tag, Rect Area, Picture Picture, Rect Crop) : DrawItem(Tag);

/// <summary>A QR code's dark modules; the white behind them is an item of its own.</summary>
/// <param name="Tag">Where it belongs.</param>
/// <param name="Area">The square that the modules fill, quiet zone included.</param>
/// <param name="Matrix">The modules, quiet zone included.</param>
/// <param name="Alt">What a blind reader is told.</param>
public sealed record QrItem(Tag Tag, Rect Area, QrMatrix Matrix, string Alt) : DrawItem(Tag)
{
    /// <summary>The dark modules as rectangles, those that touch in a row as one, in points.</summary>
    public IEnumerable<Rect> Dark
    {
        get
        {
            var module = Area.Width / Matrix.Size;
            return Matrix.Runs.Select(r => new Rect(Area.X + (r.Column * module), Area.Y + (r.Row * module), r.Length * module, module));
        }
    }
}
