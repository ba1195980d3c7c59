namespace PrintEdition.Ingest.RawText;

/// <summary>What a line is on its page.</summary>
internal enum LineRole
{
    /// <summary>The page's edge: what stands before the first line and after the last. No line has this role.</summary>
    Edge,

    /// <summary>The paper's name, date, issue number, publisher (报头).</summary>
    Masthead,

    /// <summary>A section mark: <c>第02版：要闻</c>.</summary>
    Section,

    /// <summary>The responsible editor (责任编辑).</summary>
    Editor,

    /// <summary>The index of the issue (导读).</summary>
    Index,

    /// <summary>The weather.</summary>
    Weather,

    /// <summary>Where a story leaves its page: <c>下转第3版</c>.</summary>
    JumpOut,

    /// <summary>Where a story comes from another page: <c>上接第1版</c>.</summary>
    JumpIn,

    /// <summary>The headline that a story has where it goes on.</summary>
    JumpHead,

    /// <summary>The mark over an advertisement: <c>广告</c>.</summary>
    AdvertisementMark,

    /// <summary>A line of an advertisement.</summary>
    Advertisement,

    /// <summary>A kicker above the headline (引题).</summary>
    Kicker,

    /// <summary>A headline (主题).</summary>
    Headline,

    /// <summary>A deck below the headline (副题).</summary>
    Deck,

    /// <summary>A byline on a line of its own.</summary>
    Byline,

    /// <summary>A paragraph, or its beginning.</summary>
    Text,

    /// <summary>A paragraph that opens with a byline: <c>本报讯（记者 …）</c>.</summary>
    BylinedText,

    /// <summary>The rest of a paragraph that a column's end cut.</summary>
    Continuation,

    /// <summary>A heading inside the text (小标题).</summary>
    Subhead,

    /// <summary>A photographer's credit.</summary>
    Credit,

    /// <summary>A caption among text.</summary>
    Caption,

    /// <summary>A line of verse.</summary>
    Verse,

    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>The title of a slogan.</summary>
    FillerTitle,

    /// <summary>The words of a slogan.</summary>
    FillerWords,
}
