using System.Collections.Immutable;
using System.Globalization;
using PrintEdition.Ingest.Cleanup;

namespace PrintEdition.Ingest.RawText;

/// <summary>Decides whether a stack of display lines opens an article or divides one.</summary>
internal static class StackJudge
{
    /// <summary>Text after it opens with a byline: a new story.</summary>
    private const double BylineAfter = 5;

    /// <summary>Two or three lines are a headline stack.</summary>
    private const double SeveralLines = 2.5;

    /// <summary>A photographer's credit follows: a picture story.</summary>
    private const double CreditAfter = 3;

    /// <summary>One paragraph and then the next headline: a brief.</summary>
    private const double OneParagraphAfter = 1.5;

    /// <summary>Several paragraphs without a byline: the story before goes on.</summary>
    private const double SeveralParagraphsAfter = -2;

    /// <summary>The text opens with a day, as news does.</summary>
    private const double DayAfter = 1;

    /// <summary>Phrases parted by spaces: headlines are, headings inside text are not.</summary>
    private const double PhraseSpaces = 1.2;

    /// <summary>A list of words follows: a slogan's title.</summary>
    private const double WordsAfter = 5;

    /// <summary>Numbered as headings inside text are: 一、…</summary>
    private const double Numbered = -4;

    /// <summary>Nothing before it that it could divide.</summary>
    private const double NothingBefore = 9;

    /// <summary>A single short line inside a bylined story.</summary>
    private const double SingleInside = -1;

    private const string Ordinals = "一二三四五六七八九十";
    private static readonly string[] Days = ["近日", "日前", "昨日", "昨天", "今日", "今天", "连日来", "近年来", "记者从"];

    /// <summary>Whether the stack opens an article: its score, and why. Positive: it does.</summary>
    public static (double Score, ImmutableArray<string> Reasons) Judge(ImmutableArray<Piece> pieces, int at, bool insideArticle)
    {
        var reasons = ImmutableArray.CreateBuilder<string>();
        var score = 0.0;
        foreach (var (holds, weight, name) in Evidence(pieces, at, insideArticle))
        {
            if (holds)
            {
                score += weight;
                reasons.Add(string.Create(CultureInfo.InvariantCulture, $"{name} {weight:+0.#;-0.#}"));
            }
        }

        return (score, reasons.ToImmutable());
    }

    private static IEnumerable<(bool Holds, double Weight, string Name)> Evidence(ImmutableArray<Piece> pieces, int at, bool insideArticle)
    {
        var stack = pieces[at];
        var next = at + 1 < pieces.Length ? pieces[at + 1] : null;
        var paragraphs = pieces.Skip(at + 1).TakeWhile(p => p.IsText).Count();
        var afterText = pieces.Skip(at + 1 + paragraphs).FirstOrDefault();
        var bylined = next?.Role is LineRole.BylinedText or LineRole.Byline;
        return
        [
            (!insideArticle, NothingBefore, nameof(NothingBefore)),
            (bylined, BylineAfter, nameof(BylineAfter)),
            (stack.Lines.Length > 1, SeveralLines, nameof(SeveralLines)),
            (afterText?.Role == LineRole.Credit && paragraphs is > 0 and <= 2, CreditAfter, nameof(CreditAfter)),
            (!bylined && paragraphs == 1, OneParagraphAfter, nameof(OneParagraphAfter)),
            (!bylined && paragraphs > 1, SeveralParagraphsAfter, nameof(SeveralParagraphsAfter)),
            (next?.IsText == true && OpensWithDay(next.Text), DayAfter, nameof(DayAfter)),
            (stack.Lines[0].Features.HasFlag(LineFeatures.HasPhraseSpace), PhraseSpaces, nameof(PhraseSpaces)),
            (next?.Role == LineRole.Words, WordsAfter, nameof(WordsAfter)),
            (IsNumbered(stack.Text), Numbered, nameof(Numbered)),
            (insideArticle && stack.Lines.Length == 1, SingleInside, nameof(SingleInside)),
        ];
    }

    private static bool OpensWithDay(string text) => Days.Any(d => text.StartsWith(d, StringComparison.Ordinal));

    private static bool IsNumbered(string text) =>
        text.Length > 1 && (text[0] is '（' or '(' ? text.Length > 2 && Ordinals.Contains(text[1], StringComparison.Ordinal) : Ordinals.Contains(text[0], StringComparison.Ordinal) && text[1] is '、' or '．' or '.');
}
