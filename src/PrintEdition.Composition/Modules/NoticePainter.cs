using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Furniture;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Languages;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Modules;

/// <summary>
/// Paints public-service notices: a tint in a thin frame, the slogan in the middle with air around it, a sentence under it, the mark and
/// the paper's name in the corners.
/// </summary>
/// <param name="grid">The page's grid.</param>
/// <param name="layout">Faces, sizes, colours.</param>
/// <param name="setter">Sets the lines.</param>
/// <param name="paperName">The paper's name, empty for none.</param>
/// <param name="language">The edition's.</param>
/// <param name="loudest">Largest size of a slogan on this page, in points.</param>
internal sealed class NoticePainter(PageGrid grid, Layout layout, FurnitureSetter setter, string paperName, string language, double loudest)
{
    /// <summary>A slogan is at most so many times as large as a deck.</summary>
    private const double MostDecks = 2;

    /// <summary>A slogan is at most this part of the page's lead headline.</summary>
    private const double MostOfLead = 0.7;

    /// <summary>Thickness of the frame in points.</summary>
    private const double FrameThickness = 0.5;

    /// <summary>The tint ends so far inside the frame, in points.</summary>
    private const double FrameGap = 2.5;

    /// <summary>Words take at most this part of the box's width.</summary>
    private const double WordsWidth = 0.84;

    /// <summary>Slogan and sentence take at most this part of the box's height.</summary>
    private const double WordsHeight = 0.6;

    /// <summary>Boxes that are this much wider than high have both phrases of the slogan on one line.</summary>
    private const double Strip = 2.4;

    /// <summary>White between phrases on one line, an em.</summary>
    private const char WideSpace = '\u3000';

    /// <summary>Size of the sentence in the slogan's, and pitches of their lines in their own.</summary>
    private const double ReminderScale = 0.52;

    private const double SloganPitch = 1.4;

    private const double ReminderPitch = 1.6;

    /// <summary>White between slogan and sentence, in the slogan's size; a short rule stands in its middle.</summary>
    private const double BetweenWords = 0.75;

    /// <summary>Length of that rule in the slogan's size, and its thickness in points.</summary>
    private const double RuleLength = 1.6;

    private const double RuleThickness = 0.6;

    /// <summary>The smallest size in points that a slogan is set in, whatever the width.</summary>
    private const double Smallest = 6;

    /// <summary>Sizes are tried in steps of so many points.</summary>
    private const double Step = 0.5;

    /// <summary>The largest slogan on a page.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="lead">Size of the page's lead headline in points, 0 for none.</param>
    public static double Loudest(Layout layout, double lead)
    {
        var most = MostDecks * layout.Styles.Deck.Size;
        return lead > 0 ? Math.Min(most, MostOfLead * lead) : most;
    }

    /// <summary>The items of a notice in all the boxes it is parted into.</summary>
    /// <param name="cells">Its room.</param>
    /// <param name="number">Number of the first box's words.</param>
    public IEnumerable<DrawItem> Paint(Cells cells, int number) =>
        NoticePanels.Of(cells, layout.Furniture.GapRows).SelectMany((panel, i) => Paint(AreaOf(panel), NoticeText.Of(number + i, language)));

    private Rect AreaOf(Cells cells) => new(grid.ColumnX(cells.Column), grid.RowTop(cells.Row), grid.SpanWidth(cells.Columns), cells.Rows * grid.Leading);

    private IEnumerable<DrawItem> Paint(Rect area, NoticeWords words)
    {
        var inner = new Rect(area.X + FrameGap, area.Y + FrameGap, area.Width - (2 * FrameGap), area.Height - (2 * FrameGap));
        var block = Fit(words, inner);
        return [new FillItem(Tag.Artifact, inner, layout.Colours.Tint), new FrameItem(Tag.Artifact, area, FrameThickness, layout.Colours.Rule), .. Mark(inner), .. Words(block, inner), .. Name(inner)];
    }

    /// <summary>Slogan and sentence as they are set: the lines of both, and the slogan's size.</summary>
    private sealed record Block(ImmutableArray<Line> Slogan, ImmutableArray<Line> Reminder, double Size)
    {
        public double ReminderSize => Size * ReminderScale;

        public double Height => (Slogan.Length * Size * SloganPitch) + (Reminder.IsEmpty ? 0 : (BetweenWords * Size) + (Reminder.Length * ReminderSize * ReminderPitch));
    }

    /// <summary>The largest block that fits; where the box is too low for the sentence, the slogan alone.</summary>
    private Block Fit(NoticeWords words, Rect inner)
    {
        var room = new Rect(0, 0, inner.Width * WordsWidth, inner.Height * WordsHeight);
        string[] phrases = inner.Width > Strip * inner.Height ? [IsEastAsian ? words.Slogan.Replace(' ', WideSpace) : words.Slogan] : words.Slogan.Split(' ', IsEastAsian ? 2 : 1);
        return Sizes(loudest).Select(size => Set(phrases, words.Reminder, size, room)).FirstOrDefault(b => Fits(b, room) && b.ReminderSize >= LeastReminder)
            ?? Sizes(loudest).Select(size => Set(phrases, "", size, room)).FirstOrDefault(b => Fits(b, room))
            ?? Set(phrases, "", Smallest, room);
    }

    private static bool Fits(Block block, Rect room) => block.Height <= room.Height && block.Slogan.All(l => l.Width <= room.Width);

    private static IEnumerable<double> Sizes(double most)
    {
        for (var size = most; size >= Smallest; size -= Step)
        {
            yield return size;
        }
    }

    private bool IsEastAsian => Conventions.For(language).IsEastAsian;

    /// <summary>The sentence is no smaller than captions.</summary>
    private double LeastReminder => layout.Styles.Caption.Size;

    private Block Set(string[] phrases, string reminder, double size, Rect room)
    {
        var style = new TextStyle(SloganFace, size);
        var slogan = IsEastAsian ? phrases.Select(p => setter.Line(p, style)).OfType<Line>() : phrases.SelectMany(p => setter.Lines(p, style, room.Width));
        return new Block([.. slogan], setter.Lines(reminder, new TextStyle(layout.Styles.Deck.Face, size * ReminderScale), room.Width), size);
    }

    private string SloganFace => layout.Headlines.Minor.Faces[0];

    private IEnumerable<DrawItem> Words(Block block, Rect inner)
    {
        var top = inner.Y + ((inner.Height - block.Height) / 2);
        var ruleY = top + (block.Slogan.Length * block.Size * SloganPitch) + (BetweenWords * block.Size / 2);
        var reminder = ruleY + (BetweenWords * block.Size / 2);
        var items = Centred(block.Slogan, inner, top, block.Size, SloganPitch, layout.Colours.Accent);
        return block.Reminder.IsEmpty
            ? items
            : items.Append(ShortRule(inner, ruleY, block.Size * RuleLength))
                .Concat(Centred(block.Reminder, inner, reminder, block.ReminderSize, ReminderPitch, layout.Colours.Text));
    }

    private FillItem ShortRule(Rect inner, double y, double length) =>
        new(Tag.Artifact, new Rect(inner.X + ((inner.Width - length) / 2), y - (RuleThickness / 2), length, RuleThickness), layout.Colours.Accent);

    private IEnumerable<DrawItem> Mark(Rect inner)
    {
        var style = layout.Styles.Folio;
        return FurnitureSetter.Left(setter.Line(NoticeText.Mark(language), style), inner.X + style.Size, inner.Y + PageGrid.BaselineDrop(style.Size, 2 * style.Size), layout.Colours.Rule);
    }

    private IEnumerable<DrawItem> Name(Rect inner)
    {
        var style = layout.Styles.Folio;
        return FurnitureSetter.Right(setter.Line(paperName, style), inner.Right - style.Size, inner.Bottom - (2 * style.Size) + PageGrid.BaselineDrop(style.Size, 2 * style.Size), layout.Colours.Rule);
    }

    private static IEnumerable<DrawItem> Centred(ImmutableArray<Line> lines, Rect area, double top, double size, double pitch, Colour colour) =>
        lines.SelectMany((line, i) => LinePainter.Paint(
            line, Tag.Artifact, area.X + ((area.Width - line.Width) / 2), top + (i * size * pitch) + PageGrid.BaselineDrop(size, size * pitch), colour));
}
