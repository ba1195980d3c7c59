using System.Collections.Immutable;

namespace PrintEdition.Model;

/// <summary>What kind of piece an article is.</summary>
public enum ArticleKind
{
    /// <summary>A story with headline and text.</summary>
    News,

    /// <summary>A picture with a short text (图片新闻); the picture itself may be missing.</summary>
    PictureStory,

    /// <summary>A slogan or public-service notice that may fill a hole (公益、口号).</summary>
    Filler,
}

/// <summary>Direction of a headline's lines.</summary>
public enum HeadlineDirection
{
    /// <summary>Over the text (横题).</summary>
    Horizontal,

    /// <summary>Beside the text, from top to bottom (竖题); a story that a page cannot hold so has its headline over the text all the same.</summary>
    Vertical,
}

/// <summary>One piece of the edition. Values are whole: paragraphs are joined, punctuation is clean, pictures are read.</summary>
public sealed record Article
{
    /// <summary>Identifier, unique in the edition, ASCII letters, digits and hyphens: <c>a01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of piece it is.</summary>
    public required ArticleKind Kind { get; init; }

    /// <summary>Kicker, headline, deck.</summary>
    public required HeadlineStack Headline { get; init; }

    /// <summary>The byline, taken out of the body.</summary>
    public Byline? Byline { get; init; }

    /// <summary>The text, in order. A filler's lines are one paragraph each.</summary>
    public ImmutableArray<Block> Body { get; init; } = [];

    /// <summary>The notes, in the order of their numbers from 1.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>The pictures, most important first.</summary>
    public ImmutableArray<Picture> Pictures { get; init; } = [];

    /// <summary>Importance given by a person, 1 (most) to 9; null to judge from order and length.</summary>
    public int? Priority { get; init; }

    /// <summary>How a person wants the headline set.</summary>
    public HeadlineDirection HeadlineDirection { get; init; }

    /// <summary>A sentence of the article to be pulled out of its text (引语) where it is long; null to let the program pick one.</summary>
    public string? PullQuote { get; init; }

    /// <summary>Address of the article on the web, in ASCII; null when it has none.</summary>
    public string? Link { get; init; }

    /// <summary>What a person wants of its place on the pages.</summary>
    public Wishes Wishes { get; init; } = Wishes.None;

    /// <summary>Where the article starts in its input.</summary>
    public SourceSpan? Place { get; init; }

    /// <summary>
    /// Every character of the article in reading order: headline stack, byline, body, captions and credits, notes, and the readings over
    /// them. A filler is set as plain words: it has no notes and no readings.
    /// </summary>
    public IEnumerable<string> PlainTexts()
    {
        string?[] head = [Headline.Kicker, Headline.Headline, Headline.Deck, Byline?.PlainText];
        var pictures = Pictures.SelectMany(p => new[] { p.Caption, p.Credit });
        var plain = head.Concat(Body.Select(b => (string?)b.PlainText)).Concat(pictures).OfType<string>();
        return Kind == ArticleKind.Filler ? plain : plain.Concat(Notes.Select(n => n.PlainText)).Concat(RunningTexts().SelectMany(t => t.Readings()));
    }

    private IEnumerable<ImmutableArray<Inline>> RunningTexts() =>
        Body.SelectMany(b => b.Texts).Concat(Notes.Select(n => n.Content));
}
