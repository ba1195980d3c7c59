namespace PrintEdition.Ingest.RawText;

/// <summary>What a single line looks like; where it stands decides the rest.</summary>
internal enum LineRole
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>Running text that opens with a byline: <c>本报讯（记者 …）</c>.</summary>
    BylinedText,

    /// <summary>A byline on a line of its own.</summary>
    Byline,

    /// <summary>A headline, kicker, deck, subhead or filler title.</summary>
    Display,

    /// <summary>A photographer's credit in brackets.</summary>
    Credit,

    /// <summary>A list of short words: a slogan's text.</summary>
    Words,

    /// <summary>A section mark: <c>第02版：要闻</c>.</summary>
    Section,

    /// <summary>The responsible editor.</summary>
    Editor,
}

/// <summary>What can be said of a line by itself.</summary>
[Flags]
internal enum LineFeatures
{
    None = 0,
    Short = 1 << 0,
    Medium = 1 << 1,
    Long = 1 << 2,
    EndsSentence = 1 << 3,
    HasStopInside = 1 << 4,
    HasComma = 1 << 5,
    OpensWithDateline = 1 << 6,
    IsBylineAlone = 1 << 7,
    IsCredit = 1 << 8,
    IsWordList = 1 << 9,
    IsSectionMark = 1 << 10,
    IsEditorLine = 1 << 11,
    HasPhraseSpace = 1 << 12,
    EndsOpen = 1 << 13,
    AfterCutText = 1 << 14,
}
