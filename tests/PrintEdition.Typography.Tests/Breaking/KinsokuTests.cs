using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Tests.Support;

namespace PrintEdition.Typography.Tests.Breaking;

/// <summary>
/// Where lines may end, by level: typography rules 1 to 4, 6 (CLREQ 3.1.4, GB/T 15834 5.1, JLREQ 3.1.7 and 3.1.10). <c>|</c> is a permitted
/// break, <c>¦</c> one at a cost, <c>␣</c> a space.
/// </summary>
public sealed class KinsokuTests
{
    /// <remarks>Rule 1, level none: no prohibition but that of rule 2.</remarks>
    [Theory]
    [InlineData("他|说|：|“|好|、|行|。|”|（|甲|）|《|乙|》")]
    [InlineData("上|海|～|杭|州|·|宁|波|／|温|州|—|台|州")]
    [InlineData("好|——|好|……|好")]
    [InlineData("真？|真！|真？！")]
    [InlineData("ャ|ー|々")]
    public void Level_none_holds_only_units_and_what_rule_2_says(string marked) =>
        Assert.Equal(marked.Replace("|々", "々"), Marked.Of(Marked.Plain(marked), KinsokuLevel.None));

    /// <remarks>Rule 1, level basic: no line starts with STOP CLOSE CONN MID SOL, none ends with OPEN.</remarks>
    [Theory]
    [InlineData("甲，|乙、|丙；|丁：|戊。|己？|庚！|辛．|壬")]
    [InlineData("甲‼|乙⁇|丙⁈|丁⁉|戊")]
    [InlineData("甲|“乙|‘丙|「丁|『戊|（己|《庚|〈辛|【壬|〖癸|〔子|［丑|｛寅")]
    [InlineData("甲”|乙’|丙」|丁』|戊）|己》|庚〉|辛】|壬〗|癸〕|子］|丑｝|寅")]
    [InlineData("甲–|乙—|丙～|丁-|戊")]
    [InlineData("甲·|乙‧|丙・|丁")]
    [InlineData("甲/|乙／|丙")]
    [InlineData("甲|——|乙|……|丙|⋯⋯|丁|⸺|戊")]
    [InlineData("他|说：|“《|甲》|好。”|又|说")]
    public void Level_basic_keeps_marks_from_line_starts_and_openings_from_line_ends(string marked) =>
        Assert.Equal(marked.Replace("“《|甲", "“《甲"), Marked.Of(Marked.Plain(marked), KinsokuLevel.Basic));

    /// <remarks>Rule 1, level gb: and none ends with SOL (GB/T 15834 5.1).</remarks>
    [Theory]
    [InlineData("甲/乙／丙|丁")]
    [InlineData("甲–|乙—|丙～|丁·|戊|——|己|……|庚")]
    public void Level_gb_also_keeps_slashes_from_line_ends(string marked) =>
        Assert.Equal(marked, Marked.Of(Marked.Plain(marked), KinsokuLevel.Gb));

    /// <remarks>Rule 1, level strict: and none starts with DASH or ELL.</remarks>
    [Theory]
    [InlineData("甲——|乙……|丙⋯⋯|丁⸺|戊/己|庚")]
    [InlineData("甲。……|乙")]
    public void Level_strict_also_keeps_dashes_and_ellipses_from_line_starts(string marked) =>
        Assert.Equal(marked, Marked.Of(Marked.Plain(marked), KinsokuLevel.Strict));

    /// <remarks>Rule 2: no line starts with % ‰ ℃ ° after a digit or with 々, none ends with ¥ $ № before one; ？！ never start a line.</remarks>
    [Theory]
    [InlineData("增|长|5%|左|右|30℃|高|9‰|的|45°|角|8％|的")]
    [InlineData("增|长|5␣%|左|右")]
    [InlineData("这|个|%|号|和|这|个|℃|号")]
    [InlineData("价|格|¥5¦和|$␣5¦和|№7¦与|￥8¦元|€9¦元")]
    [InlineData("美|元|$|符|号")]
    [InlineData("人|人|々", "人|人々")]
    [InlineData("什|么？|真|的！|啊？！|好")]
    public void Signs_stay_with_their_number_at_every_level(string marked, string? expected = null)
    {
        var text = Marked.Plain(marked);
        Assert.All(Enum.GetValues<KinsokuLevel>(), level => Assert.Equal(expected ?? marked, Marked.Of(text, level)));
    }

    /// <remarks>Rule 5: full-width colons and points inside numbers.</remarks>
    [Theory]
    [InlineData("下|午|3：30¦开|会|３．５|倍|是：|2¦人")]
    public void A_number_is_not_parted_at_a_full_width_colon_or_point(string marked) =>
        Assert.Equal(marked, Marked.Of(Marked.Plain(marked), KinsokuLevel.Basic));

    /// <remarks>Rule 3: the plain classes would hold quotes, ellipses and middle dots to letters, and part Han from ～ and ／.</remarks>
    [Theory]
    [InlineData("用|APP|“扫|码”|App|…|APP·|等")]
    [InlineData("“OK”|和|“Go”|等")]
    [InlineData("①|②|→|甲|■")]
    [InlineData("（OK）|OK")]
    public void Chinese_marks_beside_letters_break_as_beside_Han(string marked) =>
        Assert.Equal(marked, Marked.Of(Marked.Plain(marked)));

    /// <remarks>Rule 4: DASH and ELL are one unit each; longer ones too.</remarks>
    [Theory]
    [InlineData("甲|——|乙|……|丙")]
    [InlineData("甲|————|乙|…………|丙")]
    [InlineData("甲|———|乙")]
    public void Dashes_and_ellipses_are_never_split(string marked) =>
        Assert.Equal(marked, Marked.Of(Marked.Plain(marked)));

    /// <remarks>Rule 3: what is neither Han nor a Chinese mark breaks as UAX #14 says, also in a Chinese edition.</remarks>
    [Theory]
    [InlineData("the␣|(old)␣|\"house\"␣|of␣|Foo,␣|Bar␣|and␣|Baz.")]
    [InlineData("中|(a)|中\"b\"中|c.|中|d!|中")]
    [InlineData("Привет,␣|мир␣|«тест»")]
    [InlineData("مرحبا␣|بالعالم␣|٢٠٢٤")]
    [InlineData("👩‍👩‍👧‍👦|👍🏽|🇨🇳|中|👍🏽|。", "👩‍👩‍👧‍👦|👍🏽|🇨🇳|中|👍🏽。")]
    [InlineData("a\u200B|b␣|c\u00A0d")]
    [InlineData("สวัสดีครับ␣|ทุกคน")]
    [InlineData("שלום␣|עולם")]
    public void Other_text_breaks_as_UAX_14_says(string marked, string? expected = null) =>
        Assert.Equal(expected ?? marked, Marked.Of(Marked.Plain(marked)));

    /// <remarks>Rule 6: a number and its Han unit part only at a cost.</remarks>
    [Theory]
    [InlineData("跑|了|3¦公|里|，|2024¦年", "跑|了|3¦公|里，|2024¦年")]
    public void A_number_would_rather_stay_with_its_unit(string marked, string expected) =>
        Assert.Equal(expected, Marked.Of(Marked.Plain(marked)));

    /// <remarks>JLREQ 3.1.7: small kana, the prolonged sound mark and iteration marks never start a line; 3.1.8: no rule for slashes at line ends.</remarks>
    [Theory]
    [InlineData("東|京|タ|ワ|ー|で、|ちょっ|と|待っ|て|く|だ|さ|い。")]
    [InlineData("人々|が|い|すゞ|の|ヴァ|イ|オ|リ|ン・|コ|ン|サー|ト|を|「聴|く」")]
    [InlineData("甲/|乙|〜丙", "甲/|乙〜|丙")]
    public void Japanese_keeps_small_kana_and_sound_marks_from_line_starts(string marked, string? expected = null) =>
        Assert.Equal(expected ?? marked.Replace("タ|ワ|ー", "タ|ワー"), Marked.Of(Marked.Plain(marked), KinsokuLevel.Gb, "ja"));

    /// <remarks>Traditional Chinese: quotes 「」『』 as any bracket.</remarks>
    [Theory]
    [InlineData("他|說：|「『臺|北』|好。」|又|說|——|好|……")]
    public void Traditional_Chinese_breaks_by_the_same_table(string marked) =>
        Assert.Equal(marked, Marked.Of(Marked.Plain(marked), KinsokuLevel.Gb, "zh-Hant"));

    /// <remarks>In other languages UAX #14 alone decides, whatever the level.</remarks>
    [Theory]
    [InlineData("“Well,”␣|she␣|said|—“a␣|well-¦known␣|fact…”")]
    [InlineData("¥5␣|and␣|3␣|%␣|of␣|it", "¥5␣|and␣|3␣|%␣|of␣|it")]
    public void Western_text_knows_no_Chinese_rule(string marked, string? expected = null) =>
        Assert.Equal(expected ?? marked, Marked.Of(Marked.Plain(marked), KinsokuLevel.Strict, "en"));
}
