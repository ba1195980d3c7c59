using PrintEdition.Typography.Breaking;

namespace PrintEdition.Typography.Annotation;

/// <summary>Where the characters of a line stand, without the white around them.</summary>
internal sealed class AtomPlaces
{
    private readonly LineDraft line;
    private readonly double[] origins;

    /// <summary>The places of a line whose first atom's space starts at <paramref name="indent"/>, in points.</summary>
    public AtomPlaces(LineDraft line, double indent)
    {
        this.line = line;
        origins = new double[line.End - line.First];
        for (var i = line.First; i < line.End; i++)
        {
            origins[i - line.First] = indent + line.ShiftOf(i);
            indent += line.SpaceOf(i);
        }
    }

    /// <summary>Left edge of a character in points.</summary>
    public double Left(int atom) => origins[atom - line.First];

    /// <summary>Right edge of a character in points.</summary>
    public double Right(int atom)
    {
        var (atoms, right) = (line.Atoms, Left(atom));
        for (var g = atoms.FirstGlyph[atom]; g < atoms.FirstGlyph[atom + 1]; g++)
        {
            right += atoms.Glyphs[g].Advance;
        }

        return right;
    }
}
