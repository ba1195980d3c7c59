namespace PrintEdition.Typography.Fonts;

/// <summary>Matches language tags with ranges (RFC 4647, basic filtering); a Chinese tag without a script gets the one that its region writes.</summary>
internal static class LanguageRange
{
    private static readonly string[] TraditionalRegions = ["TW", "HK", "MO"];

    /// <summary>Whether a tag lies in a range: <c>zh-TW</c> in <c>zh</c>, <c>zh-TW</c> and <c>zh-Hant</c>, not in <c>zh-Hans</c>.</summary>
    public static bool Matches(string range, string tag) => IsWithin(range, tag) || IsWithin(range, WithScript(tag));

    private static bool IsWithin(string range, string tag) =>
        tag.StartsWith(range, StringComparison.OrdinalIgnoreCase) && (tag.Length == range.Length || tag[range.Length] == '-');

    private static string WithScript(string tag)
    {
        var parts = tag.Split('-');
        if (!parts[0].Equals("zh", StringComparison.OrdinalIgnoreCase) || parts.Any(p => p.StartsWith("Han", StringComparison.OrdinalIgnoreCase)))
        {
            return tag;
        }

        var script = parts.Any(p => TraditionalRegions.Contains(p, StringComparer.OrdinalIgnoreCase)) ? "Hant" : "Hans";
        return string.Join('-', parts.Skip(1).Prepend(script).Prepend(parts[0]));
    }
}
