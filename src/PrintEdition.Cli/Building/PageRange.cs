using System.Collections.Immutable;
using System.Globalization;
using PrintEdition.Model;

namespace PrintEdition.Cli.Building;

/// <summary>Some pages by their numbers, as they are typed: <c>1-3,7</c>, <c>2-</c>.</summary>
/// <param name="Parts">First and last page of each part, from 1; an open part has no last.</param>
internal sealed record PageRange(ImmutableArray<(int First, int? Last)> Parts)
{
    /// <summary>The range that a word is; null when it is none, or is a single number, which is a number of pages.</summary>
    public static PageRange? Of(string word)
    {
        var parts = word.Split(',', StringSplitOptions.TrimEntries).Select(PartOf).ToImmutableArray();
        return parts.Contains(null) || NumberOf(word) is not null ? null : new PageRange([.. parts.Select(p => p!.Value)]);
    }

    /// <summary>A page's number, or a number of pages; null for what is none.</summary>
    public static int? NumberOf(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= Edition.MostPages ? number : null;

    /// <summary>The pages of an edition that are in the range.</summary>
    public ImmutableSortedSet<int> In(int pages) => [.. Enumerable.Range(1, pages).Where(n => Parts.Any(p => p.First <= n && n <= (p.Last ?? pages)))];

    /// <summary>The parts, as they are typed, that name pages beyond an edition's last.</summary>
    public ImmutableArray<string> Beyond(int pages) => [.. Parts.Where(p => Math.Max(p.First, p.Last ?? 0) > pages).Select(Word)];

    /// <inheritdoc/>
    public override string ToString() => string.Join(',', Parts.Select(Word));

    private static string Word((int First, int? Last) part) =>
        part.First.ToString(CultureInfo.InvariantCulture) + (part.First == part.Last ? "" : "-" + part.Last?.ToString(CultureInfo.InvariantCulture));

    private static (int First, int? Last)? PartOf(string word)
    {
        var ends = word.Split('-');
        return (ends.Length, NumberOf(ends[0])) switch
        {
            (1, { } page) => (page, page),
            (2, { } first) when ends[1].Length == 0 => (first, null),
            (2, { } first) when NumberOf(ends[1]) is { } last && last >= first => (first, last),
            _ => null,
        };
    }
}
