using PrintEdition.Typography.Tests.Support;

namespace PrintEdition.Typography.Tests.Breaking;

/// <summary>What stays on one line: typography rules 4 and 5. Square brackets stand around the units.</summary>
public sealed class UnitTests
{
    [Theory]
    [InlineData("占[63%～68%]左右")]
    [InlineData("比例[1∶500]的图")]
    [InlineData("上午[9:30]开会")]
    [InlineData("[3·15]晚会")]
    [InlineData("[1+6+N]模式")]
    [InlineData("[G351]国道")]
    [InlineData("[COVID-19]疫情")]
    [InlineData("[5G]网络")]
    [InlineData("零下[-3.5℃]")]
    [InlineData("[-5～-3℃]、[±2℃]、[118°52′30″]")]
    [InlineData("[¥1,500.00]和[$-20]、[US$5]、[€99]")]
    [InlineData("[2020-2021]年、[2020—2021]年、[2020–2021]年")]
    [InlineData("[1,500]人，[2]个，[3]次")]
    [InlineData("电话[0570-3022345]，[+86] [10] [8888-1234]，[400-800-8888]")]
    [InlineData("见[https://www.example.com/a/b?c=d&e=1#top]。")]
    [InlineData("信箱[first.last@example.com.cn]，")]
    [InlineData("[A/B]测试、[24/7]、[km/h]")]
    [InlineData("[120m²]、[CO₂]、[½]")]
    [InlineData("[C++]、[20+]岁、[AT&T]、[O'Neill]、[O’Neill]")]
    [InlineData("[5×3]、[16:9]、[浙H]", "[5×3]、[16:9]、浙[H]")]
    [InlineData("浙[H·12345]")]
    [InlineData("[２０２４]年[３５％]")]
    [InlineData("[U-21]国足、[F-35B]")]
    [InlineData("[A1～A5]")]
    [InlineData("[10%-15%]")]
    public void A_unit_is_found_whole(string marked, string? expected = null) =>
        Assert.Equal(expected ?? marked, Marked.Units(marked.Replace("[", "").Replace("]", "")));

    /// <remarks>A sign joins only what it stands between.</remarks>
    [Theory]
    [InlineData("[1]、[2]，[3]。[4]")]
    [InlineData("[end]. [Next]")]
    [InlineData("甲-乙、甲·乙、甲/乙、甲～乙")]
    [InlineData("[A]，[B]")]
    [InlineData("- [a]")]
    [InlineData("甲-[№5]")]
    [InlineData("----")]
    public void Signs_between_other_things_join_nothing(string marked) =>
        Assert.Equal(marked, Marked.Units(marked.Replace("[", "").Replace("]", "")));

    /// <remarks>Rule 6: only at the hyphen or slash of a word of letters; an address after its slashes.</remarks>
    [Theory]
    [InlineData("well-¦known␣|and/¦or")]
    [InlineData("A/B␣|COVID-19␣|N-1␣|24/7")]
    [InlineData("https://example.com/¦a/¦b?¦c=d&¦e=f")]
    [InlineData("first.last@example.com")]
    [InlineData("5/first.last@example.com␣|7/https://a.b/¦c␣|7/www.a.b/¦c")]
    [InlineData("print/¦https://a.b/¦c")]
    public void A_unit_may_be_parted_only_at_a_words_own_joint(string marked) =>
        Assert.Equal(marked, Marked.Of(Marked.Plain(marked)));

    /// <remarks>
    /// Rules 1 and 6: full-width digits are of no address, and a slash beside them ends no line (found at random, strict, at 5 em).
    /// </remarks>
    [Theory]
    [InlineData("０７/https://example.com/¦a")]
    [InlineData("https://example.com/¦a/０７/b")]
    [InlineData("０７/www.example.com/¦a０７/https://a.b/¦c")]
    public void An_address_ends_where_full_width_digits_stand(string marked) => Assert.Equal(marked, Marked.Of(Marked.Plain(marked)));
}
