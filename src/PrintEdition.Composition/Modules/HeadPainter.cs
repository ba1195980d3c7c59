using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Layouts;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Languages;

namespace PrintEdition.Composition.Modules;

/// <summary>Paints a headline stack, centred over its legs, the white above and below it in proportion.</summary>
/// <param name="layout">Colours.</param>
/// <param name="language">The edition's: decks open with a dash in East Asian papers only.</param>
internal sealed class HeadPainter(Layout layout, string language)
{
    /// <summary>Part of the white that stands above the stack: the head belongs to the text below it.</summary>
    private const double AirAbove = 0.52;

    /// <summary>Length of the dash that opens a deck, in its size.</summary>
    private const double DeckDash = 2;

    /// <summary>Thickness of that dash, in its size.</summary>
    private const double DashThickness = 0.05;

    /// <summary>White after the dash, in its size.</summary>
    private const double DashGap = 0.35;

    /// <summary>Height of the dash above the baseline, in its size: the middle of a Han character.</summary>
    private const double DashHeight = 0.38;

    /// <summary>The stack's items inside its area.</summary>
    public IEnumerable<DrawItem> Paint(string articleId, HeadVariant head, Rect area)
    {
        if (head.IsReversed)
        {
            return Reversed(articleId, head, area);
        }

        var y = area.Y + ((area.Height - head.Height) * AirAbove);
        return Level(head.Kicker, new Tag(articleId, ItemRole.Kicker), area, ref y)
            .Concat(Level(head.Headline, new Tag(articleId, ItemRole.Headline), area, ref y))
            .Concat(Deck(head.Deck, new Tag(articleId, ItemRole.Deck), area, ref y));
    }

    /// <summary>The headline in the middle of its bar, which is as wide as the legs; a deck under the bar.</summary>
    private IEnumerable<DrawItem> Reversed(string articleId, HeadVariant head, Rect area)
    {
        var headline = head.Headline!;
        var bar = area with { Height = head.Bar + Math.Min(MostGrowth * head.Size, Math.Max(0, area.Height - head.Height - layout.Grid.Leading) / 2) };
        var y = area.Y + ((bar.Height - headline.Height) / 2);
        var under = bar.Bottom + ((area.Height - bar.Height - (head.Deck?.Height ?? 0)) * DeckAfterBar);
        var colour = layout.Headlines.Bar switch { BarColour.Accent => layout.Colours.Accent, BarColour.Rule => layout.Colours.Rule, _ => layout.Colours.Text };
        return new DrawItem[] { new FillItem(Tag.Artifact, bar, colour) }
            .Concat(headline.Lines.SelectMany((line, i) => LinePainter.Paint(
                line, new Tag(articleId, ItemRole.Headline), area.X + ((area.Width - line.Width) / 2), Baseline(y + (i * headline.Pitch), headline), Colour.White)))
            .Concat(Deck(head.Deck, new Tag(articleId, ItemRole.Deck), area, ref under));
    }

    /// <summary>A bar takes half of the rows that its head has over, up to this part of the headline's size.</summary>
    private const double MostGrowth = 0.35;

    /// <summary>Part of the white under a bar that stands over its deck.</summary>
    private const double DeckAfterBar = 0.3;

    private List<DrawItem> Level(HeadLevel? level, Tag tag, Rect area, ref double y)
    {
        var items = new List<DrawItem>();
        foreach (var line in level?.Lines ?? [])
        {
            items.AddRange(Centred(line, tag, area, Baseline(y, level!)));
            y += level!.Pitch;
        }

        return items;
    }

    /// <summary>A deck opens with a dash (破折号) when there is room for it, its lines flush after it: drawn as a rule, since the writer did not type it.</summary>
    private List<DrawItem> Deck(HeadLevel? level, Tag tag, Rect area, ref double y)
    {
        if (level is null)
        {
            return [];
        }

        var (dash, gap) = (DeckDash * level.Size, DashGap * level.Size);
        var left = area.X + ((area.Width - level.Lines.Max(l => l.Width)) / 2);
        if (left - gap - dash < area.X || TypedDash.Opens(level.Lines[0].Runs[0].Text) || !Conventions.For(language).IsEastAsian)
        {
            return Level(level, tag, area, ref y);
        }

        var thickness = DashThickness * level.Size;
        var items = new List<DrawItem>
        {
            new FillItem(Tag.Artifact, new Rect(left - gap - dash, Baseline(y, level) - (DashHeight * level.Size) - (thickness / 2), dash, thickness), layout.Colours.Text),
        };
        foreach (var line in level.Lines)
        {
            items.AddRange(LinePainter.Paint(line, tag, left, Baseline(y, level), layout.Colours.Text));
            y += level.Pitch;
        }

        return items;
    }

    private static double Baseline(double y, HeadLevel level) => y + PageGrid.BaselineDrop(level.Size, level.Pitch);

    private IEnumerable<DrawItem> Centred(Line line, Tag tag, Rect area, double baseline) =>
        LinePainter.Paint(line, tag, area.X + ((area.Width - line.Width) / 2), baseline, layout.Colours.Text);
}
