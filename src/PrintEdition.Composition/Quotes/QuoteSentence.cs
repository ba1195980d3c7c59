namespace PrintEdition.Composition.Quotes;

/// <summary>A sentence of an article that may be pulled out.</summary>
/// <param name="Text">Its words, without quotation marks round them and without a final stop.</param>
/// <param name="IsSaid">Whether somebody said them: marks are set round them.</param>
/// <param name="Block">Index of the body block it stands in.</param>
/// <param name="Weight">How well it is suited; the more the better.</param>
internal readonly record struct QuoteSentence(string Text, bool IsSaid, int Block, double Weight)
{
    /// <summary>The words that a person gives, in quotation marks or without.</summary>
    public static QuoteSentence Given(string words) =>
        words is ['“', .. { Length: > 0 } said, '”'] && said.IndexOf('“', StringComparison.Ordinal) < 0 ? new(said.TrimEnd('。', '.'), true, 0, 0) : new(words.TrimEnd('。', '.'), false, 0, 0);
}
