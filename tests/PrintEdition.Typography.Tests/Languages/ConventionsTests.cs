using PrintEdition.Typography.Languages;

namespace PrintEdition.Typography.Tests.Languages;

/// <summary>Which conventions a language tag means (BCP 47).</summary>
public sealed class ConventionsTests
{
    [Theory]
    [InlineData("zh", Tradition.Simplified)]
    [InlineData("zh-CN", Tradition.Simplified)]
    [InlineData("zh-Hans-HK", Tradition.Simplified)]
    [InlineData("zh_sg", Tradition.Simplified)]
    [InlineData("", Tradition.Simplified)]
    [InlineData("zh-TW", Tradition.Traditional)]
    [InlineData("ZH-hant", Tradition.Traditional)]
    [InlineData("zh-MO", Tradition.Traditional)]
    [InlineData("yue", Tradition.Traditional)]
    [InlineData("yue-Hans-CN", Tradition.Simplified)]
    [InlineData("ja", Tradition.Japanese)]
    [InlineData("ja-JP", Tradition.Japanese)]
    [InlineData("en-GB", Tradition.Western)]
    [InlineData("ko", Tradition.Western)]
    [InlineData("jav", Tradition.Western)]
    [InlineData("a-b-c-d-e-f-g-h-i-j-k", Tradition.Western)]
    public void A_tag_chooses_a_tradition(string language, Tradition tradition) => Assert.Equal(tradition, Conventions.For(language).Tradition);

    /// <remarks>Typography rule 11: faces know zh-Hans, zh-Hant and ja.</remarks>
    [Theory]
    [InlineData("zh-CN", "zh-Hans")]
    [InlineData("zh-HK", "zh-Hant")]
    [InlineData("ja-JP", "ja")]
    [InlineData("fr-CA", "fr-CA")]
    public void Glyphs_are_chosen_by_script(string language, string shaping) => Assert.Equal(shaping, Conventions.For(language).ShapingLanguage);
}
