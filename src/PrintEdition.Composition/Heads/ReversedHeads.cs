using System.Collections.Concurrent;
using System.Collections.Immutable;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;

namespace PrintEdition.Composition.Heads;

/// <summary>Sets heads white on a bar (反白题): no kicker, a headline of a line or two, a deck of one line under the bar at the most.</summary>
internal sealed class ReversedHeads(HeadSetter heads, Layout layout)
{
    /// <summary>White inside the bar above and below the headline's lines together, in its size.</summary>
    private const double Inside = 0.5;

    /// <summary>White under the bar, in rows; above it is none, the bar stands where the rule above other stories does.</summary>
    private const double Below = 0.9;

    /// <summary>More lines on a bar are a poster.</summary>
    private const int MostLines = 2;

    /// <summary>White type under this size fills in on newsprint.</summary>
    private const double SmallestType = 14;

    /// <summary>A bar of which the headline covers less is a plank.</summary>
    private const double LeastCover = 0.55;

    private readonly ConcurrentDictionary<(string Article, HeadlineRank Rank, string Face, double Measure), ImmutableArray<HeadVariant>> known = [];

    /// <summary>The ways to set an article's head so over a measure in points, cheapest first; none where its words are too many.</summary>
    public ImmutableArray<HeadVariant> Variants(Article article, HeadlineRank rank, string face, double measure) =>
        article.Headline.Kicker is not null || article.Headline.Headline.Length == 0
            ? []
            : known.GetOrAdd((article.Id, rank, face, measure), _ => SetAll(article, rank, face, measure - (2 * layout.Styles.Body.Size)));

    private ImmutableArray<HeadVariant> SetAll(Article article, HeadlineRank rank, string face, double inside) =>
        [.. heads.Variants(article, rank, face, inside).Where(v => Fits(v, inside)).Select(Reverse)];

    private static bool Fits(HeadVariant head, double measure) =>
        head is { Headline: { Count: <= MostLines, Size: >= SmallestType } headline, Deck: null or { Count: 1 } }
        && headline.Lines.Max(l => l.Width) >= LeastCover * measure;

    private HeadVariant Reverse(HeadVariant head)
    {
        var bar = head.Headline!.Height + (Inside * head.Size);
        var height = bar + (head.Deck?.Height ?? 0);
        return head with { Bar = bar, Height = height, Rows = (int)Math.Ceiling((height / layout.Grid.Leading) + Below - 1e-9) };
    }
}
