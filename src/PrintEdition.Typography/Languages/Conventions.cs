namespace PrintEdition.Typography.Languages;

/// <summary>What a language asks of typesetting beside its glyphs.</summary>
/// <param name="Tradition">The tradition it is set in.</param>
/// <param name="ShapingLanguage">The tag that faces choose glyph forms by: <c>zh-Hans</c>, <c>zh-Hant</c>, <c>ja</c>, or the language's own (typography rule 11).</param>
/// <param name="Indent">First-line indent in em (typography rule 16): two in Chinese, one elsewhere (JLREQ 3.5.1).</param>
/// <param name="HanLatinGap">Most layout space between Han and Latin in em (typography rule 12, CLREQ 3.2.2, JLREQ 3.2.6).</param>
public sealed record Conventions(Tradition Tradition, string ShapingLanguage, double Indent, double HanLatinGap)
{
    /// <summary>Han next to Latin: a quarter em.</summary>
    private const double QuarterEm = 0.25;

    private static readonly Conventions Simplified = new(Tradition.Simplified, "zh-Hans", 2, QuarterEm);
    private static readonly Conventions Traditional = new(Tradition.Traditional, "zh-Hant", 2, QuarterEm);
    private static readonly Conventions Japanese = new(Tradition.Japanese, "ja", 1, QuarterEm);

    /// <summary>Whether East Asian rules hold: prohibitions by level, full-width quotes, space between Han and Latin.</summary>
    public bool IsEastAsian => Tradition != Tradition.Western;

    /// <summary>Whether stops and commas stand in the middle of their em, so that half an em is taken from both sides (CLREQ 3.1.3).</summary>
    public bool HasCentredMarks { get; init; } = Tradition == Tradition.Traditional;

    /// <summary>
    /// The conventions of a language. Chinese without script or region is simplified; Taiwan, Hong Kong, Macao and Cantonese are traditional.
    /// An empty tag counts as Chinese.
    /// </summary>
    /// <param name="language">BCP 47 tag; case and the sign between subtags do not matter.</param>
    public static Conventions For(string language)
    {
        Span<Range> parts = stackalloc Range[8];
        var tag = language.AsSpan();
        var count = tag.SplitAny(parts, "-_");
        return tag[parts[0]].ToString().ToLowerInvariant() switch
        {
            "" or "zh" or "cmn" or "wuu" => IsTraditional(tag, parts[..count], false) ? Traditional : Simplified,
            "yue" or "nan" or "lzh" => IsTraditional(tag, parts[..count], true) ? Traditional : Simplified,
            "ja" => Japanese,
            _ => new Conventions(Tradition.Western, language, 1, 0),
        };
    }

    /// <summary>The script decides, then the region.</summary>
    private static bool IsTraditional(ReadOnlySpan<char> tag, ReadOnlySpan<Range> parts, bool otherwise)
    {
        foreach (var part in parts[1..])
        {
            switch (tag[part].ToString().ToUpperInvariant())
            {
                case "HANT":
                    return true;
                case "HANS":
                    return false;
                case "TW" or "HK" or "MO":
                    otherwise = true;
                    break;
                case "CN" or "SG" or "MY":
                    otherwise = false;
                    break;
            }
        }

        return otherwise;
    }
}
