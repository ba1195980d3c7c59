using PrintEdition.Model;

namespace PrintEdition.Composition.Display;

/// <summary>A character that no face has and that is printed as a box (typography rule 25), once for each article.</summary>
/// <param name="ArticleId">The article's id; empty for the masthead, bands and folios.</param>
/// <param name="CodePoint">The code point.</param>
/// <param name="Where">Where it stands first.</param>
/// <param name="Count">How often the article has it, at least 1.</param>
public sealed record MissingCharacter(string ArticleId, int CodePoint, TextPlace Where, int Count);

/// <summary>A place in an article's clean text.</summary>
/// <param name="Part">Which part of the article.</param>
/// <param name="Number">Which paragraph or picture, from 1; 0 where there is one part of the kind.</param>
/// <param name="Offset">Which character of the part's text, in code points, from 1; 0 where it is not known.</param>
/// <param name="Source">Where the part starts in its input; null when it has no place of its own there.</param>
public sealed record TextPlace(TextPart Part, int Number = 0, int Offset = 0, SourceSpan? Source = null);

/// <summary>The parts of an edition that have text.</summary>
public enum TextPart
{
    /// <summary>引题.</summary>
    Kicker,

    /// <summary>主题.</summary>
    Headline,

    /// <summary>副题.</summary>
    Deck,

    /// <summary>The byline.</summary>
    Byline,

    /// <summary>A paragraph or subhead of the body.</summary>
    Body,

    /// <summary>图片说明.</summary>
    Caption,

    /// <summary>Photographer's credit.</summary>
    Credit,

    /// <summary>Masthead, bands, folios, and what else the page adds.</summary>
    Furniture,
}
