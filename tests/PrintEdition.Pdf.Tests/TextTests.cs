using CsCheck;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Tests.Support;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Pdf.Tests;

/// <summary>pdf.md 1: copy and search return the article's own text.</summary>
public class TextTests
{
    /// <summary>Paragraphs with what readers stumble over: squeezed marks, gaps beside Latin, pairs, dashes, forms by language.</summary>
    public static TheoryData<string, int> Paragraphs => new()
    {
        { "老集市建在苇川与青溪交汇处，一九八六年落成，地面比河堤低了将近一米。近十年里，市场进水七次。", 11 },
        { "往外流，不往脚边流。“这回踏实了。”他说。停业改造十四个月后，市场（临河）重新开秤，“‘村播’专项资金支出多少？”“多少人？”", 11 },
        { "3月11日清晨5点40分，126户摊主全部回迁，水位14.5米，占63%～68%，G351国道、COVID-19、5G模式。", 12 },
        { "工人长大一见龙门言，户户都有两层楼。", 9 },
        { "他想了想——那是1986年……“对，”他说，“就是A座·二楼。”", 10 },
        { "㐂㑇䶮与カタカナ、ｆｕｌｌ－ｗｉｄｔｈ、Ωμέγα、Привет，αβγ。", 14 },
    };

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Poppler_gives_back_every_character(string text, int measure)
    {
        var pdf = Proof.Of(Proof.Paragraph(text, measure)).Pdf();

        Assert.Equal([text], Readers.PopplerRaw(pdf));
        Assert.Equal(text, Readers.Poppler(pdf).Single());
    }

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void MuPDF_gives_back_every_character_but_for_white_beside_Latin(string text, int measure) =>
        Assert.Equal([text.WithoutLatinGaps()], Readers.MuPdf(Proof.Of(Proof.Paragraph(text, measure)).Pdf()).Select(Readers.WithoutLatinGaps));

    [Theory]
    [InlineData("serif")]
    [InlineData("sans")]
    [InlineData("kai")]
    [InlineData("serif-black")]
    [InlineData("sans-bold")]
    public void Every_face_gives_back_its_characters(string face)
    {
        const string text = "工长一龙，“苇川日报”办了12年（A版）——office affluent《河》。";

        Assert.Equal([text], Readers.PopplerRaw(Proof.Of(Proof.Paragraph(text, 40, face)).Pdf()));
    }

    /// <summary>Typography rule 24: a reading stands between two lines and must not part their words.</summary>
    [Fact]
    public void Text_under_readings_is_copied_and_found_as_if_they_were_not_there()
    {
        var reading = Proof.Text(Proof.Run("abc", size: 5), x: 40, baseline: 26) with { Tag = new Tag("a", ItemRole.Reading) };
        const string text = "老集市建在苇川与青溪交汇处，一九八六年落成。";
        var pdf = Proof.Of([.. Proof.Paragraph(text, 11), reading]).Pdf();

        Assert.Equal(text, Readers.Poppler(pdf).Single());
        Assert.Equal([text], Readers.PopplerRaw(pdf));
        Assert.StartsWith(text, Readers.MuPdf(pdf).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_at_any_measure_comes_back()
    {
        const string pool = "工长一龙的我苇川河堤上水位，。、“”‘’（）《》？！：；—…·126A5GPdfxi%";
        var paragraph = Gen.Select(Gen.String[Gen.Char[pool], 1, 60], Gen.Int[6, 20]);
        paragraph.Array[20].ForAll(
            paragraphs =>
            {
                var pdf = Proof.Of([.. paragraphs.Select(p => Proof.Paragraph(p.Item1, p.Item2))]).Pdf();
                Assert.Equal(paragraphs.Select(p => p.Item1), Readers.PopplerRaw(pdf));
                Assert.Equal(paragraphs.Select(p => p.Item1), Readers.MuPdf(pdf).Select(Readers.WithoutWhite));
            },
            iter: 4,
            threads: 1);
    }

    /// <remarks>Typography rule 6; ISO 32000-2, 14.8.2.2.3: the hyphen of a parted word is U+00AD, so that readers can put the word together; a word's own is not.</remarks>
    [Fact]
    public void A_parted_word_ends_its_line_in_a_soft_hyphen_and_a_compound_in_its_own()
    {
        const string text = "Hyphenation of well-mannered newspapers";
        var pdf = Proof.Of(Proof.Paragraph(text, 8, language: "en-US")).Pdf();

        var read = Readers.PopplerRaw(pdf).Single().WithoutWhite();
        Assert.Contains('\u00AD', read);
        Assert.Equal(text.WithoutWhite(), read.Replace("\u00AD", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Characters_that_no_face_has_come_back_from_their_boxes()
    {
        const string text = "表情😀与😁和\uE000不同";

        Assert.Equal([text], Readers.PopplerRaw(Proof.Of(Proof.Paragraph(text, 30)).Pdf()));
    }

    [Fact]
    public void A_glyph_that_stands_for_other_characters_elsewhere_says_so()
    {
        var first = Proof.Run("工");
        var second = first with { Text = "⼯" };
        var edition = Proof.Of([Proof.Text(first, baseline: 30), Proof.Text(second, baseline: 50)]);

        Assert.Equal(["工⼯"], Readers.PopplerRaw(edition.Pdf()));
        Assert.Contains("""
            [<4111>] TJ
            ET
            BT
            /Span <</ActualText <FEFF2F2F>>> BDC
            20 250 Td
            [<4111>] TJ
            EMC
            ET
            """, edition.Content(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_added_hyphen_is_no_character_of_the_text()
    {
        var run = Proof.Run("news-paper");
        var broken = run with
        {
            Text = "newspaper",
            Glyphs = [.. run.Glyphs.Select((g, i) => i < 4 ? g : g with { TextStart = i == 4 ? 4 : i - 1, TextLength = i == 4 ? 0 : 1 })],
        };

        Assert.Equal(["newspaper"], Readers.PopplerRaw(Proof.Of([Proof.Text(broken)]).Pdf()));
    }

    [Fact]
    public void A_ligature_gives_back_its_letters()
    {
        var run = Proof.Run("f城");
        var ligature = run with { Text = "ffi城", Glyphs = [run.Glyphs[0] with { TextLength = 3 }, run.Glyphs[1] with { TextStart = 3 }] };

        var pdf = Proof.Of([Proof.Text(ligature)]).Pdf();
        Assert.Equal(["ffi城"], Readers.PopplerRaw(pdf));
        Assert.Equal(["ffi城"], Readers.MuPdf(pdf).Select(Readers.WithoutLatinGaps));
    }

    [Fact]
    public void A_spaced_title_is_one_word_and_a_space_of_the_text_stays()
    {
        var title = Proof.Run("苇川 日报", "serif", 40, 0.4, 0.4, 0.4, 0.4);

        Assert.Equal(["苇川 日报"], Readers.PopplerRaw(Proof.Of([Proof.Text(title, baseline: 60)]).Pdf()));
    }
}
