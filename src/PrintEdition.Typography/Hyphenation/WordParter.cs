using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Hyphenation;

/// <summary>
/// Finds the places where the words of a paragraph may be parted (rule 6): at soft hyphens where a word has them, else where the
/// language's patterns say. Numbers, addresses, abbreviations in capitals and names like <c>iPhone</c> are left whole.
/// </summary>
internal sealed class WordParter(Atoms atoms, string text, Func<Hyphenator?> hyphenator)
{
    private const char SoftHyphen = '\u00AD';

    private readonly List<WordBreak> found = [];

    /// <summary>The places in order, their hyphens not yet shaped.</summary>
    public WordBreak[] Find()
    {
        for (var i = 0; i < atoms.Count;)
        {
            var end = EndOfUnit(i);
            if (atoms.Unit[i] > 0 && IsWord(i, end))
            {
                PartUnit(i, end);
            }

            i = end;
        }

        return [.. found];
    }

    private int EndOfUnit(int start)
    {
        var end = start + 1;
        while (end < atoms.Count && atoms.Unit[end] == atoms.Unit[start] && atoms.Unit[start] > 0)
        {
            end++;
        }

        return end;
    }

    /// <summary>Letters, with hyphens, apostrophes and soft hyphens between them, on the baseline.</summary>
    private bool IsWord(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!(IsLetter(i) || CharacterAt(i) is '-' or '‐' or '’' or '\'' or SoftHyphen) || atoms.Position[i] != TextPosition.Baseline)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsLetter(int i) => atoms.Class[i] == CharacterClass.Latin;

    private char CharacterAt(int i) => text[atoms.TextStart[i]];

    private void PartUnit(int start, int end)
    {
        var (isCompound, typed) = (Has(start, end, '-') || Has(start, end, '‐'), Has(start, end, SoftHyphen));
        if (typed)
        {
            PartAtSoftHyphens(start, end);
            return;
        }

        for (var i = start; i < end;)
        {
            var stop = i + 1;
            while (stop < end && IsPartOfWord(stop))
            {
                stop++;
            }

            if (IsPartOfWord(i))
            {
                PartWord(i, stop, isCompound ? Demerits.CompoundHyphen : Demerits.Hyphen);
            }

            i = stop;
        }
    }

    private bool Has(int start, int end, char c)
    {
        for (var i = start; i < end; i++)
        {
            if (CharacterAt(i) == c)
            {
                return true;
            }
        }

        return false;
    }

    private void PartAtSoftHyphens(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (CharacterAt(i - 1) == SoftHyphen && IsLetter(i))
            {
                found.Add(new WordBreak(i, true, Demerits.Hyphen));
            }
        }
    }

    /// <summary>An apostrophe ends a word, but in languages whose patterns have it.</summary>
    private bool IsPartOfWord(int i) => IsLetter(i) || (CharacterAt(i) is '’' or '\'' && hyphenator() is { HasApostrophe: true });

    private void PartWord(int start, int end, double penalty)
    {
        if (end - start > Hyphenator.LongestWord || HasInnerCapital(start, end) || hyphenator() is not { } patterns || end - start < patterns.ShortestWord)
        {
            return;
        }

        Span<char> letters = stackalloc char[end - start];
        Span<bool> parted = stackalloc bool[end - start];
        for (var i = start; i < end; i++)
        {
            letters[i - start] = atoms.TextStart[i + 1] - atoms.TextStart[i] == 1 ? CharacterAt(i) : '\uFFFD';
        }

        patterns.Part(letters, parted);
        penalty = patterns.NamesHaveCapitals && char.IsUpper(letters[0]) ? Math.Max(penalty, Demerits.NameHyphen) : penalty;
        for (var i = start; i < end; i++)
        {
            if (parted[i - start])
            {
                found.Add(new WordBreak(i, false, penalty));
            }
        }
    }

    private bool HasInnerCapital(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (char.IsUpper(CharacterAt(i)))
            {
                return true;
            }
        }

        return false;
    }
}
