using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Pictures;
using PrintEdition.Composition.Quotes;
using PrintEdition.Model;

namespace PrintEdition.Composition.Search;

/// <summary>Lists the ways to set a story: span, legs, headline variant, pictures, rows (composition step 1).</summary>
internal sealed class StoryCandidates(PageGrid grid, HeadChoice heads, PictureChoice pictures, ShapeCosts shapes, QuoteChoice quotes, CutCandidates cuts, VerticalCandidates vertical)
{
    /// <summary>Rows of text under a picture, so that it does not end the leg.</summary>
    private const int RowsUnderPicture = 3;

    /// <summary>Rows of air a head may take beyond the least.</summary>
    public const int MostExtraAir = 3;

    /// <summary>The candidates of a story at every width up to the page's; <paramref name="blankRows"/> allows so many blank rows in every leg.</summary>
    public IEnumerable<Candidate> Of(Unit unit, int mostRows, int blankRows) => Of(unit, mostRows, blankRows, 1, grid.Columns);

    /// <summary>The candidates of a story over so many columns.</summary>
    public IEnumerable<Candidate> Of(Unit unit, int mostRows, int blankRows, int columns) => Of(unit, mostRows, blankRows, columns, columns);

    private IEnumerable<Candidate> Of(Unit unit, int mostRows, int blankRows, int fewest, int most)
    {
        var whole = Whole(unit, mostRows, blankRows, fewest, most);
        return unit.NextPage > 0 ? whole.Concat(cuts.Of(unit, mostRows, fewest, most)) : whole;
    }

    private IEnumerable<Candidate> Whole(Unit unit, int mostRows, int blankRows, int fewest, int most)
    {
        var mayStand = unit.Part.From == 0 && !unit.Wishes.IsBoxed;
        if (unit.Article.HeadlineDirection == HeadlineDirection.Vertical)
        {
            var beside = mayStand ? vertical.Of(unit, mostRows, blankRows, fewest, most).ToArray() : [];
            return beside.Length > 0 ? beside : Under(unit, mostRows, blankRows, fewest, most);
        }

        var under = Under(unit, mostRows, blankRows, fewest, most);
        return unit.IsOpen && mayStand && StandsUpright(unit.Article.Headline.Headline)
            ? under.Concat(vertical.Of(unit, mostRows, blankRows, fewest, most).Select(c => c with { Cost = c.Cost + VerticalCost }))
            : under;
    }

    /// <summary>A headline in vertical lines that nobody asked for.</summary>
    private const double VerticalCost = 8;

    /// <summary>Whether a headline is read as well in vertical lines: Chinese without Latin words, which would lie on their side.</summary>
    private static bool StandsUpright(string headline) => headline.Any(WideCharacter.Is) && !headline.Any(char.IsAsciiLetter);

    /// <summary>The forms with the headline over the text.</summary>
    private IEnumerable<Candidate> Under(Unit unit, int mostRows, int blankRows, int fewest, int most)
    {
        foreach (var (columns, legs, dress) in Shapes(unit, fewest, most))
        {
            foreach (var block in pictures.BlocksOf(unit, legs))
            {
                var offered = quotes.Of(unit, legs, block, isWanted: blankRows > 0);
                foreach (var candidate in offered.SelectMany(q => Of(unit, columns, legs, dress, block, q, offered.Length > 1, mostRows, blankRows)))
                {
                    yield return candidate;
                }
            }
        }
    }

    private IEnumerable<(int Columns, LegSet Legs, Dress Dress)> Shapes(Unit unit, int fewest, int most)
    {
        for (var columns = fewest; columns <= most; columns++)
        {
            var framed = unit.Article.Kind == ArticleKind.PictureStory;
            foreach (var legs in framed ? [] : PlainLegs(unit, columns))
            {
                yield return (columns, legs, Dress.Plain);
            }

            foreach (var legs in unit.Part.From > 0 ? [] : InsideLegs(unit, columns, framed))
            {
                yield return (columns, legs, unit.MayBeTinted && !unit.Wishes.IsBoxed ? Dress.Tinted : Dress.Framed);
            }
        }
    }

    /// <summary>The legs of a story without a frame: on the page's columns, and on pairs of them for lines that these are too narrow for.</summary>
    private IEnumerable<LegSet> PlainLegs(Unit unit, int columns) =>
        unit.Part.From > 0 ? shapes.LegsOf(unit, columns) is { } legs ? [legs] : []
        : shapes.AreColumnsNarrow(unit) && LegSet.OnPairs(grid, columns) is { } pairs ? [LegSet.OnColumns(grid, columns), pairs]
        : [LegSet.OnColumns(grid, columns)];

    /// <summary>
    /// The legs inside a frame or tint. A story that only may have a frame, to part its headline from a neighbour's, has one leg less than
    /// columns, over no more than most of the page: every other measure would have to be broken for each story of an edition.
    /// </summary>
    private IEnumerable<LegSet> InsideLegs(Unit unit, int columns, bool framed)
    {
        var isChoice = !framed && !unit.MayBeTinted && !unit.Wishes.IsBoxed && !unit.IsOpen;
        if ((unit.Rank == Rank.Lead && !framed && !unit.Wishes.IsBoxed && !unit.IsOpen) || (isChoice && columns > MostFramed))
        {
            yield break;
        }

        var least = framed ? 1 : Math.Max(1, columns - 1);
        for (var count = least; count <= (isChoice ? least : columns); count++)
        {
            if (LegSet.Inside(grid, columns, count, grid.BodySize) is { } legs && legs.Measure <= MostCharacters * grid.BodySize)
            {
                yield return legs;
            }
        }
    }

    private int MostFramed => Math.Max(2, grid.Columns - 2);

    /// <summary>A line of more characters is lost on the way back.</summary>
    private const int MostCharacters = 28;

    private IEnumerable<Candidate> Of(Unit unit, int columns, LegSet legs, Dress dress, PictureBlock? block, SetQuote? quote, bool offersQuote, int mostRows, int blankRows)
    {
        var copy = unit.Text(legs.Measure);
        var span = legs.X(legs.Count - 1) + legs.Measure - legs.Start;
        foreach (var head in dress == Dress.Plain ? [.. heads.Variants(unit, span), .. heads.Reversed(unit, span)] : heads.Variants(unit, span))
        {
            foreach (var rows in (quote is null ? Beside(unit, legs, block, copy) : []).Concat(RowsOf(unit, legs, block, copy, quote?.Rows ?? 0, blankRows)))
            {
                var placed = quote is null ? null : QuoteChoice.Place(quote, legs, block, rows, unit.CodeRows);
                if (placed is null && quote is not null)
                {
                    continue;
                }

                var form = new StoryForm(dress, unit.Copy, head, Air(head), legs, rows, block, unit.Part) { CodeRows = unit.CodeRows, Quote = placed };
                var cost = head.Cost + shapes.Cost(unit, columns, legs, dress, rows, block) + (block?.Cost ?? 0) + quotes.Cost(unit, columns, rows, block, placed, offersQuote);
                foreach (var candidate in WithAir(form, columns, mostRows, cost))
                {
                    yield return candidate;
                }
            }
        }
    }

    /// <summary>Rows of the legs that hold the text, pictures over it and a quote in it included.</summary>
    private static IEnumerable<int> RowsOf(Unit unit, LegSet legs, PictureBlock? block, BrokenCopy copy, int quoteRows, int blankRows)
    {
        var taken = (block is null ? 0 : block.Legs * block.Rows) + unit.CodeRows + quoteRows;
        var fewest = Math.Max(CeilingDivide(copy.FewestRows + taken, legs.Count), FewestRows(unit, block, legs));
        var most = CeilingDivide(copy.MostRows + taken, legs.Count) + blankRows + (copy.MayMove && legs.Count > 1 ? 1 : 0);
        return Enumerable.Range(fewest, Math.Max(0, most - fewest + 1));
    }

    /// <summary>Rows of the legs beside a picture that has no text under it, where they hold all of the text and are full of it; a code would stand under the picture.</summary>
    private static IEnumerable<int> Beside(Unit unit, LegSet legs, PictureBlock? block, BrokenCopy copy)
    {
        if (block is null || block.Legs == legs.Count || unit.CodeRows > 0)
        {
            return [];
        }

        var beside = legs.Count - block.Legs;
        var cells = block.RowsBeside * beside;
        return copy.FewestRows <= cells && cells < copy.MostRows + beside ? [block.RowsBeside] : [];
    }

    /// <summary>A form with its least air and with more; none when its legs do not hold the text.</summary>
    private static IEnumerable<Candidate> WithAir(StoryForm form, int columns, int mostRows, double cost)
    {
        var height = form.Air + form.LegRows + form.FootRows;
        if (height > mostRows || form.Text.In(form.Capacity, form.Split) is not { } text)
        {
            yield break;
        }

        for (var extra = 0; extra <= MostExtra(form.Head) && height + extra <= mostRows; extra++)
        {
            yield return new Candidate(form with { Air = form.Air + extra }, columns, height + extra, cost + text.Cost + (extra * Costs.ExtraAir));
        }
    }

    /// <summary>White more than it has, in rows: none over an untitled piece, a row over the line that says where a part comes from.</summary>
    private static int MostExtra(HeadVariant head) =>
        head == HeadVariant.None ? 0 : head == HeadVariant.Continuation ? 1 : MostExtraAir;

    private static int UnderPicture(PictureBlock block, LegSet legs) =>
        block.Legs == legs.Count ? block.Rows + 1 : block.Rows + RowsUnderPicture;

    /// <summary>Rows that leave text under a picture, and over a code at the foot.</summary>
    private static int FewestRows(Unit unit, PictureBlock? block, LegSet legs) =>
        (block is null ? 0 : UnderPicture(block, legs)) + (unit.CodeRows > 0 ? unit.CodeRows + RowsOverCode : 0);

    /// <summary>Rows of text over a code, so that it ends the story and is not a leg of its own.</summary>
    private const int RowsOverCode = 2;

    /// <summary>An untitled piece has no head block; dressed, it still needs white at the top.</summary>
    private static int Air(HeadVariant head) => head == HeadVariant.None ? 1 : head.Rows;

    private static int CeilingDivide(int a, int b) => (a + b - 1) / b;
}
