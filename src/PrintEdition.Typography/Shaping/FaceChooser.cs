using PrintEdition.Typography.Fonts;

namespace PrintEdition.Typography.Shaping;

/// <summary>Finds a face for every atom: the style's own, then the catalogue's others (rule 25).</summary>
internal static class FaceChooser
{
    /// <summary>Sets the faces of the atoms that have glyphs. An atom that no face has keeps its style's face and shows as a box.</summary>
    public static void Choose(Atoms atoms, StyledSource source, FontBook fonts)
    {
        for (var i = 0; i < atoms.Count; i++)
        {
            if (atoms.Class[i] == CharacterClass.Nothing)
            {
                continue;
            }

            var preferred = source.Styles[source.StyleAt(atoms.TextStart[i])].Face;
            var codePoint = AtomBuilder.CodePointAt(source.Text, atoms.TextStart[i]);
            atoms.Face[i] = fonts.FaceFor(codePoint, preferred) ?? fonts.Face(preferred);
        }
    }
}
