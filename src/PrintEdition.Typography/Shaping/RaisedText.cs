using HarfBuzzSharp;

namespace PrintEdition.Typography.Shaping;

/// <summary>Sizes and heights of raised and lowered text: the face's own forms where it has them for all of it, otherwise small ones.</summary>
internal static class RaisedText
{
    /// <summary>Size in parts of the text's: figures of 9 pt text are as high as its smallest letters.</summary>
    private const double Scale = 0.6;

    /// <summary>In em of the text: small figures then end where Han characters end at the top.</summary>
    private const double SuperscriptRise = 0.38;

    /// <summary>In em of the text: small figures then end where the em box of Han characters ends at the bottom.</summary>
    private const double SubscriptDrop = 0.13;

    private static readonly Feature Superscripts = Feature.Parse("sups");

    private static readonly Feature Subscripts = Feature.Parse("subs");

    /// <summary>Font size in parts of the text's.</summary>
    public static double ScaleOf(TextPosition position) => position == TextPosition.Baseline ? 1 : Scale;

    /// <summary>Height of the baseline over the text's, in points.</summary>
    /// <param name="position">Where it stands.</param>
    /// <param name="size">Its own font size in points.</param>
    public static double RiseOf(TextPosition position, double size) => position switch
    {
        TextPosition.Superscript => SuperscriptRise * size / Scale,
        TextPosition.Subscript => -SubscriptDrop * size / Scale,
        _ => 0,
    };

    /// <summary>The feature that asks a face for its own forms.</summary>
    public static Feature FormsOf(TextPosition position) => position == TextPosition.Superscript ? Superscripts : Subscripts;

    /// <summary>Whether a face changed every glyph when asked for its own forms: half of them would stand beside small ones.</summary>
    public static bool AreOwnForms(ReadOnlySpan<GlyphInfo> plain, ReadOnlySpan<GlyphInfo> asked)
    {
        for (var g = 0; g < asked.Length; g++)
        {
            if (asked.Length != plain.Length || asked[g].Codepoint == plain[g].Codepoint)
            {
                return false;
            }
        }

        return asked.Length > 0;
    }
}
