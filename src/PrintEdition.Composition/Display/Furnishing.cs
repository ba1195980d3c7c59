namespace PrintEdition.Composition.Display;

/// <summary>What the page says besides its stories.</summary>
public enum FurnishingKind
{
    /// <summary>The paper's name.</summary>
    Nameplate,

    /// <summary>An address of the paper's: words that lead somewhere.</summary>
    Address,

    /// <summary>The name of the index (导读).</summary>
    IndexTitle,

    /// <summary>An entry of the index, with its page.</summary>
    IndexEntry,

    /// <summary>Where a story goes on or comes from (下转、上接).</summary>
    Jump,

    /// <summary>A QR code.</summary>
    Code,

    /// <summary>A box's title.</summary>
    BoxTitle,

    /// <summary>A box's words.</summary>
    BoxText,

    /// <summary>A box's picture.</summary>
    BoxPicture,

    /// <summary>What marks a box as an advertisement.</summary>
    BoxMark,

    /// <summary>Who speaks in a box.</summary>
    BoxSignature,

    /// <summary>The whole of a box, as a link.</summary>
    Box,
}

/// <summary>A piece of furniture that is read aloud with the edition, since it says or does what no story does.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="ArticleId">The article that it serves: of a jump line or a code; empty for the page's own.</param>
/// <param name="Number">Which of its kind on the page: entry of the index, page a jump leads to, cell a box begins in.</param>
public readonly record struct Furnishing(FurnishingKind Kind, string ArticleId = "", int Number = 0);

/// <summary>Makers of furnishings.</summary>
public static class Furnishings
{
    /// <summary>The items, as pieces of a furnishing.</summary>
    public static IEnumerable<DrawItem> As(this IEnumerable<DrawItem> items, Furnishing furnishing) => items.Select(i => i with { Furnishing = furnishing });
}
