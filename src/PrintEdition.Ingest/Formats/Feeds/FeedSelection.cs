using System.Collections.Immutable;
using System.Globalization;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Formats.Feeds;

/// <summary>The order in which a feed's items are printed.</summary>
internal enum FeedOrder
{
    /// <summary>The feed's own.</summary>
    Feed,

    /// <summary>The newest first; items without a date at the end.</summary>
    Newest,

    /// <summary>The oldest first; items without a date at the end.</summary>
    Oldest,
}

/// <summary>Which items of a feed are wanted: by age, then in an order, then so many of them.</summary>
internal sealed record FeedSelection
{
    /// <summary>All items in the feed's order.</summary>
    public static readonly FeedSelection All = new();

    /// <summary>The largest number; null for any.</summary>
    public int? Limit { get; init; }

    /// <summary>The greatest age at the end of the edition's day; null for any.</summary>
    public TimeSpan? Age { get; init; }

    /// <summary>The edition's day, which ages are measured from: the clock is never asked. Null when there is none.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The order.</summary>
    public FeedOrder Order { get; init; }

    /// <summary>Whether their pictures are wanted.</summary>
    public bool WithPictures { get; init; } = true;

    /// <summary>The items that are wanted, in order.</summary>
    /// <param name="items">A feed's items, each once.</param>
    /// <param name="tell">Takes what is to be said of items that are left out.</param>
    /// <param name="place">The feed.</param>
    public ImmutableArray<FeedItem> Choose(ImmutableArray<FeedItem> items, Action<Diagnostic> tell, SourceSpan place)
    {
        TellOfDates(items, tell, place);
        var young = items.Where(IsYoungEnough).ToImmutableArray();
        var chosen = Ordered(young).Take(Limit ?? int.MaxValue).Select(Pictured).ToImmutableArray();
        TellLeftOut(items.Length - young.Length, young.Length - chosen.Length, tell, place);
        if (chosen.IsEmpty)
        {
            tell(new Diagnostic("PE1433", Severity.Warning, "no item of this feed is in the edition; the others say why: give it a greater age, or the edition another date", place));
        }

        return chosen;
    }

    /// <summary>An item's age by the clock that it was dated with: at the end of the edition's day, which that clock shows at midnight.</summary>
    private bool IsYoungEnough(FeedItem item)
    {
        if (Age is not { } age || Day is not { } day || item.Date is not { } date)
        {
            return true;
        }

        var atEnd = day.ToDateTime(TimeOnly.MinValue) - date.DateTime + TimeSpan.FromDays(1);
        return atEnd <= age && atEnd > TimeSpan.Zero;
    }

    private IEnumerable<FeedItem> Ordered(IEnumerable<FeedItem> items) => Order switch
    {
        FeedOrder.Newest => items.OrderByDescending(i => i.Date ?? DateTimeOffset.MinValue),
        FeedOrder.Oldest => items.OrderBy(i => i.Date ?? DateTimeOffset.MaxValue),
        _ => items,
    };

    private FeedItem Pictured(FeedItem item) => WithPictures
        ? item
        : item with { Story = item.Story with { Pictures = [], Body = item.Story.Body with { Pictures = [] } } };

    private void TellOfDates(ImmutableArray<FeedItem> items, Action<Diagnostic> tell, SourceSpan place)
    {
        var unread = items.Where(i => i.Date is null && i.WrittenDate is not null).ToArray();
        if (unread.Length > 0 && (Age is not null || Order != FeedOrder.Feed))
        {
            tell(new Diagnostic("PE1430", Severity.Note, string.Create(CultureInfo.InvariantCulture, $"{unread.Length} item(s) of this feed have a date that cannot be read, the first is '{StoryMaker.Short(unread[0].WrittenDate!)}'; they are taken as items without one, which are of any age"), unread[0].Story.Place));
        }

        if (Age is not null && Day is null)
        {
            tell(new Diagnostic("PE1429", Severity.Warning, "'age' is measured from the edition's date, and the edition has none; items of any age are taken: give the edition a date, there or with --date", place));
        }
    }

    private void TellLeftOut(int byAge, int byLimit, Action<Diagnostic> tell, SourceSpan place)
    {
        string?[] reasons =
        [
            byAge > 0 ? string.Create(CultureInfo.InvariantCulture, $"{byAge} not from the {Age!.Value.TotalHours:0} hours up to the end of the edition's day") : null,
            byLimit > 0 ? string.Create(CultureInfo.InvariantCulture, $"{byLimit} over the limit of {Limit}") : null,
        ];
        if (byAge + byLimit > 0)
        {
            tell(new Diagnostic("PE1428", Severity.Note, $"items of this feed that are left out, as the edition asks: {string.Join(", ", reasons.OfType<string>())}", place));
        }
    }
}
