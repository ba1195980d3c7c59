using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.RawText;

/// <summary>An article while its lines come in.</summary>
internal sealed class ArticleDraft(SourceSpan place)
{
    /// <summary>A picture story has at most so many paragraphs; a longer text with a credit is a story whose picture is gone.</summary>
    private const int PictureStoryParagraphs = 2;

    private readonly List<string> decks = [];
    private readonly List<Piece> pieces = [];
    private HeadlineStack stack = new("");
    private bool goesOn;

    /// <summary>Whether it has a headline.</summary>
    public bool HasHeadline => stack.Headline.Length > 0;

    /// <summary>Its headline; empty for none.</summary>
    public string Headline => stack.Headline;

    /// <summary>Whether it is a column of short items, each with its own dateline and writer.</summary>
    public bool IsColumn { get; set; }

    /// <summary>Whether it is a slogan.</summary>
    public bool IsFiller { get; init; }

    /// <summary>Whether running text has come in.</summary>
    public bool HasText => pieces.Exists(p => p.IsText);

    /// <summary>Takes the kicker.</summary>
    public void Kick(string text) => stack = stack with { Kicker = text };

    /// <summary>Takes the headline; a kicker that came before stays.</summary>
    public void Head(HeadlineStack head) => stack = head with { Kicker = head.Kicker ?? stack.Kicker };

    /// <summary>Takes a deck.</summary>
    public void Deck(string text) => decks.Add(text);

    /// <summary>The text that comes next was parted from the last by a jump: where a sentence was cut, it goes on.</summary>
    public void GoOn() => goesOn = pieces.FindLast(p => p.IsText) is { IsCut: true };

    /// <summary>Takes a line of the body.</summary>
    /// <param name="line">The line.</param>
    /// <param name="joins">Whether a paragraph that was cut is joined (typography rule 20).</param>
    public void Add(JudgedLine line, bool joins)
    {
        var isRest = line.Role == LineRole.Continuation || (goesOn && line.Role == LineRole.Text);
        goesOn &= line.Role is not (LineRole.Text or LineRole.Continuation or LineRole.BylinedText);
        if (joins && isRest && pieces.FindLast(p => p.IsText) is { } cut)
        {
            cut.Join(line.Text);
        }
        else
        {
            pieces.Add(new Piece(line));
        }
    }

    /// <summary>The article, its text clean. Ids are given when all articles are known.</summary>
    public Article Finish(Cleaner cleaner, string file)
    {
        var body = new BodyMaker(cleaner, file, pieces, IsColumn);
        var bodyBlocks = body.Make();
        return new Article
        {
            Id = "",
            Kind = IsFiller ? ArticleKind.Filler : Kind(bodyBlocks, body),
            Headline = stack with { Deck = decks.Count == 0 ? null : string.Join(' ', decks) },
            Byline = body.Byline,
            Body = bodyBlocks,
            Pictures = body.Pictures,
            Place = place,
        };
    }

    private static ArticleKind Kind(ImmutableArray<Block> body, BodyMaker parts) =>
        !parts.Pictures.IsEmpty && parts.Byline is null && body.Length <= PictureStoryParagraphs ? ArticleKind.PictureStory : ArticleKind.News;
}
