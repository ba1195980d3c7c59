using System.Collections.Immutable;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Vertical;

/// <summary>Sets one vertical line: puts the glyphs of its atoms in their places down the axis, in runs of one face and orientation.</summary>
internal sealed class VerticalLineSetter(VerticalText text)
{
    private readonly Atoms atoms = text.Along.Atoms;

    /// <summary>The line from a break to the next, letter-spaced by a part of an em.</summary>
    public VerticalLine Set(int from, int to, double spacing)
    {
        var line = text.Along.DraftNatural(from, to, spacing);
        var runs = ImmutableArray.CreateBuilder<VerticalRun>();
        double y = 0;
        for (var i = line.First; i < line.End;)
        {
            var end = EndOfRun(i, line.End);
            var textStart = i == line.First ? atoms.TextStart[from] : atoms.TextStart[i];
            var textEnd = end == line.End ? atoms.TextStart[to] : atoms.TextStart[end];
            if (FaceOf(i, end) is { } face)
            {
                runs.Add(Run(line, i, end, y, face, text.Along.Text[textStart..textEnd], textStart));
            }

            for (; i < end; i++)
            {
                y += line.SpaceOf(i);
            }
        }

        return new VerticalLine(runs.ToImmutable(), y);
    }

    private RunOrientation OrientationOf(int i) => text.Forms[i] switch
    {
        VerticalForm.Rotated => RunOrientation.Rotated,
        VerticalForm.Combined => RunOrientation.Horizontal,
        _ => RunOrientation.Vertical,
    };

    /// <summary>Atoms without a glyph belong to the run before them; each number that stands in one em is a run.</summary>
    private int EndOfRun(int i, int end)
    {
        var stop = i + 1;
        while (stop < end && (IsBlank(stop) || (OrientationOf(stop) == OrientationOf(i) && ReferenceEquals(atoms.Face[stop], atoms.Face[i]) && text.Forms[i] != VerticalForm.Combined)))
        {
            stop++;
        }

        return stop;
    }

    private bool IsBlank(int i) => atoms.FirstGlyph[i] == atoms.FirstGlyph[i + 1];

    private FontFace? FaceOf(int from, int to) => Enumerable.Range(from, to - from).Select(i => atoms.Face[i]).FirstOrDefault(f => f is not null);

    private VerticalRun Run(LineDraft line, int from, int to, double top, FontFace face, string characters, int textStart)
    {
        var orientation = OrientationOf(from);
        var glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>();
        double start = 0;
        for (var i = from; i < to; i++)
        {
            for (var g = atoms.FirstGlyph[i]; g < atoms.FirstGlyph[i + 1]; g++)
            {
                var glyph = atoms.Glyphs[g];
                var along = start + line.ShiftOf(i);
                var (x, y) = orientation == RunOrientation.Rotated ? (along + glyph.X, glyph.Y) : ((double)glyph.X, along + glyph.Y);
                glyphs.Add(new PlacedGlyph(glyph.Id, x, y, glyph.Advance, glyph.TextStart - textStart, glyph.TextLength));
            }

            start += line.SpaceOf(i);
        }

        var em = atoms.Em[from];
        var run = new GlyphRun(face, em, characters, glyphs.ToImmutable()) { HorizontalScale = orientation == RunOrientation.Horizontal ? Condensed(face, em, glyphs[0]) : 1 };
        return new VerticalRun(run, orientation, orientation == RunOrientation.Rotated ? -VerticalShaper.AxisHeight * em : 0, top);
    }

    /// <summary>How much narrower than it is a digit is drawn, so that its number stands in one em.</summary>
    private static double Condensed(FontFace face, double em, PlacedGlyph digit) => Math.Min(1, digit.Advance / (face.AdvanceOf(digit.Id) * em));
}
