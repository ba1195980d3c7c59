using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Formats;
using PrintEdition.Ingest.Web;
using PrintEdition.Model;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>Fills sections with the items of their feeds. All feeds are fetched together, and stand in the edition's order.</summary>
/// <param name="cleaner">Cleans their texts.</param>
/// <param name="options">How they are read.</param>
/// <param name="files">Opens those that have no address.</param>
internal sealed class FeedDesk(Cleaner cleaner, ReaderOptions options, ArticleFiles files)
{
    private readonly List<Diagnostic> findings = [];
    private readonly List<Article> articles = [];

    /// <summary>What was found in the feeds.</summary>
    public IReadOnlyList<Diagnostic> Findings => findings;

    /// <summary>The articles that come from them.</summary>
    public IReadOnlyList<Article> Articles => articles;

    /// <summary>The edition with its feeds' items behind the articles of their sections; sections that feeds only have stand last.</summary>
    /// <param name="edition">The edition, whose date ages are measured from.</param>
    /// <param name="feeds">Its feeds: those that a section names first.</param>
    public Edition Fill(Edition edition, IReadOnlyList<FeedEntry> feeds)
    {
        var day = options.Date ?? edition.Date;
        var fetched = RemoteFeeds.Fetch(feeds.Where(e => e.Address is not null).Select(e => (e.Address!, e.Place)), cleaner, options);
        var sections = feeds.SelectMany(e => Sections(e, day, fetched).Select(s => s with { Name = e.Section is { Length: > 0 } name ? cleaner.Phrases(name) : s.Name }));
        return edition with { Sections = EditionMerger.Merge(edition.Sections, sections) };
    }

    private ImmutableArray<Section> Sections(FeedEntry entry, DateOnly? day, IReadOnlyDictionary<string, Checked<InputDocument>> fetched)
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

    private IEnumerable<Checked<InputDocument>> Files(FeedEntry entry) => files.Find(entry.File!, entry.Place) switch
    {
        { Value: { } paths } => paths.Select(files.Open),
        var none => [Checked.Failed<InputDocument>(none.Diagnostics)],
    };
}
