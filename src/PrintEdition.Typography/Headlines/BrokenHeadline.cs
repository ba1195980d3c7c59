using System.Collections.Immutable;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Headlines;

/// <summary>A headline with its breaks chosen; its lines can be set at any letter-spacing.</summary>
public sealed class BrokenHeadline
{
    private readonly ShapedParagraph shaped;
    private readonly ImmutableArray<int> ends;

    internal BrokenHeadline(ShapedParagraph shaped, ImmutableArray<int> ends, double[] penalties)
    {
        (this.shaped, this.ends) = (shaped, ends);
        foreach (var end in ends)
        {
            InnerBreaks += penalties[end] > BreakPlaces.Phrase ? 1 : 0;
            Stumble = Math.Max(Stumble, penalties[end]);
        }
    }

    /// <summary>Breaks that part a phrase: inside what no space or mark divides.</summary>
    public int InnerBreaks { get; }

    /// <summary>Penalty of the worst break: 0 at a typed space, up to 6 between phrases, from 8 where the reader pauses to 60 and over where he stumbles.</summary>
    public double Stumble { get; }

    /// <summary>Number of lines.</summary>
    public int Count => ends.Length;

    /// <summary>Width of the longest line in points, at a letter-spacing in em.</summary>
    public double Width(double spacing = 0) => Enumerable.Range(0, Count).Max(i => WidthOf(i) + (spacing * GapsOf(i)));

    /// <summary>
    /// The letter-spacing in em at which the longest line fills a measure in points; 0 when no line has a gap, minus infinity when one
    /// without a gap is wider, which no spacing makes narrower.
    /// </summary>
    public double SpacingFor(double measure) => Enumerable.Range(0, Count)
        .Where(i => GapsOf(i) > 0 || WidthOf(i) > measure)
        .Select(i => GapsOf(i) > 0 ? (measure - WidthOf(i)) / GapsOf(i) : double.NegativeInfinity)
        .DefaultIfEmpty(0)
        .Min();

    /// <summary>Characters of the longest line that letter-spacing parts: gaps and one.</summary>
    public int Characters => Enumerable.Range(0, Count).Max(i => shaped.GapCount(StartOf(i), ends[i])) + 1;

    /// <summary>The lines, each with the same letter-spacing in em; none inside Latin words and numbers.</summary>
    public ImmutableArray<Line> Set(double spacing = 0) => [.. Enumerable.Range(0, Count).Select(i => shaped.SetNatural(StartOf(i), ends[i], i, spacing))];

    /// <summary>The atoms of a line.</summary>
    internal (int From, int To) AtomsOf(int line) => (StartOf(line), ends[line]);

    private int StartOf(int line) => line == 0 ? 0 : ends[line - 1];

    private double WidthOf(int line) => shaped.NaturalWidthOf(StartOf(line), ends[line]);

    private double GapsOf(int line) => shaped.GapsOf(StartOf(line), ends[line]);
}
