using PrintEdition.Typography.Fonts;

namespace PrintEdition.Typography.Shaping;

/// <summary>Draws —— as one stroke (rule 4): two dashes of a face that does not join them leave a gap, its two-em dash (⸺) does not.</summary>
internal static class DashJoiner
{
    private const int TwoEmDash = 0x2E3A;

    /// <summary>Replaces the two glyphs of a dash by one where the face has it.</summary>
    public static void Join(Atoms atoms)
    {
        for (var i = 0; i < atoms.Count; i++)
        {
            if (atoms.Class[i] == CharacterClass.Dash && atoms.FirstGlyph[i + 1] - atoms.FirstGlyph[i] == 2
                && atoms.Face[i] is { } face && face.GlyphOf(TwoEmDash) is > 0 and var dash)
            {
                Replace(atoms, i, face, (ushort)dash);
            }
        }
    }

    private static void Replace(Atoms atoms, int i, FontFace face, ushort dash)
    {
        var at = atoms.FirstGlyph[i];
        var (first, second) = (atoms.Glyphs[at], atoms.Glyphs[at + 1]);
        atoms.Advance[i] = face.AdvanceOf(dash) * atoms.Em[i];
        var joined = first with { Id = dash, Advance = (float)atoms.Advance[i], TextLength = first.TextLength + second.TextLength };
        atoms.Glyphs = [.. atoms.Glyphs[..at], joined, .. atoms.Glyphs[(at + 2)..]];
        for (var k = i + 1; k <= atoms.Count; k++)
        {
            atoms.FirstGlyph[k]--;
        }
    }
}
