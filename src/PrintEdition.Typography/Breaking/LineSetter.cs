using System.Collections.Immutable;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Breaking;

/// <summary>Sets one line: squeezes or stretches it tier by tier, and puts its glyphs in their places (rules 10, 13 to 15).</summary>
internal sealed class LineSetter(Atoms atoms, string text, LineMeasurer measurer)
{
    /// <summary>Sets the atoms from a break to the next.</summary>
    /// <param name="from">First atom.</param>
    /// <param name="to">One past the last atom.</param>
    /// <param name="measure">Width to fill in points, indent not counted.</param>
    /// <param name="indent">Where the line starts in points.</param>
    /// <param name="justify">Whether to fill the measure; otherwise the line is only squeezed if it must be.</param>
    public Line Set(int from, int to, double measure, double indent, bool justify)
    {
        var isFirst = from == 0;
        var first = measurer.FirstVisible(from, to);
        var end = measurer.EndVisible(first, to);
        var widths = new double[Math.Max(0, end - first)];
        var shifts = new double[widths.Length];
        var natural = Natural(first, end, isFirst, widths, shifts);
        var (fit, gap) = Fit(first, end, isFirst, measure - natural, justify, widths, shifts);
        var runs = Runs(from, to, first, end, indent, widths, shifts);
        return new Line(runs, indent + widths.Sum(), indent + natural, fit, gap, to == atoms.Count);
    }

    /// <summary>Widths before squeeze and stretch: neighbours' trims and the marks at the line's edges.</summary>
    private double Natural(int first, int end, bool isFirst, double[] widths, double[] shifts)
    {
        for (var i = first; i < end; i++)
        {
            widths[i - first] = atoms.Advance[i] + (i < end - 1 ? atoms.GapAfter[i] : 0);
            shifts[i - first] = atoms.Shift[i];
            Trim(i, i - first, atoms.Trim[i], widths, shifts);
        }

        if (end > first)
        {
            Trim(end - 1, end - 1 - first, measurer.EndTrim(end - 1), widths, shifts);
            if (!isFirst)
            {
                Trim(first, 0, measurer.StartTrim(first), widths, shifts);
            }
        }

        return widths.Sum();
    }

    private void Trim(int atom, int at, double amount, double[] widths, double[] shifts)
    {
        if (amount > 0)
        {
            widths[at] -= amount;
            shifts[at] += atoms.HalfShift[atom] * amount / atoms.Trimmable[atom];
        }
    }

    private (LineFit Fit, double Gap) Fit(int first, int end, bool isFirst, double missing, bool justify, double[] widths, double[] shifts)
    {
        if (missing < -LineMeasurer.Tolerance)
        {
            Squeeze(first, end, isFirst, -missing, widths, shifts);
            return (LineFit.Squeezed, 0);
        }

        if (!justify || missing <= LineMeasurer.Tolerance)
        {
            return (LineFit.Natural, 0);
        }

        return (LineFit.Stretched, Stretch(first, end, missing, widths));
    }

    /// <summary>Takes from each tier all it has before the next is touched, from its members in proportion.</summary>
    private void Squeeze(int first, int end, bool isFirst, double needed, double[] widths, double[] shifts)
    {
        for (var tier = 0; tier < Tiers.SqueezeCount && needed > 0; tier++)
        {
            var room = measurer.TierRoom(first, end, isFirst, tier);
            if (room <= LineMeasurer.Tolerance)
            {
                continue;
            }

            var part = Math.Min(1, needed / room);
            needed -= room * part;
            for (var i = first; i < end; i++)
            {
                Take(i, i - first, GivesAt(i, first, end, isFirst, tier) * part, widths, shifts);
            }
        }
    }

    private double GivesAt(int i, int first, int end, bool isFirst, int tier)
    {
        var atStart = i == first && !isFirst && i < end - 1 && measurer.StartTrim(first) > 0;
        var atEnd = i == end - 1 && (measurer.EndTrim(i) > 0 || atoms.GapAfter[i] > 0);
        return atStart || atEnd ? 0 : Tiers.SqueezeOf(atoms, i, tier);
    }

    private void Take(int atom, int at, double amount, double[] widths, double[] shifts)
    {
        if (amount <= 0)
        {
            return;
        }

        if (atoms.Trimmable[atom] > 0)
        {
            Trim(atom, at, amount, widths, shifts);
        }
        else
        {
            widths[at] -= amount;
            shifts[at] -= atoms.Class[atom] == CharacterClass.Middle ? amount / 2 : 0;
        }
    }

    /// <summary>Word spaces, then Han–Latin gaps, then all gaps equally; the general stretch in em a gap is given back.</summary>
    private double Stretch(int first, int end, double missing, double[] widths)
    {
        missing -= Give(first, end, missing, Tiers.WordStretchOf, widths);
        missing -= Give(first, end - 1, missing, Tiers.GapStretchOf, widths);
        if (missing <= LineMeasurer.Tolerance)
        {
            return 0;
        }

        double gaps = 0;
        for (var i = first; i < end - 1; i++)
        {
            gaps += Tiers.GapOf(atoms, i);
        }

        Give(first, end - 1, missing, (a, i) => Tiers.GapOf(a, i) * missing, widths);
        return gaps > 0 ? missing / gaps : 0;
    }

    private double Give(int first, int end, double missing, Func<Atoms, int, double> roomOf, double[] widths)
    {
        double room = 0;
        for (var i = first; i < end; i++)
        {
            room += roomOf(atoms, i);
        }

        if (room <= LineMeasurer.Tolerance || missing <= LineMeasurer.Tolerance)
        {
            return 0;
        }

        var part = Math.Min(1, missing / room);
        for (var i = first; i < end; i++)
        {
            widths[i - first] += roomOf(atoms, i) * part;
        }

        return room * part;
    }

    /// <summary>Glyph runs with the text they stand for; characters without glyphs stay in the text of the run before them.</summary>
    private ImmutableArray<GlyphRun> Runs(int from, int to, int first, int end, double indent, double[] widths, double[] shifts)
    {
        var runs = ImmutableArray.CreateBuilder<GlyphRun>();
        var x = indent;
        var lineEnd = atoms.TextStart[to];
        for (var i = first; i < end;)
        {
            var stop = EndOfRun(i, end);
            var face = atoms.Face[i] ?? FaceBefore(i) ?? FaceAfter(i, end);
            var textStart = i == first ? atoms.TextStart[from] : atoms.TextStart[i];
            var textEnd = stop == end ? lineEnd : atoms.TextStart[stop];
            if (face is not null)
            {
                runs.Add(new GlyphRun(face, atoms.Em[i], text[textStart..textEnd], Place(i, stop, first, textStart, ref x, widths, shifts)));
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

    private ImmutableArray<PlacedGlyph> Place(int from, int to, int first, int textStart, ref double x, double[] widths, double[] shifts)
    {
        var glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>(atoms.FirstGlyph[to] - atoms.FirstGlyph[from]);
        for (var i = from; i < to; i++)
        {
            for (var g = atoms.FirstGlyph[i]; g < atoms.FirstGlyph[i + 1]; g++)
            {
                var glyph = atoms.Glyphs[g];
                var isLast = g == atoms.FirstGlyph[i + 1] - 1;
                var advance = isLast ? widths[i - first] - shifts[i - first] - glyph.X : glyph.Advance;
                glyphs.Add(new PlacedGlyph(
                    glyph.Id, x + shifts[i - first] + glyph.X, glyph.Y, advance, glyph.TextStart - textStart, glyph.TextLength));
            }

            x += widths[i - first];
        }

        return glyphs.ToImmutable();
    }
}
