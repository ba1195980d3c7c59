namespace PrintEdition.Typography.Languages;

/// <summary>A tradition of setting text.</summary>
public enum Tradition
{
    /// <summary>Simplified Chinese (CLREQ, GB/T 15834).</summary>
    Simplified,

    /// <summary>Traditional Chinese (CLREQ).</summary>
    Traditional,

    /// <summary>Japanese (JLREQ).</summary>
    Japanese,

    /// <summary>Alphabetic scripts and Korean: words, and no East Asian rules.</summary>
    Western,
}
