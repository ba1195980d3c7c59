using System.Collections.Immutable;
using PrintEdition.Typography.Annotation;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Breaking;

/// <summary>Sets one line: trims its edges, squeezes or stretches it tier by tier, and puts its glyphs in their places (rules 10, 13 to 15).</summary>
internal sealed class LineSetter(Atoms atoms, string text, LineMeasurer measurer, Annotations annotations)
{
    /// <summary>Sets the atoms from a break to the next.</summary>
    /// <param name="from">First atom.</param>
    /// <param name="to">One past the last atom.</param>
    /// <param name="index">Number of the line in its paragraph.</param>
    /// <param name="measure">Width to fill in points, indent included; null for natural width.</param>
    /// <param name="indent">Where the line starts in points.</param>
    /// <param name="justify">Whether to fill the measure; otherwise the line is only squeezed if it must be.</param>
    /// <param name="spacing">Letter-spacing in em: added to every gap that is not inside a unit.</param>
    public Line Set(int from, int to, int index, double? measure, double indent, bool justify, double spacing = 0)
    {
        var first = measurer.FirstVisible(from, to);
        var line = Natural(first, measurer.EndVisible(first, to));
        Space(line, spacing);
        var natural = line.Width;
        var adjuster = new LineAdjuster(line, measurer);
        var (fit, gap) = measure is { } wanted ? Fit(adjuster, wanted - indent - natural, justify) : (LineFit.Natural, 0);
        var runs = Runs(from, to, line, indent);
        return new Line(runs, index, measure, indent, indent + line.Width, indent + natural, fit, gap, adjuster.Adjustments, to == atoms.Count)
        {
            Annotations = annotations.In(line, indent),
        };
    }

    /// <summary>Widths before squeeze and stretch: the marks at the line's edges trimmed.</summary>
    private LineDraft Natural(int first, int end)
    {
        var line = new LineDraft(atoms, first, end);
        if (end > first)
        {
            Trim(line, end - 1, measurer.EndTrim(end - 1), line.Stretch);
            Trim(line, first, measurer.StartTrim(first), line.PadBefore);
            if (measurer.Hangs(end - 1))
            {
                line.Hang();
            }
        }

        return line;
    }

    /// <summary>At a line's edge a mark loses its blank, or the reading over a character gets the white it needs.</summary>
    private static void Trim(LineDraft line, int atom, double amount, Action<int, double> pad)
    {
        if (amount < 0)
        {
            pad(atom, -amount);
        }
        else
        {
            line.Trim(atom, amount);
        }
    }

    private static void Space(LineDraft line, double spacing)
    {
        for (var i = line.First; i < line.End - 1 && spacing != 0; i++)
        {
            line.Stretch(i, Tiers.GapOf(line.Atoms, i) * spacing);
        }
    }

    private static (LineFit Fit, double Gap) Fit(LineAdjuster adjuster, double missing, bool justify)
    {
        if (missing < -LineMeasurer.Tolerance)
        {
            adjuster.Squeeze(-missing);
            return (LineFit.Squeezed, 0);
        }

        return justify && missing > LineMeasurer.Tolerance ? (LineFit.Stretched, adjuster.Stretch(missing)) : (LineFit.Natural, 0);
    }

    /// <summary>Glyph runs with the text they stand for; characters without glyphs stay in the text of the run before them.</summary>
    private ImmutableArray<GlyphRun> Runs(int from, int to, LineDraft line, double indent)
    {
        var runs = ImmutableArray.CreateBuilder<GlyphRun>();
        var (first, end, x) = (line.First, line.End, indent);
        var lineEnd = atoms.TextStart[to];
        for (var i = first; i < end;)
        {
            var stop = EndOfRun(i, end);
            var face = atoms.Face[i] ?? FaceBefore(i) ?? FaceAfter(i, end);
            var textStart = i == first ? atoms.TextStart[from] : atoms.TextStart[i];
            var textEnd = stop == end ? lineEnd : atoms.TextStart[stop];
            if (face is not null)
            {
                runs.Add(new GlyphRun(face, atoms.Em[i], text[textStart..textEnd], Place(line, i, stop, textStart, ref x)));
            }

            i = stop;
        }

        return runs.ToImmutable();
    }

    private int EndOfRun(int i, int end)
    {
        var face = atoms.Face[i] ?? FaceAfter(i, end);
        var stop = i + 1;
        while (stop < end && (atoms.Face[stop] is null || ReferenceEquals(atoms.Face[stop], face)) && atoms.Em[stop] == atoms.Em[i])
        {
            stop++;
        }

        return stop;
    }

    private FontFace? FaceBefore(int i) => i > 0 ? atoms.Face[i - 1] : null;

    private FontFace? FaceAfter(int i, int end)
    {
        while (i < end && atoms.Face[i] is null)
        {
            i++;
        }

        return i < end ? atoms.Face[i] : null;
    }

    private ImmutableArray<PlacedGlyph> Place(LineDraft line, int from, int to, int textStart, ref double x)
    {
        var glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>(atoms.FirstGlyph[to] - atoms.FirstGlyph[from]);
        for (var i = from; i < to; i++)
        {
            if (atoms.FirstGlyph[i] < atoms.FirstGlyph[i + 1])
            {
                Place(line, i, textStart, x, glyphs);
            }
            else if (glyphs.Count > 0)
            {
                glyphs[^1] = glyphs[^1] with { Advance = glyphs[^1].Advance + line.SpaceOf(i) };
            }

            x += line.SpaceOf(i);
        }

        return glyphs.ToImmutable();
    }

    /// <summary>The glyphs of an atom share its space: each but the last has its own advance, the last has the rest.</summary>
    private void Place(LineDraft line, int atom, int textStart, double x, ImmutableArray<PlacedGlyph>.Builder glyphs)
    {
        var (shift, taken) = (line.ShiftOf(atom), 0.0);
        var last = atoms.FirstGlyph[atom + 1] - 1;
        for (var g = atoms.FirstGlyph[atom]; g <= last; g++)
        {
            var glyph = atoms.Glyphs[g];
            var own = shift + glyph.X - taken;
            var (space, natural) = g == last
                ? (line.SpaceOf(atom) - taken, atoms.Advance[atom] - taken)
                : (own + glyph.Advance, glyph.Advance);
            glyphs.Add(new PlacedGlyph(
                glyph.Id, x + shift + glyph.X, glyph.Y, space - own, glyph.TextStart - textStart, glyph.TextLength, own, natural));
            taken += space;
        }
    }
}
