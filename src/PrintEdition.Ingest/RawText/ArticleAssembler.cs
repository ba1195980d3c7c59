using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.RawText;

/// <summary>Puts judged lines together to articles and sections, and says what each line became.</summary>
internal sealed class ArticleAssembler(string file, Cleaner cleaner, List<Diagnostic> findings)
{
    /// <summary>The name of the section that every front page has, for pages that do not say.</summary>
    public const string DefaultSection = "要闻";

    private readonly List<(string Name, List<ArticleDraft> Articles)> sections = [];
    private readonly ImmutableArray<LineVerdict>.Builder verdicts = ImmutableArray.CreateBuilder<LineVerdict>();
    private ArticleDraft? current;

    /// <summary>What each line became.</summary>
    public ImmutableArray<LineVerdict> Verdicts => verdicts.ToImmutable();

    /// <summary>The sections with their articles; sections without one are left out.</summary>
    public ImmutableArray<Section> Assemble(ImmutableArray<JudgedLine> lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var role = Take(line, isWholeStack: line.Role == LineRole.Headline && !IsAt(lines, i - 1, LineRole.Kicker) && !IsAt(lines, i + 1, LineRole.Deck));
            verdicts.Add(new LineVerdict(Place(line), line.Text, role, line.Score, line.Reasons));
        }

        return [.. sections.Where(s => s.Articles.Count > 0).Select(s => new Section(s.Name, [.. s.Articles.Select(Finish)]))];
    }

    private static bool IsAt(ImmutableArray<JudgedLine> lines, int at, LineRole role) => at >= 0 && at < lines.Length && lines[at].Role == role;

    private string Take(JudgedLine line, bool isWholeStack)
    {
        switch (line.Role)
        {
            case LineRole.Masthead:
                return "masthead";
            case LineRole.Editor:
                return "editor";
            case LineRole.Section:
                OpenSection(line.Text);
                return "section";
            case LineRole.Kicker:
                Open(line).Kick(cleaner.Head(line.Text));
                return "kicker";
            case LineRole.Headline:
                return TakeHeadline(line, isWholeStack);
            case LineRole.Deck:
                current!.Deck(cleaner.Head(line.Text));
                return "deck";
            case LineRole.FillerTitle:
                Open(line, isFiller: true).Head(new HeadlineStack(cleaner.Head(line.Text)));
                return "filler title";
            default:
                TakeBody(line);
                return NameOf(line.Role);
        }
    }

    private static string NameOf(LineRole role) => role switch
    {
        LineRole.Byline => "byline",
        LineRole.BylinedText => "paragraph with byline",
        LineRole.Continuation => "continuation",
        LineRole.Subhead => "subhead",
        LineRole.Credit => "credit",
        LineRole.FillerWords => "filler words",
        _ => "paragraph",
    };

    private void OpenSection(string text)
    {
        var name = LinePatterns.SectionMark().Match(text).Groups[1].Value;
        sections.Add((name.Length > 0 ? name : DefaultSection, []));
        current = null;
    }

    private string TakeHeadline(JudgedLine line, bool isWholeStack)
    {
        var text = cleaner.Head(line.Text);
        var head = isWholeStack ? HeadLine.Read(text) : new HeadlineStack(text);
        var draft = current is { HasHeadline: false, HasText: false, IsFiller: false } ? current : Open(line);
        draft.Head(head);
        return isWholeStack && head.Kicker is not null ? "kicker and headline" : "headline";
    }

    private void TakeBody(JudgedLine line)
    {
        var isWords = line.Role == LineRole.FillerWords;
        var opensStory = line.Role == LineRole.BylinedText && current is { HasText: true };
        if (current is not null && current.IsFiller == isWords && !opensStory)
        {
            current.Add(line, cleaner.Has(CleanupRules.Paragraphs));
            return;
        }

        (isWords ? Open(line, isFiller: true) : OpenUntitled(line)).Add(line, cleaner.Has(CleanupRules.Paragraphs));
    }

    private ArticleDraft OpenUntitled(JudgedLine line)
    {
        findings.Add(new Diagnostic(
            "PE1101", Severity.Warning, "text without a headline; it is set as an untitled piece: give it a headline in the edition file", Place(line)));
        return Open(line);
    }

    private ArticleDraft Open(JudgedLine line, bool isFiller = false)
    {
        if (sections.Count == 0)
        {
            sections.Add((DefaultSection, []));
        }

        current = new ArticleDraft(Place(line)) { IsFiller = isFiller };
        sections[^1].Articles.Add(current);
        return current;
    }

    private Article Finish(ArticleDraft draft)
    {
        var article = draft.Finish(cleaner, file);
        if (article.Body.IsEmpty)
        {
            findings.Add(new Diagnostic("PE1102", Severity.Warning, "a headline without text; add the text, or take the line out", article.Place));
        }

        return article;
    }

    private SourceSpan Place(JudgedLine line) => new(file, line.Line.Number, line.Line.Column);
}
