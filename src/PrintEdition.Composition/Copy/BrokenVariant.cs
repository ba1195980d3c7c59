using System.Collections.Immutable;

namespace PrintEdition.Composition.Copy;

/// <summary>At which rows of a leg a variant may start.</summary>
internal enum VariantPlace
{
    /// <summary>At any.</summary>
    Anywhere,

    /// <summary>At its first, or the first under what stands between its lines.</summary>
    Top,

    /// <summary>At any other.</summary>
    BelowTop,
}

/// <summary>A rule across an element.</summary>
/// <param name="Row">Where it runs, in rows from the element's top: 1 is the edge under the first row, 0.5 the first row's middle.</param>
/// <param name="Length">Its length from the leg's left edge in points.</param>
/// <param name="Thickness">Its thickness in points.</param>
internal readonly record struct ElementRule(double Row, double Length, double Thickness);

/// <summary>One way to break an element.</summary>
/// <param name="Parts">Its texts in reading order.</param>
/// <param name="Rows">Rows still to be placed, air included.</param>
/// <param name="Cost">How much worse than the best, in the page search's units.</param>
internal sealed record BrokenVariant(ImmutableArray<BrokenPart> Parts, int Rows, double Cost)
{
    /// <summary>Rows of white round the lines, half of it over and half under them.</summary>
    public int Air { get; init; }

    /// <summary>The first row that is still to be placed: those before it stand on an earlier page.</summary>
    public int FirstLine { get; init; }

    /// <summary>Whether no leg's end may cut it.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Where it may start.</summary>
    public VariantPlace Place { get; init; }

    /// <summary>Its rules.</summary>
    public ImmutableArray<ElementRule> Rules { get; init; } = [];

    /// <summary>Number of rows with lines, or with room for them, still to be placed.</summary>
    public int LineCount => Rows - Air;

    /// <summary>Whether one of its texts ends on a single character (typography rule 17).</summary>
    public bool EndsOnSingleCharacter => Parts.Any(p => p.EndsOnSingleCharacter);
}
