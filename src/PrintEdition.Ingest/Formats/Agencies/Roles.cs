namespace PrintEdition.Ingest.Formats.Agencies;

/// <summary>What agencies' words for the parts of an item mean. Vocabularies differ; the last part of a code counts, <c>drol:caption</c>, <c>…/caption</c>.</summary>
internal static class Roles
{
    private static readonly string[] KickerWords = ["kicker", "overline", "overhead", "eyebrow", "supertitle"];
    private static readonly string[] DeckWords = ["deck", "subhead", "subheadline", "sub", "subtitle", "subtitel", "standfirst"];
    private static readonly string[] CaptionWords = ["caption", "cutline"];
    private static readonly string[] AlternateWords = ["alttext", "alt", "alternatetext", "accessibility"];

    /// <summary>Whether it is the headline itself.</summary>
    public static bool IsMain(string? role) => role is null || Word(role) is "main" or "headline" or "";

    /// <summary>Whether it is the kicker.</summary>
    public static bool IsKicker(string? role) => Is(role, KickerWords);

    /// <summary>Whether it is the deck.</summary>
    public static bool IsDeck(string? role) => Is(role, DeckWords);

    /// <summary>Whether it is a picture's caption.</summary>
    public static bool IsCaption(string? role) => Is(role, CaptionWords);

    /// <summary>Whether it is what blind readers are told of a picture.</summary>
    public static bool IsAlternate(string? role) => Is(role, AlternateWords);

    private static bool Is(string? role, string[] words) => role is not null && words.Contains(Word(role));

    private static string Word(string role) => role.Split(':', '/')[^1].Trim().ToLowerInvariant().Replace("-", "", StringComparison.Ordinal);
}
