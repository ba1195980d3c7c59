namespace PrintEdition.Ingest;

/// <summary>What is cleaned up in texts (typography rules 19 to 21). Control characters and halves of characters go in any case.</summary>
[Flags]
public enum CleanupRules
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>ASCII marks of Chinese text become full-width ones (rule 19).</summary>
    Punctuation = 1,

    /// <summary>Straight quotes become pairs of curly ones (rule 19).</summary>
    Quotes = 2,

    /// <summary>Runs of dots and stops become ellipses (rule 19).</summary>
    Ellipses = 4,

    /// <summary>Runs of hyphens, and single strokes between clauses, become dashes (rule 19).</summary>
    Dashes = 8,

    /// <summary>Paragraphs that a column break cut are joined (rule 20).</summary>
    Paragraphs = 16,

    /// <summary>Hard spaces become spaces, and spaces that layout makes are removed (rules 12 and 20).</summary>
    Spaces = 32,

    /// <summary>Soft hyphens, zero-width characters and direction marks are removed (rule 20).</summary>
    Invisible = 64,

    /// <summary>Compatibility ideographs, radicals and vertical marks become ordinary characters (rule 20).</summary>
    Compatibility = 128,

    /// <summary>Full-width figures and letters become ordinary ones (rule 21).</summary>
    Digits = 256,

    /// <summary>A name of two characters that was spaced to three is closed up (rule 21).</summary>
    Names = 512,

    /// <summary>Everything.</summary>
    All = 1023,
}
