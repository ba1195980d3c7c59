using System.Collections.Immutable;
using PrintEdition.Typography.Breaking;

namespace PrintEdition.Composition.Quotes;

/// <summary>A pulled quote, set: its lines, and the rows of a leg it takes, rules and white included.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Size">Their size in points.</param>
/// <param name="Pitch">The space a line takes, in points.</param>
/// <param name="Rows">Rows it takes.</param>
/// <param name="Marks">The opening and the closing mark, where somebody said it; else null.</param>
internal sealed record SetQuote(ImmutableArray<Line> Lines, double Size, double Pitch, int Rows, (Line Opening, Line Closing)? Marks);

/// <summary>A pulled quote in its place among a story's legs: it is read over, the text of its leg goes on under it.</summary>
/// <param name="Quote">What is set.</param>
/// <param name="Leg">The leg it stands in, from 0.</param>
/// <param name="Row">Rows of the leg above it.</param>
internal sealed record QuoteBlock(SetQuote Quote, int Leg, int Row)
{
    /// <summary>Rows it takes.</summary>
    public int Rows => Quote.Rows;
}
