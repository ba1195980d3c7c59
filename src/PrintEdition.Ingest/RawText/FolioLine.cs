using System.Text.RegularExpressions;

namespace PrintEdition.Ingest.RawText;

/// <summary>Folio lines and section marks: a page's number, its section's name, and nothing but what mastheads say beside them.</summary>
internal static partial class FolioLine
{
    /// <summary>Whether a line marks a page.</summary>
    public static bool Is(string plain) => Read(plain).Success;

    /// <summary>Whether a line is the name that sections have, alone.</summary>
    public static bool IsName(string plain) => KnownName().IsMatch(plain);

    /// <summary>The section that a line names, which was taken for a page mark by its form or by its place; empty when it gives a number only.</summary>
    public static string Section(RawLine line)
    {
        if (IsName(line.Plain) || !Is(line.Plain))
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
        return match.Success ? match : Beside(plain);
    }

    /// <summary>A line with the date, the paper's name or its makers beside the page is a folio line: there the number may stand bare, or only a known name.</summary>
    private static Match Beside(string plain)
    {
        var dated = MastheadReader.WithoutFields(EditorLine.WithoutMakers(plain));
        var rest = PaperName().Replace(dated, " ").Trim(' ', '·', '|', '｜', ':', '：', '/', '／', '(', ')', '（', '）', ',');
        if (rest.Length == 0 || rest.Length == plain.Length)
        {
            return Match.Empty;
        }

        var match = Mark().Match(rest);
        return match.Success ? match : dated.Length < plain.Length && Bare().Match(rest) is { Success: true } bare ? bare : KnownName().Match(rest);
    }

    [GeneratedRegex(
        @"^(?:第\s*(?:[A-Z]?[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})\s*版|[A-Z]?[0-9]{1,2}\s*版)[\s:：·|｜]*(?<name>[\p{L}·]{0,10})$"
        + @"|^(?:[A-Z]0?[0-9]{1,2}|0[0-9])[\s:：·|｜]+(?<name>[\p{Lo}·]{2,10})$|^[A-Z]0[0-9]$"
        + @"|^(?<name>\p{Lo}[\p{Lo}·]{1,5}?)[\s:：·|｜]*(?:第?\s*[A-Z]?[0-9]{1,2}\s*版|第[一二三四五六七八九十]{1,3}版|[A-Z]0?[0-9]{1,2}|0[0-9])$"
        + @"|^(?:Page|PAGE)\s[A-Z]?[0-9]{1,3}$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    /// <summary>A page's number and its section's name, in either order, where a date stands beside them.</summary>
    [GeneratedRegex(
        @"^(?:[A-Z]?[0-9]{1,3}|第[一二三四五六七八九十]{1,3}版)[\s:：·|｜/]*(?<name>[\p{Lo}·]{2,10})$|^(?<name>[\p{Lo}·]{2,10}?)[\s:：·|｜/]*(?:[A-Z]?[0-9]{1,3}|第[一二三四五六七八九十]{1,3}版)$|^[A-Z]?[0-9]{1,3}$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(@"(?<=^|\s)\p{Lo}{2,10}(?:报|周刊)(?=[\s·|]|$)|[（(]\s*[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex PaperName();

    [GeneratedRegex(
        "^(?<name>(?:要闻|时政|都市圈?|城市|街坊|县域|区县|乡镇|基层|基层传真|校园|校园新闻|生产经营|党建|企业文化|理论|市场|证券|金融|财富|科技|卫生|医药|家居|消费|情感|文史|史话|书香|地方|地方要闻|港闻|两岸|体坛|体坛纵横|分类广告|便民服务|影像新闻|视觉|光影|综合|综合新闻|民生|社会|社会新闻|经济|财经|国内|国际|国内国际|省内|本地|本地新闻|城事|乡村|三农|科教|教育|文化|体育|健康|法治|生活|旅游|副刊|文艺|读书|读者|读者来信|人物|特别报道|深度|调查|专题|专版|评论|观点|时评|对话|影像|图片|公告|服务|诗词园地|诗歌|诗苑)(?:新闻|版|周刊)?)$|^(?<name>(?:LOCAL|NATIONAL|WORLD|BUSINESS|SPORTS?|OPINION|ARTS|CULTURE|LIFE|Local|National|World|Business|Sports?|Opinion|Arts|Culture|Life)(?: (?:NEWS|News))?)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex KnownName();
}
