using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.RawText;

/// <summary>Tells kicker, headline and deck in a stack of display lines (引题、主题、副题).</summary>
internal static class HeadSplitter
{
    /// <summary>Of two lines the first is the headline more often.</summary>
    private const double HeadlineFirst = 0.5;

    /// <summary>A second line with figures gives particulars, as decks do.</summary>
    private const double FiguresInSecond = 1;

    /// <summary>A second line clearly longer than the first is a deck.</summary>
    private const double SecondIsLonger = 1;

    /// <summary>A first line of several phrases over a plain statement is a slogan: a kicker.</summary>
    private const double PhrasesInFirst = -1;

    /// <summary>Clearly longer.</summary>
    private const double Longer = 1.15;

    /// <summary>A slogan's phrases have at most so many characters.</summary>
    private const int SloganPhrase = 5;

    /// <summary>A statement has at least so many.</summary>
    private const int Statement = 8;

    /// <summary>The stack and the role of each line.</summary>
    public static (HeadlineStack Stack, ImmutableArray<string> Roles) Split(ImmutableArray<string> lines, Cleaner cleaner)
    {
        var clean = lines.Select(cleaner.Phrases).ToImmutableArray();
        return clean switch
        {
            [var only] => Single(only),
            [var first, var second] when IsKickerFirst(first, second) => (new HeadlineStack(second, Kicker: first), ["kicker", "headline"]),
            [var first, var second] => (new HeadlineStack(first, Deck: second), ["headline", "deck"]),
            [var first, var second, .. var rest] => (
                new HeadlineStack(second, Kicker: first, Deck: string.Join(' ', rest)),
                [.. new[] { "kicker", "headline" }, .. rest.Select(_ => "deck")]),
            _ => (new HeadlineStack(""), []),
        };
    }

    /// <summary>Slogans before a statement on one line are its kicker: <c>同心同行 共聚共赢 某某商会正式成立</c>.</summary>
    private static (HeadlineStack, ImmutableArray<string>) Single(string line)
    {
        var phrases = line.Split(' ');
        var slogans = phrases[..^1];
        return slogans.Length >= 2 && slogans.All(p => p.Length <= SloganPhrase && p.Length == slogans[0].Length) && phrases[^1].Length >= Statement
            ? (new HeadlineStack(phrases[^1], Kicker: string.Join(' ', slogans)), ["kicker and headline"])
            : (new HeadlineStack(line), ["headline"]);
    }

    private static bool IsKickerFirst(string first, string second)
    {
        var score = HeadlineFirst;
        score += second.Any(char.IsAsciiDigit) ? FiguresInSecond : 0;
        score += second.Length > first.Length * Longer ? SecondIsLonger : 0;
        score += first.Contains(' ', StringComparison.Ordinal) && !second.Contains(' ', StringComparison.Ordinal) ? PhrasesInFirst : 0;
        return score < 0;
    }
}
