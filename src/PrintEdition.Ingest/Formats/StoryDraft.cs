using System.Collections.Immutable;
using PrintEdition.Ingest.Markup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Formats;

/// <summary>An article as a reader found it, before clean-up and checks.</summary>
/// <param name="Place">Where it stands.</param>
internal sealed record StoryDraft(SourceSpan Place)
{
    /// <summary>Its id; empty for one that is given to it.</summary>
    public string Id { get; init; } = "";

    /// <summary>The headline.</summary>
    public string Headline { get; init; } = "";

    /// <summary>The kicker; null for none.</summary>
    public string? Kicker { get; init; }

    /// <summary>The deck; null for none.</summary>
    public string? Deck { get; init; }

    /// <summary>What it is about, from a field of its own: the deck, where there is none and it can be one; null for none.</summary>
    public string? Summary { get; init; }

    /// <summary>What is said to the editors and not to the readers; null for nothing.</summary>
    public string? EditorsNote { get; init; }

    /// <summary>Dateline from a field of its own; null for none.</summary>
    public string? Dateline { get; init; }

    /// <summary>Writer from a field of its own; null for none. A byline that opens the text comes before it.</summary>
    public string? Writer { get; init; }

    /// <summary>Whether the byline stands on a line of its own, though it has a dateline.</summary>
    public bool IsBylineApart { get; init; }

    /// <summary>The text.</summary>
    public MarkupBody Body { get; init; } = MarkupBody.Empty;

    /// <summary>Pictures from fields of their own; they come before those in the text.</summary>
    public ImmutableArray<NamedPicture> Pictures { get; init; } = [];

    /// <summary>Its address on the web as written; null for none.</summary>
    public string? Link { get; init; }

    /// <summary>What kind of piece it is.</summary>
    public ArticleKind Kind { get; init; }

    /// <summary>Importance, 1 (most) to 9; null for none.</summary>
    public int? Priority { get; init; }

    /// <summary>How a person wants the headline set.</summary>
    public HeadlineDirection HeadlineDirection { get; init; }

    /// <summary>A sentence to be pulled out; null for none.</summary>
    public string? PullQuote { get; init; }

    /// <summary>What a person wants of its place.</summary>
    public Wishes Wishes { get; init; } = Wishes.None;
}
