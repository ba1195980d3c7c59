namespace PrintEdition.Typography.Hyphenation;

/// <summary>
/// Finds where the words of one language may be parted: Liang's algorithm over TeX's patterns (F. M. Liang, <i>Word Hy-phen-a-tion by
/// Com-put-er</i>, 1983; The TeXbook, appendix H; typography rule 6).
/// </summary>
internal sealed class Hyphenator
{
    /// <summary>Longer words than this are no words, and are not parted; the longest German compound in print has 79 letters.</summary>
    public const int LongestWord = 100;

    private const char Edge = '.';
    private const char Apostrophe = '\'';

    private readonly PatternTrie trie = new();
    private readonly Dictionary<string, byte[]> exceptions = new(StringComparer.Ordinal);
    private readonly HyphenationLanguage language;

    /// <summary>Reads a language's pattern files.</summary>
    public Hyphenator(HyphenationLanguage language, IEnumerable<TextReader> files)
    {
        this.language = language;
        foreach (var file in files)
        {
            PatternReader.Read(file, AddPattern, AddException);
        }
    }

    /// <summary>Whether an apostrophe inside a word is one of its letters: so in French and Italian, whose patterns have it.</summary>
    public bool HasApostrophe { get; private set; }

    /// <summary>Whether a capital may mean a name, which is better not parted: nearly everywhere, but in German all nouns have one.</summary>
    public bool NamesHaveCapitals => language.Name != "de";

    /// <summary>Letters that must stand before a hyphen and after it, together: no shorter word can be parted.</summary>
    public int ShortestWord => language.Left + language.Right;

    /// <summary>Marks the letters before which the word may be parted.</summary>
    /// <param name="word">The word's letters, in any case; a letter that is not one UTF-16 unit may be given as any that is in no pattern.</param>
    /// <param name="partedBefore">One entry a letter; set where a hyphen may stand before it, cleared elsewhere.</param>
    public void Part(ReadOnlySpan<char> word, Span<bool> partedBefore)
    {
        partedBefore.Clear();
        if (word.Length < ShortestWord || word.Length > LongestWord)
        {
            return;
        }

        Span<char> letters = stackalloc char[word.Length + 2];
        (letters[0], letters[^1]) = (Edge, Edge);
        for (var i = 0; i < word.Length; i++)
        {
            letters[i + 1] = ToLower(word[i]);
        }

        Span<byte> levels = stackalloc byte[letters.Length + 1];
        levels.Clear();
        if (exceptions.Count == 0 || !exceptions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters[1..^1], out var known))
        {
            AddLevels(letters, levels);
        }
        else
        {
            known.CopyTo(levels);
        }

        for (var i = language.Left; i <= word.Length - language.Right; i++)
        {
            partedBefore[i] = (levels[i + 1] & 1) != 0;
        }
    }

    /// <summary>Every pattern that matches anywhere in the word raises the levels between its letters.</summary>
    private void AddLevels(ReadOnlySpan<char> letters, Span<byte> levels)
    {
        for (var start = 0; start < letters.Length; start++)
        {
            var node = trie.Child(PatternTrie.Root, letters[start]);
            for (var i = start + 1; node >= 0; i++)
            {
                var found = trie.LevelsAt(node);
                for (var k = 0; k < found.Length; k++)
                {
                    levels[start + k] = Math.Max(levels[start + k], found[k]);
                }

                node = i < letters.Length ? trie.Child(node, letters[i]) : -1;
            }
        }
    }

    /// <summary>Simple lower case; Turkish has a letter I without a dot.</summary>
    private char ToLower(char c) => (c, language.Name) switch
    {
        ('’', _) => Apostrophe,
        ('I', "tr") => 'ı',
        ('İ', "tr") => 'i',
        _ => char.ToLowerInvariant(c),
    };

    private void AddPattern(string pattern)
    {
        HasApostrophe |= pattern.Contains(Apostrophe, StringComparison.Ordinal);
        trie.Add(pattern);
    }

    /// <summary>An exception's hyphens become odd levels, and no pattern counts beside them.</summary>
    private void AddException(string hyphened)
    {
        var parts = hyphened.Split('-');
        var word = string.Concat(parts);
        var levels = new byte[word.Length + 3];
        var at = 1;
        foreach (var part in parts[..^1])
        {
            at += part.Length;
            levels[at] = 1;
        }

        exceptions[word] = levels;
    }
}
