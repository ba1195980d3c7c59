namespace PrintEdition.Typography.Unicode;

/// <summary>A character with the combining marks that follow it, which LB9 treats as one.</summary>
/// <param name="Class">Class of the character; a mark without a base is AL (LB10).</param>
/// <param name="Properties">Its other properties.</param>
/// <param name="Start">Index of its first UTF-16 unit.</param>
/// <param name="EndsInJoiner">Whether the last character is a zero-width joiner (LB8a).</param>
internal readonly record struct LineBreakItem(LineBreakClass Class, CharacterProperties Properties, int Start, bool EndsInJoiner)
{
    /// <summary>The start or the end of the text.</summary>
    public static LineBreakItem EdgeAt(int index) => new(LineBreakClass.Edge, default, index, false);

    /// <summary>Whether it is of East Asian width; edges are not.</summary>
    public bool IsEastAsian => Properties.Has(CharacterFlags.EastAsian);

    /// <summary>An opening quote.</summary>
    public bool IsOpeningQuote => Class == LineBreakClass.QU && Properties.Has(CharacterFlags.Initial);

    /// <summary>A closing quote.</summary>
    public bool IsClosingQuote => Class == LineBreakClass.QU && Properties.Has(CharacterFlags.Final);

    /// <summary>An aksara that a virama may follow, or the dotted circle in its place (LB28a).</summary>
    public bool IsAksara => Class is LineBreakClass.AK or LineBreakClass.AS || IsDottedCircle;

    /// <summary>The dotted circle.</summary>
    public bool IsDottedCircle => Class == LineBreakClass.AL && Properties.Has(CharacterFlags.Special);

    /// <summary>Hyphen-minus or hyphen (LB20a).</summary>
    public bool IsHyphen => Class == LineBreakClass.HY || (Class == LineBreakClass.BA && Properties.Has(CharacterFlags.Special));
}
