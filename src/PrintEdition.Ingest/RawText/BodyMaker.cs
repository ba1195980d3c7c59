using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.RawText;

/// <summary>Makes body, byline and pictures of an article's pieces: takes bylines, credits and captions out of the text.</summary>
internal sealed class BodyMaker(Cleaner cleaner, string file, List<Piece> pieces, bool isColumn)
{
    private readonly ImmutableArray<BodyPart>.Builder parts = ImmutableArray.CreateBuilder<BodyPart>();
    private readonly ImmutableArray<Picture>.Builder pictures = ImmutableArray.CreateBuilder<Picture>();
    private readonly List<string> writers = [];
    private readonly Piece? lastText = pieces.FindLast(p => p.IsText);
    private Piece? before;
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
            before = piece;
        }

        var credit = writers.Count == 0 ? null : string.Join(' ', writers);
        Byline = dateline is null && credit is null ? null : new Byline(dateline, credit, RunIn: dateline is not null);
        return BlockMaker.Make(parts.ToImmutable(), cleaner);
    }

    /// <summary>A credit right under a caption without one is its picture's.</summary>
    private void TakeCredit(string credit)
    {
        if (before?.Role == LineRole.Caption && pictures is [.., { Credit: null } captioned])
        {
            pictures[^1] = captioned with { Credit = credit };
        }
        else
        {
            pictures.Add(new Picture(null, Credit: credit));
        }
    }

    private void Take(Piece piece)
    {
        var at = new SourceSpan(file, piece.Line.Number, piece.Line.Column);
        switch (piece.Role)
        {
            case LineRole.Byline:
                writers.Add(Words(LinePatterns.BylineAlone(), piece.Text));
                break;
            case LineRole.Credit:
                TakeCredit(Words(LinePatterns.CreditAlone(), piece.Text));
                break;
            case LineRole.Subhead:
                parts.Add(new BodyPart(piece.Role, cleaner.Head(piece.Text), piece.Line, at));
                break;
            case LineRole.FillerWords or LineRole.Verse or LineRole.TableRow:
                parts.Add(new BodyPart(piece.Role, cleaner.Phrases(piece.Text), piece.Line, at));
                break;
            default:
                TakeText(piece, at);
                break;
        }
    }

    /// <summary>The words of a fixed phrase, clean; the whole text when it is no such phrase: a name under a headline.</summary>
    private string Words(Regex phrase, string text) =>
        cleaner.Phrases(phrase.Match(SimplifiedForms.Fold(text)) is { Success: true } match ? LinePatterns.Words(match, text) : text);

    private void TakeText(Piece piece, SourceSpan at)
    {
        var text = WithoutEndByline(piece, WithoutOpening(piece));
        var tail = FormReader.Tail(text);
        var credit = LinePatterns.EndCredit().Match(SimplifiedForms.Fold(tail));
        var words = credit.Success ? cleaner.Phrases(LinePatterns.Words(credit, tail)) : null;
        var clean = cleaner.Body(credit.Success ? text[..^credit.Length] : text);
        if (piece.Role == LineRole.Caption && lastText is not null)
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
            parts.Add(new BodyPart(piece.IsText ? piece.Role : LineRole.Text, clean, piece.Line, at));
        }
    }

    private string WithoutOpening(Piece piece)
    {
        var text = piece.Text;
        if (piece.Role != LineRole.BylinedText || isColumn)
        {
            return text;
        }

        var plain = SimplifiedForms.Fold(text);
        var byline = LinePatterns.OpeningByline().Match(plain);
        if (byline.Success)
        {
            writers.Add(cleaner.Phrases(LinePatterns.Words(byline, text)));
            return text[byline.Length..];
        }

        var match = LinePatterns.Dateline().Match(plain);
        return match.Success && dateline is null ? WithoutDateline(match, text) : text;
    }

    private string WithoutDateline(Match match, string text)
    {
        dateline = LinePatterns.Of(match.Groups["line"], text).Trim();
        if (match.Groups["by"].Success)
        {
            writers.Add(cleaner.Phrases(LinePatterns.Of(match.Groups["by"], text)));
        }

        return text[match.Length..];
    }

    /// <summary>A writer's name after the last sentence of an article is its byline; items of a column keep theirs.</summary>
    private string WithoutEndByline(Piece piece, string text)
    {
        var tail = FormReader.Tail(text);
        var match = LinePatterns.EndByline().Match(SimplifiedForms.Fold(tail));
        if (!match.Success || isColumn || lastText != piece)
        {
            return text;
        }

        writers.Add(cleaner.Phrases(LinePatterns.Words(match, tail)));
        return text[..^match.Length];
    }
}
