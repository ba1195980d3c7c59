namespace PrintEdition.Composition.Modules;

/// <summary>Decks (副题) before which the writer typed the dash that a paper sets there: they get none besides.</summary>
internal static class TypedDash
{
    private const string Dashes = "—–―⸺-";

    /// <summary>Whether a deck's text opens with a dash.</summary>
    public static bool Opens(string text) => text.TrimStart() is { Length: > 0 } words && Dashes.Contains(words[0], StringComparison.Ordinal);
}
