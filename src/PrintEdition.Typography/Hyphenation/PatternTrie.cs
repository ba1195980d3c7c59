namespace PrintEdition.Typography.Hyphenation;

/// <summary>
/// Liang's patterns as a trie: letters lead from node to node, and a node where a pattern ends knows the pattern's levels. Edges
/// are kept in one open-addressed table: a language of forty thousand patterns takes two arrays, not a hundred thousand objects.
/// </summary>
internal sealed class PatternTrie
{
    /// <summary>The node where every pattern starts.</summary>
    public const int Root = 0;

    private const int Multiplier = unchecked((int)0x9E3779B1); // Knuth's multiplicative hashing: 2^32 over the golden ratio

    private long[] keys = new long[1 << 10];
    private int[] targets = new int[1 << 10];
    private int[] levelsAt = new int[1 << 9];
    private byte[] levels = new byte[1 << 12];
    private int edges;
    private int nodes = 1;
    private int used = 1;

    /// <summary>Adds a pattern in TeX's spelling: letters and points, with digits between them: <c>.hy3ph</c>.</summary>
    public void Add(ReadOnlySpan<char> pattern)
    {
        Span<byte> found = stackalloc byte[pattern.Length + 1];
        var (node, letters) = (Root, 0);
        foreach (var c in pattern)
        {
            if (char.IsAsciiDigit(c))
            {
                found[letters] = (byte)(c - '0');
            }
            else
            {
                node = ChildOrNew(node, c);
                letters++;
            }
        }

        Keep(node, found[..(letters + 1)]);
    }

    /// <summary>The node a letter leads to, or −1.</summary>
    public int Child(int node, char letter)
    {
        var key = KeyOf(node, letter);
        for (var at = SlotOf(key); keys[at] != 0; at = (at + 1) & (keys.Length - 1))
        {
            if (keys[at] == key)
            {
                return targets[at];
            }
        }

        return -1;
    }

    /// <summary>Levels before, between and after the letters of the pattern that ends at a node, trailing zeros left out; empty when none ends there.</summary>
    public ReadOnlySpan<byte> LevelsAt(int node) =>
        levelsAt[node] == 0 ? default : levels.AsSpan(levelsAt[node] + 1, levels[levelsAt[node]]);

    private static long KeyOf(int node, char letter) => ((long)(node + 1) << 16) | letter;

    private int SlotOf(long key) => (int)((uint)((int)(key ^ (key >> 32)) * Multiplier) >> 8) & (keys.Length - 1);

    private int ChildOrNew(int node, char letter)
    {
        var child = Child(node, letter);
        if (child >= 0)
        {
            return child;
        }

        if (2 * (edges + 1) > keys.Length)
        {
            Grow();
        }

        if (nodes == levelsAt.Length)
        {
            Array.Resize(ref levelsAt, 2 * nodes);
        }

        Insert(KeyOf(node, letter), nodes);
        edges++;
        return nodes++;
    }

    private void Insert(long key, int target)
    {
        var at = SlotOf(key);
        while (keys[at] != 0)
        {
            at = (at + 1) & (keys.Length - 1);
        }

        (keys[at], targets[at]) = (key, target);
    }

    private void Grow()
    {
        var (oldKeys, oldTargets) = (keys, targets);
        keys = new long[2 * oldKeys.Length];
        targets = new int[2 * oldKeys.Length];
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] != 0)
            {
                Insert(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private void Keep(int node, ReadOnlySpan<byte> found)
    {
        found = found.TrimEnd((byte)0);
        if (found.IsEmpty)
        {
            return;
        }

        if (used + found.Length + 1 > levels.Length)
        {
            Array.Resize(ref levels, 2 * levels.Length);
        }

        levelsAt[node] = used;
        levels[used] = (byte)found.Length;
        found.CopyTo(levels.AsSpan(used + 1));
        used += found.Length + 1;
    }
}
