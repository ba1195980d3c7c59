using PrintEdition.Model;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>The words for kinds and places of boxes in edition files.</summary>
internal static class BoxWords
{
    private static readonly (string Word, BoxKind Kind)[] KindTable =
    [
        ("slogan", BoxKind.Slogan),
        ("weather", BoxKind.Weather),
        ("notice", BoxKind.Notice),
        ("house", BoxKind.House),
        ("public-service", BoxKind.PublicService),
        ("advertisement", BoxKind.Advertisement),
        ("hole", BoxKind.Hole),
    ];

    private static readonly (string Word, BoxPlace Place)[] PlaceTable =
    [
        ("free", BoxPlace.Free),
        ("ear", BoxPlace.Ear),
        ("top", BoxPlace.Top),
        ("bottom", BoxPlace.Bottom),
        ("left", BoxPlace.Left),
        ("right", BoxPlace.Right),
        ("top-left", BoxPlace.TopLeft),
        ("top-right", BoxPlace.TopRight),
        ("bottom-left", BoxPlace.BottomLeft),
        ("bottom-right", BoxPlace.BottomRight),
        ("page", BoxPlace.Page),
    ];

    /// <summary>All kinds.</summary>
    public static string[] Kinds => [.. KindTable.Select(k => k.Word)];

    /// <summary>All places.</summary>
    public static string[] Places => [.. PlaceTable.Select(p => p.Word)];

    /// <summary>The kind of a word; the first when there is none.</summary>
    public static BoxKind KindOf(string? word) => KindTable.FirstOrDefault(k => k.Word == word).Kind;

    /// <summary>The place of a word; null when there is none.</summary>
    public static BoxPlace? PlaceOf(string? word) => PlaceTable.Where(p => p.Word == word).Select(p => (BoxPlace?)p.Place).FirstOrDefault();

    /// <summary>The word of a kind.</summary>
    public static string Of(BoxKind kind) => KindTable.Single(k => k.Kind == kind).Word;

    /// <summary>The word of a place; null for none.</summary>
    public static string? Of(BoxPlace place) => PlaceTable.Where(p => p.Place == place).Select(p => p.Word).SingleOrDefault();
}
