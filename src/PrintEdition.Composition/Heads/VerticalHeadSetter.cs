using System.Collections.Concurrent;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;
using PrintEdition.Typography.Headlines;
using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Vertical;

namespace PrintEdition.Composition.Heads;

/// <summary>Sets headline stacks in vertical lines, as high as a number of rows and no wider than a column (typography rule 23).</summary>
internal sealed class VerticalHeadSetter(HeadlineBreaker breaker, Layout layout)
{
    /// <summary>Space of a headline line, in its size.</summary>
    private const double HeadlinePitch = 1.22;

    /// <summary>Space of a kicker or deck line, in its size.</summary>
    private const double LevelPitch = 1.4;

    /// <summary>A kicker or deck is at most this part of its headline's size.</summary>
    private const double LargestLevel = 0.55;

    /// <summary>A kicker or deck under this size, in points, is no display line any more.</summary>
    private const double SmallestLevel = 9;

    /// <summary>White above and below a stack that has its column for itself, together, in rows: its ends stand level with the text's.</summary>
    private const double Air = 0.5;

    /// <summary>The same where text stands under it.</summary>
    private const double AirOverText = 1.4;

    /// <summary>A stack over text is at least so much higher than wide, or it should stand over all the legs.</summary>
    private const double Slender = 1.4;

    /// <summary>A step down the rank's ladder of sizes.</summary>
    private const double StepCost = 1.6;

    /// <summary>Each headline line after the first.</summary>
    private const double LineCost = 2.2;

    /// <summary>A break, for each point of its penalty.</summary>
    private const double StumbleCost = 0.25;

    /// <summary>A break up to this penalty is one where a reader would pause; a worse one is taken only when there is none better.</summary>
    private const double GoodBreak = 24;

    /// <summary>A kicker or deck smaller than wanted by a tenth.</summary>
    private const double SmallLevelCost = 2;

    /// <summary>Each line of a kicker or deck after the first.</summary>
    private const double LevelLineCost = 5;

    /// <summary>A headline that leaves over a quarter of its height white looks lost beside its text.</summary>
    private const double LostCost = 12;

    /// <summary>Part of the height that a headline should fill.</summary>
    private const double Filled = 0.75;

    /// <summary>More lines are read as text.</summary>
    private const int MostLines = 3;

    private readonly ConcurrentDictionary<(string Article, HeadlineRank Rank, string Face, int Rows), HeadVariant?> known = [];

    /// <summary>The best way to set an article's head beside its text in so many rows of a column; null when none fits.</summary>
    public HeadVariant? Set(Article article, HeadlineRank rank, string face, double width, int rows) =>
        known.GetOrAdd((article.Id, rank, face, rows), _ => Best(Ways(article, rank, face, width, rows)));

    /// <summary>The same with text under it, in no more rows than it needs, at most so many.</summary>
    public HeadVariant? SetOverText(Article article, HeadlineRank rank, string face, double width, int mostRows)
    {
        if (Set(article, rank, face, width, mostRows) is not { Beside: { } stack } head)
        {
            return null;
        }

        var rows = (int)Math.Ceiling((stack.Height / layout.Grid.Leading) + AirOverText);
        return rows <= mostRows && stack.Height >= Slender * stack.Width ? head with { Beside = stack with { Rows = rows, OnText = true } } : null;
    }

    private static HeadVariant? Best(IEnumerable<HeadVariant> ways)
    {
        var all = ways.ToArray();
        var least = Math.Max(GoodBreak, all.Select(v => v.Stumble).DefaultIfEmpty().Min());
        return all.Where(v => v.Stumble <= least).MinBy(v => v.Cost);
    }

    private IEnumerable<HeadVariant> Ways(Article article, HeadlineRank rank, string face, double width, int rows)
    {
        var height = (rows - Air) * layout.Grid.Leading;
        for (var step = 0; step < rank.Sizes.Length; step++)
        {
            var style = new TextStyle(face, rank.Sizes[step]);
            for (var lines = 1; lines <= MostLines; lines++)
            {
                if (Fit(article.Headline.Headline, style, height, lines) is not var (headline, spacing))
                {
                    continue;
                }

                var level = new VerticalLevel(headline.Set(spacing), style.Size, style.Size * HeadlinePitch);
                if (Stack(article, level, width, rows, height) is var (stack, levels))
                {
                    var white = Math.Max(0, Filled - (stack.Height / height));
                    var cost = (step * StepCost) + ((lines - 1) * LineCost) + (headline.Broken.Stumble * StumbleCost) + (white * LostCost) + levels;
                    yield return HeadVariant.None with { Beside = stack, Cost = cost, Stumble = headline.Broken.Stumble };
                }
            }
        }
    }

    private (VerticalHeadline Headline, double Spacing)? Fit(string text, TextStyle style, double height, int lines) =>
        breaker.BreakVertical(text, style, height, lines) is { } headline && HeadSpacing.For(headline.Broken, height) is { } spacing ? (headline, spacing) : null;

    /// <summary>The stack and what its kicker and deck cost; null when it is wider than its column.</summary>
    private (VerticalStack Stack, double Cost)? Stack(Article article, VerticalLevel headline, double width, int rows, double height)
    {
        var left = width - headline.Width;
        var kicker = Level(article.Headline.Kicker, layout.Styles.Kicker, headline.Size, height, left);
        var deck = Level(article.Headline.Deck, layout.Styles.Deck, headline.Size, height, left - (kicker?.Level?.Width ?? 0));
        return left >= 0 && kicker is not null && deck is not null
            ? (new VerticalStack(kicker.Value.Level, headline, deck.Value.Level, OnRight: false, rows, OnText: false), kicker.Value.Cost + deck.Value.Cost)
            : null;
    }

    /// <summary>A kicker or deck on as few lines as it needs, in the largest size that fits height and width; null when none does, nothing for no text.</summary>
    private (VerticalLevel? Level, double Cost)? Level(string? text, TextStyle style, double headline, double height, double width)
    {
        if (string.IsNullOrEmpty(text))
        {
            return (null, 0);
        }

        var wanted = Math.Min(style.Size, Math.Max(SmallestLevel, headline * LargestLevel));
        for (var lines = 1; lines <= MostLines; lines++)
        {
            for (var size = wanted; size >= SmallestLevel; size--)
            {
                if (lines * size * LevelPitch <= width && breaker.BreakVertical(text, style with { Size = size }, height, lines) is { } level)
                {
                    return (new VerticalLevel(level.Set(), size, size * LevelPitch), ((wanted - size) / wanted * 10 * SmallLevelCost) + ((lines - 1) * LevelLineCost));
                }
            }
        }

        return null;
    }
}
