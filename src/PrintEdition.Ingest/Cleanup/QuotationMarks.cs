namespace PrintEdition.Ingest.Cleanup;

/// <summary>The quotes of a language: a pair, and one for quotations inside it.</summary>
internal sealed record QuotationMarks(char Open, char Close, char InnerOpen, char InnerClose)
{
    /// <summary>“ ” and ‘ ’: simplified Chinese (GB/T 15834).</summary>
    public static readonly QuotationMarks Curly = new('“', '”', '‘', '’');

    /// <summary>「 」 and 『 』: traditional Chinese (CLREQ 3.1.3) and Japanese (JLREQ 3.1.1).</summary>
    public static readonly QuotationMarks Corner = new('「', '」', '『', '』');

    /// <summary>The quotes of an edition's language.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static QuotationMarks Of(string language)
    {
        var subtags = language.ToUpperInvariant().Split('-', '_');
        var isTraditional = subtags.Contains("HANT") || (subtags.Any(s => s is "TW" or "HK" or "MO" or "YUE") && !subtags.Contains("HANS"));
        return subtags[0] == "JA" || (subtags[0] is "ZH" or "YUE" && isTraditional) ? Corner : Curly;
    }
}
