namespace PrintEdition.Typography.Breaking;

/// <summary>
/// Where a line takes or gives space. Squeezing goes through the first six in this order (typography rule 13, CLREQ 3.6.3); stretching
/// through word spaces, Han–Latin gaps and then all gaps (typography rule 14, CLREQ 3.6.4).
/// </summary>
public enum Tier
{
    /// <summary>Spaces between words of alphabets: down to a quarter em, up to half an em.</summary>
    WordSpace,

    /// <summary>Middle dots, down to half an em.</summary>
    MiddleDot,

    /// <summary>The blank of brackets and quotes.</summary>
    Bracket,

    /// <summary>The blank of the stops inside a sentence: ，、；：</summary>
    Comma,

    /// <summary>Layout space between Han and Latin: down to an eighth, up to a third of an em.</summary>
    HanLatin,

    /// <summary>The blank of the stops that end a sentence: 。？！</summary>
    Stop,

    /// <summary>All gaps between characters that belong to no unit (stretch only).</summary>
    Gap,
}

/// <summary>What a tier did for a line.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Amount">Points added to the line's width, negative when squeezed.</param>
public readonly record struct Adjustment(Tier Tier, double Amount);
