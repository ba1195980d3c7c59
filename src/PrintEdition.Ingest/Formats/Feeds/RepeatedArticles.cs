using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Formats.Feeds;

/// <summary>
/// Finds articles that several feeds have: the same address, or nearly the same text. Texts are compared by the sets of their stretches of
/// a few characters (Broder 1997); only those that share one of the smallest hashes are compared at all.
/// </summary>
internal sealed class RepeatedArticles
{
    private const int Stretch = 4;
    private const int SketchSize = 8;

    /// <summary>Articles that share a hash; more are looked at no further.</summary>
    private const int MostLikely = 16;

    /// <summary>Texts with so many stretches in common, of all that either has, are the same with a word changed.</summary>
    private const double SameShare = 0.9;

    /// <summary>Of shorter texts a word makes another: they are the same when nothing differs.</summary>
    private const int LongText = 60;

    private readonly Dictionary<string, Article> byLink = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Article> byText = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, List<(Article Article, HashSet<ulong> Stretches)>> bySketch = [];

    /// <summary>The inputs without articles of feeds that a feed before them has, or that are somewhere by themselves; each is told.</summary>
    public static (ImmutableArray<ReadEdition> Parts, ImmutableArray<Diagnostic> Findings) LeaveOut(IReadOnlyList<ReadEdition> parts)
    {
        var ofFeeds = parts.SelectMany(p => p.OfFeeds).ToHashSet<Article>(ReferenceEqualityComparer.Instance);
        if (ofFeeds.Count == 0)
        {
            return ([.. parts], []);
        }

        var known = new RepeatedArticles();
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var article in parts.SelectMany(p => p.Edition.Articles).Where(a => !ofFeeds.Contains(a)))
        {
            known.IsRepeated(article, isOfFeed: false, findings);
        }

        var kept = parts.Select(part => part with { Edition = part.Edition.Without([.. part.Edition.Articles.Where(a => ofFeeds.Contains(a) && known.IsRepeated(a, isOfFeed: true, findings))]) }).ToImmutableArray();
        return (kept, findings.ToImmutable());
    }

    private bool IsRepeated(Article article, bool isOfFeed, ImmutableArray<Diagnostic>.Builder findings)
    {
        var text = string.Concat(article.Body.Select(b => b.PlainText).Where(t => t.Length > 0));
        var stretches = text.Length >= LongText ? StretchesOf(text) : [];
        var same = isOfFeed ? Find(article, text, stretches) : null;
        if (same is not null)
        {
            findings.Add(new Diagnostic("PE1407", Severity.Note, $"'{StoryMaker.Short(article.Headline.Headline)}' is the same as '{StoryMaker.Short(same.Headline.Headline)}' at {same.Place}, and is printed once", article.Place));
            return true;
        }

        Add(article, text, stretches);
        return false;
    }

    private Article? Find(Article article, string text, HashSet<ulong> stretches) =>
        (article.Link is { } link ? byLink.GetValueOrDefault(link) : null)
        ?? byText.GetValueOrDefault(KeyOf(article, text))
        ?? Sketch(stretches).SelectMany(h => bySketch.GetValueOrDefault(h) ?? []).Where(c => Share(c.Stretches, stretches) >= SameShare).Select(c => c.Article).FirstOrDefault();

    private void Add(Article article, string text, HashSet<ulong> stretches)
    {
        if (article.Link is { } link)
        {
            byLink.TryAdd(link, article);
        }

        byText.TryAdd(KeyOf(article, text), article);
        foreach (var hash in Sketch(stretches))
        {
            if (!bySketch.TryGetValue(hash, out var likely))
            {
                bySketch.Add(hash, likely = []);
            }

            if (likely.Count < MostLikely)
            {
                likely.Add((article, stretches));
            }
        }
    }

    private static string KeyOf(Article article, string text) => article.Headline.Headline + "\n" + text;

    private static double Share(HashSet<ulong> a, HashSet<ulong> b)
    {
        var common = a.Count(b.Contains);
        return (double)common / (a.Count + b.Count - common);
    }

    private static IEnumerable<ulong> Sketch(HashSet<ulong> stretches) => stretches.Order().Take(SketchSize);

    /// <summary>A hash of each stretch of letters and figures (FNV-1a, its bits mixed so that the smallest are any).</summary>
    private static HashSet<ulong> StretchesOf(string text)
    {
        var letters = text.Where(char.IsLetterOrDigit).ToArray();
        var found = new HashSet<ulong>();
        for (var i = 0; i + Stretch <= letters.Length; i++)
        {
            var hash = 14695981039346656037UL;
            foreach (var c in letters.AsSpan(i, Stretch))
            {
                hash = (hash ^ c) * 1099511628211UL;
            }

            hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDUL;
            found.Add(hash ^ (hash >> 33));
        }

        return found;
    }
}
