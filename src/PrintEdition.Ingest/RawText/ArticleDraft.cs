using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.RawText;

/// <summary>An article while its pieces come in.</summary>
internal sealed class ArticleDraft(HeadlineStack stack, SourceSpan place)
{
    /// <summary>A picture story has at most so many paragraphs; a longer text with a credit is a story whose picture is gone.</summary>
    private const int PictureStoryParagraphs = 2;

    private readonly List<(Piece Piece, string Role)> pieces = [];

    /// <summary>Whether text has come in.</summary>
    public bool HasBody => pieces.Count > 0;

    /// <summary>Takes a piece.</summary>
    public void Add(Piece piece, string role) => pieces.Add((piece, role));

    /// <summary>The article, its text clean. Ids are given when all articles are known.</summary>
    public Article Finish(Cleaner cleaner, string file, List<Diagnostic> findings)
    {
        var byline = Byline(cleaner);
        var body = Body(cleaner, file, byline is { RunIn: true });
        var credits = pieces.Where(p => p.Role == "credit").Select(p => cleaner.Phrases(FeatureReader.Credit().Match(p.Piece.Text).Groups[1].Value)).ToArray();
        CheckQuotes(body, findings);
        if (body.IsEmpty)
        {
            findings.Add(new Diagnostic("PE1102", Severity.Warning, "a headline without text; add the text, or take the line out", place));
        }

        return new Article
        {
            Id = "",
            Kind = Kind(body, byline, credits.Length),
            Headline = stack,
            Byline = byline,
            Body = body,
            Pictures = [.. credits.Select(c => new Picture(null, Credit: c))],
            Place = place,
        };
    }

    private ArticleKind Kind(ImmutableArray<Block> body, Byline? byline, int credits)
    {
        if (pieces.Count > 0 && pieces.All(p => p.Role == "words"))
        {
            return ArticleKind.Filler;
        }

        return credits > 0 && byline is null && body.Length <= PictureStoryParagraphs ? ArticleKind.PictureStory : ArticleKind.News;
    }

    private Byline? Byline(Cleaner cleaner)
    {
        if (pieces.Find(p => p.Piece.Role == LineRole.Byline) is { Piece: { } own })
        {
            return new Byline(null, cleaner.Phrases(FeatureReader.BylineAlone().Match(own.Text).Groups[1].Value), RunIn: false);
        }

        if (pieces.Count == 0 || pieces[0].Piece.Role != LineRole.BylinedText)
        {
            return null;
        }

        var match = FeatureReader.Dateline().Match(pieces[0].Piece.Text);
        return new Byline(match.Groups[1].Value, match.Groups[2].Success ? cleaner.Phrases(match.Groups[2].Value) : null);
    }

    private ImmutableArray<Block> Body(Cleaner cleaner, string file, bool withoutByline)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var (piece, role) in pieces)
        {
            var at = new SourceSpan(file, piece.Lines[0].Number, piece.Lines[0].Column);
            switch (role)
            {
                case "subhead":
                    blocks.AddRange(piece.Lines.Select(l => new Subhead(cleaner.Phrases(l.Text), at with { Line = l.Number })));
                    break;
                case "words":
                    blocks.Add(new Paragraph(Inlines.Plain(cleaner.Phrases(piece.Text)), at));
                    break;
                case "paragraph":
                    var text = withoutByline && ReferenceEquals(piece, pieces[0].Piece) ? FeatureReader.Dateline().Replace(piece.Text, "") : piece.Text;
                    AddParagraph(cleaner.Body(text), at);
                    break;
            }
        }

        return blocks.ToImmutable();

        void AddParagraph(string text, SourceSpan at)
        {
            if (text.Length > 0)
            {
                blocks.Add(new Paragraph(Inlines.Plain(text), at));
            }
        }
    }

    private static void CheckQuotes(ImmutableArray<Block> body, List<Diagnostic> findings)
    {
        for (var i = 0; i < body.Length; i++)
        {
            var text = body[i].PlainText;
            var at = QuoteCheck.FirstUnpaired(text, i + 1 < body.Length ? body[i + 1].PlainText : null);
            if (at >= 0)
            {
                findings.Add(new Diagnostic(
                    "PE1104", Severity.Warning, $"'{text[at]}' has no other half in '{text[Math.Max(0, at - 6)..Math.Min(text.Length, at + 8)]}'; add the missing quote or bracket", body[i].Place));
            }
        }
    }
}
