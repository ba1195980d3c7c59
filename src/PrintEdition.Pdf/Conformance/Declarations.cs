using System.Text.RegularExpressions;
using PrintEdition.Pdf.Fonts;
using PrintEdition.Pdf.Structure;
using PrintEdition.Typography.Fonts;

namespace PrintEdition.Pdf.Conformance;

/// <summary>The standards that a file says it keeps.</summary>
/// <param name="PdfA">PDF/A-1b, or PDF/A-2u: it can be kept and shown as it is for long.</param>
/// <param name="PdfUa">PDF/UA-1: it can be read without being seen.</param>
/// <param name="IsCompact">Whether it is PDF/A-2u, because its objects are compressed.</param>
internal readonly partial record struct Declarations(bool PdfA, bool PdfUa, bool IsCompact = false)
{
    /// <summary>
    /// What an edition's file keeps. All that depends on the writer is so in every file; the rest depends on the edition: PDF/A wants faces
    /// that may be embedded (ISO 19005-1, 6.3.4); PDF/A-2u beside that a glyph and a meaning for each character (ISO 19005-2, 6.2.11.7,
    /// 6.2.11.8); PDF/UA these and structure, a title, a language (ISO 14289-1, 7.1, 7.2, 7.21.7, 7.21.8).
    /// </summary>
    public static Declarations Of(Information information, string language, GlyphUse use, bool isTagged, bool isCompact)
    {
        var isKept = use.Faces.All(f => FontFault.OfRights(f) is null);
        var isRead = use.Faces.All(f => IsRead(use, f));
        return new Declarations(
            isKept && (isRead || !isCompact), isKept && isRead && isTagged && information.Title.Length > 0 && LanguageTag().IsMatch(language), isCompact);
    }

    /// <summary>Whether no character of a face is a box that stands for one it lacks, and each glyph stands for something that can be said.</summary>
    private static bool IsRead(GlyphUse use, FontFace face) =>
        use.GlyphsOf(face) is var glyphs && !glyphs.ContainsKey(0) && glyphs.Values.All(t => !t.AsSpan().ContainsAny('\0', '\uFEFF', '\uFFFE'));

    /// <summary>Language, script, region, as far as editions use BCP 47.</summary>
    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex LanguageTag();
}
