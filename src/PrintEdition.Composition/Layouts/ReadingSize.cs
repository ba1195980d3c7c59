namespace PrintEdition.Composition.Layouts;

/// <summary>
/// Size of readings where a layout gives none: half the body's (typography rule 24), or less where two lines leave less white between
/// them, for a reading that touches the line above is read with neither.
/// </summary>
internal static class ReadingSize
{
    /// <summary>Part of the body's size.</summary>
    private const double Half = 0.5;

    /// <summary>Smaller than this part of the body's nobody reads anything.</summary>
    private const double Least = 0.3;

    /// <summary>Height of the ink of Han characters in em: 0.85 over the baseline, 0.08 under it (measured on Noto Serif CJK SC).</summary>
    private const double HanInk = 0.93;

    /// <summary>Height of the ink of pinyin in em: accents 0.85 over the baseline, a g 0.25 under it (measured on Noto Sans CJK SC).</summary>
    private const double PinyinInk = 1.1;

    /// <summary>The size in points for body text of a size on a leading, both in points.</summary>
    public static double For(double body, double leading) => Math.Clamp((leading - (HanInk * body)) / PinyinInk, Least * body, Half * body);
}
