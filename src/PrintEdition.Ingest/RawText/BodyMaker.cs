using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.RawText;

/// <summary>Makes body, byline and pictures of an article's pieces: takes bylines, credits and captions out of the text.</summary>
internal sealed class BodyMaker(Cleaner cleaner, string file, List<Piece> pieces)
{
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<Picture>.Builder pictures = ImmutableArray.CreateBuilder<Picture>();
    private readonly List<string> writers = [];
    private string? dateline;

    /// <summary>The byline that was taken out: run in when the text opened with it.</summary>
    public Byline? Byline { get; private set; }

    /// <summary>A picture, without its file, for each credit and caption.</summary>
    public ImmutableArray<Picture> Pictures => pictures.ToImmutable();

    /// <summary>The body.</summary>
    public ImmutableArray<Block> Make()
    {
        foreach (var piece in pieces)
        {
            Take(piece);
        }

        var credit = writers.Count == 0 ? null : string.Join(' ', writers);
        Byline = dateline is null && credit is null ? null : new Byline(dateline, credit, RunIn: dateline is not null);
        return blocks.ToImmutable();
    }

    private void Take(Piece piece)
    {
        var at = new SourceSpan(file, piece.Line.Number, piece.Line.Column);
        switch (piece.Role)
        {
            case LineRole.Byline:
                writers.Add(cleaner.Phrases(LinePatterns.Words(LinePatterns.BylineAlone().Match(piece.Text))));
                break;
            case LineRole.Credit:
                pictures.Add(new Picture(null, Credit: cleaner.Phrases(LinePatterns.Words(LinePatterns.CreditAlone().Match(piece.Text)))));
                break;
            case LineRole.Subhead:
                blocks.Add(new Subhead(cleaner.Head(piece.Text), at));
                break;
            case LineRole.FillerWords:
                blocks.Add(new Paragraph(Inlines.Plain(cleaner.Phrases(piece.Text)), at));
                break;
            default:
                TakeText(piece, at);
                break;
        }
    }

    private void TakeText(Piece piece, SourceSpan at)
    {
        var text = WithoutEndByline(piece.Role == LineRole.BylinedText ? WithoutDateline(piece.Text) : piece.Text);
        var credit = LinePatterns.EndCredit().Match(FormReader.Tail(text));
        if (credit.Success)
        {
            text = text[..^credit.Length];
        }

        var clean = cleaner.Body(text);
        var words = credit.Success ? cleaner.Phrases(LinePatterns.Words(credit)) : null;
        if (IsCaption(clean))
        {
            pictures.Add(new Picture(null, clean, words));
            return;
        }

        if (words is not null)
        {
            pictures.Add(new Picture(null, Credit: words));
        }

        if (clean.Length > 0)
        {
            blocks.Add(new Paragraph(Inlines.Plain(clean), at));
        }
    }

    /// <summary>A caption among other text; a picture story's only text stays its text.</summary>
    private bool IsCaption(string text) => pieces.Count(p => p.IsText) > 1 && LinePatterns.OpensWithCaption().IsMatch(text);

    private string WithoutDateline(string text)
    {
        var match = LinePatterns.Dateline().Match(text);
        if (!match.Success || dateline is not null)
        {
            return text;
        }

        dateline = match.Groups[1].Value;
        if (match.Groups[2].Success)
        {
            writers.Add(cleaner.Phrases(match.Groups[2].Value));
        }

        return text[match.Length..];
    }

    private string WithoutEndByline(string text)
    {
        var match = LinePatterns.EndByline().Match(FormReader.Tail(text));
        if (!match.Success)
        {
            return text;
        }

        writers.Add(cleaner.Phrases(match.Groups[1].Value));
        return text[..^match.Length];
    }
}
