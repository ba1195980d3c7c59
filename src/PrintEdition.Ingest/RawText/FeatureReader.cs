using System.Text.RegularExpressions;
using PrintEdition.Ingest.Cleanup;

namespace PrintEdition.Ingest.RawText;

/// <summary>Reads the features of a line.</summary>
internal static partial class FeatureReader
{
    /// <summary>A headline of one line is rarely longer.</summary>
    private const int ShortLength = 24;

    /// <summary>Nothing over this length is a headline.</summary>
    private const int MediumLength = 48;

    /// <summary>A list of words has at least so many, each at most so long.</summary>
    private const int FewestWords = 4;

    private const int LongestWord = 6;

    /// <summary>The features of a line.</summary>
    /// <param name="text">The line, trimmed.</param>
    /// <param name="afterCutText">Whether the text before it stops in the middle of a sentence.</param>
    public static LineFeatures Read(string text, bool afterCutText)
    {
        var features = text.Length <= ShortLength ? LineFeatures.Short : text.Length <= MediumLength ? LineFeatures.Medium : LineFeatures.Long;
        features |= If(Characters.EndsSentence(text), LineFeatures.EndsSentence);
        features |= If(text.AsSpan(0, text.Length - 1).Contains('。'), LineFeatures.HasStopInside);
        features |= If(text.AsSpan().IndexOfAny(",，;；") >= 0, LineFeatures.HasComma);
        features |= If(text[^1] is ',' or '，' or '、' or ';' or '；' or ':' or '：', LineFeatures.EndsOpen);
        features |= If(Dateline().IsMatch(text), LineFeatures.OpensWithDateline);
        features |= If(BylineAlone().IsMatch(text), LineFeatures.IsBylineAlone);
        features |= If(Credit().IsMatch(text), LineFeatures.IsCredit);
        features |= If(IsWordList(text), LineFeatures.IsWordList);
        features |= If(SectionMark().IsMatch(text), LineFeatures.IsSectionMark);
        features |= If(EditorLine().IsMatch(text), LineFeatures.IsEditorLine);
        features |= If(text.Contains(' ', StringComparison.Ordinal), LineFeatures.HasPhraseSpace);
        return features | If(afterCutText, LineFeatures.AfterCutText);
    }

    /// <summary>The dateline and credit that open a news text: group 1 the dateline, group 2 the words in brackets.</summary>
    [GeneratedRegex(@"^((?:本报|本网|本刊|本台|新华社|中新社|人民日报|据)[^\s（(，,。：:]{0,14}?(?:讯|电|消息))\s*(?:[（(]\s*([^）)]{1,40}?)\s*[）)])?\s*")]
    public static partial Regex Dateline();

    /// <summary>A byline on its own line: group 1 the words.</summary>
    [GeneratedRegex(@"^[□■◎●]?\s*((?:本报|本网|特约|通讯员|记者|见习记者|文[/／]图|文|图)(?:记者|通讯员|见习记者|评论员)?[\s:：/／]*[\p{L} 、，/／]{2,24})$")]
    public static partial Regex BylineAlone();

    /// <summary>A photographer's credit: group 1 the words.</summary>
    [GeneratedRegex(@"^[（(]\s*([^（()）]{1,24}?(?:摄|供图|摄影|制图|图))\s*[）)]$")]
    public static partial Regex Credit();

    /// <summary>A section mark: group 1 the section's name.</summary>
    [GeneratedRegex(@"^(?:第?\s*[0-9０-９一二三四五六七八九十]{1,3}\s*版|[A-Z]?[0-9]{1,2}\s*版)[\s:：·]*([\p{L}·]{0,10})$")]
    public static partial Regex SectionMark();

    /// <summary>The responsible editor: group 1 the name.</summary>
    [GeneratedRegex(@"^(?:本版)?(?:责任编辑|责编|编辑)\s*[:：]\s*([^\s:：]{2,12})(?:\s|$)")]
    public static partial Regex EditorLine();

    private static LineFeatures If(bool holds, LineFeatures feature) => holds ? feature : LineFeatures.None;

    private static bool IsWordList(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= FewestWords && words.All(w => w.Length <= LongestWord);
    }
}
