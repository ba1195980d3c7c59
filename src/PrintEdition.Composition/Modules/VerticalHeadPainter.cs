using PrintEdition.Composition.Display;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Layouts;
using PrintEdition.Typography.Vertical;

namespace PrintEdition.Composition.Modules;

/// <summary>Paints a vertical headline stack in the middle of its column, lines from right to left (typography rule 23).</summary>
internal sealed class VerticalHeadPainter(Layout layout)
{
    private const double Half = 0.5;

    /// <summary>Part of the white that stands above a stack with text under it: its head stands level with the text's.</summary>
    private const double AirAbove = 0.18;

    /// <summary>Length of the dash that opens a deck, in its size.</summary>
    private const double DeckDash = 2;

    /// <summary>Thickness of that dash, in its size.</summary>
    private const double DashThickness = 0.05;

    /// <summary>White after the dash, in its size.</summary>
    private const double DashGap = 0.35;

    /// <summary>The stack's items inside its area, in reading order.</summary>
    public IEnumerable<DrawItem> Paint(string articleId, VerticalStack stack, Rect area)
    {
        var right = area.X + ((area.Width + stack.Width) / 2);
        var top = area.Y + ((area.Height - stack.Height) * (stack.OnText ? AirAbove : Half));
        var bottom = top + stack.Height;
        var kicker = Level(stack.Kicker, new Tag(articleId, ItemRole.Kicker), right, _ => top);
        right -= stack.Kicker?.Width ?? 0;
        var headline = Level(stack.Headline, new Tag(articleId, ItemRole.Headline), right, line => top + ((stack.Height - stack.Headline.Height) / 2) + Indent(stack.Headline, line));
        right -= stack.Headline.Width;
        return kicker.Concat(headline).Concat(Deck(stack.Deck, new Tag(articleId, ItemRole.Deck), right, top, bottom));
    }

    /// <summary>Lines of a headline start level.</summary>
    private static double Indent(VerticalLevel level, VerticalLine line) => level.Lines.Length == 1 ? (level.Height - line.Height) / 2 : 0;

    private IEnumerable<DrawItem> Level(VerticalLevel? level, Tag tag, double right, Func<VerticalLine, double> topOf)
    {
        for (var i = 0; i < (level?.Lines.Length ?? 0); i++)
        {
            var axis = right - ((i + 0.5) * level!.Pitch);
            foreach (var item in Line(level.Lines[i], tag, axis, topOf(level.Lines[i])))
            {
                yield return item;
            }
        }
    }

    /// <summary>A deck ends where the stack ends, and opens with a dash when there is room for it: drawn as a rule, since the writer did not type it.</summary>
    private IEnumerable<DrawItem> Deck(VerticalLevel? level, Tag tag, double right, double top, double bottom)
    {
        if (level is null)
        {
            return [];
        }

        var start = bottom - level.Height;
        var dash = DeckDash * level.Size;
        var dashTop = start - dash - (DashGap * level.Size);
        var items = Level(level, tag, right, _ => start);
        if (dashTop < top || TypedDash.Opens(level.Lines[0].Runs[0].Run.Text))
        {
            return items;
        }

        var thickness = DashThickness * level.Size;
        return items.Prepend(new FillItem(Tag.Artifact, new Rect(right - (level.Pitch / 2) - (thickness / 2), dashTop, thickness, dash), layout.Colours.Text));
    }

    private IEnumerable<DrawItem> Line(VerticalLine line, Tag tag, double axis, double top) =>
        line.Runs.Select(run => new TextItem(tag, axis + run.X, top + run.Y, run.Run, layout.Colours.Text) { Orientation = run.Orientation, VerticalLine = line });
}
