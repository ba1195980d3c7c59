using System.Collections.Immutable;

namespace PrintEdition.Ingest.RawText;

/// <summary>How much a feature of a line speaks for a role, or against it.</summary>
internal readonly record struct Weight(LineRole Role, LineFeatures Feature, double Value);

/// <summary>How well a role follows another.</summary>
internal readonly record struct Step(LineRole From, LineRole To, double Value);

/// <summary>
/// The table of weights by which lines get their roles. The unit is what a short line is worth for a headline, about 2.5; a weight of 1
/// tips a balance, 9 settles the matter.
/// </summary>
internal static class Evidence
{
    /// <summary>What cannot be.</summary>
    public const double Never = -1000;

    private static readonly ImmutableArray<LineRole> All = [.. Enum.GetValues<LineRole>()];

    private static readonly ImmutableArray<LineRole> TextRoles = [LineRole.Text, LineRole.BylinedText, LineRole.Continuation];

    private static readonly ImmutableArray<LineRole> HeadRoles = [LineRole.Headline, LineRole.Deck];

    /// <summary>What stands beside the stories.</summary>
    private static readonly ImmutableArray<LineRole> Furniture =
        [LineRole.Masthead, LineRole.Index, LineRole.Weather, LineRole.JumpOut, LineRole.JumpIn, LineRole.AdvertisementMark];

    /// <summary>What a role cannot do without: one of these features.</summary>
    public static readonly ImmutableArray<(LineRole Role, LineFeatures AnyOf)> Needs =
    [
        (LineRole.Masthead, LineFeatures.MastheadFields | LineFeatures.PaperName | LineFeatures.InsideMasthead),
        (LineRole.Section, LineFeatures.SectionMark | LineFeatures.SectionName),
        (LineRole.Editor, LineFeatures.EditorLine),
        (LineRole.Index, LineFeatures.Index),
        (LineRole.Weather, LineFeatures.Weather),
        (LineRole.JumpOut, LineFeatures.JumpOut),
        (LineRole.JumpIn, LineFeatures.JumpIn),
        (LineRole.JumpHead, LineFeatures.BesideJumpIn),
        (LineRole.AdvertisementMark, LineFeatures.AdvertisementMark),
        (LineRole.Caption, LineFeatures.Caption),
        (LineRole.Verse, LineFeatures.ShortRun),
        (LineRole.TableRow, LineFeatures.EqualCells),
        (LineRole.Kicker, LineFeatures.BeforeDisplay),
        (LineRole.Deck, LineFeatures.AfterDisplay),
        (LineRole.Byline, LineFeatures.BylineAlone | LineFeatures.NameUnderHead),
        (LineRole.BylinedText, LineFeatures.Dateline),
        (LineRole.Continuation, LineFeatures.AfterCut),
        (LineRole.Credit, LineFeatures.CreditAlone),
        (LineRole.FillerTitle, LineFeatures.BeforeWords),
        (LineRole.FillerWords, LineFeatures.ShortPhrases),
    ];

    /// <summary>What the features of a line are worth for its role.</summary>
    public static readonly ImmutableArray<Weight> Weights =
    [
        .. Settled(),
        .. Running(),
        .. Heads(),
        .. Inside(),
    ];

    /// <summary>What the role before is worth for a role; pairs that are not named are worth nothing.</summary>
    public static readonly ImmutableArray<Step> Steps = [.. Openings(), .. Stacks(), .. Texts(), .. Others(), .. Blocks(), .. Advertisements()];

    /// <summary>Fixed phrases: a line that has the form has the role, unless its place speaks against it.</summary>
    private static IEnumerable<Weight> Settled() =>
    [
        new(LineRole.Masthead, LineFeatures.MastheadFields, 9),
        new(LineRole.Masthead, LineFeatures.PaperName, 4),
        new(LineRole.Masthead, LineFeatures.ColumnTitle, -9),
        new(LineRole.Masthead, LineFeatures.SectionName, -6),
        new(LineRole.Masthead, LineFeatures.InsideMasthead, 6),
        new(LineRole.Section, LineFeatures.SectionMark, 9),
        new(LineRole.Section, LineFeatures.SectionName, 5),
        new(LineRole.Editor, LineFeatures.EditorLine, 9),
        new(LineRole.Index, LineFeatures.Index, 9),
        new(LineRole.Weather, LineFeatures.Weather, 9),
        new(LineRole.JumpOut, LineFeatures.JumpOut, 9),
        new(LineRole.JumpIn, LineFeatures.JumpIn, 9),
        new(LineRole.JumpHead, LineFeatures.BesideJumpIn, 7),
        new(LineRole.AdvertisementMark, LineFeatures.AdvertisementMark, 9),
        new(LineRole.TableRow, LineFeatures.EqualCells, 7),
        new(LineRole.Caption, LineFeatures.Caption, 9),
        new(LineRole.Caption, LineFeatures.Long, -2),
        new(LineRole.Byline, LineFeatures.BylineAlone, 9),
        new(LineRole.Byline, LineFeatures.NameUnderHead, 5),
        new(LineRole.BylinedText, LineFeatures.Dateline, 9),
        new(LineRole.Credit, LineFeatures.CreditAlone, 9),
    ];

    /// <summary>Running text is long, has commas and stops, and ends with one.</summary>
    private static IEnumerable<Weight> Running() =>
    [
        new(LineRole.Text, LineFeatures.Long, 3),
        new(LineRole.Text, LineFeatures.Medium, 0.5),
        new(LineRole.Text, LineFeatures.EndsWithStop, 3),
        new(LineRole.Text, LineFeatures.EndsWithCall, 0.5),
        new(LineRole.Text, LineFeatures.EndsOpen, 1.5),
        new(LineRole.Text, LineFeatures.StopInside, 2),
        new(LineRole.Text, LineFeatures.Comma, 1),
        new(LineRole.Text, LineFeatures.AfterCut, -3),
        new(LineRole.Text, LineFeatures.Dateline, -4),
        new(LineRole.Text, LineFeatures.ShortRun, 1),
        new(LineRole.Text, LineFeatures.Contact, 3),
        new(LineRole.Text, LineFeatures.Figures, 0.5),
        new(LineRole.Text, LineFeatures.OpensParagraph, 6),
        new(LineRole.Text, LineFeatures.ListItem, 4),
        new(LineRole.Text, LineFeatures.Marked, 1),
        new(LineRole.Continuation, LineFeatures.AfterCut, 4.5),
        new(LineRole.Continuation, LineFeatures.Long, 1.5),
        new(LineRole.Continuation, LineFeatures.EndsWithStop, 1),
        new(LineRole.Continuation, LineFeatures.StopInside, 1),
        new(LineRole.Continuation, LineFeatures.Comma, 0.5),
        new(LineRole.Continuation, LineFeatures.LooksLikeDisplay, -2.5), // a headline after a story that was cut off
        new(LineRole.Continuation, LineFeatures.BeforeByline, -3),
        new(LineRole.Continuation, LineFeatures.Numbered, -4),
        new(LineRole.Continuation, LineFeatures.OpensParagraph, -6),
        new(LineRole.Continuation, LineFeatures.Marked, -4),
        new(LineRole.Continuation, LineFeatures.SectionName, -4),
        new(LineRole.Continuation, LineFeatures.Dateline, -6),
    ];

    /// <summary>A head is short and stands above the text; which line of it is which is told by length, figures and phrases.</summary>
    private static IEnumerable<Weight> Heads() =>
    [
        new(LineRole.Headline, LineFeatures.Short, 2.5),
        new(LineRole.Headline, LineFeatures.Medium, 1.5),
        new(LineRole.Headline, LineFeatures.Long, -6),
        new(LineRole.Headline, LineFeatures.EndsWithStop, -6),
        new(LineRole.Headline, LineFeatures.EndsOpen, -2),
        new(LineRole.Headline, LineFeatures.StopInside, -5),
        new(LineRole.Headline, LineFeatures.Comma, -0.5),
        new(LineRole.Headline, LineFeatures.OpensWithDash, -3),
        new(LineRole.Headline, LineFeatures.Numbered, -4),
        new(LineRole.Headline, LineFeatures.AfterCut, -1.5),
        new(LineRole.Headline, LineFeatures.Marked, -3),
        new(LineRole.Headline, LineFeatures.ShortRun, -2),
        new(LineRole.Headline, LineFeatures.Label, -1.5),
        new(LineRole.Headline, LineFeatures.SignatureFollows, 3),
        new(LineRole.Headline, LineFeatures.NoticeTitle, 4),
        new(LineRole.Headline, LineFeatures.ColumnTitle, 5),
        new(LineRole.Headline, LineFeatures.Bracketed, -3),
        new(LineRole.Headline, LineFeatures.Contact, -3),
        new(LineRole.Headline, LineFeatures.Gap, 1),
        new(LineRole.Headline, LineFeatures.PhraseSpace, 1),
        new(LineRole.Headline, LineFeatures.WordList, -1.5),
        new(LineRole.Headline, LineFeatures.BeforeText, 0.5),
        new(LineRole.Headline, LineFeatures.BeforeByline, 4),
        new(LineRole.Headline, LineFeatures.BriefFollows, 1.5),
        new(LineRole.Headline, LineFeatures.StoryFollows, -1),
        new(LineRole.Headline, LineFeatures.CreditFollows, 3),
        new(LineRole.Headline, LineFeatures.DayFollows, 1),
        new(LineRole.Headline, LineFeatures.PageWithoutBylines, 4), // then headlines cannot be told by what follows them
        new(LineRole.Kicker, LineFeatures.Short, 1),
        new(LineRole.Kicker, LineFeatures.Medium, 0.5),
        new(LineRole.Kicker, LineFeatures.Long, -6),
        new(LineRole.Kicker, LineFeatures.EndsWithStop, -4),
        new(LineRole.Kicker, LineFeatures.StopInside, -5),
        new(LineRole.Kicker, LineFeatures.EndsOpen, -1),
        new(LineRole.Kicker, LineFeatures.Numbered, -4),
        new(LineRole.Kicker, LineFeatures.AfterCut, -1.5),
        new(LineRole.Kicker, LineFeatures.Marked, -4),
        new(LineRole.Kicker, LineFeatures.ShortRun, -1),
        new(LineRole.Kicker, LineFeatures.Contact, -5),
        new(LineRole.Kicker, LineFeatures.Label, 2.5),
        new(LineRole.Kicker, LineFeatures.ColumnTitle, -6),
        new(LineRole.Kicker, LineFeatures.NoticeTitle, -4),
        new(LineRole.Kicker, LineFeatures.Bracketed, -3),
        new(LineRole.Kicker, LineFeatures.BeforeDisplay, 0.5),
        new(LineRole.Kicker, LineFeatures.LongerThanBelow, 0.5),
        new(LineRole.Kicker, LineFeatures.PhrasesAboveStatement, 2), // slogans over a plain statement
        new(LineRole.Deck, LineFeatures.Short, 1.5),
        new(LineRole.Deck, LineFeatures.Medium, 2),
        new(LineRole.Deck, LineFeatures.Long, -4),
        new(LineRole.Deck, LineFeatures.EndsWithStop, -8),
        new(LineRole.Deck, LineFeatures.StopInside, -5),
        new(LineRole.Deck, LineFeatures.EndsOpen, -2),
        new(LineRole.Deck, LineFeatures.Numbered, -3),
        new(LineRole.Deck, LineFeatures.Gap, -1),
        new(LineRole.Deck, LineFeatures.AfterDisplay, 1),
        new(LineRole.Deck, LineFeatures.OpensWithDash, 4),
        new(LineRole.Deck, LineFeatures.Bracketed, 3),
        new(LineRole.Deck, LineFeatures.ShortRun, -1),
        new(LineRole.Deck, LineFeatures.Contact, -5),
        new(LineRole.Deck, LineFeatures.CreditFollows, 2),
        new(LineRole.Deck, LineFeatures.Marked, -4),
        new(LineRole.Deck, LineFeatures.NoticeTitle, -4),
        new(LineRole.Deck, LineFeatures.ColumnTitle, -6),
        new(LineRole.Deck, LineFeatures.Figures, 1.5), // decks give particulars
        new(LineRole.Deck, LineFeatures.LongerThanAbove, 1),
        new(LineRole.Deck, LineFeatures.BeforeText, 0.5),
        new(LineRole.Deck, LineFeatures.BeforeByline, 3.5),
    ];

    /// <summary>Headings inside text, and slogans.</summary>
    private static IEnumerable<Weight> Inside() =>
    [
        new(LineRole.Subhead, LineFeatures.Short, 2),
        new(LineRole.Subhead, LineFeatures.VeryShort, 0.5),
        new(LineRole.Subhead, LineFeatures.Long, -6),
        new(LineRole.Subhead, LineFeatures.EndsWithStop, -10),
        new(LineRole.Subhead, LineFeatures.StopInside, -5),
        new(LineRole.Subhead, LineFeatures.EndsOpen, -4),
        new(LineRole.Subhead, LineFeatures.Numbered, 4),
        new(LineRole.Subhead, LineFeatures.ListItem, -5),
        new(LineRole.Subhead, LineFeatures.Chapter, 9),
        new(LineRole.Subhead, LineFeatures.Marked, 6),
        new(LineRole.Subhead, LineFeatures.NoticeTitle, -4),
        new(LineRole.Subhead, LineFeatures.ColumnTitle, -6),
        new(LineRole.Subhead, LineFeatures.Bracketed, -2),
        new(LineRole.Subhead, LineFeatures.AfterCut, -2),
        new(LineRole.Subhead, LineFeatures.AfterDisplay, -2),
        new(LineRole.Subhead, LineFeatures.Gap, -1.5),
        new(LineRole.Subhead, LineFeatures.PhraseSpace, -0.5),
        new(LineRole.Subhead, LineFeatures.WordList, -1),
        new(LineRole.Subhead, LineFeatures.BeforeText, 1),
        new(LineRole.Subhead, LineFeatures.BeforeByline, -6),
        new(LineRole.Subhead, LineFeatures.StoryFollows, 2.5),
        new(LineRole.Subhead, LineFeatures.PageWithoutBylines, -2),
        new(LineRole.Subhead, LineFeatures.BriefFollows, -0.5),
        new(LineRole.Subhead, LineFeatures.CreditFollows, -2.5),
        new(LineRole.Subhead, LineFeatures.DayFollows, -1),
        new(LineRole.Verse, LineFeatures.ShortRun, 4),
        new(LineRole.Verse, LineFeatures.VeryShort, 1),
        new(LineRole.Verse, LineFeatures.EvenWidth, 4),
        new(LineRole.Verse, LineFeatures.Figures, -4),
        new(LineRole.Verse, LineFeatures.BeforeByline, -6),
        new(LineRole.Text, LineFeatures.EvenWidth, -2),
        new(LineRole.Advertisement, LineFeatures.Contact, 5),
        new(LineRole.Advertisement, LineFeatures.Short, 2),
        new(LineRole.Advertisement, LineFeatures.PhraseSpace, 1.5),
        new(LineRole.Advertisement, LineFeatures.Long, -2),
        new(LineRole.Advertisement, LineFeatures.EndsWithStop, -1),
        new(LineRole.Advertisement, LineFeatures.Gap, -3),
        new(LineRole.Advertisement, LineFeatures.Dateline, -9),
        new(LineRole.Advertisement, LineFeatures.BeforeByline, -6),
        new(LineRole.Advertisement, LineFeatures.NoticeTitle, -4),
        new(LineRole.Advertisement, LineFeatures.ColumnTitle, -6),
        new(LineRole.FillerTitle, LineFeatures.Short, 2),
        new(LineRole.FillerTitle, LineFeatures.BeforeWords, 2),
        new(LineRole.FillerTitle, LineFeatures.BeforeWordList, 3),
        new(LineRole.FillerTitle, LineFeatures.PhraseSpace, -2),
        new(LineRole.FillerTitle, LineFeatures.EndsWithStop, -6),
        new(LineRole.FillerTitle, LineFeatures.LooksLikeText, -9),
        new(LineRole.FillerWords, LineFeatures.WordList, 4),
        new(LineRole.FillerWords, LineFeatures.BeforeText, -3),
        new(LineRole.FillerWords, LineFeatures.BeforeByline, -8),
        new(LineRole.FillerWords, LineFeatures.BeforeDisplay, -3), // a headline of two phrases stands between a kicker and a deck, too
    ];

    private static IEnumerable<Step> Openings() =>
    [
        .. To(All, LineRole.Masthead, -4),
        new(LineRole.Edge, LineRole.Masthead, 1),
        new(LineRole.Section, LineRole.Masthead, 0),
        new(LineRole.Editor, LineRole.Masthead, 0),
        new(LineRole.Masthead, LineRole.Masthead, 1),
        new(LineRole.Edge, LineRole.Text, -1),
        new(LineRole.Edge, LineRole.BylinedText, -1),
        .. From(LineRole.Edge, [LineRole.Subhead, LineRole.Deck, LineRole.Continuation], Never),
        .. From(LineRole.Edge, [LineRole.Credit, LineRole.Byline, LineRole.FillerWords], -3),
        .. From(LineRole.Section, [LineRole.Subhead, LineRole.Deck, LineRole.Continuation], Never),
        .. From(LineRole.Editor, [LineRole.Deck, LineRole.Continuation], Never),
        new(LineRole.Editor, LineRole.Subhead, -4),
        .. Furniture.SelectMany(f => From(f, [LineRole.Subhead, LineRole.Deck, LineRole.Continuation, LineRole.Verse], Never)),
        new(LineRole.JumpIn, LineRole.Subhead, 0),
        .. Furniture.SelectMany(f => From(f, [LineRole.Section], 1)),
    ];

    /// <summary>An advertisement is its mark and what follows it, line after line.</summary>
    private static IEnumerable<Step> Advertisements() =>
    [
        .. To(All, LineRole.Advertisement, Never),
        new(LineRole.AdvertisementMark, LineRole.Advertisement, 4),
        new(LineRole.Advertisement, LineRole.Advertisement, 2),
        .. From(LineRole.AdvertisementMark, [LineRole.Headline, LineRole.Kicker, LineRole.Text, LineRole.FillerTitle], -6),
        .. From(LineRole.Advertisement, [LineRole.Subhead, LineRole.Deck, LineRole.Continuation, LineRole.Verse, LineRole.FillerWords], Never),
        .. From(LineRole.Advertisement, [LineRole.Text], -3),
    ];

    /// <summary>Verse stands under its title or its writer's name; rows of a table stand together.</summary>
    private static IEnumerable<Step> Blocks() =>
    [
        .. To([.. TextRoles, LineRole.Credit, LineRole.TableRow, LineRole.FillerWords, LineRole.Masthead, LineRole.Section, LineRole.Edge], LineRole.Verse, -6),
        new(LineRole.Verse, LineRole.Verse, 1),
        .. From(LineRole.Verse, [LineRole.Deck, LineRole.Continuation, LineRole.FillerWords], Never),
        .. From(LineRole.Verse, [LineRole.Text], -2),
        .. From(LineRole.Verse, [LineRole.Headline, LineRole.Kicker], -1.5),
        new(LineRole.Verse, LineRole.Subhead, 1),
        new(LineRole.TableRow, LineRole.TableRow, 2),
        .. From(LineRole.TableRow, [LineRole.Deck, LineRole.Continuation, LineRole.FillerWords], Never),
        .. From(LineRole.Caption, [LineRole.Deck, LineRole.FillerWords], Never),
        .. HeadRoles.SelectMany(h => From(h, [LineRole.TableRow], -3)),
        .. HeadRoles.SelectMany(h => From(h, [LineRole.Caption], -2)),
        .. HeadRoles.SelectMany(h => From(h, [LineRole.JumpIn, LineRole.JumpOut, LineRole.JumpHead, LineRole.Weather, LineRole.Index, LineRole.AdvertisementMark], -4)),
        .. To([LineRole.JumpIn], LineRole.JumpHead, 1),
        .. From(LineRole.JumpHead, All, Never),
        .. From(LineRole.JumpHead, [LineRole.JumpIn, LineRole.Text], 1),
    ];

    /// <summary>A stack is kicker, headline, decks, byline, text; a headline without text is rare.</summary>
    private static IEnumerable<Step> Stacks() =>
    [
        .. From(LineRole.Kicker, All, Never),
        new(LineRole.Kicker, LineRole.Headline, 0),
        .. HeadRoles.SelectMany(h => From(h, [LineRole.Headline, LineRole.Kicker, LineRole.FillerTitle, LineRole.Edge, LineRole.Section, LineRole.Editor, LineRole.Subhead], -4)),
        .. HeadRoles.SelectMany(h => From(h, [LineRole.FillerWords], -6)),
        .. HeadRoles.SelectMany(h => From(h, [LineRole.Continuation], Never)),
        .. HeadRoles.SelectMany(h => From(h, [LineRole.BylinedText], 2)),
        .. HeadRoles.SelectMany(h => From(h, [LineRole.Byline], 1)),
        .. HeadRoles.SelectMany(h => From(h, [LineRole.Credit], -1)),
        new(LineRole.Deck, LineRole.Deck, -3),
        .. From(LineRole.FillerTitle, All, Never),
        new(LineRole.FillerTitle, LineRole.FillerWords, 1),
    ];

    private static IEnumerable<Step> Texts() =>
    [
        .. TextRoles.SelectMany(t => From(t, [LineRole.Deck], Never)),
        .. TextRoles.SelectMany(t => From(t, [LineRole.BylinedText], -4)), // a story without a headline
        .. TextRoles.SelectMany(t => From(t, [LineRole.FillerWords], -5)),
        .. TextRoles.SelectMany(t => From(t, [LineRole.Byline], -0.5)),
        .. From(LineRole.Subhead, [LineRole.Deck, LineRole.Continuation], Never),
        .. From(LineRole.Subhead, [LineRole.BylinedText, LineRole.Headline, LineRole.Kicker, LineRole.FillerTitle, LineRole.Edge, LineRole.FillerWords], -5),
        .. From(LineRole.Subhead, [LineRole.Byline, LineRole.Subhead, LineRole.Credit], -2),
        new(LineRole.Subhead, LineRole.Text, 0.5),
    ];

    private static IEnumerable<Step> Others() =>
    [
        .. From(LineRole.Byline, [LineRole.Deck, LineRole.Continuation], Never),
        .. From(LineRole.Byline, [LineRole.FillerWords], -3),
        new(LineRole.Byline, LineRole.BylinedText, 1),
        new(LineRole.Byline, LineRole.Byline, 1),
        new(LineRole.Byline, LineRole.Text, 1),
        .. From(LineRole.Credit, [LineRole.Deck], Never),
        .. From(LineRole.Credit, [LineRole.Subhead, LineRole.FillerWords], -2),
        .. From(LineRole.Credit, [LineRole.Text], -0.5),
        .. From(LineRole.FillerWords, [LineRole.Deck, LineRole.Continuation, LineRole.Subhead], Never),
        .. From(LineRole.FillerWords, [LineRole.Text, LineRole.BylinedText, LineRole.Byline, LineRole.Credit], -6),
        new(LineRole.FillerWords, LineRole.FillerWords, 1),
    ];

    private static IEnumerable<Step> From(LineRole from, IEnumerable<LineRole> to, double value) => to.Select(t => new Step(from, t, value));

    private static IEnumerable<Step> To(IEnumerable<LineRole> from, LineRole to, double value) => from.Select(f => new Step(f, to, value));
}
