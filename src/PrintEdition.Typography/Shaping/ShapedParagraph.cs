using System.Collections.Immutable;
using PrintEdition.Typography.Annotation;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Hyphenation;

namespace PrintEdition.Typography.Shaping;

/// <summary>A paragraph, analysed and shaped once; it can be broken at any measure from what it has measured.</summary>
public sealed class ShapedParagraph
{
    private readonly Tiers tiers;
    private readonly LineMeasurer measurer;
    private readonly LineSetter setter;
    private readonly double[] penalties;
    private readonly double indent;
    private readonly LineEdges edges;
    private readonly BreakPoints permitted;
    private BreakPoints? all;
    private BreakChoices? choices;
    private double searchedMeasure;

    internal ShapedParagraph(string text, Atoms atoms, ParagraphStyle style, Annotations annotations, WordBreaks words)
    {
        (Text, Atoms, Style, Words) = (text, atoms, style, words);
        tiers = new Tiers(atoms);
        measurer = new LineMeasurer(atoms, tiers, style.HangingPunctuation);
        setter = new LineSetter(atoms, text, measurer, annotations, words);
        penalties = BreakRules.Penalties(atoms, text, style);
        indent = atoms.Count == 0 ? 0 : style.Indent * atoms.Em[0];
        edges = new LineEdges(atoms, tiers, measurer, indent);
        permitted = BreakPoints.Permitted(edges, text, penalties, words);
    }

    /// <summary>The paragraph's characters.</summary>
    public string Text { get; }

    /// <summary>Width of the text on one line without indent, in points.</summary>
    public double NaturalWidth => measurer.Natural(0, Atoms.Count);

    /// <summary>Characters that no face has; they show as boxes (rule 25).</summary>
    public ImmutableArray<MissingGlyph> MissingGlyphs => Atoms.Missing;

    internal Atoms Atoms { get; }

    internal ParagraphStyle Style { get; }

    /// <summary>Where words may be parted.</summary>
    internal WordBreaks Words { get; }

    /// <summary>
    /// Breaks the paragraph at a measure. With <paramref name="extraLines"/> other than 0, the best breaks with so many lines more
    /// (or fewer) than the best; null when there are none that are no looser than lines may be.
    /// </summary>
    /// <param name="measure">Width of a line in points.</param>
    /// <param name="extraLines">−2 to 2.</param>
    public BrokenParagraph? Break(double measure, int extraLines = 0) =>
        Choose(measure, extraLines) is { } breaks ? Set(breaks) : null;

    /// <summary>Chooses the breaks of <see cref="Break"/> without setting the lines: what a page search needs to count rows.</summary>
    /// <param name="measure">Width of a line in points.</param>
    /// <param name="extraLines">−2 to 2.</param>
    public LineBreaks? Choose(double measure, int extraLines = 0)
    {
        if (Atoms.Count == 0)
        {
            return extraLines == 0 ? new LineBreaks(measure, [], 0, [], false) : null;
        }

        var found = Search(measure);
        var path = extraLines == 0 ? found.Best : found.Variant(extraLines);
        return path is null ? null : new LineBreaks(measure, path.Ends, path.Cost, Forced(path.Ends), path.EndsOnSingleCharacter);
    }

    /// <summary>Sets the lines of chosen breaks.</summary>
    public BrokenParagraph Set(LineBreaks breaks)
    {
        var lines = ImmutableArray.CreateBuilder<Line>(breaks.Ends.Length);
        var from = 0;
        foreach (var to in breaks.Ends)
        {
            var start = from == 0 ? indent : 0;
            lines.Add(setter.Set(from, to, lines.Count, breaks.Measure, start, Style.Justify && to < Atoms.Count));
            from = to;
        }

        return new BrokenParagraph(lines.ToImmutable(), breaks.Cost, breaks.Forced, breaks.EndsOnSingleCharacter);
    }

    /// <summary>How many lines the best breaks give.</summary>
    public int LineCount(double measure) => Atoms.Count == 0 ? 0 : Search(measure).Best.Ends.Length;

    /// <summary>A stretch of the paragraph as one line of natural width, letter-spaced by a part of an em.</summary>
    internal Line SetNatural(int from, int to, int index = 0, double spacing = 0) => setter.Set(from, to, index, null, 0, false, spacing);

    /// <summary>The spaces of a stretch as one line of natural width, letter-spaced by a part of an em.</summary>
    internal LineDraft DraftNatural(int from, int to, double spacing) => setter.Draft(from, to, spacing);

    /// <summary>Natural width of a stretch as a line, in points.</summary>
    internal double NaturalWidthOf(int from, int to)
    {
        var first = measurer.FirstVisible(from, to);
        return measurer.Natural(first, Math.Max(first, measurer.EndVisible(first, to)));
    }

    /// <summary>Gaps of a stretch as a line that letter-spacing widens, weighted by em, in points.</summary>
    internal double GapsOf(int from, int to)
    {
        var first = measurer.FirstVisible(from, to);
        var end = measurer.EndVisible(first, to);
        return end > first ? tiers.Gaps(first, end) - Tiers.GapOf(Atoms, end - 1) : 0;
    }

    /// <summary>Number of those gaps.</summary>
    internal int GapCount(int from, int to)
    {
        var first = measurer.FirstVisible(from, to);
        var last = measurer.EndVisible(first, to) - 1;
        return Enumerable.Range(first, Math.Max(0, last - first)).Count(i => Tiers.GapOf(Atoms, i) > 0);
    }

    /// <summary>Penalty of a break before an atom; words parted with a hyphen are not counted.</summary>
    internal double PenaltyBefore(int atom) => penalties[atom];

    private BreakChoices Search(double measure)
    {
        if (choices is null || searchedMeasure != measure)
        {
            choices = new BreakChoices(permitted, AllPoints, new LineJudge(measure, Style.Justify));
            searchedMeasure = measure;
        }

        return choices;
    }

    private BreakPoints AllPoints() => all ??= BreakPoints.All(edges, Text, penalties, Words);

    private ImmutableArray<ForcedBreak> Forced(ImmutableArray<int> ends) =>
        [.. ends.Where(end => end < Atoms.Count && penalties[end] >= Demerits.Prohibited && Words.Before(end) is null)
            .Select(end => new ForcedBreak(Atoms.TextStart[end], penalties[end] >= Demerits.UnitConnector))];
}
