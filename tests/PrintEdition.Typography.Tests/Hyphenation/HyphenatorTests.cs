using PrintEdition.Typography.Hyphenation;

namespace PrintEdition.Typography.Tests.Hyphenation;

/// <summary>Words are parted where TeX parts them (typography rule 6).</summary>
public sealed class HyphenatorTests
{
    private readonly Hyphenators hyphenators = new();

    /// <remarks>
    /// Rule 6. Donald Knuth's own examples: The TeXbook, chapter 14 and appendix H. The patterns are the fuller ones of hyph-utf8
    /// (Kuiken's): they find con-cate-na-tion, as Webster has it, where those of 1982 found con-cat-e-na-tion.
    /// </remarks>
    [Theory]
    [InlineData("hy-phen-ation")]
    [InlineData("su-per-cal-ifrag-ilis-tic-ex-pi-ali-do-cious")]
    [InlineData("al-go-rithm")]
    [InlineData("com-puter")]
    [InlineData("con-cate-na-tion")]
    public void English_words_are_parted_as_in_the_TeXbook(string parted) => Assert.Equal(parted, Part("en-US", parted));

    /// <remarks>Rule 6. The exceptions at the end of Knuth's hyphen.tex; a present is no pre-sent.</remarks>
    [Theory]
    [InlineData("as-so-ciate")]
    [InlineData("oblig-a-tory")]
    [InlineData("phil-an-thropic")]
    [InlineData("present")]
    [InlineData("project")]
    [InlineData("ta-ble")]
    public void Exceptions_win_over_patterns(string parted) => Assert.Equal(parted, Part("en-US", parted));

    /// <remarks>Rule 6. Examples from each language's own authority or TeX documentation: Duden, Littré, RAE, Crusca, Van Dale, SAOL, PWN, Грамота.</remarks>
    [Theory]
    [InlineData("en-GB", "uni-ver-sity")]
    [InlineData("de", "Sil-ben-tren-nung")]
    [InlineData("de-AT", "Zei-tung")]
    [InlineData("fr", "gou-ver-ne-ment")]
    [InlineData("es", "pe-rió-di-co")]
    [InlineData("it", "gior-na-le")]
    [InlineData("pt", "te-le-fo-nar")]
    [InlineData("nl", "af-bre-king")]
    [InlineData("sv", "tid-ning-ar")]
    [InlineData("da", "avis-ar-ti-kel")]
    [InlineData("fi", "sa-no-ma-leh-ti")]
    [InlineData("pl", "dzien-nik")]
    [InlineData("sk", "no-vi-nami")]
    [InlineData("ru", "га-зе-та")]
    [InlineData("uk", "га-зе-та")]
    [InlineData("tr", "ga-ze-te")]
    [InlineData("el", "ε-φη-με-ρί-δα")]
    public void Other_languages_part_their_words_by_their_own_patterns(string language, string parted) => Assert.Equal(parted, Part(language, parted));

    /// <remarks>Rule 6. Two letters before a hyphen and three after it in English, two after it in German (hyph-utf8's hyphenmins).</remarks>
    [Theory]
    [InlineData("en-US", "about")]
    [InlineData("en-US", "many")]
    [InlineData("en-US", "equally")]
    [InlineData("de", "Ebe-ne")]
    public void Too_few_letters_never_stand_alone(string language, string parted) => Assert.Equal(parted, Part(language, parted));

    /// <remarks>Rule 6. Capitals are the same letters; Turkish has an I without a dot of its own.</remarks>
    [Theory]
    [InlineData("en-US", "Hy-phen-ation")]
    [InlineData("en-US", "HY-PHEN-ATION")]
    [InlineData("tr", "IŞIK-LI")]
    public void Case_does_not_count(string language, string parted) => Assert.Equal(parted, Part(language, parted));

    /// <summary>A wrong hyphen is worse than a loose line.</summary>
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("vi")]
    [InlineData("")]
    [InlineData("x")]
    public void A_language_without_patterns_parts_nothing(string language) => Assert.Null(hyphenators.For(language));

    [Fact]
    public void Every_language_of_the_list_has_its_patterns()
    {
        foreach (var language in HyphenationLanguage.All)
        {
            var parted = new bool[9];
            hyphenators.For(language.Name)!.Part("banananan", parted);
            Assert.False(parted[0] || parted[^1] && language.Right > 1, language.Name);
        }
    }

    [Fact]
    public void A_word_of_a_thousand_letters_is_no_word()
    {
        var parted = new bool[1000];
        hyphenators.For("en")!.Part(new string('a', 1000), parted);
        Assert.DoesNotContain(true, parted);
    }

    private string Part(string language, string parted)
    {
        var word = parted.Replace("-", "", StringComparison.Ordinal);
        var before = new bool[word.Length];
        hyphenators.For(language)!.Part(word, before);
        return string.Concat(word.Select((c, i) => before[i] ? $"-{c}" : $"{c}"));
    }
}
