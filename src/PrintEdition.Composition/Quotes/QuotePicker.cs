using System.Buffers;
using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Model;

namespace PrintEdition.Composition.Quotes;

/// <summary>
/// Picks the sentences of an article that may be pulled out: what somebody said first, then short statements of their own. The same article,
/// the same sentences; nothing is shortened or reworded.
/// </summary>
internal static class QuotePicker
{
    /// <summary>Shorter words say too little, longer ones are read as text; in em, a letter half of one.</summary>
    private const double Shortest = 9;

    private const double Longest = 32;

    /// <summary>A statement, which no voice carries, is shorter.</summary>
    private const double LongestStatement = 26;

    private const double BestLength = 18;

    /// <summary>What was said against what the writer states.</summary>
    private const double Said = 8;

    /// <summary>Sentences that end a paragraph often sum it up.</summary>
    private const double LastOfParagraph = 1.5;

    /// <summary>The first paragraph says what the headline says.</summary>
    private const double FirstParagraph = -3;

    /// <summary>Figures are read in the text.</summary>
    private const double Figures = -5;

    /// <summary>Words that lean on a sentence before them.</summary>
    private const double Leaning = -6;

    /// <summary>A word of judgement or contrast: the sentence states something; a statement without one only reports.</summary>
    private const double Judging = 2.5;

    private const double Reporting = -3;

    /// <summary>A question or a call.</summary>
    private const double Calling = 1;

    /// <summary>Each em longer or shorter than the best.</summary>
    private const double OffLength = -0.15;

    /// <summary>A sentence that weighs less is not worth its room.</summary>
    private const double Least = 1;

    private static readonly string[] Openers =
    [
        "但", "而", "于是", "此外", "同时", "其中", "因此", "所以", "然而", "不过", "接着", "随后", "届时", "另外", "并", "也", "还", "又", "他", "她", "它", "这", "那", "该", "据", "其", "目前", "当天",
        "He ", "She ", "It ", "They ", "But ", "And ", "This ", "That ", "These ", "Those ", "Then ", "So ", "However",
    ];

    private static readonly string[] Judgements = ["不", "没", "是", "才", "只", "必须", "关键", "为了", "要", "更", "not", "never", "only", "must", "nobody", "Nobody", "more than"];

    private static readonly string[] Reports = ["、", "说，", "表示", "介绍", "参加", "陪同", "出席", "主持", "召开", "负责人", "记者", " said", " told"];

    private static readonly SearchValues<char> Marks = SearchValues.Create(['“', '”', '（', '）', '(', ')', '《', '》', '：', ':', '；', ';', '「', '」', '—', '[', ']']);

    /// <summary>The sentences, best first.</summary>
    public static ImmutableArray<QuoteSentence> Pick(Article article) =>
    [
        .. article.Body
            .SelectMany((block, i) => block is Paragraph p ? SentenceScanner.Scan(p.PlainText).Select(s => Weigh(s.Sentence, s.IsSaid, s.IsLast, i)) : [])
            .OfType<QuoteSentence>()
            .Where(s => s.Weight >= Least)
            .OrderByDescending(s => s.Weight)
            .ThenBy(s => s.Block),
    ];

    private static QuoteSentence? Weigh(string sentence, bool isSaid, bool isLast, int block)
    {
        var words = sentence.TrimEnd('。', '.', ',');
        var length = LengthOf(words);
        if (length < Shortest || length > (isSaid ? Longest : LongestStatement) || words.AsSpan().ContainsAny(Marks))
        {
            return null;
        }

        var weight = (isSaid ? Said : 0) + (isLast ? LastOfParagraph : 0) + (block == 0 ? FirstParagraph : 0)
            + (words.Any(char.IsDigit) ? Figures : 0)
            + (Openers.Any(o => words.StartsWith(o, StringComparison.Ordinal)) ? Leaning : 0)
            + (Has(words, Judgements) ? Judging : 0) + (!isSaid && (!Has(words, Judgements) || Has(words, Reports)) ? Reporting : 0)
            + (words[^1] is '！' or '？' or '!' or '?' ? Calling : 0)
            + (Math.Abs(length - BestLength) * OffLength);
        return new QuoteSentence(words, isSaid, block, weight);
    }

    private static bool Has(string words, string[] any) => any.Any(a => words.Contains(a, StringComparison.Ordinal));

    private static double LengthOf(string words) => words.EnumerateRunes().Sum(r => WideCharacter.Is(r) ? 1 : 0.5);
}
