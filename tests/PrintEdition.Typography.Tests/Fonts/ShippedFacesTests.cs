using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HarfBuzzSharp;
using PrintEdition.Typography.Fonts;

namespace PrintEdition.Typography.Tests.Fonts;

/// <summary>The files of <c>fonts/</c> are what the engine counts on: coverage, features, size, and the bytes that were checked in.</summary>
public sealed class ShippedFacesTests : IDisposable
{
    /// <summary>Clones stay bearable below this.</summary>
    private const long MostBytes = 65_000_000;

    /// <summary>GB/T 2312: 3,755 characters in level 1, 3,008 in level 2.</summary>
    private const int Gb2312Ideographs = 6763;

    private static readonly string Folder = Path.Combine(RepositoryRoot(), "fonts");

    private readonly FontBook book = FontBook.Open(Folder);

    public static TheoryData<string> All => ["serif", "sans", "kai", "serif-black", "sans-bold"];

    public static TheoryData<string> Noto => ["serif", "sans", "serif-black", "sans-bold"];

    public void Dispose() => book.Dispose();

    [Fact]
    public void The_catalogue_lists_the_faces_in_fallback_order() =>
        Assert.Equal(["serif", "sans", "kai", "serif-black", "sans-bold"], book.Records.Select(r => r.Name));

    [Fact]
    public void The_files_are_the_ones_whose_hashes_are_recorded()
    {
        var recorded = File.ReadAllLines(Path.Combine(Folder, "SHA256SUMS"));
        Assert.Equal(recorded.Order(StringComparer.Ordinal), book.Records.Select(HashLine).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_faces_together_stay_under_the_limit() =>
        Assert.InRange(book.Records.Sum(r => new FileInfo(Path.Combine(Folder, r.File)).Length), 1, MostBytes);

    [Theory]
    [MemberData(nameof(All))]
    public void A_face_has_every_ideograph_of_GB_2312(string face)
    {
        var ideographs = Gb2312Rows(first: 16, last: 87).ToList();
        Assert.Equal(Gb2312Ideographs, ideographs.Count);
        Assert.Empty(Missing(face, ideographs));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_face_has_the_ideographs_that_Unicode_began_with(string face) =>
        Assert.Empty(Missing(face, Enumerable.Range(0x4E00, 0x9FA5 - 0x4E00 + 1)));

    /// <remarks>Upstream draws Extension A as of Unicode 12; the ten characters added later are not in it.</remarks>
    [Theory]
    [MemberData(nameof(Noto))]
    public void A_Noto_face_has_extension_A(string face) =>
        Assert.Empty(Missing(face, Enumerable.Range(0x3400, 0x4DB5 - 0x3400 + 1)));

    /// <remarks>The sets of rules 1–9.</remarks>
    [Theory]
    [MemberData(nameof(All))]
    public void A_face_has_the_marks_that_the_rules_name(string face)
    {
        const string marks =
            "“‘「『（《〈【〖〔［｛" + // OPEN
            "”’」』）》〉】〗〕］｝" + // CLOSE
            "、，；：。！？．‼⁇⁈⁉" + // STOP
            "–—～-" + // CONN
            "·‧・/／⸺…⋯" + // MID, SOL, DASH, ELL
            "々%％‰℃°¥￥$№−∶+";
        Assert.Empty(Missing(face, marks.EnumerateRunes().Select(r => r.Value)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_face_has_Latin_digits_full_width_forms_pinyin_Greek_Cyrillic_and_kana(string face) =>
        Assert.Empty(Missing(face, [
            .. Enumerable.Range(' ', '~' - ' ' + 1),
            .. Enumerable.Range('！', '～' - '！' + 1),
            .. "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüΑΩαωАЯаяЁёァンあん".Select(c => (int)c)
        ]));

    /// <remarks>Rules 4 and 11: a dash of two em, in the font's own glyphs, when the language is zh-Hans.</remarks>
    [Theory]
    [MemberData(nameof(All))]
    public void A_two_em_dash_is_two_em_in_Simplified_Chinese(string face) =>
        Assert.Equal(2.0, Shape(face, "——", "zh-Hans").Sum(g => g.Advance));

    /// <remarks>Rule 11: why the language must be set. The whole of `locl` hangs on it.</remarks>
    [Theory]
    [MemberData(nameof(Noto))]
    public void Without_the_language_a_Noto_dash_is_shorter(string face) =>
        Assert.InRange(Shape(face, "——", "en").Sum(g => g.Advance), 1.5, 1.9);

    /// <remarks>Rules 10 and 11: brackets, quotes and stops have a half-width form.</remarks>
    [Theory]
    [MemberData(nameof(Noto))]
    public void Halt_halves_brackets_quotes_and_stops_but_no_dash_or_ellipsis(string face)
    {
        const string halved = "“”‘’（）《》〈〉「」『』【】〔〕，。、；：！？";
        Assert.All(halved, mark => Assert.Equal(1.0, Width(face, mark)));
        Assert.All(halved, mark => Assert.Equal(0.5, Width(face, mark, "halt")));
        Assert.All("—…", mark => Assert.Equal(1.0, Width(face, mark, "halt")));
    }

    /// <remarks>Rule 23: vertical setting has its own forms of these marks.</remarks>
    [Theory]
    [MemberData(nameof(All))]
    public void Vert_changes_brackets(string face)
    {
        foreach (var mark in new[] { "（", "《", "「", "…" })
            Assert.NotEqual(Shape(face, mark, "zh-Hans").Single().Glyph, Shape(face, mark, "zh-Hans", "vert").Single().Glyph);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_face_has_vertical_metrics(string face) =>
        Assert.All(["vhea", "vmtx"], table => Assert.NotEmpty(book.Face(face).TableOf(table)));

    [Theory]
    [MemberData(nameof(Noto))]
    public void A_Noto_face_has_CFF_outlines_with_vertical_origins(string face)
    {
        Assert.True(book.Face(face).IsCff);
        Assert.NotEmpty(book.Face(face).TableOf("VORG"));
    }

    private static string HashLine(FaceRecord record) =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Folder, record.File)))) + "  " + record.File;

    /// <summary>The ideographs in some rows of GB 2312: lead byte 0xA0 + row, trail bytes 0xA1 to 0xFE.</summary>
    private static IEnumerable<int> Gb2312Rows(int first, int last)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        return from row in Enumerable.Range(first, last - first + 1)
               from cell in Enumerable.Range(1, 94)
               let character = encoding.GetString([(byte)(0xA0 + row), (byte)(0xA0 + cell)])
               where character is [>= '\u4E00' and <= '\u9FFF']
               select (int)character[0];
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PrintEdition.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("the tests run inside a checkout");
    }

    private IEnumerable<string> Missing(string face, IEnumerable<int> codePoints) =>
        from codePoint in codePoints
        where book.Face(face).GlyphOf(codePoint) == 0
        select "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);

    private double Width(string face, char mark, params string[] features) =>
        Shape(face, mark.ToString(), "zh-Hans", features).Sum(g => g.Advance);

    private (uint Glyph, double Advance)[] Shape(string face, string text, string language, params string[] features)
    {
        var font = book.Face(face);
        using var buffer = new HarfBuzzSharp.Buffer { Direction = Direction.LeftToRight, Script = Script.Parse("Hani"), Language = new Language(language) };
        buffer.AddUtf16(text);
        font.HarfBuzzFont.Shape(buffer, [.. features.Select(Feature.Parse)]);
        return [.. buffer.GlyphInfos.Zip(buffer.GlyphPositions, (info, at) => (info.Codepoint, (double)at.XAdvance / font.UnitsPerEm))];
    }
}
