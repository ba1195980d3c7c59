using System.Collections.Immutable;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Headlines;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Heads;

/// <summary>Sets headline stacks: every size of the rank's ladder on one line or more, as far as they fit the span.</summary>
internal sealed class HeadSetter(Typesetter typesetter, Layout layout, string language)
{
    /// <summary>Space of a headline line, in its size: two lines must not touch, and must read as one headline.</summary>
    private const double HeadlinePitch = 1.22;

    /// <summary>Space of a kicker or deck line, in its size.</summary>
    private const double DeckPitch = 1.45;

    /// <summary>Least white above and below the stack together, in rows.</summary>
    private const double LeastAir = 1.3;

    /// <summary>A kicker or deck is at most this part of its headline's size.</summary>
    private const double LargestKicker = 0.62;

    /// <summary>A kicker or deck under this size, in points, is no display line any more.</summary>
    private const double SmallestKicker = 9;

    /// <summary>A step down the rank's ladder of sizes.</summary>
    private const double StepCost = 1.6;

    /// <summary>Each headline line after the first.</summary>
    private const double LineCost = 2.2;

    /// <summary>A headline that leaves over half of its span white looks lost over its legs.</summary>
    private const double LostCost = 7;

    /// <summary>A headline line that ends inside a phrase makes the reader stop.</summary>
    private const double InnerBreakCost = 12;

    /// <summary>Headlines of more lines than this are read as text.</summary>
    private const int MostLines = 4;

    private readonly Dictionary<(string Article, HeadlineRank Rank, string Face, double Measure), ImmutableArray<HeadVariant>> known = [];
    private readonly HeadlineBreaker breaker = new(typesetter, language);

    /// <summary>
    /// The ways to set an article's head over a measure in points, cheapest first. No way parts a phrase when another,
    /// in a smaller size or on another number of lines, need not: a page is never filled by breaking headlines up.
    /// </summary>
    public ImmutableArray<HeadVariant> Variants(Article article, HeadlineRank rank, string face, double measure)
    {
        var key = (article.Id, rank, face, measure);
        if (!known.TryGetValue(key, out var variants))
        {
            variants = SetAll(article, rank, face, measure);
            known.Add(key, variants);
        }

        return variants;
    }

    private ImmutableArray<HeadVariant> SetAll(Article article, HeadlineRank rank, string face, double measure)
    {
        if (article.Headline is { Headline: "", Kicker: null, Deck: null })
        {
            return [HeadVariant.None];
        }

        var variants = rank.Sizes
            .SelectMany((size, step) => Enumerable.Range(1, MostLines).Select(lines => Set(article, new TextStyle(face, size), step, lines, measure)))
            .OfType<HeadVariant>()
            .ToImmutableArray();
        var fewest = variants.Select(v => v.InnerBreaks).DefaultIfEmpty().Min();
        variants = variants.RemoveAll(v => v.InnerBreaks > fewest);
        return variants.IsEmpty ? [SetRagged(article, new TextStyle(face, rank.Sizes.Min()), measure)] : Prune(variants);
    }

    /// <summary>Of the variants that take as many rows as another, only the cheapest can ever be chosen.</summary>
    private static ImmutableArray<HeadVariant> Prune(ImmutableArray<HeadVariant> variants) =>
        [.. variants.GroupBy(v => v.Rows).Select(g => g.MinBy(v => v.Cost)!).OrderBy(v => v.Cost).ThenBy(v => v.Rows)];

    private HeadVariant? Set(Article article, TextStyle style, int step, int lines, double measure)
    {
        if (breaker.Break(article.Headline.Headline, style, measure, lines) is not { } headline)
        {
            return null;
        }

        var longest = headline.Lines.Max(l => l.Width);
        var cost = (step * StepCost) + ((lines - 1) * LineCost) + (headline.InnerBreaks * InnerBreakCost) + (longest < measure / 2 ? LostCost * (1 - (2 * longest / measure)) : 0);
        return Stack(article, new HeadLevel(headline.Lines, style.Size, style.Size * HeadlinePitch), measure, cost) with { InnerBreaks = headline.InnerBreaks };
    }

    /// <summary>The last resort for a headline of hundreds of characters: ragged lines in the smallest size.</summary>
    private HeadVariant SetRagged(Article article, TextStyle style, double measure) =>
        Stack(article, new HeadLevel(Ragged(article.Headline.Headline, style, measure), style.Size, style.Size * HeadlinePitch), measure, 0);

    private HeadVariant Stack(Article article, HeadLevel headline, double measure, double cost)
    {
        var largest = Math.Max(SmallestKicker, headline.Size * LargestKicker);
        var kicker = Level(article.Headline.Kicker, layout.Styles.Kicker, largest, measure);
        var deck = Level(article.Headline.Deck, layout.Styles.Deck, largest, measure);
        var height = headline.Height + (kicker?.Height ?? 0) + (deck?.Height ?? 0);
        var rows = (int)Math.Ceiling((height / layout.Grid.Leading) + LeastAir - 1e-9);
        return new HeadVariant(kicker, headline.Lines.IsEmpty ? null : headline, deck, height, rows, cost);
    }

    /// <summary>A kicker or deck: on one line in its own size or a smaller one, else on as few lines as it needs.</summary>
    private HeadLevel? Level(string? text, TextStyle style, double largest, double measure)
    {
        if (text is null)
        {
            return null;
        }

        for (var lines = 1; lines <= MostLines; lines++)
        {
            for (var size = Math.Min(style.Size, largest); size >= SmallestKicker; size--)
            {
                if (breaker.Break(text, style with { Size = size }, measure, lines) is { } set)
                {
                    return new HeadLevel(set.Lines, size, size * DeckPitch);
                }
            }
        }

        return new HeadLevel(Ragged(text, style with { Size = SmallestKicker }, measure), SmallestKicker, SmallestKicker * DeckPitch);
    }

    private ImmutableArray<Line> Ragged(string text, TextStyle style, double measure) =>
        text.Length == 0
            ? []
            : typesetter.Shape([new StyledText(text, style)], new ParagraphStyle { Language = language, Indent = 0, Justify = false }).Break(measure)!.Lines;
}
