using PrintEdition.Composition.Layouts;
using PrintEdition.Model;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Copy;

/// <summary>Gives pieces of running text their faces and what stands beside them (typography rule 24).</summary>
/// <param name="styles">The layout's styles.</param>
/// <param name="text">Style of the text: the body's, or that of notes.</param>
internal sealed class InlineStyler(StyleSpec styles, TextStyle text)
{
    /// <summary>Zhuyin in em of its base: three signs and a tone side by side are as wide as the character (CLREQ 3.3.3).</summary>
    private const double ZhuyinSize = 0.3;

    private readonly double scale = text.Size / styles.Body.Size;

    /// <summary>The piece in its style.</summary>
    public StyledText Style(Inline piece) => piece switch
    {
        Text plain => new StyledText(plain.Value, FaceOf(plain.Styles))
        {
            Position = PositionOf(plain.Styles),
            HasDots = plain.Styles.HasFlag(InlineStyles.Dots),
            Reading = plain.Reading is { } reading ? ReadingOf(reading) : null,
            Link = plain.Address,
        },
        NoteReference note => new StyledText(note.Mark, text) { Position = TextPosition.Superscript },
        _ => new StyledText(piece.PlainText, text),
    };

    private TextStyle FaceOf(InlineStyles inline)
    {
        var style = inline.HasFlag(InlineStyles.Strong) ? styles.Strong : inline.HasFlag(InlineStyles.Emphasis) ? styles.Emphasis : null;
        return style is null ? text : style with { Size = style.Size * scale };
    }

    private static TextPosition PositionOf(InlineStyles inline) =>
        inline.HasFlag(InlineStyles.Superscript) ? TextPosition.Superscript
        : inline.HasFlag(InlineStyles.Subscript) ? TextPosition.Subscript
        : TextPosition.Baseline;

    private StyledText ReadingOf(string reading)
    {
        var size = styles.Reading.Size * scale;
        return new StyledText(reading, styles.Reading with { Size = reading.Any(IsZhuyin) ? Math.Min(size, ZhuyinSize * text.Size) : size });
    }

    private static bool IsZhuyin(char c) => c is (>= '\u3105' and <= '\u312F') or (>= '\u31A0' and <= '\u31BF');
}
