using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Vertical;

/// <summary>Puts stops to the upper right of their em (GB/T 15834 5.2.1) where the face has no glyph for vertical lines that stands there.</summary>
internal static class StopPlacer
{
    /// <summary>Middle of the ideographic em box in em: ink below it on the left is that of a stop of horizontal lines.</summary>
    private const double Middle = 0.5;

    /// <summary>Moves the glyphs of upright stops whose ink is in the lower left quarter into the upper right one.</summary>
    public static void Place(Atoms atoms, VerticalForm[] forms)
    {
        for (var i = 0; i < atoms.Count; i++)
        {
            if (forms[i] == VerticalForm.Upright && atoms.Class[i] is CharacterClass.Comma or CharacterClass.Stop && IsLowerLeft(atoms, i))
            {
                Move(atoms, i);
            }
        }
    }

    private static bool IsLowerLeft(Atoms atoms, int i)
    {
        var glyph = atoms.Glyphs[atoms.FirstGlyph[i]];
        var box = atoms.Face[i]!.BoxOf(glyph.Id);
        return box.Right <= Middle && box.Top <= VerticalShaper.AxisHeight;
    }

    private static void Move(Atoms atoms, int i)
    {
        var half = Middle * atoms.Em[i];
        for (var g = atoms.FirstGlyph[i]; g < atoms.FirstGlyph[i + 1]; g++)
        {
            var glyph = atoms.Glyphs[g];
            atoms.Glyphs[g] = glyph with { X = (float)(glyph.X + half), Y = (float)(glyph.Y - half) };
        }
    }
}
