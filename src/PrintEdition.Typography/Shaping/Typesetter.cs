using System.Collections.Immutable;
using PrintEdition.Typography.Annotation;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Hyphenation;
using PrintEdition.Typography.Languages;
using PrintEdition.Typography.Vertical;

namespace PrintEdition.Typography.Shaping;

/// <summary>Shapes paragraphs: text in styles becomes atoms with natural advances, once; lines are broken from those at any measure.</summary>
public sealed class Typesetter(FontBook fonts)
{
    private readonly Hyphenators hyphenators = new();

    /// <summary>Shapes a paragraph.</summary>
    /// <param name="content">Its text, each piece in one style.</param>
    /// <param name="style">Language, indent, prohibitions.</param>
    public ShapedParagraph Shape(ImmutableArray<StyledText> content, ParagraphStyle style)
    {
        var source = StyledSource.Of(content);
        var atoms = AtomBuilder.Build(source, style);
        FaceChooser.Choose(atoms, source, fonts, style.Language);
        GlyphShaper.Shape(atoms, source, style.Language);
        DashJoiner.Join(atoms);
        MarkFitter.Fit(atoms, source.Text, style);
        var annotations = Annotations.Of(atoms, source, reading => ShapeReading(reading, style));
        return new ShapedParagraph(source.Text, atoms, style, annotations, PartWords(atoms, source.Text, style));
    }

    private WordBreaks PartWords(Atoms atoms, string text, ParagraphStyle style)
    {
        var language = Conventions.For(style.Language).IsEastAsian ? style.WordLanguage : style.Language;
        var places = new WordParter(atoms, text, () => style.Hyphenate ? hyphenators.For(language) : null).Find();
        return HyphenShaper.Shape(places, atoms, text, style.Language);
    }

    /// <summary>Shapes a text for vertical lines.</summary>
    internal VerticalText ShapeVertical(StyledText text, ParagraphStyle style)
    {
        var source = StyledSource.Of([text]);
        var atoms = AtomBuilder.Build(source, style);
        FaceChooser.Choose(atoms, source, fonts, style.Language);
        return VerticalText.Shape(atoms, source.Text, style);
    }

    private ShapedParagraph ShapeReading(StyledText reading, ParagraphStyle style) =>
        Shape([reading with { Reading = null }], style with { Indent = 0, Justify = false, PhraseSpace = null });
}
