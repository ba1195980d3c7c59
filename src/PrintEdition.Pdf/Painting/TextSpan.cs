namespace PrintEdition.Pdf.Painting;

/// <summary>Neighbouring glyphs of a run.</summary>
/// <param name="Start">First glyph.</param>
/// <param name="End">One past the last glyph.</param>
/// <param name="Text">The characters to say beside the glyphs (ActualText); null where the codes give them back.</param>
/// <param name="Overhang">
/// How far the last glyph's own advance leads past the space that the line gives it, in points; negative where the line gives it more;
/// 0 where it makes no difference.
/// </param>
internal readonly record struct TextSpan(int Start, int End, string? Text, double Overhang);
