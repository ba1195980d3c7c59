using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Formats;
using PrintEdition.Ingest.Web;
using PrintEdition.Model;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>Fills sections with the items of their feeds. All feeds are fetched together, and stand in the edition's order.</summary>
/// <param name="cleaner">Cleans their texts.</param>
/// <param name="options">How they are read.</param>
/// <param name="day">The edition's date, which ages are measured from; null for none.</param>
/// <param name="filesOf">The files of a feed that has no address, or why there are none.</param>
/// <param name="shownOf">What a file is called in findings.</param>
internal sealed class FeedDesk(Cleaner cleaner, ReaderOptions options, DateOnly? day, Func<FeedEntry, Checked<string[]>> filesOf, Func<string, string> shownOf)
{
    private readonly List<Diagnostic> findings = [];
    private readonly List<Article> articles = [];

    /// <summary>What was found in the feeds.</summary>
    public IReadOnlyList<Diagnostic> Findings => findings;

    /// <summary>The articles that come from them.</summary>
    public IReadOnlyList<Article> Articles => articles;

    /// <summary>The sections with their feeds' items behind their own articles, and those of further feeds.</summary>
    public ImmutableArray<Section> Fill(ImmutableArray<SectionDraft> drafts, IReadOnlyList<FeedEntry> further)
    {
        var entries = drafts.SelectMany(d => d.Feeds).Concat(further);
        var fetched = RemoteFeeds.Fetch(entries.Where(e => e.Address is not null).Select(e => (e.Address!, e.Place)), cleaner, options);
        var own = drafts.Select(d => d.Section with { Articles = d.Section.Articles.AddRange(d.Feeds.SelectMany(e => Sections(e, fetched)).SelectMany(s => s.Articles)) });
        return EditionMerger.Merge([.. own], further.SelectMany(e => Sections(e, fetched).Select(s => s with { Name = e.Section is { Length: > 0 } name ? cleaner.Phrases(name) : s.Name })));
    }

    private ImmutableArray<Section> Sections(FeedEntry entry, IReadOnlyDictionary<string, Checked<InputDocument>> fetched)
    {
        var sections = ImmutableArray.CreateBuilder<Section>();
        foreach (var document in entry.Address is { } address ? [fetched[address]] : Files(entry))
        {
            var read = document.Then(d => InputReaders.ReadFeed(d with { Selection = entry.Selection with { Day = day } }, null));
            findings.AddRange(read.Value is null && options.KeepsGoing ? KeepGoing.Without(read.Diagnostics, "this feed", entry.Place) : read.Diagnostics);
            articles.AddRange(read.Value?.OfFeeds ?? []);
            sections.AddRange(read.Value?.Edition.Sections ?? []);
        }

        return sections.ToImmutable();
    }

    private IEnumerable<Checked<InputDocument>> Files(FeedEntry entry) => filesOf(entry) switch
    {
        { Value: { } paths } => paths.Select(Open),
        var none => [Checked.Failed<InputDocument>(none.Diagnostics)],
    };

    private Checked<InputDocument> Open(string path) =>
        InputFile.Read(path).Then(bytes => InputDocument.Decode(bytes, shownOf(path), cleaner)).Then(d => Checked.Of(d with { Options = options }));
}
