using System.Text.RegularExpressions;

namespace PrintEdition.Ingest.RawText;

/// <summary>The fixed phrases of newspaper pages.</summary>
internal static partial class LinePatterns
{
    private const string Name = @"[\p{Lo}·]{2,5}";
    private const string Writer = @"(?:本报|本网|本刊|本台|特约|见习|实习|全媒体|融媒体|首席)*(?:记者|通讯员|评论员|特派员|撰稿人|作者)";
    private const string Shot = "(?:摄影报道|摄影|摄|供图|制图|绘图|配图)";

    /// <summary>The dateline and credit that open a news text: group 1 the dateline, group 2 the words in brackets.</summary>
    [GeneratedRegex(
        @"^(据?(?:本报|本网|本台|本刊|新华社|新华网|中新社|中新网|人民日报|央视)(?:\p{Lo}{0,8}?(?:\d{1,2}月)?\d{1,2}日(?:专|急|综合)?(?:讯|电|消息)|(?![记通特社])\p{Lo}{0,4}?(?:讯|专电|急电|消息)|电)(?![员录问号话视子力台影商网器池脑]))\s*(?:[（(]\s*([^（()）]{1,60}?)\s*[）)])?\s*",
        RegexOptions.CultureInvariant)]
    public static partial Regex Dateline();

    /// <summary>A byline on its own line: group 1 the words.</summary>
    [GeneratedRegex(
        @"^[（(]?\s*((?:文[/／]图|图[/／]文)?\s*[:：]?\s*" + Writer + @"(?:\s+|\s*[:：/／]\s*)" + Name + @"(?:(?:\s*[、，,/／]\s*|\s+)(?:" + Writer + @"\s*)?" + Name + @"){0,6}(?:\s*(?:文[/／]图|图[/／]文|报道|文))?)\s*[）)]?$"
        + @"|^((?:本报|本网|本刊|本台)(?:记者|通讯员|评论员)\s*" + Name + @"(?:(?:\s*[、，,/／]\s*|\s+)(?:" + Writer + @"\s*)?" + Name + @"){0,6}(?:\s*(?:文[/／]图|图[/／]文|报道|文))?)$"
        + @"|^((?:文|图|文[/／]图|图[/／]文)\s*[/／:：]\s*" + Name + @"(?:\s+(?:[文图]\s*[/／:：]\s*)?" + Name + @"){0,4})$"
        + @"|^[□■◎●◆▲○]\s*((?:" + Writer + @"\s*)?" + Name + @"(?:\s+(?:" + Writer + @"\s*)?" + Name + @"){0,4}(?:\s*(?:文[/／]图|图[/／]文|报道|文))?)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex BylineAlone();

    /// <summary>A photographer's credit: one of the groups is the words.</summary>
    [GeneratedRegex(
        @"^[（(]\s*([^（()）]{1,24}?(?:" + Shot + @"|资料图片?|图))\s*[）)]$"
        + @"|^((?:" + Writer + @"\s*)?" + Name + @"(?:[\s、]+" + Name + @"){0,3}(?:\s*[/／]\s*|\s+)" + Shot + @")$"
        + @"|^(" + Writer + @"\s*\p{Lo}{2,3}" + Shot + @")$"
        + @"|^((?:摄影|摄)\s*[/／:：]\s*" + Name + @"(?:[\s、]+" + Name + @"){0,3})$",
        RegexOptions.CultureInvariant)]
    public static partial Regex CreditAlone();

    /// <summary>A photographer's credit after the last sentence: one of the groups is the words.</summary>
    [GeneratedRegex(
        @"(?<=[。！？!?”…])\s*[（(]\s*([^（()）]{1,24}?(?:" + Shot + @"|资料图片?))\s*[）)]$"
        + @"|(?<=[。！？!?”…])\s+((?:" + Writer + @"\s*)?" + Name + @"(?:[ 、]+" + Name + @"){0,3}\s+" + Shot + @")$",
        RegexOptions.CultureInvariant)]
    public static partial Regex EndCredit();

    /// <summary>A photographer's credit in brackets at the end of a caption: group 1 the words.</summary>
    [GeneratedRegex(@"\s*[（(]\s*([^（()）]{1,24}?(?:" + Shot + @"|资料图片?))\s*[）)]\s*$", RegexOptions.CultureInvariant)]
    public static partial Regex CaptionCredit();

    /// <summary>A byline after the last sentence: group 1 the words.</summary>
    [GeneratedRegex(@"(?<=[。！？!?”…])\s*[（(]\s*(" + Writer + @"[^（()）]{1,30}?)\s*[）)]$", RegexOptions.CultureInvariant)]
    public static partial Regex EndByline();

    /// <summary>A section mark: group 1 the section's name.</summary>
    [GeneratedRegex(@"^(?:第\s*[0-9０-９一二三四五六七八九十]{1,3}\s*版|[A-Z]?[0-9]{1,2}\s*版)[\s:：·|｜]*([\p{L}·]{0,10})$", RegexOptions.CultureInvariant)]
    public static partial Regex SectionMark();

    /// <summary>The responsible editor: group 1 the name.</summary>
    [GeneratedRegex(@"^(?:本版)?(?:责任编辑|责编|编辑)\s*[:：]\s*([\p{L}·]{2,12})", RegexOptions.CultureInvariant)]
    public static partial Regex EditorLine();

    /// <summary>A paper's name.</summary>
    [GeneratedRegex(@"^[\p{Lo} ]{1,16}(?:报|周刊|新闻)$|^今日\p{Lo}{1,6}$", RegexOptions.CultureInvariant)]
    public static partial Regex PaperName();

    /// <summary>The number of a heading or a list item.</summary>
    [GeneratedRegex(@"^(?:[（(]?[一二三四五六七八九十]{1,3}(?:[、．.]|[）)])|第[一二三四五六七八九十]{1,3}[、，,：:]|[0-9]{1,2}[、．]|[①-⑳])", RegexOptions.CultureInvariant)]
    public static partial Regex Numbered();

    /// <summary>The opening of a news text that names a day.</summary>
    [GeneratedRegex(@"^(?:近日|日前|昨日|昨天|今日|今天|昨晚|今晨|连日来|近年来|记者从|\d{1,2}月\d{1,2}日)", RegexOptions.CultureInvariant)]
    public static partial Regex OpensWithDay();

    /// <summary>The opening of a caption.</summary>
    [GeneratedRegex(@"^(?:[上下左右]?图(?:片)?[①②③④⑤一二三四五]?(?:为|：|:)|[上下左右]图[，,]?)", RegexOptions.CultureInvariant)]
    public static partial Regex OpensWithCaption();

    /// <summary>The first group of a match that took part in it, else the match.</summary>
    public static string Words(Match match)
    {
        for (var group = 1; group < match.Groups.Count; group++)
        {
            if (match.Groups[group].Success)
            {
                return match.Groups[group].Value;
            }
        }

        return match.Value;
    }
}
