namespace PrintEdition.Typography.Unicode;

/// <summary>
/// Line_Break values (UAX #14 table 1) after rule LB1: AI, SG and XX are AL, CJ is NS, SA is CM or AL. The order is part of the
/// packed data.
/// </summary>
internal enum LineBreakClass : byte
{
    /// <summary>Alphabetic.</summary>
    AL,

    /// <summary>Break opportunity before and after: the em dash.</summary>
    B2,

    /// <summary>Break after.</summary>
    BA,

    /// <summary>Break before.</summary>
    BB,

    /// <summary>Mandatory break.</summary>
    BK,

    /// <summary>Contingent break: an inline object.</summary>
    CB,

    /// <summary>Close punctuation.</summary>
    CL,

    /// <summary>Combining mark.</summary>
    CM,

    /// <summary>Close parenthesis.</summary>
    CP,

    /// <summary>Carriage return.</summary>
    CR,

    /// <summary>Emoji base.</summary>
    EB,

    /// <summary>Emoji modifier.</summary>
    EM,

    /// <summary>Exclamation and interrogation.</summary>
    EX,

    /// <summary>Non-breaking glue.</summary>
    GL,

    /// <summary>Hangul LV syllable.</summary>
    H2,

    /// <summary>Hangul LVT syllable.</summary>
    H3,

    /// <summary>Hebrew letter.</summary>
    HL,

    /// <summary>Hyphen-minus.</summary>
    HY,

    /// <summary>Ideographic.</summary>
    ID,

    /// <summary>Inseparable: leaders.</summary>
    IN,

    /// <summary>Infix numeric separator.</summary>
    IS,

    /// <summary>Hangul L jamo.</summary>
    JL,

    /// <summary>Hangul T jamo.</summary>
    JT,

    /// <summary>Hangul V jamo.</summary>
    JV,

    /// <summary>Line feed.</summary>
    LF,

    /// <summary>Next line.</summary>
    NL,

    /// <summary>Nonstarter.</summary>
    NS,

    /// <summary>Numeric.</summary>
    NU,

    /// <summary>Open punctuation.</summary>
    OP,

    /// <summary>Postfix numeric.</summary>
    PO,

    /// <summary>Prefix numeric.</summary>
    PR,

    /// <summary>Quotation.</summary>
    QU,

    /// <summary>Regional indicator.</summary>
    RI,

    /// <summary>Space.</summary>
    SP,

    /// <summary>Symbol allowing a break after: the slash.</summary>
    SY,

    /// <summary>Word joiner.</summary>
    WJ,

    /// <summary>Zero-width space.</summary>
    ZW,

    /// <summary>Zero-width joiner.</summary>
    ZWJ,

    /// <summary>Aksara.</summary>
    AK,

    /// <summary>Aksara pre-base.</summary>
    AP,

    /// <summary>Aksara start.</summary>
    AS,

    /// <summary>Virama final.</summary>
    VF,

    /// <summary>Virama.</summary>
    VI,

    /// <summary>Not a character: the start or the end of the text.</summary>
    Edge,
}
