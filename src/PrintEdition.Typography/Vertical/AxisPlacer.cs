using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Vertical;

/// <summary>Puts turned dashes, connectors, ellipses and middle dots on the line's axis (GB/T 15834 5.2.2), whatever their height in the face.</summary>
internal static class AxisPlacer
{
    /// <summary>Moves the glyphs of turned marks across the line.</summary>
    public static void Place(Atoms atoms, VerticalForm[] forms)
    {
        for (var i = 0; i < atoms.Count; i++)
        {
            if (forms[i] == VerticalForm.Rotated && atoms.Unit[i] == 0
                && atoms.Class[i] is CharacterClass.Dash or CharacterClass.Connector or CharacterClass.Ellipsis or CharacterClass.Middle)
            {
                Move(atoms, i);
            }
        }
    }

    private static void Move(Atoms atoms, int i)
    {
        for (var g = atoms.FirstGlyph[i]; g < atoms.FirstGlyph[i + 1]; g++)
        {
            var box = atoms.Face[i]!.BoxOf(atoms.Glyphs[g].Id);
            var middle = (box.Top + box.Bottom) / 2;
            atoms.Glyphs[g] = atoms.Glyphs[g] with { Y = (float)((middle - VerticalShaper.AxisHeight) * atoms.Em[i]) };
        }
    }
}
