using System.Text.RegularExpressions;

namespace PrintEdition.Ingest.RawText;

/// <summary>Folio lines and section marks: a page's number, its section's name, and nothing but what mastheads say beside them.</summary>
internal static partial class FolioLine
{
    /// <summary>Whether a line marks a page.</summary>
    public static bool Is(string plain) => Read(plain).Success;

    /// <summary>Whether a line is the name that sections have, alone.</summary>
    public static bool IsName(string plain) => KnownName().IsMatch(plain);

    /// <summary>The section that a line names; empty when it gives a number only.</summary>
    public static string Section(RawLine line)
    {
        if (IsName(line.Plain))
        {
            return line.Text;
        }

        // What is left of the line has other places: the name is looked for again in the line itself.
        var name = Read(line.Plain).Groups["name"].Value;
        var at = name.Length == 0 ? -1 : line.Plain.LastIndexOf(name, StringComparison.Ordinal);
        return at < 0 ? "" : line.Text.Substring(at, name.Length);
    }

    private static Match Read(string plain)
    {
        var match = Mark().Match(plain);
        return match.Success ? match : Mark().Match(PaperName().Replace(MastheadReader.WithoutFields(plain), " ").Trim(' ', '·'));
    }

    [GeneratedRegex(
        @"^(?:第\s*(?:[A-Z]?[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})\s*版|[A-Z]?[0-9]{1,2}\s*版)[\s:：·|｜]*(?<name>[\p{L}·]{0,10})$"
        + @"|^(?:[A-Z]0?[0-9]{1,2}|0[0-9])[\s:：·|｜]+(?<name>[\p{Lo}·]{2,10})$|^[A-Z]0[0-9]$"
        + @"|^(?<name>\p{Lo}[\p{Lo}·]{1,5}?)[\s:：·|｜]*(?:第?\s*[A-Z]?[0-9]{1,2}\s*版|第[一二三四五六七八九十]{1,3}版|[A-Z]0?[0-9]{1,2}|0[0-9])$"
        + @"|^(?:Page|PAGE)\s[A-Z]?[0-9]{1,3}$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\p{Lo}{2,6}(?:报|周刊)(?=[\s·])|(?<=\s)\p{Lo}{2,6}(?:报|周刊)$", RegexOptions.CultureInvariant)]
    private static partial Regex PaperName();

    [GeneratedRegex(
        "^(?:要闻|时政|综合|综合新闻|民生|社会|社会新闻|经济|财经|国内|国际|国内国际|省内|本地|本地新闻|城事|乡村|三农|科教|教育|文化|体育|健康|法治|生活|旅游|副刊|文艺|读书|读者|读者来信|人物|特别报道|深度|调查|专题|专版|评论|观点|时评|对话|影像|图片|公告|服务|诗词园地|诗歌|诗苑)(?:新闻|版|周刊)?$|^(?:LOCAL|NATIONAL|WORLD|BUSINESS|SPORTS?|OPINION|ARTS|CULTURE|LIFE|Local|National|World|Business|Sports?|Opinion|Arts|Culture|Life)(?: (?:NEWS|News))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex KnownName();
}
