using CsCheck;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Tests.Fonts;
using PrintEdition.Typography.Tests.Support;

namespace PrintEdition.Typography.Tests.Shaping;

/// <summary>Typography rule 25: a character that no face has is reported with its place, and shown as a visible box, never dropped.</summary>
public sealed class MissingGlyphTests : IDisposable
{
    private const double Size = 10;

    private readonly FontBook shipped = TestFaces.Shipped();

    /// <summary>Texts, and the code points missing with their indexes.</summary>
    public static TheoryData<string, string> Texts => new()
    {
        { "全都有的字，Latin 126，àé，——……", "" },
        { "生僻字\U0002A6D6在此", "U+2A6D6@3" },
        { "表情😀与😁", "U+1F600@2 U+1F601@5" },
        { "家👨‍👩‍👧人", "U+1F468@1 U+1F469@4 U+1F467@7" },
        { "星👩\u200D★光", "U+1F469@1" },
        { "旗🇨🇳帜", "U+1F1E8@1 U+1F1F3@3" },
        { "私\uE000用", "U+E000@1" },
        { "圈A\u20DF字", "U+20DF@2" },
        { "藏ཀྵ文", "U+0F40@1 U+0FB5@2" },
        { "不见\u200B\u200D\u2060的", "" },
    };

    public void Dispose() => shipped.Dispose();

    [Theory]
    [MemberData(nameof(Texts))]
    public void Missing_characters_are_named_with_their_places(string text, string expected)
    {
        Assert.Equal(expected, Words(Shape(text).MissingGlyphs));
        Assert.Equal(expected, Words(new MissingGlyphSearch(shipped, "zh-CN").In(text)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_missing_cluster_is_one_box_that_can_be_seen_and_stands_for_its_characters(string text, string expected)
    {
        var runs = Shape(text).Break(1000)!.Lines.Single().Runs;
        var boxes = runs.SelectMany(r => r.Glyphs.Where(g => g.Id == 0).Select(g => (Run: r, Glyph: g))).ToList();

        Assert.All(boxes, b =>
        {
            var box = b.Run.Face.BoxOf(0);
            Assert.True(box.Right - box.Left > 0.2 && box.Top - box.Bottom > 0.2, "the box can be seen");
            Assert.True(b.Glyph.Advance >= box.Right * Size, "the next character does not stand on it");
        });
        Assert.Equal(expected.Length > 0, boxes.Count > 0);
        Assert.Equal(text.Replace("\u200B\u200D\u2060", "", StringComparison.Ordinal), string.Concat(runs.SelectMany(r => r.Glyphs.Select(g => r.Text.Substring(g.TextStart, g.TextLength)))));
    }

    [Theory]
    [InlineData("家👨‍👩‍👧人", 1)]
    [InlineData("旗🇨🇳帜", 1)]
    [InlineData("表情😀😁", 2)]
    public void What_is_one_sign_to_the_reader_is_one_box(string text, int boxes) =>
        Assert.Equal(boxes, Shape(text).Break(1000)!.Lines.Single().Runs.Sum(r => r.Glyphs.Count(g => g.Id == 0)));

    [Fact]
    public void A_face_whose_own_box_is_blank_shows_another_faces()
    {
        using var book = TestFaces.WithFound();

        var run = Shape("A😀", book, "proof-blank-regular").Break(1000)!.Lines.Single().Runs[^1];

        Assert.Equal(("serif", (ushort)0), (run.Face.Name, run.Glyphs.Single().Id));
    }

    [Fact]
    public void Looking_for_missing_characters_agrees_with_setting_them()
    {
        var search = new MissingGlyphSearch(shipped, "zh-CN");
        var pool = AnyOf.These("中", "文", "A", "é", "e", "\u0301", "\u20DF", "，", "—", "……", "😀", "👨‍👩‍👧", "\u200D", "\uFE0F", "★", "❤", "\U0002A6D6", "\uE000", " ", "1", "ཀ", "\uD800", "한");
        pool.Array[1, 12].Select(string.Concat).ForAll(
            text => Assert.Equal(Shape(text).MissingGlyphs, search.In(text)),
            iter: 2000,
            threads: 1);
    }

    private ShapedParagraph Shape(string text) => Shape(text, shipped, "serif");

    private static ShapedParagraph Shape(string text, FontBook book, string face) =>
        new Typesetter(book).Shape([new StyledText(text, new TextStyle(face, Size))], new ParagraphStyle { Justify = false });

    private static string Words(IEnumerable<MissingGlyph> missing) => string.Join(' ', missing.Select(m => $"U+{m.CodePoint:X4}@{m.TextIndex}"));
}
