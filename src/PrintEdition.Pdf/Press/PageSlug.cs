using System.Collections.Immutable;
using System.Globalization;
using PrintEdition.Composition.Display;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Pdf.Press;

/// <summary>The line below the bleed that tells the press room what it has: paper, date, page, size. Set in a face that the edition has anyway.</summary>
/// <param name="title">Paper and date.</param>
/// <param name="faces">The edition's faces.</param>
internal sealed class PageSlug(string title, ImmutableArray<FontFace> faces)
{
    private const double Size = 6;

    private const double MillimetresPerPoint = 25.4 / 72;

    /// <summary>White between bleed and baseline, in points.</summary>
    private const double Below = 9;

    /// <summary>From the trimmed edge: right of the crop mark.</summary>
    private const double Left = 12;

    /// <summary>The line for a page; none where the edition has no face.</summary>
    public IEnumerable<DrawItem> Of(ComposedPage page, int pages)
    {
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{title}  {page.Number}/{pages}  {page.Section}  {page.Width * MillimetresPerPoint:0.#} x {page.Height * MillimetresPerPoint:0.#} mm");
        return faces.IsEmpty ? [] : [new TextItem(Tag.Artifact, Left, page.Height + Bleed.Width + Below, Run(text), Colour.Black)];
    }

    /// <summary>Characters in the face that has most of them; one that it lacks is left out.</summary>
    private GlyphRun Run(string text)
    {
        var face = faces.MaxBy(f => text.EnumerateRunes().Count(r => f.GlyphOf(r.Value) != 0))!;
        var glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>();
        var (x, at) = (0.0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (face.GlyphOf(rune.Value) is var glyph and not 0)
            {
                var advance = face.AdvanceOf((ushort)glyph) * Size;
                glyphs.Add(new PlacedGlyph((ushort)glyph, x, 0, advance, at, rune.Utf16SequenceLength));
                x += advance;
            }

            at += rune.Utf16SequenceLength;
        }

        return new GlyphRun(face, Size, text, glyphs.ToImmutable());
    }
}
