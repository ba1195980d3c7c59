using System.Globalization;
using PrintEdition.Composition.Display;
using PrintEdition.Model;

namespace PrintEdition.Pdf.Structure;

/// <summary>Where links lead.</summary>
internal static class LinkTarget
{
    /// <summary>The address, or the number of the page; null for what is no link, or one that must not or cannot be opened.</summary>
    public static string? Of(DrawItem item, int pages) => item switch
    {
        LinkItem link => WebAddress.Of(link.Address),
        PageLinkItem link when link.Page >= 1 && link.Page <= pages => link.Page.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>A link's area.</summary>
    public static Rect AreaOf(DrawItem item) => item switch
    {
        LinkItem link => link.Area,
        PageLinkItem link => link.Area,
        _ => throw new ArgumentException("no link", nameof(item)),
    };
}
