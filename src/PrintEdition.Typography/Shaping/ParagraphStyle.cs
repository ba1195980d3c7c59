using PrintEdition.Typography.Breaking;

namespace PrintEdition.Typography.Shaping;

/// <summary>How a paragraph is shaped and broken.</summary>
public sealed record ParagraphStyle
{
    /// <summary>Language, BCP 47; <c>zh-CN</c> shapes as simplified Chinese, so that dashes and marks take its forms (typography rule 11).</summary>
    public string Language { get; init; } = "zh-CN";

    /// <summary>First-line indent in em of the first run's size; layout, not characters (typography rule 16).</summary>
    public double Indent { get; init; } = 2;

    /// <summary>Which line edges are prohibited (typography rule 1, CLREQ 3.1.4, GB/T 15834 5.1).</summary>
    public KinsokuLevel Kinsoku { get; init; } = KinsokuLevel.Gb;

    /// <summary>Layout space between Han and Latin letters or digits in em, 0 to 0.25 (typography rule 12, CLREQ 3.2.2: no more than a quarter).</summary>
    public double HanLatinGap { get; init; } = 0.25;

    /// <summary>Whether stops and commas at a line's end hang outside the measure (typography rule 10, CLREQ 3.1.7): rare in Chinese, where they lean to the left.</summary>
    public bool HangingPunctuation { get; init; }

    /// <summary>Whether lines but the last fill the measure; otherwise they keep their natural width.</summary>
    public bool Justify { get; init; } = true;

    /// <summary>White of a typed space between Han characters, in em; null for the face's own space. Headlines take one em: a space there parts phrases.</summary>
    public double? PhraseSpace { get; init; }

    /// <summary>Whether brackets and quotes take half an em and other marks three quarters, as in headlines, where the blank of a full-width mark is a hole.</summary>
    public bool CompactMarks { get; init; }

    /// <summary>Whether a stop or comma at the very end is not drawn: a headline has none but ？！…… (typography rule 22). It stays in the text.</summary>
    public bool DropsFinalStop { get; init; }

    /// <summary>Whether words of alphabets may be parted with a hyphen at a line's end (typography rule 6); soft hyphens in the text count in any case.</summary>
    public bool Hyphenate { get; init; } = true;

    /// <summary>
    /// Language of words of alphabets inside text of Chinese, Japanese or Korean, BCP 47: by its patterns they are parted. In a paragraph of
    /// another language that language's count.
    /// </summary>
    public string WordLanguage { get; init; } = "en-US";
}
