using PrintEdition.Ingest.Cleanup;

namespace PrintEdition.Ingest.RawText;

/// <summary>Reads what can be said of a line by itself.</summary>
internal static class FormReader
{
    /// <summary>The name of a column over a headline is rarely longer, and few headlines are as short.</summary>
    private const int LabelLength = 4;

    /// <summary>Headings inside text are rarely longer.</summary>
    private const int VeryShortLength = 12;

    /// <summary>A headline of one line is rarely longer.</summary>
    private const int ShortLength = 24;

    /// <summary>Nothing over this length is a headline; no fixed phrase that stands alone is longer either.</summary>
    private const int MediumLength = 48;

    /// <summary>A list of words has at least so many, each at most so long.</summary>
    private const int FewestWords = 4;

    private const int LongestWord = 6;

    /// <summary>A slogan's phrases are at most so long.</summary>
    private const int LongestPhrase = 8;

    /// <summary>A credit or byline after the last sentence lies within so many characters of the end.</summary>
    private const int TailLength = 48;

    private const LineFeatures Alone =
        LineFeatures.BylineAlone | LineFeatures.CreditAlone | LineFeatures.SectionMark | LineFeatures.EditorLine | LineFeatures.MastheadFields
        | LineFeatures.JumpOut | LineFeatures.JumpIn | LineFeatures.AdvertisementMark | LineFeatures.Weather | LineFeatures.Index;

    /// <summary>The features of a line.</summary>
    public static LineFeatures Read(RawLine line)
    {
        var features = Length(line.Text) | Marks(line.Text) | Phrases(line.Text) | Openings(line.Plain);
        features |= If(LinePatterns.EndCredit().IsMatch(Tail(line.Plain)), LineFeatures.EndsWithCredit);
        if (line.Text.Length <= MediumLength * 2)
        {
            features |= FixedPhrases(line.Plain);
        }

        features |= If((features & (LineFeatures.Numbered | LineFeatures.OpensWithDash)) != 0 && line.Text[^1] is ';' or '；' or '。', LineFeatures.ListItem);
        return features | Looks(line, features);
    }

    /// <summary>Whether a line is a fixed phrase by itself: no text runs on from it.</summary>
    public static bool StandsAlone(RawLine line) => (line.Form & Alone) != 0;

    /// <summary>Whether nothing can run on into a line: a fixed phrase, or the opening of a news text.</summary>
    public static bool OpensPiece(RawLine line) => (line.Form & (Alone | LineFeatures.Dateline)) != 0;

    /// <summary>Whether a line opens a news text, or names its writer.</summary>
    public static bool OpensText(RawLine line) => (line.Form & (LineFeatures.Dateline | LineFeatures.BylineAlone)) != 0;

    /// <summary>The end of a text, where a credit may stand.</summary>
    public static string Tail(string text) => text.Length <= TailLength ? text : text[^TailLength..];

    /// <summary>Whether a text ends as a sentence does, Latin text with a full stop too.</summary>
    public static bool EndsSentence(string text) =>
        Characters.EndsSentence(text) || (text.TrimEnd('”', '"', '’', ')') is [.., var last, '.'] && (Characters.IsHan(last) || !TextWidth.IsWide(text)));

    private static LineFeatures Openings(string plain) =>
        If(LinePatterns.Dateline().IsMatch(plain) || LinePatterns.OpeningByline().IsMatch(plain), LineFeatures.Dateline)
        | If(LinePatterns.Numbered().IsMatch(plain), LineFeatures.Numbered)
        | If(LinePatterns.OpensParagraph().IsMatch(plain), LineFeatures.OpensParagraph)
        | If(LinePatterns.Marked().IsMatch(plain), LineFeatures.Marked)
        | If(LinePatterns.OpensWithCaption().IsMatch(plain), LineFeatures.Caption);

    /// <summary>The length in ems: Latin letters are half as wide as ideographs.</summary>
    private static LineFeatures Length(string text) => (TextWidth.IsWide(text) ? text.Length : (TextWidth.Of(text) + 1) / 2) switch
    {
        <= LabelLength => LineFeatures.Label | LineFeatures.VeryShort | LineFeatures.Short,
        <= VeryShortLength => LineFeatures.VeryShort | LineFeatures.Short,
        <= ShortLength => LineFeatures.Short,
        <= MediumLength => LineFeatures.Medium,
        _ => LineFeatures.Long,
    };

    private static LineFeatures Marks(string text)
    {
        var latin = !TextWidth.IsWide(text);
        var ends = EndsSentence(text);
        var stop = Math.Max(text.LastIndexOf('。'), latin || text[^1] == '.' ? text.LastIndexOf('.') : -1);
        var features = If(ends && stop >= 0 && stop >= text.Length - TailLength, LineFeatures.EndsWithStop);
        features |= If(ends && !features.HasFlag(LineFeatures.EndsWithStop), LineFeatures.EndsWithCall);
        features |= If(text[^1] is ',' or '，' or '、' or ';' or '；' or ':' or '：' or '“' or '《' or '（' or '(', LineFeatures.EndsOpen);
        features |= If(latin ? text.Contains(". ", StringComparison.Ordinal) : text.AsSpan(0, Math.Max(0, text.Length - 2)).Contains('。'), LineFeatures.StopInside);
        features |= If(text.AsSpan().IndexOfAny(",，;；") >= 0, LineFeatures.Comma);
        features |= If(LinePatterns.Figure().IsMatch(Tail(text)) || text.AsSpan(0, text.Length - 1).IndexOfAny('：', ':') > 0, LineFeatures.Figures);
        features |= If(text[0] is '（' or '(' && text[^1] is '）' or ')', LineFeatures.Bracketed);
        return features | If(text.StartsWith("——", StringComparison.Ordinal) || text.StartsWith("--", StringComparison.Ordinal), LineFeatures.OpensWithDash);
    }

    private static LineFeatures Phrases(string text)
    {
        if (!text.Contains(' ', StringComparison.Ordinal) || !TextWidth.IsWide(text) || text.Length > MediumLength * 2)
        {
            return LineFeatures.None;
        }

        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var letters = text.All(c => char.IsLetter(c) || c == ' ');
        return LineFeatures.PhraseSpace
            | If(letters && words.All(w => w.Length <= LongestPhrase), LineFeatures.ShortPhrases)
            | If(letters && words.Length >= FewestWords && words.All(w => w.Length <= LongestWord), LineFeatures.WordList);
    }

    private static LineFeatures FixedPhrases(string plain) =>
        If(LinePatterns.Genre().IsMatch(plain), LineFeatures.Label) |
        (LinePatterns.CreditAlone().IsMatch(plain) ? LineFeatures.CreditAlone : If(LinePatterns.BylineAlone().IsMatch(plain), LineFeatures.BylineAlone))
        | If(FolioLine.IsName(plain), LineFeatures.SectionName)
        | (EditorLine.Is(plain) ? LineFeatures.EditorLine : If(!FolioLine.Is(plain) && MastheadReader.IsMastheadLine(plain), LineFeatures.MastheadFields))
        | Pages(plain)
        | If(LinePatterns.AdvertisementMark().IsMatch(plain), LineFeatures.AdvertisementMark)
        | If(LinePatterns.Contact().IsMatch(plain), LineFeatures.Contact)
        | If(LinePatterns.Weather().IsMatch(plain) && plain[^1] != '。', LineFeatures.Weather)
        | If(LinePatterns.NoticeTitle().IsMatch(plain), LineFeatures.NoticeTitle)
        | If(LinePatterns.ColumnTitle().IsMatch(plain), LineFeatures.ColumnTitle)
        | If(LinePatterns.Chapter().IsMatch(plain), LineFeatures.Chapter);

    /// <summary>Lines that name a page: each is one thing.</summary>
    private static LineFeatures Pages(string plain) =>
        JumpLine.IsOut(plain) ? LineFeatures.JumpOut
        : JumpLine.IsIn(plain) ? LineFeatures.JumpIn
        : FolioLine.Is(plain) ? LineFeatures.SectionMark
        : If(LinePatterns.Index().IsMatch(plain), LineFeatures.Index);

    private static LineFeatures Looks(RawLine line, LineFeatures features)
    {
        const LineFeatures Running =
            LineFeatures.Long | LineFeatures.StopInside | LineFeatures.EndsWithStop | LineFeatures.Dateline | LineFeatures.OpensParagraph | LineFeatures.ListItem;
        if ((features & Alone) != 0)
        {
            return LineFeatures.None;
        }

        var calls = features.HasFlag(LineFeatures.EndsWithCall) && features.HasFlag(LineFeatures.Comma) && !features.HasFlag(LineFeatures.VeryShort);
        var asks = features.HasFlag(LineFeatures.EndsOpen) && line.Text[^1] is ':' or '：';
        var clauses = features.HasFlag(LineFeatures.Medium) && features.HasFlag(LineFeatures.Comma) && !features.HasFlag(LineFeatures.PhraseSpace);
        return (features & Running) != 0 || calls || asks || clauses ? LineFeatures.LooksLikeText : LineFeatures.LooksLikeDisplay;
    }

    private static LineFeatures If(bool holds, LineFeatures feature) => holds ? feature : LineFeatures.None;
}
