using System.Globalization;
using System.Text.RegularExpressions;

namespace PrintEdition.Ingest.Markup;

/// <summary>What a reader of the page does not see, and paper does not show either.</summary>
internal static partial class Visibility
{
    /// <summary>Pictures up to so many pixels on a side count readers, they are no pictures.</summary>
    private const int LargestTracker = 3;

    private static readonly string[] HidingClasses = ["sr-only", "screen-reader-text", "visually-hidden", "hidden"];

    /// <summary>Whether nothing of an element is seen.</summary>
    public static bool IsHidden(MarkupElement element) => ElementNames.Silent.Contains(element.Name)
        || (element["hidden"] is { } hidden && hidden != "false")
        || HidingClasses.Any(element.HasClass)
        || (element["style"] is { } style && HidingStyle().IsMatch(style));

    /// <summary>Whether a picture is there to count readers.</summary>
    public static bool IsTracker(MarkupElement picture) => string.IsNullOrWhiteSpace(picture["src"])
        || IsTiny(picture["width"]) || IsTiny(picture["height"])
        || (picture["style"] is { } style && TinyStyle().IsMatch(style));

    private static bool IsTiny(string? size) =>
        double.TryParse(size?.TrimEnd('p', 'x', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pixels) && pixels < LargestTracker;

    [GeneratedRegex(@"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|!|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HidingStyle();

    [GeneratedRegex(@"(?:^|;)\s*(?:width|height)\s*:\s*[012](?:\.\d*)?px", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TinyStyle();
}
