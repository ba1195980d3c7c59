using System.Collections.Immutable;
using System.Text;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Annotation;

/// <summary>What stands beside a paragraph's characters, and where it comes to stand in a line that is set.</summary>
internal sealed class Annotations
{
    /// <summary>A dot's centre under the baseline, in em: as near as may be to the character, clear of its ink (CLREQ 3.1.8).</summary>
    private const double DotDrop = 0.23;

    /// <summary>A dot's radius in em: that of a bullet of half the size, as CLREQ shows it.</summary>
    private const double DotRadius = 0.08;

    /// <summary>A paragraph of characters only.</summary>
    public static readonly Annotations None = new(null!, null!, []);

    private readonly Atoms atoms;
    private readonly StyledSource source;
    private readonly ImmutableArray<ReadingGroup> groups;

    private Annotations(Atoms atoms, StyledSource source, ImmutableArray<ReadingGroup> groups) =>
        (this.atoms, this.source, this.groups) = (atoms, source, groups);

    /// <summary>The annotations of a paragraph; its atoms make room for readings wider than their base.</summary>
    public static Annotations Of(Atoms atoms, StyledSource source, Func<StyledText, ShapedParagraph> shape) =>
        source.Pieces.Any(p => p.IsAnnotated) ? new Annotations(atoms, source, ReadingFitter.Fit(atoms, source, shape)) : None;

    /// <summary>The annotations of a line.</summary>
    /// <param name="line">The line, squeezed or stretched as it is going to be.</param>
    /// <param name="indent">Where its first atom's space starts, in points.</param>
    public LineAnnotations In(LineDraft line, double indent)
    {
        if (ReferenceEquals(this, None))
        {
            return LineAnnotations.None;
        }

        var places = new AtomPlaces(line, indent);
        return new LineAnnotations(Readings(line, places), Dots(line, places), Links(line, places));
    }

    private ImmutableArray<GlyphRun> Readings(LineDraft line, AtomPlaces places)
    {
        var readings = ImmutableArray.CreateBuilder<GlyphRun>();
        foreach (var group in groups)
        {
            var (from, to) = (Math.Max(group.First, line.First), Math.Min(group.End, line.End));
            if (from < to)
            {
                var centre = (places.Left(from) + places.Right(to - 1)) / 2;
                readings.AddRange(Reading(group, from, to, centre));
            }
        }

        return readings.ToImmutable();
    }

    /// <summary>The reading over a group, or over the part of it that stands in the line when the group alone is wider than the measure.</summary>
    private static IEnumerable<GlyphRun> Reading(ReadingGroup group, int from, int to, double centre)
    {
        var (start, end) = (group.PartBefore(from), group.PartBefore(to));
        var set = group.Text.SetNatural(start, end);
        var x = centre - (set.Width / 2);
        return set.Runs.Select(run => run with { Glyphs = [.. run.Glyphs.Select(g => g with { X = g.X + x, Y = g.Y - group.Rise })] });
    }

    private ImmutableArray<EmphasisDot> Dots(LineDraft line, AtomPlaces places)
    {
        var dots = ImmutableArray.CreateBuilder<EmphasisDot>();
        for (var i = line.First; i < line.End; i++)
        {
            if (source.PieceAt(atoms.TextStart[i]).HasDots && IsDotted(i))
            {
                dots.Add(new EmphasisDot((places.Left(i) + places.Right(i)) / 2, DotDrop * atoms.Em[i], DotRadius * atoms.Em[i]));
            }
        }

        return dots.ToImmutable();
    }

    /// <summary>Han characters and kana have dots; marks, spaces, letters and figures have none.</summary>
    private bool IsDotted(int i) =>
        atoms.Class[i] == CharacterClass.Han && Rune.TryGetRuneAt(source.Text, atoms.TextStart[i], out var rune) && Rune.IsLetter(rune);

    private ImmutableArray<LinkStretch> Links(LineDraft line, AtomPlaces places)
    {
        var links = ImmutableArray.CreateBuilder<LinkStretch>();
        for (var i = line.First; i < line.End;)
        {
            var address = source.PieceAt(atoms.TextStart[i]).Link;
            var from = i++;
            while (i < line.End && source.PieceAt(atoms.TextStart[i]).Link == address)
            {
                i++;
            }

            if (address is not null)
            {
                links.Add(new LinkStretch(address, places.Left(from), places.Right(i - 1) - places.Left(from), atoms.Em[from]));
            }
        }

        return links.ToImmutable();
    }
}
