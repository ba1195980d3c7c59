using System.Collections.Immutable;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Annotation;

/// <summary>
/// Shapes readings and makes room for those that are wider than their base (rule 24, CLREQ 3.3.4): a reading may reach over a neighbour
/// that is a Han character without a reading, or a stop, whose ink is low; over nothing else. Where that is not enough, white goes to
/// both sides of the base.
/// </summary>
internal sealed class ReadingFitter(Atoms atoms, Func<StyledText, ShapedParagraph> shape)
{
    /// <summary>Bottom of the em box under the baseline in the CJK faces, in em: a reading's em box stands on its base's.</summary>
    private const double Descent = 0.12;

    /// <summary>A reading reaches over a neighbour by half its own em at most: its first or last half letter.</summary>
    private const double MostOverhang = 0.5;

    /// <summary>White between two readings in their em, half of it on each side: a word space (CLREQ 3.3.4).</summary>
    private const double Between = 0.25;

    /// <summary>The groups of a paragraph, their atoms padded.</summary>
    public static ImmutableArray<ReadingGroup> Fit(Atoms atoms, StyledSource source, Func<StyledText, ShapedParagraph> shape)
    {
        var fitter = new ReadingFitter(atoms, shape);
        var groups = ImmutableArray.CreateBuilder<ReadingGroup>();
        for (var i = 0; i < atoms.Count;)
        {
            var end = i + 1;
            while (end < atoms.Count && atoms.Group[end] == atoms.Group[i])
            {
                end++;
            }

            if (atoms.Group[i] > 0 && fitter.Group(i, end, source.PieceAt(atoms.TextStart[i]).Reading!) is { } group)
            {
                groups.Add(group);
            }

            i = end;
        }

        return groups.ToImmutable();
    }

    /// <summary>The group of the atoms, which must have a character that shows.</summary>
    private ReadingGroup? Group(int first, int end, StyledText reading)
    {
        while (first < end && IsBlank(first))
        {
            first++;
        }

        while (end > first && IsBlank(end - 1))
        {
            end--;
        }

        if (first == end || reading.Text.Length == 0)
        {
            return null;
        }

        var text = shape(reading);
        Pad(first, end, text.NaturalWidth, reading.Style.Size);
        return new ReadingGroup(first, end, text, ((1 - Descent) * LargestEm(first, end)) + (Descent * reading.Style.Size));
    }

    private void Pad(int first, int end, double width, double size)
    {
        var over = (width - WidthOf(first, end)) / 2;
        var (before, after) = (Neighbour(first, -1), Neighbour(end - 1, 1));
        atoms.OverhangBefore[first] = Math.Clamp(over, 0, Permitted(before, size));
        atoms.OverhangAfter[end - 1] = Math.Clamp(over, 0, Permitted(after, size));
        var left = Math.Max(0, over + Apart(before, size) - atoms.OverhangBefore[first]);
        var right = Math.Max(0, over + Apart(after, size) - atoms.OverhangAfter[end - 1]);
        atoms.Shift[first] += left;
        atoms.Advance[first] += left;
        atoms.Advance[end - 1] += right;
    }

    private double LargestEm(int first, int end)
    {
        var largest = atoms.Em[first];
        for (var i = first + 1; i < end; i++)
        {
            largest = Math.Max(largest, atoms.Em[i]);
        }

        return largest;
    }

    private double WidthOf(int first, int end)
    {
        double width = 0;
        for (var i = first; i < end; i++)
        {
            width += atoms.Advance[i] - atoms.Trim[i] + (i < end - 1 ? atoms.GapAfter[i] : 0);
        }

        return width;
    }

    /// <summary>The nearest atom that shows, −1 for none.</summary>
    private int Neighbour(int i, int step)
    {
        for (i += step; i >= 0 && i < atoms.Count; i += step)
        {
            if (atoms.Class[i] != CharacterClass.Nothing)
            {
                return i;
            }
        }

        return -1;
    }

    private double Permitted(int neighbour, double size) =>
        neighbour >= 0 && atoms.Class[neighbour] is CharacterClass.Han or CharacterClass.Comma or CharacterClass.Stop
            && atoms.Group[neighbour] == 0 && atoms.Position[neighbour] == TextPosition.Baseline
            ? MostOverhang * size
            : 0;

    private double Apart(int neighbour, double size) => neighbour >= 0 && atoms.Group[neighbour] > 0 ? Between / 2 * size : 0;

    private bool IsBlank(int i) => atoms.Class[i] is CharacterClass.Space or CharacterClass.Nothing;
}
