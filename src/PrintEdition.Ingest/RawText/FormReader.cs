using PrintEdition.Ingest.Cleanup;

namespace PrintEdition.Ingest.RawText;

/// <summary>Reads what can be said of a line by itself.</summary>
internal static class FormReader
{
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

    private const LineFeatures StandsAlone =
        LineFeatures.Dateline | LineFeatures.BylineAlone | LineFeatures.CreditAlone | LineFeatures.SectionMark | LineFeatures.EditorLine | LineFeatures.MastheadFields;

    /// <summary>The features of a line.</summary>
    public static LineFeatures Read(string text)
    {
        var features = Length(text) | Marks(text) | Phrases(text);
        features |= If(LinePatterns.Dateline().IsMatch(text), LineFeatures.Dateline);
        features |= If(LinePatterns.EndCredit().IsMatch(Tail(text)), LineFeatures.EndsWithCredit);
        features |= If(LinePatterns.Numbered().IsMatch(text), LineFeatures.Numbered);
        if (text.Length <= MediumLength * 2)
        {
            features |= FixedPhrases(text);
        }

        return features | Looks(features);
    }

    /// <summary>The end of a text, where a credit may stand.</summary>
    public static string Tail(string text) => text.Length <= TailLength ? text : text[^TailLength..];

    private static LineFeatures Length(string text) => text.Length switch
    {
        <= VeryShortLength => LineFeatures.VeryShort | LineFeatures.Short,
        <= ShortLength => LineFeatures.Short,
        <= MediumLength => LineFeatures.Medium,
        _ => LineFeatures.Long,
    };

    private static LineFeatures Marks(string text)
    {
        var ends = Characters.EndsSentence(text);
        var stop = text.LastIndexOf('。');
        var features = If(ends && stop >= 0 && stop >= text.Length - TailLength, LineFeatures.EndsWithStop);
        features |= If(ends && !features.HasFlag(LineFeatures.EndsWithStop), LineFeatures.EndsWithCall);
        features |= If(text[^1] is ',' or '，' or '、' or ';' or '；' or ':' or '：' or '“' or '《' or '（' or '(', LineFeatures.EndsOpen);
        features |= If(text.AsSpan(0, Math.Max(0, text.Length - 2)).Contains('。'), LineFeatures.StopInside);
        features |= If(text.AsSpan().IndexOfAny(",，;；") >= 0, LineFeatures.Comma);
        features |= If(text.AsSpan().IndexOfAnyInRange('0', '9') >= 0, LineFeatures.Figures);
        return features | If(text.StartsWith("——", StringComparison.Ordinal) || text.StartsWith("--", StringComparison.Ordinal), LineFeatures.OpensWithDash);
    }

    private static LineFeatures Phrases(string text)
    {
        if (!text.Contains(' ', StringComparison.Ordinal) || text.Length > MediumLength * 2)
        {
            return LineFeatures.None;
        }

        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var letters = text.All(c => char.IsLetter(c) || c == ' ');
        return LineFeatures.PhraseSpace
            | If(letters && words.All(w => w.Length <= LongestPhrase), LineFeatures.ShortPhrases)
            | If(letters && words.Length >= FewestWords && words.All(w => w.Length <= LongestWord), LineFeatures.WordList);
    }

    private static LineFeatures FixedPhrases(string text) =>
        If(LinePatterns.BylineAlone().IsMatch(text), LineFeatures.BylineAlone)
        | If(LinePatterns.CreditAlone().IsMatch(text), LineFeatures.CreditAlone)
        | If(LinePatterns.SectionMark().IsMatch(text), LineFeatures.SectionMark)
        | If(LinePatterns.EditorLine().IsMatch(text), LineFeatures.EditorLine)
        | If(MastheadReader.IsMastheadLine(text), LineFeatures.MastheadFields);

    private static LineFeatures Looks(LineFeatures features)
    {
        const LineFeatures Running = LineFeatures.Long | LineFeatures.StopInside | LineFeatures.EndsWithStop | LineFeatures.Dateline;
        if ((features & StandsAlone & ~LineFeatures.Dateline) != 0)
        {
            return LineFeatures.None;
        }

        var calls = features.HasFlag(LineFeatures.EndsWithCall) && features.HasFlag(LineFeatures.Comma);
        return (features & Running) != 0 || calls ? LineFeatures.LooksLikeText : LineFeatures.LooksLikeDisplay;
    }

    private static LineFeatures If(bool holds, LineFeatures feature) => holds ? feature : LineFeatures.None;
}
