using System.Collections.Immutable;

namespace PrintEdition.Pdf.Icc;

/// <summary>A way through a profile: curves, matrices and grids one after the other.</summary>
/// <param name="Stages">The steps.</param>
/// <param name="IsLegacy">Whether Lab is coded in the 16 bits of version 2, in which 0xFF00 is 100 (ICC.1:2010, 6.3.4.2).</param>
internal sealed record LookUpTable(ImmutableArray<Stage> Stages, bool IsLegacy)
{
    /// <summary>What full scale stands for in the coding of version 2, in parts of that of version 4.</summary>
    private const double LegacyScale = 65535.0 / 65280;

    /// <summary>Inks of a colour.</summary>
    public Inks InksOf(Lab colour)
    {
        var scale = IsLegacy ? LegacyScale : 1;
        Span<double> values = [colour.L / 100 / scale, (colour.A + 128) / 255 / scale, (colour.B + 128) / 255 / scale, 0];
        Apply(values);
        return new Inks(values[0], values[1], values[2], values[3]);
    }

    /// <summary>The colour of inks.</summary>
    public Lab ColourOf(Inks inks)
    {
        var scale = IsLegacy ? LegacyScale : 1;
        Span<double> values = [inks.Cyan, inks.Magenta, inks.Yellow, inks.Black];
        Apply(values);
        return new Lab(values[0] * scale * 100, (values[1] * scale * 255) - 128, (values[2] * scale * 255) - 128);
    }

    private void Apply(Span<double> values)
    {
        foreach (var stage in Stages)
        {
            stage.Apply(values);
        }
    }
}
