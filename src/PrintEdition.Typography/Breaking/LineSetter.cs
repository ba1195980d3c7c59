using System.Collections.Immutable;
using PrintEdition.Typography.Annotation;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Hyphenation;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Breaking;

/// <summary>Sets one line: trims its edges, squeezes or stretches it tier by tier, and puts its glyphs in their places (rules 10, 13 to 15).</summary>
internal sealed class LineSetter(Atoms atoms, string text, LineMeasurer measurer, Annotations annotations, WordBreaks words)
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
        var line = Draft(from, to, spacing);
        var parts = Part(line, from, to);
        var natural = line.Width;
        var adjuster = new LineAdjuster(line, measurer);
        var (fit, gap) = measure is { } wanted ? Fit(adjuster, wanted - indent - natural, justify) : (LineFit.Natural, 0);
        var runs = Runs(from, to, line, parts, indent);
        return new Line(runs, index, measure, indent, indent + line.Width, indent + natural, fit, gap, adjuster.Adjustments, to == atoms.Count)
        {
            Annotations = annotations.In(line, indent),
        };
    }

    /// <summary>The spaces of a line's atoms before squeeze and stretch, with letter-spacing in em.</summary>
    public LineDraft Draft(int from, int to, double spacing)
    {
        var first = measurer.FirstVisible(from, to);
        var line = Natural(first, measurer.EndVisible(first, to));
        Space(line, spacing);
        return line;
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

    /// <summary>The words parted at the line's edges: the space of the hyphen, and of the sides of a ligature.</summary>
    private LineParts Part(LineDraft line, int from, int to)
    {
        var parts = words.Count == 0 ? default : new LineParts(words.Before(from)?.Split, words.Before(to));
        if (parts.Start is { } right)
        {
            line.SetSpace(from, right.RightWidth);
        }

        if (parts.End is { } hyphen)
        {
            if (hyphen.Split is { } left)
            {
                line.SetSpace(left.From, left.LeftWidth);
            }

            line.Stretch(line.End - 1, hyphen.Advance);
        }

        return parts;
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
    private ImmutableArray<GlyphRun> Runs(int from, int to, LineDraft line, LineParts parts, double indent)
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
                var glyphs = Place(line, parts, i, stop, textStart, ref x);
                Clip(glyphs, textEnd - textStart);
                runs.Add(stop == end && parts.End is { } hyphen
                    ? WithHyphen(face, atoms.Em[i], text[textStart..textEnd], glyphs, hyphen)
                    : new GlyphRun(face, atoms.Em[i], text[textStart..textEnd], glyphs.ToImmutable()));
            }

            i = stop;
        }

        return runs.ToImmutable();
    }

    /// <summary>A cluster that a forced break parts has its characters on both lines, and its glyphs on the first: they stand for what is there.</summary>
    private static void Clip(ImmutableArray<PlacedGlyph>.Builder glyphs, int length)
    {
        for (var i = glyphs.Count - 1; i >= 0 && glyphs[i].TextStart + glyphs[i].TextLength > length; i--)
        {
            var start = Math.Min(glyphs[i].TextStart, length);
            glyphs[i] = glyphs[i] with { TextStart = start, TextLength = length - start };
        }
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

    private ImmutableArray<PlacedGlyph>.Builder Place(LineDraft line, LineParts parts, int from, int to, int textStart, ref double x)
    {
        var glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>(atoms.FirstGlyph[to] - atoms.FirstGlyph[from] + 1);
        for (var i = from; i < to; i++)
        {
            var own = GlyphsOf(i, line, parts);
            if (!own.IsEmpty)
            {
                Place(own, line, i, textStart, x, glyphs);
            }
            else if (glyphs.Count > 0)
            {
                glyphs[^1] = glyphs[^1] with { Advance = glyphs[^1].Advance + line.SpaceOf(i) };
            }

            x += line.SpaceOf(i);
        }

        return glyphs;
    }

    private ReadOnlySpan<AtomGlyph> GlyphsOf(int atom, LineDraft line, LineParts parts)
    {
        if (parts.Start is { } right && atom == line.First)
        {
            return right.Right;
        }

        return parts.End?.Split is { } left && atom == left.From ? left.Left : atoms.Glyphs.AsSpan(atoms.FirstGlyph[atom]..atoms.FirstGlyph[atom + 1]);
    }

    /// <summary>The glyphs of an atom share its space: each but the last has its own advance, the last has the rest.</summary>
    private static void Place(ReadOnlySpan<AtomGlyph> own, LineDraft line, int atom, int textStart, double x, ImmutableArray<PlacedGlyph>.Builder glyphs)
    {
        var (shift, taken) = (line.ShiftOf(atom), 0.0);
        for (var g = 0; g < own.Length; g++)
        {
            var glyph = own[g];
            var before = shift + glyph.X - taken;
            var isLast = g == own.Length - 1;
            var space = isLast ? line.SpaceOf(atom) - taken : before + glyph.Advance;
            var natural = isLast && own.Length == line.Atoms.FirstGlyph[atom + 1] - line.Atoms.FirstGlyph[atom] ? line.Atoms.Advance[atom] - taken : glyph.Advance;
            glyphs.Add(new PlacedGlyph(
                glyph.Id, x + shift + glyph.X, glyph.Y, space - before, glyph.TextStart - textStart, glyph.TextLength, before, natural));
            taken += space;
        }
    }

    /// <summary>The hyphen after the line's last letter; as text it is a soft hyphen (U+00AD), so that readers put the word together again (ISO 32000-2, 14.8.2.2.3).</summary>
    private static GlyphRun WithHyphen(FontFace face, double em, string text, ImmutableArray<PlacedGlyph>.Builder glyphs, WordBreak hyphen)
    {
        var last = glyphs[^1];
        glyphs[^1] = last with { Advance = last.Advance - hyphen.Advance };
        text = hyphen.IsTyped ? text : text + '\u00AD';
        var x = last.X + last.Advance - hyphen.Advance;
        glyphs.Add(new PlacedGlyph(hyphen.Glyph, x, 0, hyphen.Advance, text.Length - 1, 1, 0, hyphen.Advance));
        return new GlyphRun(face, em, text, glyphs.ToImmutable());
    }

    /// <summary>Words parted at a line's edges.</summary>
    /// <param name="Start">The ligature that the line before parted.</param>
    /// <param name="End">The place where the line's last word is parted.</param>
    private readonly record struct LineParts(ClusterSplit? Start, WordBreak? End);
}
