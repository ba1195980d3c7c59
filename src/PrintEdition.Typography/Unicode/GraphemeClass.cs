namespace PrintEdition.Typography.Unicode;

/// <summary>
/// What a character is to grapheme clusters: Grapheme_Cluster_Break (UAX #29 table 2), with Extended_Pictographic and the consonants and
/// linkers of Indic_Conjunct_Break told apart. The order is part of the packed data.
/// </summary>
internal enum GraphemeClass : byte
{
    /// <summary>Any other character.</summary>
    Other,

    /// <summary>Carriage return.</summary>
    CarriageReturn,

    /// <summary>Line feed.</summary>
    LineFeed,

    /// <summary>Controls.</summary>
    Control,

    /// <summary>Extending characters that a conjunct may hold (InCB=Extend).</summary>
    Extend,

    /// <summary>Extending characters that end a conjunct (InCB=None).</summary>
    ExtendAlone,

    /// <summary>Viramas that join two consonants (InCB=Linker).</summary>
    Linker,

    /// <summary>Zero-width joiner.</summary>
    Joiner,

    /// <summary>Regional indicators: two make a flag.</summary>
    RegionalIndicator,

    /// <summary>Signs that stand before their base.</summary>
    Prepend,

    /// <summary>Spacing combining marks.</summary>
    SpacingMark,

    /// <summary>Hangul L jamo.</summary>
    HangulL,

    /// <summary>Hangul V jamo.</summary>
    HangulV,

    /// <summary>Hangul T jamo.</summary>
    HangulT,

    /// <summary>Hangul LV syllable.</summary>
    HangulLV,

    /// <summary>Hangul LVT syllable.</summary>
    HangulLVT,

    /// <summary>Pictographs that a joiner joins.</summary>
    Pictograph,

    /// <summary>Consonants of the scripts with conjuncts (InCB=Consonant).</summary>
    Consonant,
}
