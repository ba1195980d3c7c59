using CsCheck;

namespace PrintEdition.Ingest.Tests.Cleanup;

/// <summary>Typography rule 20: damage that text extraction does, and the text without it.</summary>
public class ExtractionTests
{
    [Theory]
    [InlineData("soft hyphen", "苇\u00AD川", "苇川")]
    [InlineData("zero-width space", "苇\u200B川", "苇川")]
    [InlineData("zero-width joiner and non-joiner", "苇\u200C\u200D川", "苇川")]
    [InlineData("word joiner", "苇\u2060川", "苇川")]
    [InlineData("byte order mark", "\uFEFF苇川", "苇川")]
    [InlineData("direction marks", "\u202A苇\u200E川\u202C", "苇川")]
    public void Invisible_characters_go(string what, string typed, string printed)
    {
        Assert.NotEmpty(what);
        Clean.Becomes(typed, printed, CleanupRules.Invisible);
    }

    [Theory]
    [InlineData("苇川\u00A0老集市", "苇川老集市")]
    [InlineData("苇川\u3000老集市", "苇川老集市")]
    [InlineData("苇川 ， 老集市", "苇川，老集市")]
    [InlineData("The\u00A0old\u2003 market", "The old market")]
    [InlineData("在 A 座 12 楼", "在A座12楼")]
    public void Hard_spaces_become_spaces_and_none_stands_beside_Han(string typed, string printed) => Clean.Becomes(typed, printed, CleanupRules.Spaces);

    [Theory]
    [InlineData("⼯⻓⼀⻰", "工长一龙")]
    [InlineData("\uF967\u53EF", "不可")] // U+F967, canonically 不
    [InlineData("︽苇川︾︐︒", "《苇川》，。")]
    [InlineData("㈱①Ⅳ", "㈱①Ⅳ")] // characters in their own right
    public void Compatibility_ideographs_radicals_and_vertical_marks_become_ordinary_characters(string typed, string printed) =>
        Clean.Becomes(typed, printed, CleanupRules.Compatibility);

    /// <summary>No switch lets through what no output can hold.</summary>
    [Fact]
    public void Control_characters_and_halves_of_characters_go_whatever_is_left_out()
    {
        Assert.Equal("苇川", Clean.Body("苇\u0000川\u0007", without: CleanupRules.All));
        Assert.Equal("苇 川 河", Clean.Body("苇\u0085川\u2028河", without: CleanupRules.All));
        Assert.Equal("苇\uFFFD川\uFFFD", Clean.Body("苇\uD800川\uFFFF", without: CleanupRules.All));
    }

    /// <summary>A paragraph without an end is cut where the next line is no headline; the same text with joining left out is two paragraphs.</summary>
    [Fact]
    public void A_paragraph_cut_by_a_column_break_is_joined()
    {
        const string page = """
            石桥镇开通夜间巴士

            本报讯 (记者 苏禾)3月13日起,石桥镇的末班车由21时延到零点,沿途设站12处。公交公司承诺,低于预期先调

            班次,再谈取消,不会说停就停。
            """;

        Assert.Equal(
            ["3月13日起，石桥镇的末班车由21时延到零点，沿途设站12处。公交公司承诺，低于预期先调班次，再谈取消，不会说停就停。"],
            Paragraphs(page, CleanupRules.None));
        Assert.Equal(
            ["3月13日起，石桥镇的末班车由21时延到零点，沿途设站12处。公交公司承诺，低于预期先调", "班次，再谈取消，不会说停就停。"],
            Paragraphs(page, CleanupRules.Paragraphs));
    }

    [Fact]
    public void Cleaning_twice_is_cleaning_once_and_loses_no_ideograph_whatever_is_left_out()
    {
        const string pool = "苇川的了—-.…。,:;?!()\"'“”‘’　 \u00A0\u200B\u00ADＡ１％．：⼯a1\n《》";
        Gen.Select(Gen.String[Gen.Char[pool], 0, 24], Gen.Int[0, (int)CleanupRules.All]).ForAll(
            (text, without) =>
            {
                var once = Clean.Body(text, (CleanupRules)without);
                Assert.Equal(once, Clean.Body(once, (CleanupRules)without));
                Assert.Equal(text.Count(c => c is '苇' or '川'), once.Count(c => c is '苇' or '川'));
            },
            iter: 20_000,
            threads: 1);
    }

    private static IEnumerable<string> Paragraphs(string page, CleanupRules without) =>
        Reading.Text(page, new ReaderOptions { Cleanup = CleanupRules.All & ~without }).Value!.Edition.Articles.Single().Body.Select(b => b.PlainText);
}
