namespace PrintEdition.Typography.Hyphenation;

/// <summary>The places where a paragraph's words may be parted, in order.</summary>
internal sealed class WordBreaks
{
    private readonly int[] atoms;
    private readonly WordBreak[] places;

    /// <summary>Takes the places in rising order of their atoms.</summary>
    public WordBreaks(WordBreak[] places)
    {
        this.places = places;
        atoms = Array.ConvertAll(places, p => p.Atom);
    }

    /// <summary>A paragraph without words to part.</summary>
    public static WordBreaks None { get; } = new([]);

    /// <summary>Number of places.</summary>
    public int Count => places.Length;

    /// <summary>The places in order.</summary>
    public ReadOnlySpan<WordBreak> All => places;

    /// <summary>The place before an atom; null when its word may not be parted there.</summary>
    public WordBreak? Before(int atom) =>
        Array.BinarySearch(atoms, atom) is >= 0 and var at ? places[at] : null;
}
