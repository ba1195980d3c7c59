using PrintEdition.Ingest.EditionFiles;
using PrintEdition.Ingest.Tests.RawText.Score;

namespace PrintEdition.Ingest.Tests.RawText;

/// <summary>The language of a page, told by its characters; by it the page is set.</summary>
public class PageLanguageTests
{
    [Theory]
    [InlineData("夜渡恢复\n停了七年的夜渡昨晚恢复，第一班船上坐了十一个人。", "zh-CN")]
    [InlineData("夜渡恢復\n停了七年的夜渡昨晚恢復，第一班船上坐了十一個人。", "zh-Hant")]
    [InlineData("夜の渡し船が再開\n七年ぶりに夜の渡し船が再開した。最初の便には十一人が乗った。", "ja")]
    [InlineData("Night Ferry Runs Again\nAfter seven years the night ferry ran again on Wednesday, with eleven people on board.", "en")]
    public void A_text_has_the_language_of_its_characters(string text, string language) => Assert.Equal(language, Reading.Edition(text).Language);

    [Theory]
    [InlineData("苇川日報\n夜渡恢复\n停了七年的夜渡昨晚恢复，第一班船上坐了十一个人，船头的灯换成了新的。", "zh-CN")]
    [InlineData("夜渡恢復\n停了七年的夜渡昨晚恢復，船公司說這條船是爲了趕夜班的人開的，第一班船上坐了十一個人。\n招牌上写着“说好不见”。", "zh-Hant")]
    [InlineData("夜渡恢复\n停了七年的夜渡昨晚恢复，广播里放着《さくら》和《Moon River》，第一班船上坐了十一个人。", "zh-CN")]
    [InlineData("Night Ferry Runs Again\nAfter seven years the night ferry 夜渡 ran again on Wednesday, with eleven people on board.", "en")]
    [InlineData("夜渡恢复\n停了七年的夜渡昨晚恢复。\nNight Ferry\nIt ran.", "zh-CN")]
    public void A_mixed_text_has_the_language_of_most_of_it(string text, string language) => Assert.Equal(language, Reading.Edition(text).Language);

    /// <summary>Every hand-made page is in simplified Chinese but these.</summary>
    [Fact]
    public void Every_page_has_its_language()
    {
        var others = RawPages.Files(Repository.Root)
            .Select(f => (Name: Path.GetFileNameWithoutExtension(f), EditionReader.Read([f], new ReaderOptions()).Value!.Edition.Language))
            .Where(p => p.Language != "zh-CN")
            .Select(p => $"{p.Language} {p.Name}");

        Assert.Equal(
            [
                "en 24-english", "en 25-english-wrapped", "zh-Hant 26-traditional", "zh-Hant 27-traditional-feature", "zh-Hant 43-hong-kong-style", "en 47-english-briefs", "zh-Hant 59-taiwan", "en 66-english-school", "zh-Hant 68-hong-kong-evening",
            ],
            others);
    }

    [Fact]
    public void The_edition_file_says_it()
    {
        var written = EditionFile.Write(Reading.Edition("夜渡恢復\n停了七年的夜渡昨晚恢復，第一班船上坐了十一個人。"));

        Assert.Contains("language: zh-Hant\n", written, StringComparison.Ordinal);
        Assert.Equal("zh-Hant", Reading.Edition(written).Language);
    }
}
