using System.Globalization;
using PrintEdition.Composition.Display;
using PrintEdition.Model;

namespace PrintEdition.Pdf.Structure;

/// <summary>Where links lead.</summary>
internal static class LinkTarget
{
    /// <summary>The address, or the number of the page; null for what is no link, or one that must not be opened.</summary>
    public static string? Of(DrawItem item) => item switch
    {
        LinkItem link => WebAddress.Of(link.Address),
        PageLinkItem link => link.Page.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Whether an item is a link that opens something: an address, or one of the pages that are written.</summary>
    public static bool IsLink(DrawItem item, IReadOnlySet<int> pages) => item is PageLinkItem link ? pages.Contains(link.Page) : Of(item) is not null;

    /// <summary>A link's area.</summary>
    public static Rect AreaOf(DrawItem item) => item switch
    {
        LinkItem link => link.Area,
        PageLinkItem link => link.Area,
        _ => throw new ArgumentException("no link", nameof(item)),
    };
}
