namespace PrintEdition.Ingest.Formats.Feeds;

/// <summary>An item of a feed, whichever kind of feed it is.</summary>
/// <param name="Story">What it says.</param>
/// <param name="Key">What it is known by in the feed; null when it does not say.</param>
/// <param name="IsWhole">Whether it claims to hold the whole text; else it may be a teaser.</param>
/// <param name="WrittenDate">When it was published, as the feed writes it; null when it does not say.</param>
internal sealed record FeedItem(StoryDraft Story, string? Key, bool IsWhole, string? WrittenDate)
{
    /// <summary>When it was published; null when it does not say, or not so that it can be read.</summary>
    public DateTimeOffset? Date { get; } = FeedDate.Of(WrittenDate);
}

/// <summary>A feed.</summary>
/// <param name="Title">Its title, the name of its section.</param>
/// <param name="Items">Its items in order, read as they are asked for.</param>
internal sealed record Feed(string? Title, IEnumerable<FeedItem> Items);
