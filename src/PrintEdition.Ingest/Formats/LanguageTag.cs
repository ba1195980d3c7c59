using System.Text.RegularExpressions;

namespace PrintEdition.Ingest.Formats;

/// <summary>Language tags (BCP 47) as inputs write them.</summary>
internal static partial class LanguageTag
{
    /// <summary>The tag with the usual capitals, <c>zh-CN</c>, <c>zh-Hant</c>; null when it is none.</summary>
    public static string? Of(string? text)
    {
        var tag = text?.Trim().Replace('_', '-') ?? "";
        return Form().IsMatch(tag) ? string.Join('-', tag.Split('-').Select(Capitals)) : null;
    }

    private static string Capitals(string part, int index) => (index, part.Length) switch
    {
        (0, _) => part.ToLowerInvariant(),
        (_, 2) => part.ToUpperInvariant(),
        (_, 4) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
        _ => part.ToLowerInvariant(),
    };

    [GeneratedRegex("^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
