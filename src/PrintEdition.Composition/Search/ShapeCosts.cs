using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Pictures;
using PrintEdition.Composition.Quality;
using PrintEdition.Model;

namespace PrintEdition.Composition.Search;

/// <summary>What a story's shape costs: short and long legs, a narrow lead, a stamp of a picture, a frame.</summary>
internal sealed class ShapeCosts(PageGrid grid)
{
    /// <summary>A leg of fewer rows reads as a caption; briefs are exempt.</summary>
    private const int FewestLegRows = 5;

    /// <summary>Rows that legs count as short of when they are too short to keep the headlines over and under them apart.</summary>
    private const int HeadsNear = 9;

    /// <summary>250 mm, the longest leg that is easy to follow.</summary>
    private const double LongestLeg = 250 * 72 / 25.4;

    /// <summary>A story wants legs about this many rows long.</summary>
    private const int GoodLegRows = 16;

    /// <summary>A row beyond twice that length, in rows beyond the longest: a story in one tall leg is a strip, not a block.</summary>
    private const double TallLeg = 1;

    /// <summary>A tint for one story a page is wanted, not only allowed.</summary>
    private const double TintCost = -5;

    /// <summary>A frame round a story parts its headline from the next one's, but many frames are a hedge.</summary>
    private const double FrameCost = 7;

    /// <summary>Each cell in such a frame: round a large story it weighs on the page.</summary>
    private const double FramedCell = 0.08;

    /// <summary>Part of the page's width that a picture wants.</summary>
    private const double GoodPictureWidth = 0.45;

    /// <summary>Lines of words and spaces want so many characters' room, in em: in fewer a line has two or three spaces to stretch.</summary>
    private const double GoodMeasureOfWords = 13;

    /// <summary>Each em that such lines are short of it: they are full of holes.</summary>
    private const double NarrowWords = 8;

    /// <summary>Whether a story's lines are hard to justify in the page's columns.</summary>
    public bool AreColumnsNarrow(Unit unit) => unit.Copy.IsInWords && grid.ColumnWidth < GoodMeasureOfWords * grid.BodySize;

    /// <summary>The legs of a story that goes on on another page, or comes from one, over so many columns; null where it has none over just so many.</summary>
    public LegSet? LegsOf(Unit unit, int columns) =>
        unit.Part.Rest is { } rest ? Array.Find([LegSet.OnColumns(grid, columns), LegSet.OnPairs(grid, columns)], legs => legs?.Measure == rest.Measure)
        : AreColumnsNarrow(unit) ? LegSet.OnPairs(grid, columns)
        : LegSet.OnColumns(grid, columns);

    /// <summary>The cost of a shape.</summary>
    public double Cost(Unit unit, int columns, LegSet legs, Dress dress, int rows, PictureBlock? block)
    {
        var exempt = unit.Rank == Rank.Brief || unit.Article.Kind == ArticleKind.PictureStory;
        var shortRows = rows < PlanJudge.RowsBetweenHeads ? HeadsNear : exempt ? 0 : Math.Max(0, FewestLegRows - rows);
        var longRows = Math.Max(0, rows - (LongestLeg / grid.Leading)) + (TallLeg * Math.Max(0, rows - (GoodLegRows * 2)));
        var lines = unit.Text(legs.Measure).Rows;
        var wanted = Math.Min(grid.Columns, (lines + (GoodLegRows * 2) - 1) / (GoodLegRows * 2));
        var narrow = Math.Max(0, wanted - legs.Count);
        var lead = unit.Rank == Rank.Lead ? NarrowLead(lines, columns) : 0;
        return (shortRows * Costs.ShortLegRow) + (longRows * Costs.LongLegRow) + (narrow * narrow * Costs.NarrowStory) + lead + DressCost(unit, dress, columns * rows) + Stamp(block)
            + (Math.Max(0, grid.ColumnWidth - legs.Measure) / grid.BodySize * Costs.NarrowMeasure)
            + (unit.Copy.IsInWords ? Math.Max(0, GoodMeasureOfWords - (legs.Measure / grid.BodySize)) * NarrowWords : 0);
    }

    /// <summary>A lead wants the page's width, one of a few lines no more than it has legs for.</summary>
    private double NarrowLead(int lines, int columns)
    {
        var missing = Math.Max(0, Math.Clamp(lines / FewestLegRows, 1, grid.Columns) - columns);
        return missing * missing * Costs.NarrowLead;
    }

    private static double DressCost(Unit unit, Dress dress, int cells) => dress switch
    {
        Dress.Tinted => TintCost,
        Dress.Framed when unit.Article.Kind != ArticleKind.PictureStory && !unit.Wishes.IsBoxed => FrameCost + (cells * FramedCell),
        _ => 0,
    };

    /// <summary>A picture wants over a third of the page's width: a smaller one is a stamp, and a page without a dominant picture is grey.</summary>
    private double Stamp(PictureBlock? block) =>
        block is null ? 0 : Math.Max(0, (grid.SpanWidth(grid.Columns) * GoodPictureWidth) - block.Width) / grid.ColumnWidth * Costs.SmallPicture;
}
