using PrintEdition.Typography.Fonts;

namespace PrintEdition.Typography.Tests.Fonts;

/// <summary>Typography rule 25: every character gets a face, along a chain that depends on nothing but catalogue, style, language and character.</summary>
public class FaceChainTests
{
    private const string LatinBesideHan = """
        [{"name": "latin", "family": "Proof Sans", "style": "Regular", "file": "ProofSans-VF.ttf", "axes": {"wght": 400}, "scripts": ["latn"], "for": ["serif", "kai"]},
         {"name": "latin-bold", "family": "Proof Sans", "style": "Bold", "file": "ProofSans-VF.ttf", "axes": {"wght": 700}, "scripts": ["latn"], "for": ["sans-bold"]}]
        """;

    [Theory]
    [InlineData("serif", '中', "serif")]
    [InlineData("kai", '中', "kai")]
    [InlineData("kai", '䶵', "serif")] // WenKai lacks it; the chain starts from the catalogue's top
    [InlineData("kai", '鿪', "kai")]
    [InlineData("serif", '鿪', "serif")]
    [InlineData("serif", '鿫', "sans")]
    [InlineData("serif", '\uE000', null)]
    public void The_styles_own_face_is_asked_first_and_then_the_catalogue_from_its_top(string style, char character, string? face)
    {
        using var book = TestFaces.Shipped();

        Assert.Equal(face, book.ChainFor(style, "zh-CN").FaceFor(character)?.Name);
    }

    [Fact]
    public void Faces_of_further_folders_come_after_the_shipped_ones()
    {
        using var book = TestFaces.WithFound();

        Assert.Equal("proof-sans-bold", book.ChainFor("proof-sans-bold", "zh-CN").FaceFor('中')!.Name);
        Assert.Equal("serif", book.ChainFor("proof-sans-bold", "zh-CN").FaceFor('国')!.Name);
    }

    /// <summary>The Latin of another face, as many papers set it: letters, figures and signs, not the Chinese marks.</summary>
    [Theory]
    [InlineData("serif", "A1a", "latin")]
    [InlineData("kai", "Á", "latin")]
    [InlineData("sans-bold", "A1a", "latin-bold")]
    [InlineData("sans", "A1a", "sans")]
    [InlineData("serif", "中一，。“”—…", "serif")]
    [InlineData("serif", "Bb%", "serif")] // the Latin face lacks them
    public void A_face_preferred_for_a_script_sets_that_script_in_the_styles_it_is_for(string style, string text, string face)
    {
        using var book = TestFaces.WithCatalogue(LatinBesideHan);

        Assert.All(text, c => Assert.Equal(face, book.ChainFor(style, "zh-CN").FaceFor(c)!.Name));
    }

    [Theory]
    [InlineData("zh-Hant", "zh-TW", "other")]
    [InlineData("zh-Hant", "zh-Hant-HK", "other")]
    [InlineData("zh-Hant", "zh-CN", "serif")]
    [InlineData("zh-Hans", "zh-CN", "other")]
    [InlineData("zh-Hans", "zh-HK", "serif")]
    [InlineData("zh", "zh-TW", "other")]
    [InlineData("zh", "ja", "serif")]
    [InlineData("ja", "ja-JP", "other")]
    [InlineData("zh-Hant", "zh-Hants", "serif")]
    public void A_face_preferred_for_a_language_sets_that_language(string range, string language, string face)
    {
        using var book = TestFaces.WithCatalogue(
            $$"""[{"name": "other", "family": "Proof Sans", "style": "Regular", "file": "ProofSans-VF.ttf", "languages": ["{{range}}"]}]""");

        Assert.Equal(face, book.ChainFor("serif", language).FaceFor('中')!.Name);
    }

    /// <summary>What combines with a character stays in its face, for no font places its marks on another's letters.</summary>
    [Theory]
    [InlineData("e\u0301", "serif")]
    [InlineData("a\u0301", "serif")]
    [InlineData("中\uFE00", "serif")]
    [InlineData("中\U000E0100", "serif")]
    [InlineData("葛\U000E0100", "serif")]
    [InlineData("A\u20DF", "serif")] // the enclosing diamond is in no face: the letter keeps its own
    public void A_cluster_is_set_in_one_face(string cluster, string face)
    {
        using var book = TestFaces.Shipped();

        Assert.Equal(face, book.ChainFor("serif", "zh-CN").FaceFor(cluster)!.Name);
    }

    [Fact]
    public void A_face_that_lacks_the_mark_leaves_the_whole_cluster_to_one_that_has_it()
    {
        using var book = TestFaces.WithFound();
        var chain = book.ChainFor("proof-sans-regular", "zh-CN");

        Assert.Equal("proof-sans-regular", chain.FaceFor("a")!.Name);
        Assert.Equal("proof-sans-regular", chain.FaceFor("a\u0301")!.Name);
        Assert.Equal("proof-sans-regular", chain.FaceFor("A\u0301")!.Name);
        Assert.Equal("serif", chain.FaceFor("a\u0308")!.Name);
    }

    [Theory]
    [InlineData("😀")]
    [InlineData("👩\u200D★")] // the star is in a face, the woman is not: one box, not a star by itself
    [InlineData("🇨🇳")]
    [InlineData("\U0002A6D6")]
    [InlineData("ཀ")]
    public void What_no_face_has_has_no_face(string cluster)
    {
        using var book = TestFaces.Shipped();

        Assert.Null(book.ChainFor("serif", "zh-CN").FaceFor(cluster));
    }

    [Fact]
    public void Every_shipped_face_shows_missing_characters_as_a_box()
    {
        using var book = TestFaces.Shipped();

        Assert.All(book.Records, r => Assert.True(book.Face(r.Name).ShowsMissing, r.Name));
    }

    [Fact]
    public void A_face_with_a_blank_box_borrows_the_next_that_can_be_seen()
    {
        using var book = TestFaces.WithFound();

        Assert.False(book.Face("proof-blank-regular").ShowsMissing);
        Assert.Equal("serif", book.ChainFor("proof-blank-regular", "zh-CN").BoxFace().Name);
        Assert.Equal("kai", book.ChainFor("kai", "zh-CN").BoxFace().Name);
    }
}
