using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace PrintEdition.Typography.Words;

/// <summary>
/// The words of Chinese with their frequencies: jieba's list (MIT, see LICENSE-jieba.txt) cut down to what headlines need, as a trie
/// in level order that is used as it lies in the file. The script <c>rebuild</c> beside it makes the file and says its format.
/// </summary>
internal sealed class WordList
{
    /// <summary>Cost of a node at which no word ends.</summary>
    private const int NoWord = 255;

    private const int LastSibling = 1 << 12;
    private const int HasChildren = 1 << 13;

    private readonly ushort[] characters;
    private readonly ushort[] facts;
    private readonly int[] firstChild;
    private readonly int roots;

    private WordList(ushort[] characters, ushort[] facts)
    {
        (this.characters, this.facts) = (characters, facts);
        firstChild = new int[characters.Length];
        roots = EndOfSiblings(0);
        var next = roots;
        for (var node = 0; node < firstChild.Length; node++)
        {
            if ((facts[node] & HasChildren) != 0)
            {
                firstChild[node] = next;
                next = EndOfSiblings(next);
            }
        }
    }

    /// <summary>Reads the list: 0.8 MB, well under ten milliseconds.</summary>
    public static WordList Load()
    {
        using var file = typeof(WordList).Assembly.GetManifestResourceStream("PrintEdition.Typography.Words.words.bin")!;
        Span<byte> count = stackalloc byte[sizeof(int)];
        file.ReadExactly(count);
        var nodes = BinaryPrimitives.ReadInt32LittleEndian(count);
        return new WordList(Read(file, nodes), Read(file, nodes));
    }

    /// <summary>
    /// The words that a text begins with at an index, shortest first: each one's length and cost, −ln of its frequency in tenths.
    /// </summary>
    /// <returns>How many were found; never more than <paramref name="found"/> holds.</returns>
    public int Match(ReadOnlySpan<char> text, Span<(int Length, int Cost, WordKind Kind)> found)
    {
        var (from, end, count) = (0, roots, 0);
        for (var length = 1; length <= text.Length && count < found.Length; length++)
        {
            var at = characters.AsSpan(from, end - from).BinarySearch((ushort)text[length - 1]);
            if (at < 0)
            {
                break;
            }

            var fact = facts[from + at];
            if ((fact & 0xFF) != NoWord)
            {
                found[count++] = (length, fact & 0xFF, (WordKind)((fact >> 8) & 0xF));
            }

            if ((fact & HasChildren) == 0)
            {
                break;
            }

            from = firstChild[from + at];
            end = EndOfSiblings(from);
        }

        return count;
    }

    /// <summary>Whether the list has a word.</summary>
    public bool Has(ReadOnlySpan<char> word)
    {
        Span<(int Length, int Cost, WordKind Kind)> found = stackalloc (int, int, WordKind)[8];
        return Match(word, found) is > 0 and var count && found[count - 1].Length == word.Length;
    }

    private int EndOfSiblings(int node)
    {
        while ((facts[node] & LastSibling) == 0)
        {
            node++;
        }

        return node + 1;
    }

    private static ushort[] Read(Stream file, int count)
    {
        var values = new ushort[count];
        file.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(values, values);
        }

        return values;
    }
}
