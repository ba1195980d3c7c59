using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.RawText;

/// <summary>A piece of a body after bylines, credits and captions were taken out of it.</summary>
/// <param name="Role">What its first line was judged to be.</param>
/// <param name="Text">Its text, clean.</param>
/// <param name="Line">Its first line.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record BodyPart(LineRole Role, string Text, RawLine Line, SourceSpan Place)
{
    /// <summary>Its text as fixed phrases are looked for.</summary>
    public string Plain { get; } = SimplifiedForms.Fold(Text);

    /// <summary>Whether it is running text.</summary>
    public bool IsText => Role is LineRole.Text or LineRole.BylinedText or LineRole.Continuation;

    /// <summary>The mark that makes it an item of a list, <c>●</c>; empty for none.</summary>
    public string Mark => IsText && LinePatterns.Marked().IsMatch(Plain) ? Plain[..1] : "";

    /// <summary>The number that makes it an item of a list, as <c>3.</c> does; 0 for none. Numerals (一、) are words and stay in the text.</summary>
    public int Number => IsText && LinePatterns.ItemNumber().Match(Plain) is { Success: true } match ? Numerals.Arabic(match.Groups[1].ValueSpan) : 0;

    /// <summary>Who speaks, with the colon; empty when it is no turn of a conversation.</summary>
    public string Speaker => IsText && LinePatterns.Speaker().Match(Plain) is { Success: true } match ? LinePatterns.Of(match, Text) : "";

    /// <summary>Whether it is somebody's words from the first quotation mark to the last.</summary>
    public bool IsQuoted => IsText && Text is ['“' or '「', .., '”' or '」'] && Text.AsSpan(1, Text.Length - 2).IndexOfAny("“”「」") < 0;

    /// <summary>Whose words the part before is, where this is a line such as <c>——船工 苏禾</c>; empty when it is none.</summary>
    public string Source(Cleaner cleaner) =>
        LinePatterns.QuotationSource().Match(Line.Plain) is { Success: true } match ? cleaner.Phrases(LinePatterns.Of(match.Groups[1], Line.Text)) : "";
}
