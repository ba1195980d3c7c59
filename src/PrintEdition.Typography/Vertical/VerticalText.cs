using PrintEdition.Typography.Annotation;
using PrintEdition.Typography.Hyphenation;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Vertical;

/// <summary>A text shaped for vertical lines: what a paragraph is along the line, and how each of its atoms stands across it.</summary>
/// <param name="Along">Atoms, spaces, breaks; widths are heights here.</param>
/// <param name="Forms">Form of each atom.</param>
internal sealed record VerticalText(ShapedParagraph Along, VerticalForm[] Forms)
{
    /// <summary>Shapes atoms whose faces are chosen.</summary>
    public static VerticalText Shape(Atoms atoms, string text, ParagraphStyle style)
    {
        using var shaper = new VerticalShaper(atoms, text, style.Language);
        var forms = shaper.Shape();
        DashJoiner.Join(atoms);
        StopPlacer.Place(atoms, forms);
        AxisPlacer.Place(atoms, forms);
        MarkFitter.Fit(atoms, text, style, (a, i) => forms[i] == VerticalForm.Rotated ? MarkFitter.Ink(a, i) : InkDown(a, i));
        CloseUp(atoms, forms);
        return new VerticalText(new ShapedParagraph(text, atoms, style, Annotations.None, WordBreaks.None), forms);
    }

    /// <summary>From the top of an upright atom to its highest and lowest ink, in points.</summary>
    private static (double Start, double End) InkDown(Atoms atoms, int i)
    {
        var (top, bottom) = (double.MaxValue, double.MinValue);
        for (var g = atoms.FirstGlyph[i]; g < atoms.FirstGlyph[i + 1]; g++)
        {
            var box = atoms.Face[i]!.BoxOf(atoms.Glyphs[g].Id);
            top = Math.Min(top, atoms.Glyphs[g].Y - (box.Top * atoms.Em[i]));
            bottom = Math.Max(bottom, atoms.Glyphs[g].Y - (box.Bottom * atoms.Em[i]));
        }

        return top > bottom ? (0, 0) : (top, bottom);
    }

    /// <summary>Digits in one em stand like a character: no white beside them.</summary>
    private static void CloseUp(Atoms atoms, VerticalForm[] forms)
    {
        for (var i = 0; i + 1 < atoms.Count; i++)
        {
            if (forms[i] == VerticalForm.Combined || forms[i + 1] == VerticalForm.Combined)
            {
                atoms.GapAfter[i] = 0;
            }
        }
    }
}
