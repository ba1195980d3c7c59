using System.Text.RegularExpressions;

namespace PrintEdition.Ingest.RawText;

/// <summary>The fixed phrases of newspaper pages, in simplified forms (<see cref="SimplifiedForms"/>).</summary>
internal static partial class LinePatterns
{
    private const string Name = @"[\p{Lo}·]{2,5}";
    private const string Paper = @"[\p{Lo}]{2,6}(?:日报|晚报|时报|周报|商报|都市报|快报|晨报|网)";
    private const string Writer =
        @"(?:本报|本网|本刊|本台|" + Paper + @"|新华社|中新社|特约|见习|实习|全媒体|融媒体(?:中心)?|首席|驻\p{Lo}{2,4})*\s?(?:记者|通讯员|评论员|特派员|撰稿人?|作者|编译|整理|实习生|读者)";
    private const string Done = @"(?:文[/／]图|图[/／]文|文并图|摄影报道|报道|报导|文|图)";
    private const string Names = Name + @"(?:(?:\s*[、，,/／]\s*|\s+)(?:" + Writer + @"(?:\s+|\s*[:：/／]\s*))?" + Name + @"){0,7}(?:\s*" + Done + ")?";
    private const string Shot = "(?:摄影报道|摄影|拍摄|摄|供图|提供|制图|绘图|配图|漫画)";
    private const string Archive = "(?:资料图片?|资料照片|图片资料|本报资料图片?)";

    /// <summary>The commonest surnames: a line that opens with one and is as short as a name may be one.</summary>
    private const string Surname =
        "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤俞柳倪季乔裴屈耿祝翟庞温]";

    /// <summary>Where a writer belongs to: an office, a school, a class.</summary>
    private const string Unit = @"[\p{Lo}0-9·]{2,12}";

    private const string LetterWords = @"^(?:Dear\s[^.]{2,30}|Yours\s\p{L}{4,12}|Sincerely|Best regards),$";

    private const string OneName = Surname + @"\p{Lo}{1,2}";

    /// <summary>The dateline and credit that open a news text: group <c>line</c> the dateline, group <c>by</c> who wrote it.</summary>
    [GeneratedRegex(
        @"^(?:(?<line>[【\[]?(?:据?(?:本报|本网|本台|本刊|新华社|新华网|中新社|中新网|人民日报|央视)(?:\p{Lo}{0,8}?(?:\d{1,2}月)?\d{1,2}日(?:专|急|综合)?(?:讯|电|消息)|(?![记通特社])\p{Lo}{0,4}?(?:讯|专电|急电|消息)|电)(?![员录问号话视子力台影商网器池脑])"
        + @"|据?" + Paper + @"(?:讯|消息|报道)(?=[\s（(:：])|(?:本报)?综合(?:消息|报道|讯)(?=[\s（(:：]))[】\]]?)"
        + @"|(?<line>[【〔\[](?:本报|本网)?(?:记者|通讯员|特派员)\s?[\p{Lo} 、]{2,16}(?:[/／]\p{Lo}{2,8})?(?:报道|报导|专讯|电|摄影报道)[】〕\]])"
        + @"|(?<line>[【〔\[]\p{Lo}{2,8}(?:讯|电)[】〕\]]))"
        + @"\s*(?:[（(]\s*(?<by>[^（()）]{1,60}?)\s*[）)]|(?<by>(?:" + Name + @"[、 ]){0,2}" + Writer + @"\s?[\p{Lo}、 ]{2,16}?\s?报道)(?=[:：]))?\s*[:：]?\s*"
        + @"|^(?<line>[A-Z][A-Z .’'-]{2,30}(?:,\s*(?:[A-Z][a-z]{2,8}\.?\s[0-9]{1,2}|[0-9]{1,2}\s[A-Z][a-z]{2,8}))?(?:\s\([A-Za-z]{2,20}\))?)\s*(?:—|–|--|-)\s*",
        RegexOptions.CultureInvariant)]
    public static partial Regex Dateline();

    /// <summary>A byline in brackets that opens a text: group 1 the words.</summary>
    [GeneratedRegex(@"^[（(]\s*(" + Writer + @"\s*" + Names + @")\s*[）)]\s*(?=.)|^(" + Writer + @"[\s　]+" + Name + @"(?:[\s　、]+" + Name + @"){0,3}[\s　]*报道)[:：\s]\s*(?=.)", RegexOptions.CultureInvariant)]
    public static partial Regex OpeningByline();

    /// <summary>A byline on its own line: one of the groups is the words.</summary>
    [GeneratedRegex(
        @"^[（(]?\s*((?:" + Done + @"\s*[:：]?\s*)?" + Writer + @"(?:\s+|\s*[:：/／]\s*)" + Names + @")\s*[）)]?$"
        + @"|^((?:本报|本网|本刊|本台)(?:记者|通讯员|评论员)\s*" + Names + @")$"
        + @"|^((?:文|图|文[/／]图|图[/／]文|撰文|摄影|整理|编译)\s*[/／:：]\s*" + Name + @"(?:\s+(?:(?:[文图]|撰文|摄影)\s*[/／:：]\s*)?" + Name + @"){0,4})$"
        + @"|^[□■◎●◆▲○口☐]\s*((?:" + Done + @"\s+)?(?:" + Writer + @"\s*" + Name + "|" + OneName + @")(?:\s+(?:" + Writer + @"\s*)?" + Name + @"){0,4}(?:\s*" + Done + @")?)$"
        + @"|^(" + OneName + @"(?:\s+" + OneName + @"){0,3}\s*[/／]?\s*(?:文[/／]图|图[/／]文|文并图|[/／]文|\s文))$"
        + @"|^[（(]\s*(" + OneName + @"(?:[\s、]+" + OneName + @"){0,3})\s*[）)]$"
        + @"|^[（(]?\s*(据(?:《[^》]{2,12}》|新华社|中新社|央视)(?:报道|消息)?|(?:本报|本刊|本网|特约)(?:评论员|编辑部))\s*[）)]?$"
        + @"|^[（(]\s*((?:" + Unit + @"[\s　]+)?(?:" + OneName + @"[\s、]+){0,3}(?:供稿|撰稿|编译|整理)|" + Unit + @"[\s　]+(?:供稿|" + OneName + @"(?:[\s、]+" + OneName + @"){0,3})|" + Unit + @"供稿)\s*[）)]$"
        + @"|^(" + OneName + @"(?:\s+" + OneName + @"){0,2}\s*(?:著|译|编译|口述|整理|撰文))$"
        + @"|^((?:By|BY|(?:Additional )?[Rr]eporting by|(?:Reported|Written|Compiled) by)\s+[A-Z][\p{L} .,’'&-]{2,60})$"
        + @"|^((?:Staff|Special|STAFF|SPECIAL)\s+(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|WRITER|REPORTER|CORRESPONDENT)s?)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex BylineAlone();

    /// <summary>What may be a writer's name, alone on its line.</summary>
    [GeneratedRegex(@"^(?:[\p{Lo}0-9·]{2,10}(?:[院系级班校厂司部队心局站社乡镇村处科]|学)\s+)?" + OneName + @"(?:\s+" + OneName + "){0,3}$", RegexOptions.CultureInvariant)]
    public static partial Regex NameAlone();

    /// <summary>A photographer's credit: one of the groups is the words.</summary>
    [GeneratedRegex(
        @"^[（(]\s*([^（()）]{1,24}?(?:" + Shot + "|" + Archive + @"|图))\s*[）)]$"
        + @"|^((?:新华社|中新社)发\s*[（(][^（()）]{1,16}摄[）)])$"
        + @"|^[（(]?(" + Archive + @")[）)]?$"
        + @"|^[□■◎●◆▲○]?\s*((?:" + Writer + @"\s*)?" + Name + @"(?:[\s、]+" + Name + @"){0,3}(?:\s*[/／]\s*|\s+)" + Shot + @")$"
        + @"|^(" + Writer + @"\s*\p{Lo}{2,3}" + Shot + @")$"
        + @"|^(" + OneName + @"(?:、" + OneName + @"){0,2}\s?(?:摄|摄影)(?:[（(][^（()）]{2,12}[）)])?)$"
        + @"|^((?:(?:本版|本组|以上)?(?:图片|照片)(?:均)?由)\p{Lo}{2,12}(?:提供|拍摄|摄))$"
        + @"|^(受访(?:者|单位|对象)供图)$"
        + @"|^((?:摄影|摄|图|供图|漫画)\s*[/／:：]\s*" + Name + @"(?:[\s、]+" + Name + @"){0,3})$"
        + @"|^((?:Photos?|Photographs?|PHOTOS?)\s+(?:by|BY|:)\s+[A-Z][\p{L} .’'-]{2,40})$",
        RegexOptions.CultureInvariant)]
    public static partial Regex CreditAlone();

    /// <summary>A photographer's credit after the last sentence: one of the groups is the words.</summary>
    [GeneratedRegex(
        @"(?<=[。！？!?”…])\s*[（(]\s*([^（()）]{1,24}?(?:" + Shot + "|" + Archive + @")|" + Archive + @")\s*[）)]$"
        + @"|(?<=[。！？!?”…])\s*((?:新华社|中新社)发\s*[（(][^（()）]{1,16}摄[）)])$"
        + @"|(?<=[。！？!?”…])\s*(" + OneName + @"\s?摄)$"
        + @"|(?<=[。！？!?”…])\s*(" + Writer + @"\s+" + Name + @"(?:[ 、]+" + Name + @"){0,3}\s+" + Shot + @")$"
        + @"|(?<=[。！？!?”…])\s+((?:" + Writer + @"\s*)?" + Name + @"(?:[ 、]+" + Name + @"){0,3}\s+" + Shot + @")$",
        RegexOptions.CultureInvariant)]
    public static partial Regex EndCredit();

    /// <summary>A photographer's credit in brackets at the end of a caption: group 1 the words.</summary>
    [GeneratedRegex(@"\s*[（(]\s*([^（()）]{1,24}?(?:" + Shot + @"|资料图片?))\s*[）)]\s*$", RegexOptions.CultureInvariant)]
    public static partial Regex CaptionCredit();

    /// <summary>A byline after the last sentence: one of the groups is the words.</summary>
    [GeneratedRegex(
        @"(?<=[。！？!?”…])\s*[（(]\s*(" + Writer + @"[^（()）]{1,30}?|据(?:《[^》]{2,12}》|新华社|中新社|央视)(?:报道|电)?|(?:本报|本刊|特约)(?:评论员|编辑部)|" + OneName + @"(?:[\s、]+" + OneName + @"){0,3}|" + Unit + @"[\s　]+(?:供稿|" + OneName + @"(?:[\s、]+" + OneName + @"){0,3})|" + Unit + @"供稿)\s*[）)]$",
        RegexOptions.CultureInvariant)]
    public static partial Regex EndByline();

    /// <summary>A paper's name.</summary>
    [GeneratedRegex(@"^[\p{Lo} ]{1,16}(?:报|周刊|新闻)$|^今日\p{Lo}{1,6}$|^(?:(?:THE|The)\s)?[A-Z][A-Za-z ]{2,24}\s(?:TIMES|Times|POST|Post|NEWS|News|DAILY|Daily|HERALD|Herald|GAZETTE|Gazette|JOURNAL|Journal)$", RegexOptions.CultureInvariant)]
    public static partial Regex PaperName();

    /// <summary>The number of a heading or a list item.</summary>
    [GeneratedRegex(@"^(?:[（(]?[一二三四五六七八九十]{1,3}(?:[、．.]|[）)])|第[一二三四五六七八九十]{1,3}(?:[个条]\p{Lo}{1,4})?[、，,：:]|[0-9]{1,2}[、．]|[0-9]{1,2}\.(?![0-9])|[①-⑳])", RegexOptions.CultureInvariant)]
    public static partial Regex Numbered();

    /// <summary>The heading of a chapter of a document, or of a part that features have.</summary>
    [GeneratedRegex(@"^第[一二三四五六七八九十百]{1,4}[章节编篇](?:\s|$)|^(?:核心提示|内容提要|相关链接|新闻链接|延伸阅读|新闻背景|背景链接|记者手记|采访手记|编后|编后语|编余|小(?:档案|资料|贴士|知识|链接)|名词解释|记者观察|专家观点|人物(?:名片|简介|档案)|数读\p{Lo}{0,6})$", RegexOptions.CultureInvariant)]
    public static partial Regex Chapter();

    /// <summary>An article of a document, and who speaks in a conversation: both open a paragraph.</summary>
    [GeneratedRegex(@"^第[一二三四五六七八九十百]{1,5}条(?:\s|[:：])|^[（(](?:作者|编者|译者)[^（()）]{1,30}[）)]$|^(?:问|答|记者|主持人|编者按|编者的话|" + Surname + @"\p{Lo}{1,3})[:：](?=.)|^[QA]:\s|" + LetterWords, RegexOptions.CultureInvariant)]
    public static partial Regex OpensParagraph();

    /// <summary>A line that says what something is: 讲评时间：3月9日.</summary>
    [GeneratedRegex(@"^\p{Lo}{2,6}\s?[:：]\s?[^\s。！？][^。！？]{0,24}$", RegexOptions.CultureInvariant)]
    public static partial Regex Field();

    /// <summary>The words that open an English letter, or close it.</summary>
    [GeneratedRegex(LetterWords, RegexOptions.CultureInvariant)]
    public static partial Regex LetterForm();

    /// <summary>Who wrote a letter: where from, and the name.</summary>
    [GeneratedRegex(@"^(?:读者\s*|[\p{Lo}0-9·]{2,12}(?:[院系级班校厂司部队心局站社区乡镇村处科市县]|学)\s+)" + OneName + "$", RegexOptions.CultureInvariant)]
    public static partial Regex LetterWriter();

    /// <summary>The number of a picture of several: ①.</summary>
    [GeneratedRegex(@"^[①-⑳]\s*\S", RegexOptions.CultureInvariant)]
    public static partial Regex PictureNumber();

    /// <summary>Nothing but a day.</summary>
    [GeneratedRegex("^(?:[0-9]{4}|[〇○零一二三四五六七八九]{4})年(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})月(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})日$", RegexOptions.CultureInvariant)]
    public static partial Regex DayAlone();

    /// <summary>What kind of text follows, as kickers say it.</summary>
    [GeneratedRegex("^[^。！？，]{2,16}(?:综述|述评|侧记|纪实|速写|特写|追踪|观察|系列(?:报道|谈)(?:之[一二三四五六七八九十]{1,2})?)$", RegexOptions.CultureInvariant)]
    public static partial Regex Genre();

    /// <summary>Who speaks in a conversation, with the colon.</summary>
    [GeneratedRegex("^(?:问|答|(?:本报)?记者|主持人|" + Surname + @"\p{Lo}{1,3}|[QA])[:：]\s?(?=.)", RegexOptions.CultureInvariant)]
    public static partial Regex Speaker();

    /// <summary>The number of a list's item in digits: group 1.</summary>
    [GeneratedRegex(@"^([1-9][0-9]?)(?:[、．]|\.(?![0-9]))\s*(?=\S)", RegexOptions.CultureInvariant)]
    public static partial Regex ItemNumber();

    /// <summary>Under somebody's words a line that says whose they are: group 1.</summary>
    [GeneratedRegex(@"^(?:——|--|—)\s*([^。！？，；：]{2,24})$", RegexOptions.CultureInvariant)]
    public static partial Regex QuotationSource();

    /// <summary>The mark of a short item: ●■▲ and their like.</summary>
    [GeneratedRegex(@"^[●■▲◆★◎○□△◇☆►▶•·※]\s*(?=\S)", RegexOptions.CultureInvariant)]
    public static partial Regex Marked();

    /// <summary>The title of a column of short items.</summary>
    [GeneratedRegex(@"^[【\[]?(?:\p{Lo}{0,4}(?:速递|速览|简讯|短讯|快讯|集萃)|简明新闻|新闻简报|要闻简报|综合简讯|一句话新闻|短波|集纳|News in Brief|In Brief|Briefs)[】\]]?$", RegexOptions.CultureInvariant)]
    public static partial Regex ColumnTitle();

    /// <summary>The title of a notice.</summary>
    [GeneratedRegex(@"^[\p{Lo}]{0,10}(?:声明|公告|启事|通知|通告|讣告|公示|告示|决定)$|^Letters? to the Editor$", RegexOptions.CultureInvariant)]
    public static partial Regex NoticeTitle();

    /// <summary>The mark over an advertisement.</summary>
    [GeneratedRegex(@"^[【\[（(]?\s*(?:广\s?告|ADVERTISEMENT|Advertisement)\s*[】\]）)]?$", RegexOptions.CultureInvariant)]
    public static partial Regex AdvertisementMark();

    /// <summary>Where a customer turns to.</summary>
    [GeneratedRegex(@"(?:电话|热线|地址|门店|联系人|联系方式|微信|网址|邮箱|店址|Tel|TEL|Phone)\s*[:：]|\d{3,4}-\d{7,8}", RegexOptions.CultureInvariant)]
    public static partial Regex Contact();

    /// <summary>A line of the weather.</summary>
    [GeneratedRegex(@"^(?:(?:今日|今天|明日|明天|今晚|后天|本地|城区|市区)?(?:天气(?:预报)?|气象)|今日|今天|今晚|明日|明天|后天)[\s:：]*.{0,40}(?:-?[0-9]{1,2}\s*(?:℃|°C|度))", RegexOptions.CultureInvariant)]
    public static partial Regex Weather();

    /// <summary>An index of the issue, or a line of it.</summary>
    [GeneratedRegex(@"^[【\[]?(?:今日导读|导读|今日看点|本期导读|内页导读)[】\]]?$|^.{4,28}[\s…·>》▶]+(?:见|详见)?(?:第?[A-Z]?[0-9]{1,2}版|[A-Z][0-9]{1,2})$", RegexOptions.CultureInvariant)]
    public static partial Regex Index();

    /// <summary>The opening of a news text, which names a day, or of a letter.</summary>
    [GeneratedRegex(@"^(?:近日|日前|昨日|昨天|今日|今天|昨晚|今晨|连日来|近年来|记者从|\d{1,2}月\d{1,2}日|(?:编辑|尊敬|亲爱|各位)\p{Lo}{1,8}[:：])", RegexOptions.CultureInvariant)]
    public static partial Regex OpensWithDay();

    /// <summary>A figure: in digits, or in numerals that are no mere 一 and no ordinal.</summary>
    [GeneratedRegex("[0-9]|(?<!第[一二三四五六七八九十百]{0,3})[二三四五六七八九十百千万两]", RegexOptions.CultureInvariant)]
    public static partial Regex Figure();

    /// <summary>The opening of a caption.</summary>
    [GeneratedRegex(@"^[▲△▼▽←→↑↓◀▶◆■●]?\s*(?:[上下左右]?图(?:片)?[①②③④⑤一二三四五]?(?:为|：|:)|[上下左右]图[，,]?|[▲△▼▽←→↑↓◀▶](?=\S))", RegexOptions.CultureInvariant)]
    public static partial Regex OpensWithCaption();

    /// <summary>The words that a match of a folded text found, in the text itself: its first group that took part, else the match.</summary>
    /// <param name="match">A match in the text's folded form.</param>
    /// <param name="text">The text.</param>
    public static string Words(Match match, string text)
    {
        for (var group = 1; group < match.Groups.Count; group++)
        {
            if (match.Groups[group].Success)
            {
                return Of(match.Groups[group], text);
            }
        }

        return Of(match, text);
    }

    /// <summary>What a capture of a folded text covers in the text itself.</summary>
    public static string Of(Capture capture, string text) => text.Substring(capture.Index, capture.Length);
}
