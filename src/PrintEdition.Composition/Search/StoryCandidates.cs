using System.Collections.Immutable;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Pictures;
using PrintEdition.Model;

namespace PrintEdition.Composition.Search;

/// <summary>Lists the ways to set a story: span, legs, headline variant, pictures, rows (composition step 1).</summary>
internal sealed class StoryCandidates(PageGrid grid, Layout layout, HeadSetter heads, PictureSetter pictures)
{
    /// <summary>A leg of fewer rows reads as a caption; briefs are exempt.</summary>
    private const int FewestLegRows = 5;

    /// <summary>250 mm, the longest leg that is easy to follow.</summary>
    private const double LongestLeg = 250 * 72 / 25.4;

    /// <summary>A story wants legs about this many rows long.</summary>
    private const int GoodLegRows = 16;

    /// <summary>Rows of text under a picture, so that it does not end the leg.</summary>
    private const int RowsUnderPicture = 3;

    /// <summary>Rows of air a head may take beyond the least.</summary>
    private const int MostExtraAir = 3;

    /// <summary>The candidates of a story at every width up to the page's; <paramref name="blankRows"/> allows so many blank rows in every leg.</summary>
    public IEnumerable<Candidate> Of(Unit unit, int mostRows, int blankRows)
    {
        foreach (var (columns, legs, dress) in Shapes(unit))
        {
            foreach (var block in PictureBlocks(unit.Article, legs))
            {
                foreach (var candidate in Of(unit, columns, legs, dress, block, mostRows, blankRows))
                {
                    yield return candidate;
                }
            }
        }
    }

    private IEnumerable<(int Columns, LegSet Legs, Dress Dress)> Shapes(Unit unit)
    {
        for (var columns = 1; columns <= grid.Columns; columns++)
        {
            var framed = unit.Article.Kind == ArticleKind.PictureStory;
            if (!framed)
            {
                yield return (columns, LegSet.OnColumns(grid, columns), Dress.Plain);
            }

            foreach (var legs in InsideLegs(unit, columns, framed))
            {
                yield return (columns, legs, framed ? Dress.Framed : Dress.Tinted);
            }
        }
    }

    private IEnumerable<LegSet> InsideLegs(Unit unit, int columns, bool framed)
    {
        if (!framed && !unit.MayBeTinted)
        {
            yield break;
        }

        var least = framed ? 1 : Math.Max(1, columns - 1);
        for (var count = least; count <= columns; count++)
        {
            if (LegSet.Inside(grid, columns, count, grid.BodySize) is { } legs && legs.Measure <= MostCharacters * grid.BodySize)
            {
                yield return legs;
            }
        }
    }

    /// <summary>A line of more characters is lost on the way back.</summary>
    private const int MostCharacters = 28;

    private IEnumerable<PictureBlock?> PictureBlocks(Article article, LegSet legs)
    {
        if (article.Pictures.All(p => p.File is null))
        {
            return [null];
        }

        return Enumerable.Range(1, legs.Count).SelectMany(covered => pictures.Blocks(article, legs, covered)).Where(b => b.Width >= LeastPictureWidth);
    }

    /// <summary>On a page of four columns or more a picture takes nearly two of them, or it is a stamp.</summary>
    private double LeastPictureWidth => grid.Columns >= 4 ? 0.8 * grid.SpanWidth(2) : 0;

    private IEnumerable<Candidate> Of(Unit unit, int columns, LegSet legs, Dress dress, PictureBlock? block, int mostRows, int blankRows)
    {
        var copy = unit.Copy.At(legs.Measure);
        var taken = block is null ? 0 : block.Legs * block.Rows;
        var span = legs.X(legs.Count - 1) + legs.Measure - legs.Start;
        foreach (var head in heads.Variants(unit.Article, RankOf(unit.Rank), unit.HeadlineFace, span))
        {
            var fewest = CeilingDivide(copy.FewestRows + taken, legs.Count);
            var most = (copy.MostRows + taken + legs.Count - 1) / legs.Count;
            for (var rows = Math.Max(fewest, block is null ? 0 : UnderPicture(block, legs)); rows <= most + blankRows; rows++)
            {
                var deviation = Deviation(copy.FewestRows, copy.Rows, copy.MostRows, (rows * legs.Count) - taken, legs.Count);
                var cost = head.Cost + deviation + ShapeCost(unit, columns, legs, dress, rows, block) + (block?.Cost ?? 0);
                for (var extra = 0; extra <= (head == HeadVariant.None ? 0 : MostExtraAir); extra++)
                {
                    var form = new StoryForm(unit.Article, dress, unit.Copy, head, Air(head, dress) + extra, legs, rows, block);
                    var height = form.Air + rows + form.FootRows;
                    if (height <= mostRows)
                    {
                        yield return new Candidate(form, columns, height, cost + (extra * Costs.ExtraAir));
                    }
                }
            }
        }
    }

    private static int UnderPicture(PictureBlock block, LegSet legs) =>
        block.Legs == legs.Count ? block.Rows + 1 : block.Rows + RowsUnderPicture;

    /// <summary>An untitled piece has no head block; dressed, it still needs white at the top.</summary>
    private static int Air(HeadVariant head, Dress dress) => head == HeadVariant.None ? 1 : head.Rows;

    /// <summary>What it costs to bring the text to the cells: line variants first, the remainder of a row, then blank cells.</summary>
    private static double Deviation(int fewest, int natural, int most, int cells, int legs)
    {
        if (cells <= natural)
        {
            return natural - cells;
        }

        var stretched = Math.Min(cells, most) - natural;
        var remainder = Math.Min(cells - natural, legs - 1);
        var missing = Math.Max(0, cells - most - (legs - 1));
        return Math.Min(stretched, remainder + stretched) + (missing * Costs.BlankCell) + (fewest > cells ? double.PositiveInfinity : 0);
    }

    private double ShapeCost(Unit unit, int columns, LegSet legs, Dress dress, int rows, PictureBlock? block)
    {
        var exempt = unit.Rank == Rank.Brief || unit.Article.Kind == ArticleKind.PictureStory;
        var shortRows = exempt ? 0 : Math.Max(0, FewestLegRows - rows);
        var longRows = Math.Max(0, rows - (LongestLeg / grid.Leading));
        var wanted = Math.Min(grid.Columns, CeilingDivide(unit.Copy.At(legs.Measure).Rows, GoodLegRows * 2));
        var narrow = Math.Max(0, wanted - legs.Count);
        var lead = unit.Rank == Rank.Lead ? (grid.Columns - columns) * Costs.NarrowLead : 0;
        var off = dress == Dress.Plain || unit.Article.Kind == ArticleKind.PictureStory ? 0 : TintCost;
        return (shortRows * Costs.ShortLegRow) + (longRows * Costs.LongLegRow) + (narrow * Costs.NarrowStory) + lead + off + Stamp(block);
    }

    /// <summary>A tint for one story a page is wanted, not only allowed.</summary>
    private const double TintCost = -2;

    /// <summary>A picture wants over a third of the page's width: a smaller one is a stamp, and a page without a dominant picture is grey.</summary>
    private double Stamp(PictureBlock? block) =>
        block is null ? 0 : Math.Max(0, (grid.SpanWidth(grid.Columns) * GoodPictureWidth) - block.Width) / grid.ColumnWidth * Costs.SmallPicture;

    /// <summary>Part of the page's width that a picture wants.</summary>
    private const double GoodPictureWidth = 0.45;

    private HeadlineRank RankOf(Rank rank) => rank switch
    {
        Rank.Lead => layout.Headlines.Lead,
        Rank.Major => layout.Headlines.Major,
        Rank.Minor => layout.Headlines.Minor,
        _ => layout.Headlines.Brief,
    };

    private static int CeilingDivide(int a, int b) => (a + b - 1) / b;
}
