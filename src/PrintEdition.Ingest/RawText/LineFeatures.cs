namespace PrintEdition.Ingest.RawText;

/// <summary>What can be said of a line: first of itself, then of where it stands.</summary>
[Flags]
internal enum LineFeatures : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Up to 12 characters.</summary>
    VeryShort = 1UL << 0,

    /// <summary>Up to 24 characters.</summary>
    Short = 1UL << 1,

    /// <summary>25 to 48 characters.</summary>
    Medium = 1UL << 2,

    /// <summary>Over 48 characters.</summary>
    Long = 1UL << 3,

    /// <summary>Ends with a full stop.</summary>
    EndsWithStop = 1UL << 4,

    /// <summary>Ends with another mark that ends sentences.</summary>
    EndsWithCall = 1UL << 5,

    /// <summary>Ends with a comma, a colon or the like.</summary>
    EndsOpen = 1UL << 6,

    /// <summary>A full stop before the end.</summary>
    StopInside = 1UL << 7,

    /// <summary>A comma or semicolon.</summary>
    Comma = 1UL << 8,

    /// <summary>A space between phrases.</summary>
    PhraseSpace = 1UL << 9,

    /// <summary>A particular: a figure, in digits or numerals, or a colon before what somebody says.</summary>
    Figures = 1UL << 10,

    /// <summary>Numbered as headings and list items are: 一、（一）1.</summary>
    Numbered = 1UL << 11,

    /// <summary>Opens with a dash, as decks do: ——某某工作侧记.</summary>
    OpensWithDash = 1UL << 12,

    /// <summary>Opens with a dateline: 本报讯, 新华社…电.</summary>
    Dateline = 1UL << 13,

    /// <summary>Nothing but a byline.</summary>
    BylineAlone = 1UL << 14,

    /// <summary>Nothing but a photographer's credit.</summary>
    CreditAlone = 1UL << 15,

    /// <summary>Ends with a photographer's credit.</summary>
    EndsWithCredit = 1UL << 16,

    /// <summary>Two or more short phrases, no marks.</summary>
    ShortPhrases = 1UL << 17,

    /// <summary>Four or more words of a few characters, no marks.</summary>
    WordList = 1UL << 18,

    /// <summary>A section mark.</summary>
    SectionMark = 1UL << 19,

    /// <summary>Names the responsible editor.</summary>
    EditorLine = 1UL << 20,

    /// <summary>Nothing but what mastheads say.</summary>
    MastheadFields = 1UL << 21,

    /// <summary>A paper's name, in the first lines of the page.</summary>
    PaperName = 1UL << 22,

    /// <summary>Running text by its looks.</summary>
    LooksLikeText = 1UL << 23,

    /// <summary>A line of display by its looks: short, no full stop, nothing else.</summary>
    LooksLikeDisplay = 1UL << 24,

    /// <summary>The text before it stops in the middle of a sentence.</summary>
    AfterCut = 1UL << 25,

    /// <summary>More empty lines above it than the page usually has.</summary>
    Gap = 1UL << 26,

    /// <summary>Between the paper's name and the masthead's fields.</summary>
    InsideMasthead = 1UL << 27,

    /// <summary>A display line stands above.</summary>
    AfterDisplay = 1UL << 28,

    /// <summary>A display line stands below.</summary>
    BeforeDisplay = 1UL << 29,

    /// <summary>Running text without a byline stands below.</summary>
    BeforeText = 1UL << 30,

    /// <summary>A byline or a bylined text stands below.</summary>
    BeforeByline = 1UL << 31,

    /// <summary>Short phrases stand below.</summary>
    BeforeWords = 1UL << 32,

    /// <summary>One paragraph follows, and then something else.</summary>
    BriefFollows = 1UL << 33,

    /// <summary>Several paragraphs follow.</summary>
    StoryFollows = 1UL << 34,

    /// <summary>Within two paragraphs a photographer's credit follows.</summary>
    CreditFollows = 1UL << 35,

    /// <summary>The text below opens with a day, as news does, or as a letter does.</summary>
    DayFollows = 1UL << 36,

    /// <summary>Clearly longer than the display line above.</summary>
    LongerThanAbove = 1UL << 37,

    /// <summary>Clearly longer than the display line below.</summary>
    LongerThanBelow = 1UL << 38,

    /// <summary>Phrases above a line that has none.</summary>
    PhrasesAboveStatement = 1UL << 39,

    /// <summary>A line of display on a page of which no text opens with a byline.</summary>
    PageWithoutBylines = 1UL << 40,

    /// <summary>A list of words stands below.</summary>
    BeforeWordList = 1UL << 41,

    /// <summary>Says that the story goes on elsewhere.</summary>
    JumpOut = 1UL << 42,

    /// <summary>Says that the story comes from elsewhere.</summary>
    JumpIn = 1UL << 43,

    /// <summary>A display line beside a line that says where the story comes from.</summary>
    BesideJumpIn = 1UL << 44,

    /// <summary>Opens a paragraph whatever its length: an article of a document, a turn in a conversation.</summary>
    OpensParagraph = 1UL << 45,

    /// <summary>Opens with the mark of an item: ●■▲.</summary>
    Marked = 1UL << 46,

    /// <summary>An item of a list: numbered or opened with a dash, and it ends with a semicolon or a stop.</summary>
    ListItem = 1UL << 47,

    /// <summary>The heading of a chapter.</summary>
    Chapter = 1UL << 48,

    /// <summary>Cells, as many as the line above or below has.</summary>
    EqualCells = 1UL << 49,

    /// <summary>One of four or more short lines without an empty line between.</summary>
    ShortRun = 1UL << 50,

    /// <summary>As wide as the short line above or below, and both end with a mark, as regular verse does.</summary>
    EvenWidth = 1UL << 51,

    /// <summary>Nothing but the mark over an advertisement.</summary>
    AdvertisementMark = 1UL << 52,

    /// <summary>A telephone number or an address.</summary>
    Contact = 1UL << 53,

    /// <summary>A line of the weather.</summary>
    Weather = 1UL << 54,

    /// <summary>A line of the index.</summary>
    Index = 1UL << 55,

    /// <summary>The title of a notice.</summary>
    NoticeTitle = 1UL << 56,

    /// <summary>The title of a column of short items.</summary>
    ColumnTitle = 1UL << 57,

    /// <summary>A name that sections have.</summary>
    SectionName = 1UL << 58,

    /// <summary>Opens as a caption does.</summary>
    Caption = 1UL << 59,

    /// <summary>A name alone, between a headline and its text.</summary>
    NameUnderHead = 1UL << 60,

    /// <summary>In brackets from the first character to the last.</summary>
    Bracketed = 1UL << 61,

    /// <summary>The text below ends with its writer's name on a line of its own.</summary>
    SignatureFollows = 1UL << 62,

    /// <summary>Up to 4 characters, or says what kind of text it stands over: 综述.</summary>
    Label = 1UL << 63,
}
