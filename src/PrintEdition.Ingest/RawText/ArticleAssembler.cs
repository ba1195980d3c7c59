using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.RawText;

/// <summary>Puts pieces together to articles and sections, and says what each line became.</summary>
internal sealed class ArticleAssembler(string file, Cleaner cleaner)
{
    private const string DefaultSection = "要闻";

    private readonly List<(string Name, List<ArticleDraft> Articles)> sections = [];
    private readonly List<LineVerdict> verdicts = [];
    private readonly List<Diagnostic> findings = [];
    private string? editor;
    private ArticleDraft? current;

    /// <summary>What each line became.</summary>
    public ImmutableArray<LineVerdict> Verdicts => [.. verdicts];

    /// <summary>What was found.</summary>
    public ImmutableArray<Diagnostic> Findings => [.. findings];

    /// <summary>The responsible editor named on the page.</summary>
    public string? Editor => editor;

    /// <summary>The sections with their articles; sections without one are left out.</summary>
    public ImmutableArray<Section> Assemble(ImmutableArray<Piece> pieces)
    {
        for (var i = 0; i < pieces.Length; i++)
        {
            Take(pieces, i);
        }

        return [.. sections.Where(s => s.Articles.Count > 0).Select(s => new Section(s.Name, [.. s.Articles.Select(a => a.Finish(cleaner, file, findings))]))];
    }

    /// <summary>Records what lines became that no article holds.</summary>
    public void Explain(RawLine line, string role) =>
        verdicts.Add(new LineVerdict(new SourceSpan(file, line.Number, line.Column), line.Text, role, line.Score, line.Reasons));

    private void Take(ImmutableArray<Piece> pieces, int i)
    {
        var piece = pieces[i];
        switch (piece.Role)
        {
            case LineRole.Section:
                OpenSection(piece);
                break;
            case LineRole.Editor:
                editor = FeatureReader.EditorLine().Match(piece.Text).Groups[1].Value;
                Explain(piece.Lines[0], "editor");
                break;
            case LineRole.Display:
                TakeStack(pieces, i);
                break;
            case LineRole.Words when current is { HasBody: true }:
                Open(piece, new HeadlineStack("")).Add(piece, "words");
                Explain(piece.Lines[0], "filler words");
                break;
            default:
                TakeText(piece);
                break;
        }
    }

    private void OpenSection(Piece piece)
    {
        var name = FeatureReader.SectionMark().Match(piece.Text).Groups[1].Value;
        sections.Add((name.Length > 0 ? name : DefaultSection, []));
        current = null;
        Explain(piece.Lines[0], "section");
    }

    private void TakeStack(ImmutableArray<Piece> pieces, int i)
    {
        var piece = pieces[i];
        var (score, reasons) = StackJudge.Judge(pieces, i, current is { HasBody: true });
        if (score <= 0 && current is not null)
        {
            current.Add(piece, "subhead");
            ExplainAll(piece, _ => "subhead", score, reasons);
            return;
        }

        var (stack, roles) = HeadSplitter.Split([.. piece.Lines.Select(l => l.Text)], cleaner);
        Open(piece, stack);
        ExplainAll(piece, n => roles[Math.Min(n, roles.Length - 1)], score, reasons);
    }

    private void TakeText(Piece piece)
    {
        var article = current ?? OpenUntitled(piece);
        var role = piece.Role switch
        {
            LineRole.Byline => "byline",
            LineRole.Credit => "credit",
            LineRole.Words => "words",
            _ => "paragraph",
        };
        article.Add(piece, role);
        for (var n = 0; n < piece.Lines.Length; n++)
        {
            Explain(piece.Lines[n], n > 0 ? "continuation" : role == "words" ? "filler words" : piece.Role == LineRole.BylinedText ? "paragraph with byline" : role);
        }
    }

    private ArticleDraft OpenUntitled(Piece piece)
    {
        findings.Add(new Diagnostic(
            "PE1101", Severity.Warning, "text without a headline; it is set as an untitled piece: give it a headline in the edition file", new SourceSpan(file, piece.Lines[0].Number, piece.Lines[0].Column)));
        return Open(piece, new HeadlineStack(""));
    }

    private ArticleDraft Open(Piece piece, HeadlineStack stack)
    {
        if (sections.Count == 0)
        {
            sections.Add((DefaultSection, []));
        }

        current = new ArticleDraft(stack, new SourceSpan(file, piece.Lines[0].Number, piece.Lines[0].Column));
        sections[^1].Articles.Add(current);
        return current;
    }

    private void ExplainAll(Piece piece, Func<int, string> roleOf, double score, ImmutableArray<string> reasons)
    {
        for (var n = 0; n < piece.Lines.Length; n++)
        {
            var line = piece.Lines[n];
            verdicts.Add(new LineVerdict(new SourceSpan(file, line.Number, line.Column), line.Text, roleOf(n), score, [.. line.Reasons, .. reasons]));
        }
    }
}
