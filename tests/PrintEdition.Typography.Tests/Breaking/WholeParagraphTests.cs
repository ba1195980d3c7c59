using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Tests.Support;

namespace PrintEdition.Typography.Tests.Breaking;

/// <summary>What it means to break a whole paragraph: a line gives way to the next, the last line and the page may ask for more (typography rules 7 and 17).</summary>
public sealed class WholeParagraphTests : IDisposable
{
    private static readonly ParagraphStyle NoIndent = new() { Indent = 0 };

    private readonly Setting setting = new();

    public void Dispose() => setting.Dispose();

    /// <remarks>
    /// Rule 7. Eight to a line, and a number of seven em that cannot be parted. Filling each line as it comes would set eight, and leave four
    /// to fill the second: 1.3 em in each gap. Six and six is 0.4 em in each.
    /// </remarks>
    [Fact]
    public void A_line_gives_way_to_spare_the_next() =>
        Assert.Equal(["春夏秋冬东南", "西北上下左右", "123,456,789,012"], Lines("春夏秋冬东南西北上下左右123,456,789,012", 8));

    /// <remarks>Rule 7. Two marks in a row are never parted from what they belong to; twelve have to be, and are counted.</remarks>
    [Theory]
    [InlineData("天地玄黄》”，宇宙洪荒", 4, 0)]
    [InlineData("天地》”）》”）》”）》”）》”）玄黄", 3, 1)]
    public void A_rule_is_broken_only_as_the_last_resort_and_counted(string text, double measure, int atLeast)
    {
        var broken = setting.Shape(text, NoIndent).Choose(measure * Setting.Em)!.KinsokuBreaks;
        Assert.True(atLeast == 0 ? broken == 0 : broken >= atLeast, $"{broken} line edges against the rules");
    }

    /// <remarks>Rule 17. Ten to a line, twenty-one characters: a line gives one to the last, at 0.125 em in each gap.</remarks>
    [Fact]
    public void A_paragraph_does_not_end_on_a_single_character() =>
        Assert.Equal(["天地玄黄宇宙洪荒日", "月盈昃辰宿列张寒来暑", "往秋。"], Lines("天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋。", 10));

    /// <remarks>Rule 17. Five to a line: giving one away would tear the line, so the single character stays and is said.</remarks>
    [Fact]
    public void A_single_character_stays_where_no_permitted_variant_avoids_it()
    {
        var breaks = setting.Shape("天地玄黄宇宙。", NoIndent).Choose(5 * Setting.Em)!;
        Assert.True(breaks.EndsOnSingleCharacter);
        Assert.Equal(2, breaks.Count);
    }

    /// <remarks>Rule 7, composition step 6. A page search may ask for a line more or less and is told what it costs.</remarks>
    [Theory]
    [InlineData(158, 1)]
    [InlineData(163, -1)]
    public void A_paragraph_can_run_a_line_longer_or_shorter_at_a_known_cost(int characters, int extra)
    {
        var text = string.Concat(Enumerable.Repeat("天地玄黄，宇宙洪荒；日月盈昃，辰宿列张。寒来暑往", 7))[..characters];
        var shaped = setting.Shape(text, NoIndent);
        var best = shaped.Choose(20 * Setting.Em)!;
        var variant = shaped.Choose(20 * Setting.Em, extra)!;
        Assert.Equal(best.Count + extra, variant.Count);
        Assert.True(variant.Cost > best.Cost && variant.KinsokuBreaks == 0);
        Assert.All(shaped.Set(variant).Lines, line => Assert.InRange(line.GapStretch, 0, 0.15));
    }

    private string[] Lines(string text, double measure) => Setting.Lines(setting.Shape(text, NoIndent), measure);
}
