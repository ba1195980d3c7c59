namespace PrintEdition.Typography.Unicode;

/// <summary>What line breaking and grapheme clusters ask of a character, in sixteen bits.</summary>
/// <param name="Bits">Line-break class in bits 0–5, flags in bits 6–10, grapheme class in bits 11–15.</param>
internal readonly record struct CharacterProperties(ushort Bits)
{
    private const int ClassMask = 0x3F;
    private const int GraphemeShift = 11;

    /// <summary>Packs properties.</summary>
    public static CharacterProperties Of(LineBreakClass line, CharacterFlags flags, GraphemeClass grapheme) =>
        new((ushort)((int)line | (int)flags | ((int)grapheme << GraphemeShift)));

    /// <summary>Line-break class, resolved by LB1.</summary>
    public LineBreakClass Line => (LineBreakClass)(Bits & ClassMask);

    /// <summary>Grapheme class.</summary>
    public GraphemeClass Grapheme => (GraphemeClass)(Bits >> GraphemeShift);

    /// <summary>Whether all of the flags are set.</summary>
    public bool Has(CharacterFlags flags) => (Bits & (int)flags) == (int)flags;
}
