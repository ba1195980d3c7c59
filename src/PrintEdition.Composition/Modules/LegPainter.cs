using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Pictures;

namespace PrintEdition.Composition.Modules;

/// <summary>Paints a story's legs: pictures, lines on the baseline grid, thin rules between the legs.</summary>
internal sealed class LegPainter(PageGrid grid, Layout layout)
{
    /// <summary>Thickness of the rule between legs in points.</summary>
    private const double RuleThickness = 0.35;

    /// <summary>The rule stops short of the text's top and bottom by this part of a row.</summary>
    private const double RuleInset = 0.2;

    private readonly OrnamentPainter ornaments = new(grid, layout);
    private readonly QuotePainter quotes = new(grid, layout);

    /// <summary>The items of a story's legs, whose text starts in <paramref name="firstRow"/>, in a span whose left edge is at <paramref name="left"/>.</summary>
    public IEnumerable<DrawItem> Paint(StoryForm story, FilledLegs text, double left, int firstRow) =>
        Paint(new LegArea(story, left, firstRow), text);

    private readonly record struct LegArea(StoryForm Story, double Left, int FirstRow)
    {
        public LegSet Legs => Story.Legs;
    }

    private IEnumerable<DrawItem> Paint(LegArea area, FilledLegs text)
    {
        var tops = Enumerable.Range(0, area.Legs.Count).Select(leg => area.FirstRow + area.Story.RowsOver(leg)).ToImmutableArray();
        return Rules(area).Concat(Pictures(area)).Concat(Text(area, text, tops).OrderBy(IsReading)).Concat(Quote(area));
    }

    /// <summary>Readings come after all of the text: between its lines they would part the words for whoever copies or searches it.</summary>
    private static bool IsReading(DrawItem item) => item.Tag.Role == ItemRole.Reading;

    /// <summary>The lines of poured text; each leg's text starts in the row that its entry in <paramref name="tops"/> gives.</summary>
    private IEnumerable<DrawItem> Text(LegArea area, FilledLegs text, ImmutableArray<int> tops)
    {
        var starts = Starts(text.LegRows);
        foreach (var filled in text.Elements)
        {
            var place = new ElementPlace(area, filled, tops, starts);
            foreach (var item in Beside(place).Concat(Lines(place)))
            {
                yield return item;
            }
        }
    }

    /// <summary>An element and where its rows stand.</summary>
    private readonly record struct ElementPlace(LegArea Area, FilledElement Filled, ImmutableArray<int> Tops, ImmutableArray<int> Starts)
    {
        /// <summary>Left edge in points and row of the page of one of its rows.</summary>
        public (double X, int Row) At(int row)
        {
            var leg = LegOf(Starts, Filled.Start + row);
            return (Area.Left + Area.Legs.X(leg), Tops[leg] + Area.Story.RowInLeg(leg, Filled.Start + row - Starts[leg]));
        }
    }

    private IEnumerable<DrawItem> Lines(ElementPlace place)
    {
        var air = place.Filled.Variant.Air * grid.Leading / 2;
        foreach (var (part, row, line) in place.Filled.Set)
        {
            var ((x, pageRow), inset) = (place.At(row), part.XOf(line));
            foreach (var item in LinePainter.Paint(line, part.Tag, x + inset, grid.Baseline(pageRow) + air, layout.Colours.Text, inset))
            {
                yield return item;
            }
        }
    }

    /// <summary>What of an element is no text: rules of tables and before notes, the ornament of a pause.</summary>
    private IEnumerable<DrawItem> Beside(ElementPlace place)
    {
        if (place.Filled.Element.Element.Kind == ElementKind.Separator)
        {
            var (x, row) = place.At(0);
            return ornaments.Paint(new Rect(x, grid.RowTop(row), place.Area.Legs.Measure, grid.Leading));
        }

        return place.Filled.Variant.Rules.Select(rule => RuleOf(place, rule));
    }

    private FillItem RuleOf(ElementPlace place, ElementRule rule)
    {
        var over = (int)Math.Ceiling(rule.Row) - 1;
        var (x, row) = place.At(over);
        var y = grid.RowTop(row) + ((rule.Row - over) * grid.Leading) - (rule.Thickness / 2);
        return new FillItem(Tag.Artifact, new Rect(x, y, rule.Length, rule.Thickness), layout.Colours.Rule);
    }

    private static ImmutableArray<int> Starts(ImmutableArray<int> rows)
    {
        var starts = new int[rows.Length];
        for (var i = 1; i < rows.Length; i++)
        {
            starts[i] = starts[i - 1] + rows[i - 1];
        }

        return [.. starts];
    }

    private static int LegOf(ImmutableArray<int> starts, int row)
    {
        var at = starts.BinarySearch(row);
        return at < 0 ? ~at - 1 : at;
    }

    private IEnumerable<DrawItem> Pictures(LegArea area)
    {
        if (area.Story.Pictures is not { } block)
        {
            yield break;
        }

        var x = area.Left + area.Legs.X(block.FirstLeg);
        var row = area.FirstRow;
        foreach (var sized in block.Pictures)
        {
            foreach (var item in Picture(area.Story.Article.Id, sized, new Rect(x, grid.RowTop(row), block.Width, sized.Rows * grid.Leading), row))
            {
                yield return item;
            }

            row += sized.Rows + sized.Caption.Length + PictureBlock.WhiteRows;
        }
    }

    private IEnumerable<DrawItem> Picture(string articleId, SizedPicture sized, Rect area, int row)
    {
        var shown = new Rect(area.X + ((area.Width - sized.Fit.Width) / 2), area.Y, sized.Fit.Width, sized.Fit.Height);
        yield return new PictureItem(new Tag(articleId, ItemRole.Figure, sized.Index), shown, sized.Picture, sized.Fit.Crop);
        var left = sized.Caption.All(line => line.Width <= shown.Width) ? shown.X : area.X;
        for (var i = 0; i < sized.Caption.Length; i++)
        {
            var baseline = grid.RowTop(row + sized.Rows + i) + PageGrid.BaselineDrop(layout.Styles.Caption.Size, grid.Leading);
            foreach (var item in LinePainter.Paint(sized.Caption[i], new Tag(articleId, ItemRole.Caption, sized.Index), left, baseline, layout.Colours.Text))
            {
                yield return item;
            }
        }
    }

    /// <summary>After all of the text, which it would part.</summary>
    private IEnumerable<DrawItem> Quote(LegArea area) => area.Story.Quote is { } quote
        ? quotes.Paint(quote.Quote, new Rect(area.Left + area.Legs.X(quote.Leg), grid.RowTop(area.FirstRow + quote.Row), area.Legs.Measure, quote.Rows * grid.Leading))
        : [];

    private IEnumerable<DrawItem> Rules(LegArea area)
    {
        for (var leg = 1; leg < area.Legs.Count; leg++)
        {
            var over = RuleStart(area.Story, leg);
            var x = area.Left + area.Legs.X(leg) - (area.Legs.Gutter / 2);
            if (over < area.Story.LegRows)
            {
                yield return Rule(x, area.FirstRow + over, area.FirstRow + area.Story.LegRows);
            }
        }
    }

    /// <summary>The rule left of a leg starts under a picture over both its sides, and under a headline beside the text on either side.</summary>
    private static int RuleStart(StoryForm story, int leg) => story.Head.Beside is null
        ? Math.Min(story.RowsOver(leg - 1), story.RowsOver(leg))
        : Math.Max(story.RowsOver(leg - 1), story.RowsOver(leg));

    /// <summary>A thin rule down the middle of a gutter, from one row to before another.</summary>
    public FillItem Rule(double x, int row, int endRow)
    {
        var inset = RuleInset * grid.Leading;
        return new FillItem(
            Tag.Artifact,
            new Rect(x - (RuleThickness / 2), grid.RowTop(row) + inset, RuleThickness, ((endRow - row) * grid.Leading) - (2 * inset)),
            layout.Colours.Rule);
    }
}
