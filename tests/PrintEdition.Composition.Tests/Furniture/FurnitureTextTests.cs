using PrintEdition.Composition.Boxes;
using PrintEdition.Composition.Furniture;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Furniture;

public class FurnitureTextTests
{
    /// <summary>Known answers from published almanacs, a leap month and a month's last day among them.</summary>
    [Theory]
    [InlineData(2020, 12, 1, "农历庚子年十月十七")]
    [InlineData(2026, 3, 12, "农历丙午年正月廿四")]
    [InlineData(2024, 2, 10, "农历甲辰年正月初一")]
    [InlineData(2024, 2, 9, "农历癸卯年十二月三十")]
    [InlineData(2023, 4, 1, "农历癸卯年闰二月十一")]
    [InlineData(2023, 4, 20, "农历癸卯年三月初一")]
    public void Lunar_dates(int year, int month, int day, string expected) =>
        Assert.Equal(expected, FurnitureText.LunarDate(new DateOnly(year, month, day), "zh-CN"));

    [Theory]
    [InlineData("zh-Hans", "农历癸卯年闰二月十一", "总第7期", "公益广告")]
    [InlineData("zh-Hant", "農曆癸卯年閏二月十一", "總第7期", "公益廣告")]
    public void Traditional_Chinese_has_its_own_forms(string language, string lunar, string issue, string notice)
    {
        Assert.Equal(lunar, FurnitureText.LunarDate(new DateOnly(2023, 4, 1), language));
        Assert.Equal(issue, FurnitureText.Issue(7, language));
        Assert.Equal(notice, BoxMark.Of(BoxKind.PublicService, language));
    }

    [Fact]
    public void Outside_the_calendars_years_no_lunar_date_is_made_up() =>
        Assert.Equal("", FurnitureText.LunarDate(new DateOnly(1850, 1, 1), "zh-CN"));

    [Theory]
    [InlineData("zh-CN", "2026年3月12日", "星期四", "03版", "今日4版", "（下转第2版）")]
    [InlineData("zh-Hant", "2026年3月12日", "星期四", "03版", "今日4版", "（下轉第2版）")]
    [InlineData("zh-TW", "2026年3月12日", "星期四", "03版", "今日4版", "（下轉第2版）")]
    [InlineData("en", "March 12, 2026", "Thursday", "3", "4 pages", "Continued on page 2")]
    [InlineData("en-GB", "12 March 2026", "Thursday", "3", "4 pages", "Continued on page 2")]
    [InlineData("fr", "2026-03-12", "", "3", "4 pages", "Continued on page 2")]
    public void Words_follow_the_editions_language(string language, string date, string weekday, string page, string pages, string jump)
    {
        var day = new DateOnly(2026, 3, 12);

        Assert.Equal(date, FurnitureText.Date(day, language));
        Assert.Equal(weekday, FurnitureText.Weekday(day, language));
        Assert.Equal(page, FurnitureText.PageNumber(3, language));
        Assert.Equal(pages, FurnitureText.PageCount(4, language));
        Assert.Equal(jump, FurnitureText.JumpTo(2, language));
    }
}
