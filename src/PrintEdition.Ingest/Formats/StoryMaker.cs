using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Markup;
using PrintEdition.Ingest.Pictures;
using PrintEdition.Ingest.RawText;
using PrintEdition.Ingest.Web;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Formats;

/// <summary>Makes articles of drafts: cleans them, takes the byline out of the text, reads their pictures, checks them.</summary>
internal sealed class StoryMaker
{
    /// <summary>A deck in the widths of Latin letters: sixty characters of Chinese are three lines over four columns.</summary>
    private const int LongestDeck = 120;

    private readonly PictureReader pictures;
    private readonly RemotePictures? remotePictures;
    private readonly string? address;
    private readonly List<Diagnostic> findings = [];

    /// <summary>A maker for the articles of one input.</summary>
    public StoryMaker(InputDocument document)
    {
        Cleaner = document.Cleaner;
        address = document.Address;
        remotePictures = document.Options.Web is { } web ? new RemotePictures(web) : null;
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

    /// <summary>Fetches the pictures of several stories together, where that is allowed; else each story's are told.</summary>
    public void FetchPictures(IEnumerable<StoryDraft> drafts) =>
        remotePictures?.Fetch(drafts.SelectMany(d => PicturesOf(d).Where(p => !IsBeside(p)).Select(p => AddressOf(p, d)).OfType<string>().Select(a => (a, d.Place))));

    /// <summary>The article of a draft.</summary>
    public Article Make(StoryDraft draft)
    {
        var headline = HeadlineOf(draft);
        var article = new Article
        {
            Id = draft.Id,
            Kind = draft.Kind,
            Headline = headline,
            Byline = draft.Body.Byline ?? Given(draft),
            Body = draft.Kind == ArticleKind.Filler ? Lines(draft.Body) : WithoutHeadline(BlocksOf(draft, headline.Headline), headline.Headline),
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
        TellSummary(draft, headline);
        return article;
    }

    /// <summary>The headline stack from fields; what they do not say, from the text's own.</summary>
    private HeadlineStack HeadlineOf(StoryDraft draft)
    {
        var own = draft.Body.Heading;
        var deck = Phrases(draft.Deck) ?? Phrases(own?.Deck);
        return new HeadlineStack(Phrases(draft.Headline) ?? Phrases(own?.Headline) ?? "", Phrases(draft.Kicker) ?? Phrases(own?.Kicker), deck ?? DeckOf(draft));
    }

    /// <summary>
    /// A summary as the deck: agencies give a sentence to print under the headline, or the opening of the text over again, or an abstract for an
    /// index, which is longer than any deck.
    /// </summary>
    private string? DeckOf(StoryDraft draft) =>
        Phrases(draft.Summary) is { } summary && TextWidth.Of(summary) <= LongestDeck && !IsOpening(summary, draft) ? summary : null;

    private static bool IsOpening(string summary, StoryDraft draft) =>
        draft.Body.Blocks.FirstOrDefault(b => b is not Subhead)?.PlainText.StartsWith(summary.TrimEnd('。', '.', '…'), StringComparison.Ordinal) == true;

    /// <summary>The text; a heading of its own that says something else than the headline opens it.</summary>
    private ImmutableArray<Block> BlocksOf(StoryDraft draft, string headline) => Phrases(draft.Body.Heading?.Headline) is { } own && own != headline
        ? draft.Body.Blocks.Insert(0, new Subhead(own, draft.Place))
        : draft.Body.Blocks;

    /// <summary>A filler's lines are plain words.</summary>
    private static ImmutableArray<Block> Lines(MarkupBody body) =>
        [.. body.Blocks.Select(b => b is Subhead ? b : new Paragraph(Inlines.Plain(b.PlainText), b.Place)), .. body.Notes.Select(n => new Paragraph(Inlines.Plain(n.PlainText), n.Place))];

    /// <summary>Bodies of agencies open with the headline over again.</summary>
    private static ImmutableArray<Block> WithoutHeadline(ImmutableArray<Block> blocks, string headline) =>
        blocks is [Subhead first, ..] && first.Title == headline ? blocks.RemoveAt(0) : blocks;

    private Byline? Given(StoryDraft draft) =>
        Phrases(draft.Dateline) is var dateline && Phrases(draft.Writer) is var writer && (dateline ?? writer) is not null
            ? new Byline(dateline, writer, RunIn: dateline is not null && !draft.IsBylineApart)
            : null;

    private string? Phrases(string? text) => Cleaner.Phrases(PlainText.Line(text ?? "")) is { Length: > 0 } clean ? clean : null;

    private void TellLeftOut(StoryDraft draft)
    {
        if (!draft.Body.LeftOut.IsEmpty)
        {
            Tell("PE1408", Severity.Note, $"left out of '{Short(draft.Headline)}', as paper cannot show it: {string.Join(", ", draft.Body.LeftOut)}", draft.Place);
        }
    }

    /// <summary>What the agency says and no page shows.</summary>
    private void TellSummary(StoryDraft draft, HeadlineStack headline)
    {
        if (Phrases(draft.Summary) is { } summary && summary != headline.Deck && !IsOpening(summary, draft))
        {
            var reason = headline.Deck is null ? "is longer than a deck" : "has no place beside the deck";
            Tell("PE1414", Severity.Note, $"the summary of '{Short(headline.Headline)}' {reason}, and is not printed: {Short(summary)}", draft.Place);
        }

        if (Phrases(draft.EditorsNote) is { } note)
        {
            Tell("PE1413", Severity.Note, $"the agency says to the editors of '{Short(headline.Headline)}': {Short(note)}", draft.Place);
        }
    }

    private ImmutableArray<Picture> ReadPictures(StoryDraft draft)
    {
        var read = ImmutableArray.CreateBuilder<Picture>();
        var remote = new List<string>();
        FetchPictures([draft]);
        foreach (var named in PicturesOf(draft))
        {
            var file = named.Source.Length == 0 ? null
                : IsBeside(named) ? Take(pictures.Read(LocalPicture.PathOf(named.Source)!, draft.Place), named.Framing)
                : remotePictures is not null && AddressOf(named, draft) is { } there ? Take(remotePictures.Read(there, draft.Place), named.Framing)
                : Remote(named.Source);
            if (file is not null || named is { Caption.Length: > 0 } or { Credit.Length: > 0 })
            {
                read.Add(new Picture(file, Given(named.Caption, Body), Given(named.Credit, Phrases), Given(named.Alt, Body)) { Framing = named.Framing });
            }
        }

        if (remote.Count > 0)
        {
            Tell("PE1308", Severity.Warning, $"{remote.Count} picture(s) of '{Short(draft.Headline)}' are on the web and are not fetched, the first is {Short(remote[0])}; say --allow-network, or save them beside the file and name them by their paths", draft.Place);
        }

        return read.ToImmutable();

        PictureFile? Remote(string source)
        {
            remote.Add(source);
            return null;
        }
    }

    /// <summary>Words, clean; empty ones say that none are wanted.</summary>
    private static string? Given(string? words, Func<string?, string?> clean) => words is "" ? words : clean(words);

    /// <summary>Each picture once; those without a file are all there.</summary>
    private static IEnumerable<NamedPicture> PicturesOf(StoryDraft draft)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        return draft.Pictures.Concat(draft.Body.Pictures).Where(p => p.Source.Length == 0 || known.Add(p.Source));
    }

    /// <summary>Whether a picture is a file beside the input; nothing is beside what comes from the web.</summary>
    private bool IsBeside(NamedPicture picture) => address is null && LocalPicture.PathOf(picture.Source) is not null;

    /// <summary>A picture's address, read against the story's own, then the input's; null when it has none that is fetched from.</summary>
    private string? AddressOf(NamedPicture picture, StoryDraft draft)
    {
        var start = draft.Link is { } link && FetchableAddress.IsMeantBy(link) ? link : address;
        return Uri.TryCreate(start ?? "https://nowhere.invalid/", UriKind.Absolute, out var whole) && Uri.TryCreate(whole, picture.Source, out var full) && full.Host != "nowhere.invalid"
            ? FetchableAddress.Of(full)?.AbsoluteUri
            : null;
    }

    private PictureFile? Take((PictureFile? File, ImmutableArray<Diagnostic> Findings) read, PictureFraming framing)
    {
        findings.AddRange(read.Findings);
        return read.File is not { } file || !framing.IsOpen ? read.File : file with { Interest = InterestReader.Read(file) };
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
