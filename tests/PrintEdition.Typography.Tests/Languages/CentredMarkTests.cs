using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Tests.Support;

namespace PrintEdition.Typography.Tests.Languages;

/// <summary>Traditional Chinese: stops and commas stand in the middle of their em (CLREQ 3.1.3; typography rules 8 to 10 and 13).</summary>
public sealed class CentredMarkTests : IDisposable
{
    /// <summary>Debian's fonts-noto-cjk, whose TC faces have centred marks of their own.</summary>
    private const string NotoFolder = "/usr/share/fonts/opentype/noto";

    private static readonly ParagraphStyle Hant = new() { Language = "zh-Hant", Indent = 0 };

    private readonly Setting setting = new();

    public static TheoryData<string> Faces => ["serif", "sans", "kai"];

    public void Dispose() => setting.Dispose();

    /// <remarks>CLREQ 3.1.3.</remarks>
    [Theory]
    [MemberData(nameof(Faces))]
    public void Marks_stand_in_the_middle_of_their_em(string face)
    {
        foreach (var mark in "，。、；：！？")
        {
            var cell = setting.Natural(mark + "臺", face, Hant).Cells[0];
            Assert.Equal(1, cell.Space, 3);
            Assert.Equal(cell.InkLeft, cell.InkRight, 0.02);
        }
    }

    /// <remarks>CLREQ 3.1.3: also between top and bottom.</remarks>
    [Theory]
    [InlineData('，')]
    [InlineData('。')]
    [InlineData('、')]
    public void Commas_and_stops_stand_at_the_middle_of_the_line(char mark)
    {
        var run = setting.Natural("臺" + mark + "灣", "serif", Hant).Line.Runs[0];
        var glyph = run.Glyphs[1];
        var box = run.Face.BoxOf(glyph.Id);
        Assert.Equal(0.38, ((box.Top + box.Bottom) / 2) - (glyph.Y / Setting.Em), 0.02);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("ja")]
    public void In_other_traditions_they_stand_where_the_face_has_them(string language)
    {
        var cell = setting.Natural("，中", "serif", Hant with { Language = language }).Cells[0];
        Assert.InRange(cell.InkRight - cell.InkLeft, 0.4, 1);
    }

    /// <remarks>Rule 9: two marks take 1½ em; the blank comes from the side that has it, and a centred mark stays centred before an opening one.</remarks>
    [Theory]
    [InlineData("，「", 1.5)]
    [InlineData("：「", 1.5)]
    [InlineData("」，", 1.5)]
    [InlineData("。」", 1.5)]
    [InlineData("！？", 1)]
    [InlineData("」「", 1.5)]
    public void Neighbouring_marks_share_their_blank(string marks, double width)
    {
        var line = setting.Natural("臺" + marks + "灣", "serif", Hant);
        Assert.Equal(width, line.Space(1, 2), 3);
        foreach (var cell in line.Cells.Where(c => "，：。！？".Contains(c.Text, StringComparison.Ordinal)))
        {
            Assert.Equal(cell.InkLeft, cell.InkRight, 0.02);
            Assert.True(cell.InkLeft >= 0, $"the ink of {cell.Text} leaves its space");
        }
    }

    /// <remarks>Rule 10: half an em at a line's end, the ink in its middle.</remarks>
    [Fact]
    public void At_a_lines_end_the_blank_goes_from_both_sides()
    {
        var cell = setting.Natural("臺灣。", "serif", Hant).Cells[^1];
        Assert.Equal(0.5, cell.Space, 3);
        Assert.Equal(cell.InkLeft, cell.InkRight, 0.02);
    }

    /// <remarks>Rule 13: squeeze takes from both sides.</remarks>
    [Fact]
    public void Squeeze_takes_from_both_sides()
    {
        var line = setting.Justified("臺北，高雄、臺南花蓮宜蘭臺", 10.6, Hant);
        var comma = line.Cells[2];
        Assert.InRange(comma.Space, 0.5, 0.99);
        Assert.Equal(comma.InkLeft, comma.InkRight, 0.02);
    }

    /// <remarks>The face's own centred marks stay where they are drawn.</remarks>
    [Fact]
    public void A_traditional_face_has_centred_marks_of_its_own()
    {
        Assert.SkipUnless(Directory.Exists(NotoFolder) || Environment.GetEnvironmentVariable("PRINT_EDITION_REQUIRE_TOOLS") == "1", "fonts-noto-cjk is not installed");
        using var fonts = FontBook.Open(Path.Combine(Repository.Root, "fonts")).With(NotoFolder);
        var name = fonts.Records.First(r => r is { Family: "Noto Serif CJK TC", Style: "Regular" }).Name;
        var shaped = new Typesetter(fonts).Shape([new StyledText("臺，灣。「", new TextStyle(name, Setting.Em))], Hant);
        var line = new SetLine(shaped.SetNatural(0, shaped.Atoms.Count));
        Assert.Equal(line.Cells[1].InkLeft, line.Cells[1].InkRight, 0.1);
        Assert.All(line.Line.Runs.SelectMany(r => r.Glyphs), g => Assert.Equal(0, g.Y));
    }
}
