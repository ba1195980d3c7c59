using System.Collections.Concurrent;
using System.Collections.Immutable;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;
using PrintEdition.Typography.Headlines;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Heads;

/// <summary>Sets headline stacks: every size of the rank's ladder on one line or more, letter-spaced to the span, as far as they fit.</summary>
internal sealed class HeadSetter
{
    /// <summary>Space of a headline line, in its size: two lines must not touch, and must read as one headline.</summary>
    private const double HeadlinePitch = 1.22;

    /// <summary>Least white above and below the stack together, in rows.</summary>
    private const double LeastAir = 1.3;

    /// <summary>A head that takes more than this part of a page leaves little room for its story: smaller sizes are tried too.</summary>
    private const double LargestPart = 0.2;

    /// <summary>A step down the rank's ladder of sizes.</summary>
    private const double StepCost = 1.6;

    /// <summary>Each headline line after the first.</summary>
    private const double LineCost = 2.2;

    /// <summary>Each after the second, besides: a tall stack of short lines is read word by word.</summary>
    private const double TallCost = 5;

    /// <summary>A headline that leaves over half of its span white looks lost over its legs.</summary>
    private const double LostCost = 7;

    /// <summary>A break where the reader stumbles, for each point of its penalty: a good one costs 2, a bad one 15.</summary>
    private const double StumbleCost = 0.25;

    /// <summary>A break up to this penalty, where a reader would pause anyway, may be chosen to fill a page; a worse one only when there is none better.</summary>
    private const double GoodBreak = 24;

    /// <summary>The widest letter-spacing, for each em: a little dearer than none.</summary>
    private const double SpacingCost = 3;

    /// <summary>A size against the next larger one, under the rank's ladder.</summary>
    private const double SmallRatio = 0.88;

    /// <summary>A headline is at least so many times the body's size, or it is text.</summary>
    private const double LeastRatio = 1.3;

    /// <summary>And at least this part of the smallest size of its rank, or the rank is lost.</summary>
    private const double LeastOfLadder = 0.7;

    /// <summary>Steps that a size under the ladder costs more: the rank no longer shows, so the story had better stand over a wider span.</summary>
    private const int SmallStep = 25;

    /// <summary>A headline broken inside its words: any other form of the story is better.</summary>
    private const double RaggedCost = 200;

    /// <summary>Headlines of more lines than this are read as text.</summary>
    private const int MostLines = 4;

    private readonly ConcurrentDictionary<(string Article, HeadlineRank Rank, string Face, double Measure), ImmutableArray<HeadVariant>> known = [];
    private readonly Layout layout;
    private readonly HeadlineBreaker breaker;
    private readonly LevelSetter levels;

    /// <summary>A setter for an edition's language, with a layout's faces and sizes.</summary>
    public HeadSetter(Typesetter typesetter, Layout layout, string language)
    {
        this.layout = layout;
        breaker = new HeadlineBreaker(typesetter, language);
        levels = new LevelSetter(typesetter, breaker, language);
        Vertical = new VerticalHeadSetter(breaker, layout);
    }

    /// <summary>Sets heads in vertical lines.</summary>
    public VerticalHeadSetter Vertical { get; }

    /// <summary>
    /// The ways to set an article's head over a measure in points, cheapest first. No way breaks the headline where a reader stumbles
    /// when another, in a smaller size or on another number of lines, need not: a page is never filled by breaking headlines up.
    /// </summary>
    public ImmutableArray<HeadVariant> Variants(Article article, HeadlineRank rank, string face, double measure) =>
        known.GetOrAdd((article.Id, rank, face, measure), _ => SetAll(article, rank, face, measure));

    private ImmutableArray<HeadVariant> SetAll(Article article, HeadlineRank rank, string face, double measure)
    {
        if (article.Headline is { Headline: "", Kicker: null, Deck: null })
        {
            return [HeadVariant.None];
        }

        var variants = SetAll(article, rank.Sizes, 0, face, measure);
        if (variants.All(v => v.Rows > LargestPart * layout.Grid.Rows))
        {
            variants = [.. variants, .. SetAll(article, SmallSizes(rank), rank.Sizes.Length + SmallStep, face, measure)];
        }

        return variants.IsEmpty ? Ragged(article, rank, face, measure) : Prune(variants);
    }

    /// <summary>All sizes on all numbers of lines, without those whose breaks are worse than they need be.</summary>
    private ImmutableArray<HeadVariant> SetAll(Article article, ImmutableArray<double> sizes, int firstStep, string face, double measure)
    {
        var variants = sizes
            .SelectMany((size, step) => Enumerable.Range(1, MostLines).Select(lines => Set(article, new TextStyle(face, size), firstStep + step, lines, measure)))
            .OfType<HeadVariant>()
            .ToImmutableArray();
        var least = Math.Max(GoodBreak, variants.Select(v => v.Stumble).DefaultIfEmpty().Min());
        return variants.RemoveAll(v => v.Stumble > least);
    }

    /// <summary>Sizes under the rank's ladder, for a long headline over a narrow span.</summary>
    private ImmutableArray<double> SmallSizes(HeadlineRank rank)
    {
        var smallest = rank.Sizes.Min();
        var sizes = ImmutableArray.CreateBuilder<double>();
        for (var size = Math.Floor(smallest * SmallRatio); size > Math.Max(layout.Styles.Body.Size * LeastRatio, smallest * LeastOfLadder); size = Math.Floor(size * SmallRatio))
        {
            sizes.Add(size);
        }

        return sizes.Count == 0 ? [smallest] : sizes.ToImmutable();
    }

    /// <summary>Of the variants that take as many rows as another, only the cheapest can ever be chosen.</summary>
    private static ImmutableArray<HeadVariant> Prune(ImmutableArray<HeadVariant> variants) =>
        [.. variants.GroupBy(v => v.Rows).Select(g => g.MinBy(v => v.Cost)!).OrderBy(v => v.Cost).ThenBy(v => v.Rows)];

    private HeadVariant? Set(Article article, TextStyle style, int step, int lines, double measure)
    {
        if (article.Headline.Headline.Length == 0)
        {
            return lines == 1 && step == 0 ? Stack(article, HeadLevel.Of([], 0, 0), measure, 0) : null;
        }

        if (Fit(article.Headline.Headline, style, lines, measure) is not { } fit)
        {
            return null;
        }

        var (headline, spacing) = fit;
        var longest = headline.Width(spacing);
        var cost = (step * StepCost) + ((lines - 1) * LineCost) + (Math.Max(0, lines - 2) * TallCost) + (headline.Stumble * StumbleCost) + (Math.Abs(spacing) * SpacingCost)
            + (longest < measure / 2 ? LostCost * (1 - (2 * longest / measure)) : 0);
        return Stack(article, HeadLevel.Of(headline, spacing, style.Size, style.Size * HeadlinePitch), measure, cost) with { Stumble = headline.Stumble };
    }

    /// <summary>The headline with its letter-spacing: what is a little too wide is tightened, or broken otherwise.</summary>
    private (BrokenHeadline Headline, double Spacing)? Fit(string text, TextStyle style, int lines, double measure)
    {
        foreach (var room in new[] { measure * (1 + HeadSpacing.Overhang), measure })
        {
            if (breaker.Break(text, style, room, lines) is { } headline && HeadSpacing.For(headline, measure) is { } spacing)
            {
                return (headline, spacing);
            }
        }

        return null;
    }

    /// <summary>The last resort for a headline of hundreds of characters: ragged lines in the smallest size of its rank, and in the smallest that is a headline's.</summary>
    private ImmutableArray<HeadVariant> Ragged(Article article, HeadlineRank rank, string face, double measure)
    {
        var ragged = SetRagged(article, new TextStyle(face, SmallSizes(rank)[^1]), measure);
        var least = SetRagged(article, new TextStyle(face, layout.Styles.Body.Size * LeastRatio), measure);
        return least.Rows < ragged.Rows ? [ragged, least with { Cost = least.Cost + SmallStep }] : [ragged];
    }

    private HeadVariant SetRagged(Article article, TextStyle style, double measure) =>
        Stack(article, HeadLevel.Of(levels.Ragged(article.Headline.Headline, style, measure), style.Size, style.Size * HeadlinePitch), measure, RaggedCost);

    private HeadVariant Stack(Article article, HeadLevel headline, double measure, double cost)
    {
        var kicker = levels.Set(article.Headline.Kicker, layout.Styles.Kicker, headline.Size, measure);
        var deck = levels.Set(article.Headline.Deck, layout.Styles.Deck, headline.Size, measure);
        var height = headline.Height + (kicker?.Height ?? 0) + (deck?.Height ?? 0);
        var rows = (int)Math.Ceiling((height / layout.Grid.Leading) + LeastAir - 1e-9);
        return new HeadVariant(kicker, headline.Count == 0 ? null : headline, deck, height, rows, cost);
    }
}
