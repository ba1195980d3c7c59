using HarfBuzzSharp;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Tests.Support;
using PrintEdition.Typography.Vertical;

namespace PrintEdition.Typography.Tests.Vertical;

/// <summary>
/// Typography rule 23, glyph by glyph, in every shipped face: which form each mark has in a vertical line, that its glyph is the one the face's
/// GSUB has for vertical lines, and where its ink stands (GB/T 15834 5.2).
/// </summary>
public sealed class VerticalFormTests : IDisposable
{
    private static readonly string[] Faces = ["serif", "sans", "kai", "serif-black", "sans-bold"];

    private readonly VerticalSetting setting = new();

    /// <summary>Marks whose glyph every shipped face has a vertical form of, with the character that is drawn.</summary>
    public static TheoryData<string, string, string> OwnForms =>
        Table("（）《》〈〉「」『』【】〔〕［］｛｝，。、！？：；…～".Select(c => (c.ToString(), c.ToString())).Concat([("“", "『"), ("”", "』"), ("‘", "「"), ("’", "」")]));

    /// <summary>Dashes have a glyph of their own in Noto and are turned in WenKai, which has none.</summary>
    public static TheoryData<string, string, string> Dashes => Table([("——", "——"), ("—", "—"), ("⸺", "⸺")]);

    public static TheoryData<string, string, string> Upright => Table("国々〇℃％￥①５".Select(c => (c.ToString(), c.ToString())));

    public static TheoryData<string, string, string> Turned => Table("–·-/".Select(c => (c.ToString(), c.ToString())));

    public void Dispose() => setting.Dispose();

    [Theory]
    [MemberData(nameof(OwnForms))]
    public void A_mark_takes_the_glyph_that_the_face_has_for_vertical_lines_and_is_not_turned(string face, string mark, string drawn)
    {
        var run = Assert.Single(setting.Line("国" + mark + "国", face).Runs);

        Assert.Equal(RunOrientation.Vertical, run.Orientation);
        Assert.Equal([Horizontal(face, "国"), .. Vert(face, drawn), Horizontal(face, "国")], run.Run.Glyphs.Select(g => g.Id));
        Assert.NotEqual(Horizontal(face, mark), run.Run.Glyphs[1].Id);
    }

    [Theory]
    [MemberData(nameof(Dashes))]
    public void A_dash_takes_a_glyph_of_its_own_or_is_turned_never_both(string face, string dash, string drawn)
    {
        var runs = setting.Line("国" + dash + "国", face).Runs;

        if (face == "kai")
        {
            Assert.Equal([RunOrientation.Vertical, RunOrientation.Rotated, RunOrientation.Vertical], runs.Select(r => r.Orientation));
            Assert.Equal([dash == "—" ? Horizontal(face, "—") : Horizontal(face, "⸺")], runs[1].Run.Glyphs.Select(g => g.Id));
        }
        else
        {
            Assert.Equal(Vert(face, drawn), Assert.Single(runs).Run.Glyphs[1..^1].Select(g => g.Id));
        }

        var ink = VerticalSetting.Ink(setting.Line("国" + dash + "国", face), dash);
        Assert.InRange(ink.Bottom - ink.Top, dash == "—" ? 0.8 : 1.7, dash == "—" ? 1 : 2);
        Assert.InRange(ink.Right - ink.Left, 0.02, 0.15);
        Assert.InRange((ink.Left + ink.Right) / 2, -0.06, 0.06);
    }

    [Theory]
    [MemberData(nameof(Upright))]
    public void Characters_that_stand_upright_keep_their_glyph(string face, string character, string drawn)
    {
        var run = Assert.Single(setting.Line("国" + character, face).Runs);

        Assert.Equal(RunOrientation.Vertical, run.Orientation);
        Assert.Equal(Horizontal(face, drawn), run.Run.Glyphs[1].Id);
    }

    [Theory]
    [MemberData(nameof(Turned))]
    public void Marks_without_a_glyph_of_their_own_are_turned(string face, string mark, string drawn)
    {
        var runs = setting.Line("国" + mark + "国", face).Runs;

        Assert.Equal([RunOrientation.Vertical, RunOrientation.Rotated, RunOrientation.Vertical], runs.Select(r => r.Orientation));
        Assert.Equal(Horizontal(face, drawn), runs[1].Run.Glyphs[0].Id);
        var ink = VerticalSetting.Ink(setting.Line("国" + mark + "国", face), mark);
        Assert.Equal(0, (ink.Left + ink.Right) / 2, mark is "–" or "·" or "-" ? 0.001 : 0.1);
    }

    /// <remarks>WenKai has no vertical glyph of 〖 and 〗, which Noto has.</remarks>
    [Fact]
    public void Brackets_without_a_glyph_of_their_own_are_turned()
    {
        foreach (var face in Faces)
        {
            var runs = setting.Line("国〖河〗国", face).Runs;
            Assert.Equal(face == "kai" ? 5 : 1, runs.Length);
            var (open, close) = (VerticalSetting.Ink(setting.Line("国〖河〗国", face), "〖"), VerticalSetting.Ink(setting.Line("国〖河〗国", face), "〗"));
            Assert.All([open, close], ink => Assert.True(ink.Right - ink.Left > ink.Bottom - ink.Top));
            Assert.InRange(open.Bottom, 1.3, 1.52);
            Assert.InRange(close.Top, 2.48, 2.7);
        }
    }

    /// <summary>From the ink's box, in em from the character's top and the line's axis: to the right is positive.</summary>
    [Theory]
    [InlineData("，")]
    [InlineData("。")]
    [InlineData("、")]
    public void Stops_stand_in_the_upper_right_quarter(string mark)
    {
        foreach (var face in Faces)
        {
            var ink = setting.InkInCell(mark, face);
            Assert.InRange(ink.Left, 0, 0.5);
            Assert.InRange(ink.Right, 0, 0.5);
            Assert.InRange(ink.Top, 0, 0.5);
            Assert.InRange(ink.Bottom, 0, 0.5);
        }
    }

    /// <summary>Upright: as high and as wide as in a horizontal line; to the right of the axis or on it, never left of it.</summary>
    [Theory]
    [InlineData("！")]
    [InlineData("？")]
    [InlineData("：")]
    [InlineData("；")]
    public void Question_and_exclamation_marks_colons_and_semicolons_stand_upright(string mark)
    {
        foreach (var face in Faces)
        {
            var box = setting.Face(face).BoxOf(Horizontal(face, mark));
            var ink = setting.InkInCell(mark, face);
            Assert.Equal(box.Right - box.Left, ink.Right - ink.Left, 0.08);
            Assert.Equal(box.Top - box.Bottom, ink.Bottom - ink.Top, 0.08);
            Assert.InRange((ink.Left + ink.Right) / 2, -0.05, 0.5);
        }
    }

    [Theory]
    [InlineData("（《〈「『【〔“‘", 0.5, 1)]
    [InlineData("）》〉」』】〕”’", 0, 0.5)]
    public void Brackets_and_quotes_open_at_the_foot_of_their_em_and_close_at_its_head(string marks, double from, double to)
    {
        foreach (var face in Faces)
        {
            foreach (var mark in marks)
            {
                var ink = setting.InkInCell(mark.ToString(), face);
                Assert.InRange(ink.Top, from - 0.02, to);
                Assert.InRange(ink.Bottom, from, to + 0.02);
                Assert.True(ink.Right - ink.Left > ink.Bottom - ink.Top, $"{mark} of {face} is turned");
            }
        }
    }

    [Fact]
    public void An_ellipsis_is_a_column_of_dots_on_the_axis_two_em_high()
    {
        foreach (var face in Faces)
        {
            var line = setting.Line("国……国", face);
            var ink = VerticalSetting.Ink(line, "……");
            Assert.Equal(4, line.Height / VerticalSetting.Em, 0.001);
            Assert.InRange(ink.Bottom - ink.Top, 1.4, 2);
            Assert.InRange(ink.Right - ink.Left, 0.05, 0.2);
            Assert.InRange((ink.Left + ink.Right) / 2, -0.06, 0.06);
        }
    }

    /// <remarks>Rule 23, tate-chu-yoko.</remarks>
    [Theory]
    [InlineData("3", "3", "upright in one em")]
    [InlineData("26", "26", "upright in one em")]
    [InlineData("126", "126", "upright in one em")]
    [InlineData("A", "A", "upright in one em")]
    [InlineData("5G", "5G", "upright in one em")]
    [InlineData("2026", "2026", "turned")]
    [InlineData("8.5", "8.5", "turned")]
    [InlineData("63%", "63%", "turned")]
    [InlineData("a", "a", "turned")]
    [InlineData("COVID", "COVID", "turned")]
    [InlineData("COVID-19", "COVID-19", "turned")]
    [InlineData("New York", "New York", "turned")]
    public void One_to_three_digits_stand_in_one_em_and_longer_runs_and_words_are_turned(string western, string together, string how)
    {
        foreach (var face in Faces)
        {
            var runs = setting.Line("国" + western + "国", face).Runs;
            Assert.Equal(3, runs.Length);
            Assert.Equal(together, runs[1].Run.Text);
            Assert.Equal(how == "turned" ? RunOrientation.Rotated : RunOrientation.Horizontal, runs[1].Orientation);
        }
    }

    [Theory]
    [InlineData("3")]
    [InlineData("26")]
    [InlineData("126")]
    [InlineData("5G")]
    public void Digits_in_one_em_are_condensed_to_it_and_stand_on_the_axis(string digits)
    {
        foreach (var face in Faces)
        {
            var line = setting.Line("国" + digits + "国", face);
            var ink = VerticalSetting.Ink(line, digits);
            Assert.Equal(3, line.Height / VerticalSetting.Em, 0.001);
            Assert.InRange(ink.Right - ink.Left, 0.2, 1);
            Assert.InRange((ink.Left + ink.Right) / 2, -0.06, 0.06);
            Assert.InRange(ink.Top, 1.05, 1.25);
            Assert.InRange(ink.Bottom, 1.8, 1.95);
        }
    }

    [Fact]
    public void Turned_words_run_down_the_axis_a_quarter_em_from_their_neighbours()
    {
        foreach (var face in Faces)
        {
            var line = setting.Line("国COVID国", face);
            var ink = VerticalSetting.Ink(line, "COVID");
            var word = line.Runs[1];
            Assert.Equal(1.25, word.Y / VerticalSetting.Em, 0.001);
            Assert.Equal(word.Run.Glyphs.Sum(g => setting.Face(face).AdvanceOf(g.Id)) + 2.5, line.Height / VerticalSetting.Em, 0.12);
            Assert.InRange(ink.Left, -0.45, -0.3);
            Assert.InRange(ink.Right, 0.3, 0.45);
        }
    }

    /// <summary>Half an em for brackets and quotes, three quarters for stops, neighbours closed up (rules 8 and 9, along the line).</summary>
    [Theory]
    [InlineData("《河》", 2)]
    [InlineData("他说“好”", 4)]
    [InlineData("河，水", 2.75)]
    [InlineData("河。”水", 3)]
    [InlineData("河！水", 3)]
    [InlineData("河——水", 4)]
    [InlineData("河·水", 2.5)]
    [InlineData("河 水", 2.75)]
    public void Marks_give_their_blank_along_the_line(string text, double height)
    {
        foreach (var face in Faces)
        {
            Assert.Equal(height, setting.Line(text, face).Height / VerticalSetting.Em, 0.001);
        }
    }

    /// <summary>The quotes of simplified Chinese are drawn as corner brackets whatever the face makes of them; apostrophes and the quotes of other languages stay.</summary>
    [Theory]
    [InlineData("他说“我‘好’的”", "zh-CN", "他说『我「好」的』")]
    [InlineData("他说“好”", "zh-Hans", "他说『好』")]
    [InlineData("it’s “ok”", "en", "it’s “ok”")]
    [InlineData("Xi’an的“河”", "zh-CN", "Xi’an的『河』")]
    public void Quotes_are_drawn_as_corner_brackets(string text, string language, string drawn) =>
        Assert.Equal(drawn, VerticalQuotes.In(text, setting.Atoms(text, language), language));

    /// <summary>A face without vertical glyphs: brackets and dashes are turned, colons stand, stops are moved to the upper right.</summary>
    [Fact]
    public void Without_a_glyph_of_its_own_a_bracket_is_turned_and_a_stop_is_moved()
    {
        var atoms = setting.Atoms("（河：水，—");
        var forms = VerticalForms.Of(atoms, "（河：水，—", _ => false);
        StopPlacer.Place(atoms, forms);

        Assert.Equal(
            [VerticalForm.Rotated, VerticalForm.Upright, VerticalForm.Upright, VerticalForm.Upright, VerticalForm.Upright, VerticalForm.Rotated],
            forms);
        var comma = atoms.Glyphs[atoms.FirstGlyph[4]];
        Assert.Equal((0.5f * (float)VerticalSetting.Em, -0.5f * (float)VerticalSetting.Em), (comma.X, comma.Y));
    }

    private static TheoryData<string, string, string> Table(IEnumerable<(string Mark, string Drawn)> marks)
    {
        var table = new TheoryData<string, string, string>();
        foreach (var (mark, drawn) in marks)
        {
            foreach (var face in Faces)
            {
                table.Add(face, mark, drawn);
            }
        }

        return table;
    }

    private ushort Horizontal(string face, string text) => Assert.Single(Shape(face, text, Direction.LeftToRight));

    /// <summary>The glyphs that GSUB's <c>vert</c> gives in a horizontal line: an authority other than the vertical shaping that is tested.</summary>
    private ushort[] Vert(string face, string text) => Shape(face, text, Direction.LeftToRight, Feature.Parse("vert"));

    private ushort[] Shape(string face, string text, Direction direction, params Feature[] features)
    {
        using var buffer = new HarfBuzzSharp.Buffer { Direction = direction, Script = Script.Han, Language = new Language("zh-Hans") };
        buffer.AddUtf16(text);
        setting.Face(face).HarfBuzzFont.Shape(buffer, features);
        return [.. buffer.GlyphInfos.Select(g => (ushort)g.Codepoint)];
    }
}
