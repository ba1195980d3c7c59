using System.Collections.Immutable;

namespace PrintEdition.Typography.Words;

/// <summary>
/// Divides Chinese text into words: of all the ways to do it, the one whose words are together the most frequent ones.
/// Characters of words that no list has stay by themselves; names of persons and numbers are found by rule.
/// </summary>
public sealed class Segmenter
{
    /// <summary>A character that no word begins with, in the list's unit: rarer than the rarest word.</summary>
    private const int UnknownCost = 185;

    /// <summary>Words that may begin at one character.</summary>
    private const int MostMatches = 16;

    /// <summary>Candidates that are not from the list: the bare character, two names, a part of a foreign name, a number.</summary>
    private const int OtherCandidates = 5;

    private readonly Lazy<WordList> list = new(WordList.Load);

    /// <summary>
    /// The words of a text, which cover it without a gap; a Latin word or figure with the signs inside it is one word,
    /// any other mark one by itself. The word list is read at the first call. Time grows with the length only.
    /// </summary>
    public ImmutableArray<Word> Segment(string text)
    {
        var cost = new int[text.Length + 1];
        var words = new Word[text.Length + 1];
        Array.Fill(cost, int.MaxValue, 1, text.Length);
        Span<(int Length, int Cost, WordKind Kind)> found = stackalloc (int, int, WordKind)[MostMatches];
        for (var i = 0; i < text.Length; i++)
        {
            if (cost[i] == int.MaxValue)
            {
                continue;
            }

            foreach (var (length, own, kind) in found[..Candidates(text, i, found)])
            {
                if (cost[i] + own < cost[i + length])
                {
                    (cost[i + length], words[i + length]) = (cost[i] + own, new Word(i, length, kind));
                }
            }
        }

        return Numbers.MarkUnits(Trace(words), text);
    }

    /// <summary>All words that may begin at an index.</summary>
    private int Candidates(string text, int at, Span<(int Length, int Cost, WordKind Kind)> found)
    {
        if (!IsHan(text[at]))
        {
            var (end, kind) = Numbers.EndOfWestern(text, at);
            found[0] = (end - at, 0, kind);
            return 1;
        }

        var length = char.IsSurrogatePair(text, at) ? 2 : 1;
        var count = list.Value.Match(text.AsSpan(at), found[..^OtherCandidates]);
        if (count == 0 || found[0].Length > length)
        {
            found[count++] = (length, UnknownCost, WordKind.Noun);
        }

        count += PersonNames.Candidates(text, at, list.Value, found[count..]);
        count += PersonNames.ForeignPart(text, at, found[count..]);
        return count + Numbers.Candidates(text, at, found[count..]);
    }

    /// <summary>Ideographs and what is written among them, kana and surrogates of rare ideographs included.</summary>
    private static bool IsHan(char c) => c is (>= '\u3400' and <= '\u9FFF') or '〇' or '々' or (>= '\uF900' and <= '\uFAFF') || char.IsSurrogate(c);

    private static Word[] Trace(Word[] words)
    {
        var path = new List<Word>();
        for (var end = words.Length - 1; end > 0; end = words[end].Start)
        {
            path.Add(words[end]);
        }

        path.Reverse();
        return [.. path];
    }
}
