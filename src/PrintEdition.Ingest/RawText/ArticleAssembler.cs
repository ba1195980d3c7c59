using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.RawText;

/// <summary>Puts judged lines together to articles, boxes and sections, and says what each line became.</summary>
internal sealed class ArticleAssembler(string file, Cleaner cleaner, List<Diagnostic> findings)
{
    /// <summary>The name of the section that every front page has, for pages that do not say.</summary>
    public const string DefaultSection = "要闻";

    private readonly List<(string Name, List<ArticleDraft> Articles)> sections = [];
    private readonly Dictionary<string, List<ArticleDraft>> named = new(StringComparer.Ordinal);
    private readonly BoxMaker boxes = new(cleaner, file);
    private readonly JumpDesk jumps = new();
    private readonly ImmutableArray<LineVerdict>.Builder verdicts = ImmutableArray.CreateBuilder<LineVerdict>();
    private List<ArticleDraft>? section;
    private ArticleDraft? current;
    private string page = "";

    /// <summary>What each line became.</summary>
    public ImmutableArray<LineVerdict> Verdicts => verdicts.ToImmutable();

    /// <summary>The weather and the advertisements.</summary>
    public ImmutableArray<Box> Boxes => boxes.Boxes;

    /// <summary>The sections with their articles; sections without one are left out.</summary>
    public ImmutableArray<Section> Assemble(ImmutableArray<JudgedLine> lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var role = line.Role == LineRole.JumpIn ? GoOn(lines, i) : Take(line, isWholeStack: IsWholeStack(lines, i));
            verdicts.Add(new LineVerdict(Place(line.Line), line.Line.FirstText, role, line.Score, line.Reasons));
            verdicts.AddRange(line.Line.Rest.Select(rest => new LineVerdict(Place(rest), rest.Text, "rest of the line above", 0, [line.Line.JoinedBy])));
        }

        findings.AddRange(jumps.Lost.Select(Lost));
        return [.. sections.Where(s => s.Articles.Count > 0).Select(s => new Section(s.Name, [.. s.Articles.Select(Finish)]))];
    }

    private static bool IsWholeStack(ImmutableArray<JudgedLine> lines, int i) =>
        lines[i].Role == LineRole.Headline && !IsAt(lines, i - 1, LineRole.Kicker) && !IsAt(lines, i + 1, LineRole.Deck);

    private static bool IsAt(ImmutableArray<JudgedLine> lines, int at, LineRole role) => at >= 0 && at < lines.Length && lines[at].Role == role;

    private string Take(JudgedLine line, bool isWholeStack)
    {
        switch (line.Role)
        {
            case LineRole.Masthead or LineRole.Editor or LineRole.Index or LineRole.JumpHead:
                break;
            case LineRole.Weather or LineRole.AdvertisementMark or LineRole.Advertisement:
                boxes.Add(line);
                break;
            case LineRole.Section:
                OpenSection(line.Line);
                break;
            case LineRole.JumpOut:
                Leave(line.Line);
                break;
            case LineRole.Kicker:
                Open(line).Kick(cleaner.Head(line.Text));
                break;
            case LineRole.Headline:
                return TakeHeadline(line, isWholeStack);
            case LineRole.Deck:
                current!.Deck(cleaner.Head(line.Text));
                break;
            case LineRole.FillerTitle:
                Open(line, isFiller: true).Head(new HeadlineStack(cleaner.Head(line.Text)));
                break;
            default:
                TakeBody(line);
                break;
        }

        return RoleNames.Of(line.Role);
    }

    private void OpenSection(RawLine line)
    {
        page = JumpLine.Page(line.Plain) is { Length: > 0 } number ? number : page;
        current = null;
        var name = FolioLine.Section(line);
        if (name.Length > 0 || section is null)
        {
            section = Section(name.Length > 0 ? name : DefaultSection);
        }
    }

    private List<ArticleDraft> Section(string name)
    {
        if (!named.TryGetValue(name, out var articles))
        {
            sections.Add((name, named[name] = articles = []));
        }

        return articles;
    }

    private void Leave(RawLine line)
    {
        if (current is null)
        {
            findings.Add(Lost(line));
            return;
        }

        jumps.Leave(current, page, line);
    }

    /// <summary>Goes on with the story that a jump line brings back; its headline may be there again, before or after that line.</summary>
    private string GoOn(ImmutableArray<JudgedLine> lines, int i)
    {
        var head = IsAt(lines, i - 1, LineRole.JumpHead) ? lines[i - 1].Text : IsAt(lines, i + 1, LineRole.JumpHead) ? lines[i + 1].Text : "";
        current = jumps.Return(lines[i].Line, page, head);
        current?.GoOn();
        if (current is null)
        {
            findings.Add(Lost(lines[i].Line));
        }

        return RoleNames.Of(LineRole.JumpIn);
    }

    private string TakeHeadline(JudgedLine line, bool isWholeStack)
    {
        var text = cleaner.Head(line.Text);
        var head = isWholeStack ? HeadLine.Read(text) : new HeadlineStack(text);
        var draft = current is { HasHeadline: false, HasText: false, IsFiller: false } ? current : Open(line);
        draft.Head(head);
        draft.IsColumn = LinePatterns.ColumnTitle().IsMatch(line.Line.Plain);
        return isWholeStack && head.Kicker is not null ? "kicker and headline" : "headline";
    }

    private void TakeBody(JudgedLine line)
    {
        var isWords = line.Role == LineRole.FillerWords;
        var opensStory = line.Role == LineRole.BylinedText && current is { HasText: true, IsColumn: false };
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
            "PE1101", Severity.Warning, "text without a headline; it is set as an untitled piece: give it a headline in the edition file", Place(line.Line)));
        return Open(line);
    }

    private ArticleDraft Open(JudgedLine line, bool isFiller = false)
    {
        section ??= Section(DefaultSection);
        current = new ArticleDraft(Place(line.Line)) { IsFiller = isFiller };
        section.Add(current);
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

    private Diagnostic Lost(RawLine line) => new(
        "PE1107", Severity.Warning, $"'{line.Text}' has no other half in this text; give all pages of the story in one file, or join it in the edition file", Place(line));

    private SourceSpan Place(RawLine line) => new(file, line.Number, line.Column);
}
