using System.Collections.Immutable;
using PrintEdition.Typography.Fonts;

namespace PrintEdition.Typography.Shaping;

/// <summary>Finds the characters of texts that no face has, as the typesetter would box them (rule 25), without shaping.</summary>
/// <param name="fonts">The faces.</param>
/// <param name="language">Language of the texts, BCP 47.</param>
public sealed class MissingGlyphSearch(FontBook fonts, string language)
{
    private readonly TextStyle style = new(fonts.Records[0].Name, 1);
    private readonly FaceChain chain = fonts.ChainFor(fonts.Records[0].Name, language);

    /// <summary>The characters of a text that no face has, in order.</summary>
    public ImmutableArray<MissingGlyph> In(string text)
    {
        if (HasAll(text))
        {
            return [];
        }

        var source = StyledSource.Of([new StyledText(text, style)]);
        var atoms = AtomBuilder.Build(source, new ParagraphStyle { Language = language });
        FaceChooser.Choose(atoms, source, fonts, language);
        return atoms.Missing;
    }

    /// <summary>Whether a text holds nothing but characters that stand by themselves and that a face has: the case of nearly every text.</summary>
    private bool HasAll(string text)
    {
        foreach (var c in text)
        {
            if (!StandsAlone(c) || chain.FaceFor(c) is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Ideographs, marks and ASCII: nothing that combines with what stands before it.</summary>
    private static bool StandsAlone(char c) =>
        c is (>= ' ' and <= '~') or (>= '\u4E00' and <= '\u9FFF') or (>= '\u3001' and <= '\u301B') or (>= '\uFF01' and <= '\uFF5E') or (>= '\u2010' and <= '\u2027');
}
