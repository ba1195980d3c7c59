namespace PrintEdition.Typography.Shaping;

/// <summary>
/// Puts stops and commas in the middle of their em, as traditional Chinese has them (CLREQ 3.1.3), where the face has them lower left: faces
/// made for simplified Chinese or Japanese.
/// </summary>
internal static class MarkCentring
{
    /// <summary>The middle of the em box of Han characters above the baseline, in em: it reaches from −0.12 to 0.88 (OpenType BASE, ideo).</summary>
    private const double Middle = 0.38;

    /// <summary>Ink that ends before this much of the em stands left; the face's own centred marks stay as they are drawn.</summary>
    private const double LeftPart = 0.55;

    /// <summary>Moves an atom's ink; to the right is part of its shift.</summary>
    /// <param name="atoms">The atoms.</param>
    /// <param name="i">A stop or comma of full width.</param>
    /// <param name="left">Left edge of its ink in points from the start of its space.</param>
    /// <param name="right">Right edge of its ink.</param>
    /// <returns>How far it moved to the right, in points.</returns>
    public static double Centre(Atoms atoms, int i, double left, double right)
    {
        var em = atoms.Em[i];
        if (right > LeftPart * em)
        {
            return 0;
        }

        var across = ((em - right) - left) / 2;
        atoms.Shift[i] += across;
        for (var g = atoms.FirstGlyph[i]; g < atoms.FirstGlyph[i + 1]; g++)
        {
            var box = atoms.Face[i]!.BoxOf(atoms.Glyphs[g].Id);
            var up = (Middle - ((box.Bottom + box.Top) / 2)) * em;
            atoms.Glyphs[g] = atoms.Glyphs[g] with { Y = atoms.Glyphs[g].Y - (float)up };
        }

        return across;
    }
}
