namespace PrintEdition.Typography.Unicode;

/// <summary>Properties that single rules of UAX #14 look at beside the line-break class.</summary>
[Flags]
internal enum CharacterFlags : ushort
{
    /// <summary>No flag.</summary>
    None = 0,

    /// <summary>General category Pi: opening quotes (LB15a, LB19).</summary>
    Initial = 1 << 6,

    /// <summary>Line_Break AI before LB1, symbols that East Asian text sets like ideographs; told apart from opening quotes by the class.</summary>
    Ambiguous = Initial,

    /// <summary>General category Pf: closing quotes (LB15b, LB19).</summary>
    Final = 1 << 7,

    /// <summary>East_Asian_Width F, W or H (LB19a, LB21a, LB30).</summary>
    EastAsian = 1 << 8,

    /// <summary>Pictograph that no character has yet (LB30b).</summary>
    Reserved = 1 << 9,

    /// <summary>The dotted circle (LB28a) and the hyphen (LB20a), told apart by their class.</summary>
    Special = 1 << 10,
}
