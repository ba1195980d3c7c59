namespace PrintEdition.Composition.Grid;

/// <summary>Legs of equal measure inside a span: how many, how wide, and where each starts from the span's left edge, in points.</summary>
public sealed record LegSet(int Count, double Measure, double Start, double Gutter)
{
    /// <summary>Left edge of a leg from the span's left edge.</summary>
    public double X(int leg) => Start + (leg * (Measure + Gutter));

    /// <summary>One leg for each column: the legs of an ordinary story.</summary>
    public static LegSet OnColumns(PageGrid grid, int columns) => new(columns, grid.ColumnWidth, 0, grid.Gutter);

    /// <summary>Legs each of two columns and the gutter between them, for text that narrow columns cannot justify; null over an odd number.</summary>
    public static LegSet? OnPairs(PageGrid grid, int columns) =>
        columns % 2 == 0 ? new(columns / 2, grid.SpanWidth(2), 0, grid.Gutter) : null;

    /// <summary>
    /// Legs of their own width inside a span (破栏): the measure is the largest whole number of characters that leaves
    /// a gutter of over one character; the gutters absorb the rest. Null when legs would be too narrow to read.
    /// </summary>
    /// <param name="grid">The page's grid.</param>
    /// <param name="columns">Columns of the span.</param>
    /// <param name="legs">Legs wanted.</param>
    /// <param name="inset">White on the left and right inside the span, in points.</param>
    public static LegSet? Inside(PageGrid grid, int columns, int legs, double inset)
    {
        var width = grid.SpanWidth(columns) - (2 * inset);
        var leastGutter = LeastGutter * grid.BodySize;
        var characters = Math.Floor(((width - ((legs - 1) * leastGutter)) / legs / grid.BodySize) + 1e-6);
        if (characters < LeastCharacters)
        {
            return null;
        }

        var measure = characters * grid.BodySize;
        var slack = width - (legs * measure);
        return legs == 1
            ? new LegSet(1, measure, inset + (slack / 2), 0)
            : new LegSet(legs, measure, inset, slack / (legs - 1));
    }

    /// <summary>A gutter under this many characters reads as a word space.</summary>
    private const double LeastGutter = 1.2;

    /// <summary>Lines under this many characters cannot be justified well.</summary>
    private const double LeastCharacters = 7;
}
