using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Markup;
using PrintEdition.Ingest.Pictures;
using PrintEdition.Ingest.RawText;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Formats;

/// <summary>Makes articles of drafts: cleans them, takes the byline out of the text, reads their pictures, checks them.</summary>
internal sealed class StoryMaker
{
    private readonly PictureReader pictures;
    private readonly List<Diagnostic> findings = [];

    /// <summary>A maker for the articles of one input.</summary>
    public StoryMaker(InputDocument document)
    {
        Cleaner = document.Cleaner;
        pictures = new PictureReader(document.Folder);
    }

    /// <summary>Cleans texts; readers that learn the language give it its quotation marks.</summary>
    public Cleaner Cleaner { get; set; }

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<Diagnostic> Findings => findings;

    /// <summary>Records a finding.</summary>
    public void Tell(string code, Severity severity, string message, SourceSpan place) => findings.Add(new Diagnostic(code, severity, message, place));

    /// <summary>Records findings.</summary>
    public void Tell(IEnumerable<Diagnostic> told) => findings.AddRange(told);

    /// <summary>The article of a draft.</summary>
    public Article Make(StoryDraft draft)
    {
        var article = new Article
        {
            Id = draft.Id,
            Kind = draft.Kind,
            Headline = new HeadlineStack(Phrases(draft.Headline) ?? "", Phrases(draft.Kicker), Phrases(draft.Deck)),
            Byline = draft.Body.Byline ?? Given(draft),
            Body = draft.Kind == ArticleKind.Filler ? Lines(draft.Body) : WithoutHeadline(draft.Body.Blocks, Phrases(draft.Headline)),
            Notes = draft.Kind == ArticleKind.Filler ? [] : draft.Body.Notes,
            Pictures = ReadPictures(draft),
            Link = draft.Link is null ? null : WebAddress.Of(draft.Link.Trim()),
            Priority = draft.Priority,
            HeadlineDirection = draft.HeadlineDirection,
            PullQuote = Phrases(draft.PullQuote),
            Wishes = draft.Wishes,
            Place = draft.Place,
        };
        findings.AddRange(ArticleCheck.Findings(article));
        TellLeftOut(draft);
        return article;
    }

    /// <summary>A filler's lines are plain words.</summary>
    private static ImmutableArray<Block> Lines(MarkupBody body) =>
        [.. body.Blocks.Select(b => b is Subhead ? b : new Paragraph(Inlines.Plain(b.PlainText), b.Place)), .. body.Notes.Select(n => new Paragraph(Inlines.Plain(n.PlainText), n.Place))];

    /// <summary>Bodies of agencies open with the headline over again.</summary>
    private static ImmutableArray<Block> WithoutHeadline(ImmutableArray<Block> blocks, string? headline) =>
        blocks is [Subhead first, ..] && first.Title == headline ? blocks.RemoveAt(0) : blocks;

    private Byline? Given(StoryDraft draft) =>
        Phrases(draft.Dateline) is var dateline && Phrases(draft.Writer) is var writer && (dateline ?? writer) is not null
            ? new Byline(dateline, writer, RunIn: dateline is not null)
            : null;

    private string? Phrases(string? text) => Cleaner.Phrases(PlainText.Line(text ?? "")) is { Length: > 0 } clean ? clean : null;

    private void TellLeftOut(StoryDraft draft)
    {
        if (!draft.Body.LeftOut.IsEmpty)
        {
            Tell("PE1408", Severity.Note, $"left out of '{Short(draft.Headline)}', as paper cannot show it: {string.Join(", ", draft.Body.LeftOut)}", draft.Place);
        }
    }

    private ImmutableArray<Picture> ReadPictures(StoryDraft draft)
    {
        var read = ImmutableArray.CreateBuilder<Picture>();
        var remote = new List<string>();
        foreach (var named in draft.Pictures.Concat(draft.Body.Pictures).DistinctBy(p => p.Source, StringComparer.Ordinal))
        {
            var file = LocalPicture.PathOf(named.Source) is { } path ? Read(path, named.Framing, draft.Place) : Remote(named.Source);
            if (file is not null || (named.Caption ?? named.Credit) is not null)
            {
                read.Add(new Picture(file, Body(named.Caption), Phrases(named.Credit), Body(named.Alt)) { Framing = named.Framing });
            }
        }

        if (remote.Count > 0)
        {
            Tell("PE1308", Severity.Warning, $"{remote.Count} picture(s) of '{Short(draft.Headline)}' are on the web and are not fetched, the first is {Short(remote[0])}; save them beside the file and name them by their paths", draft.Place);
        }

        return read.ToImmutable();

        PictureFile? Remote(string source)
        {
            remote.Add(source);
            return null;
        }
    }

    private PictureFile? Read(string path, PictureFraming framing, SourceSpan place)
    {
        var (file, told) = pictures.Read(path, place);
        findings.AddRange(told);
        return file is null || !framing.IsOpen ? file : file with { Interest = InterestReader.Read(file) };
    }

    private string? Body(string? text) => text is null ? null : Cleaner.Body(PlainText.Line(text)) is { Length: > 0 } clean ? clean : null;

    /// <summary>A text short enough to stand in a finding.</summary>
    public static string Short(string text)
    {
        const int Longest = 48;
        var line = string.Concat(PlainText.Line(text).Where(c => !char.IsControl(c)));
        return line.Length <= Longest ? line : line[..(char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)] + "…";
    }
}
