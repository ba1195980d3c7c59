namespace PrintEdition.Typography.Words;

/// <summary>Names of persons by rule, since no list has them all: a surname (百家姓) and one or two characters that names are made of.</summary>
internal static class PersonNames
{
    /// <summary>Surnames that are seldom words by themselves.</summary>
    private const string Surnames =
        "赵孙李周吴郑冯陈蒋沈韩杨朱秦许吕张孔曹魏陶姜谢邹潘葛范彭鲁韦俞袁鲍唐薛贺倪汤殷罗郝傅康余顾孟黄萧尹姚邵汪祁毛戴宋庞熊纪舒项董梁杜阮贾江童颜郭梅林钟徐邱骆夏蔡田樊胡"
        + "霍虞习柯卢莫缪丁邓洪崔龚程邢裴陆翁段焦侯刘詹叶黎赖乔谭廖耿聂柴盛苏卓阎覃翟岳欧";

    /// <summary>Surnames that are words as often: a name must be worth more.</summary>
    private const string CommonWords = "王高方金白马于万安史石雷龙齐任何严施向文武宁温牛边常关连古全包左华凌管房解应宗单支池党尚庄游钱卫伍章叶陶成时";

    /// <summary>Characters that foreign names are written with (新华社译名), the usual ones.</summary>
    private const string Transliterating =
        "阿埃艾安奥巴拜班鲍贝本比彼波伯布查达戴丹道德登迪蒂丁杜多厄恩尔法菲费芬弗福戈格葛古哈海汉豪赫亨胡霍基吉加贾杰金卡凯坎康科克肯库夸奎拉莱兰朗劳勒雷里利莲列林琳龙隆卢鲁伦罗洛马玛迈麦曼梅门蒙米密敏莫默姆穆"
        + "纳娜南内妮尼涅宁纽努诺欧帕潘佩彭皮珀普奇齐乔切琴丘琼让热荣瑞萨赛桑瑟森沙尚绍舍圣施史思斯苏索塔泰坦汤特滕提廷图托瓦威韦维魏温沃乌西希锡夏肖谢辛休逊雅亚扬耶伊依茵英尤约泽扎詹珍朱兹祖佐";

    /// <summary>Longest part of a foreign name in characters.</summary>
    private const int LongestPart = 8;

    private static readonly string[] TwoCharacterSurnames = ["欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "慕容", "司徒", "夏侯", "令狐", "端木", "公孙", "南宫", "轩辕", "闻人", "申屠"];

    /// <summary>Characters that follow names and are in none: functions words, titles, numerals, measures.</summary>
    private const string NotInNames =
        "的了在是和与为将被把到出等任说来去上下里不也都就又及向对从让使以于由给按们着过吗呢吧啊这那此该各其每某第年月日时分秒个位省市区县镇乡村州部局厅处科委会院校所站二三四五六七八九十百千两再还已未主副总老";

    /// <summary>Cost of a name in tenths of a nat: dearer than two common words, cheaper than three strange characters.</summary>
    private const int Cost = 160;

    /// <summary>A third character is a little less likely than none.</summary>
    private const int ThirdCharacter = 12;

    /// <summary>What a surname that is a word as often costs more.</summary>
    private const int Doubtful = 16;

    /// <summary>What it costs more when the two given characters are a word: <c>柯 | 调研</c>.</summary>
    private const int GivenIsWord = 80;

    /// <summary>The names that may begin at an index; at most two.</summary>
    public static int Candidates(string text, int at, WordList list, Span<(int Length, int Cost, WordKind Kind)> found)
    {
        var surname = SurnameLength(text, at);
        if (surname == 0)
        {
            return 0;
        }

        var cost = Cost + (CommonWords.Contains(text[at], StringComparison.Ordinal) ? Doubtful : 0);
        var count = 0;
        for (var given = 1; given <= 2 && IsGiven(text, at + surname + given - 1); given++)
        {
            var third = given == 2 ? ThirdCharacter + (list.Has(text.AsSpan(at + surname, 2)) ? GivenIsWord : 0) : 0;
            found[count++] = (surname + given, cost + third, WordKind.Name);
        }

        return count;
    }

    /// <summary>The rest of a foreign name after a middle dot (<c>科比·布莱恩特</c>): a run of characters that names are written with.</summary>
    public static int ForeignPart(string text, int at, Span<(int Length, int Cost, WordKind Kind)> found)
    {
        var end = at;
        while (end < text.Length && end - at < LongestPart && Transliterating.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        if (at == 0 || text[at - 1] is not ('·' or '‧' or '・') || end - at < 2)
        {
            return 0;
        }

        found[0] = (end - at, Cost, WordKind.Name);
        return 1;
    }

    private static int SurnameLength(string text, int at)
    {
        if (Array.Exists(TwoCharacterSurnames, s => text.AsSpan(at).StartsWith(s, StringComparison.Ordinal)))
        {
            return 2;
        }

        return Surnames.Contains(text[at], StringComparison.Ordinal) || CommonWords.Contains(text[at], StringComparison.Ordinal) ? 1 : 0;
    }

    private static bool IsGiven(string text, int at) =>
        at < text.Length && text[at] is >= '\u4E00' and <= '\u9FFF' && !NotInNames.Contains(text[at], StringComparison.Ordinal);
}
