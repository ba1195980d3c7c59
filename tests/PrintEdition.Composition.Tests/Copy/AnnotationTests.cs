using CsCheck;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Copy;

/// <summary>Typography rule 24 on composed pages: readings, emphasis dots, notes and links of stories.</summary>
public class AnnotationTests
{
    private const string Site = "https://www.weichuan.example/";

    public static TheoryData<string> Layouts => ["tabloid", "a4"];

    /// <summary>Ink is measured on the glyphs: 快 above, 装 below, an accent and a g between them.</summary>
    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_reading_touches_neither_the_line_above_nor_the_line_below(string layout)
    {
        var page = Compose(layout, [.. Enumerable.Repeat(0, 60).SelectMany(_ => new Inline[] { Read("装", "gǔ"), new Text("快") })]).Pages[0];

        var lines = Texts(page, ItemRole.Paragraph).Where(t => t.Tag.ArticleId == "s").ToLookup(t => (Column(t), t.Baseline));
        var readings = Texts(page, ItemRole.Reading).ToArray();
        Assert.Equal(60, readings.Sum(r => r.Run.Text == "gǔ" ? 1 : 0));
        foreach (var reading in readings)
        {
            var (top, bottom) = Ink(reading);
            Assert.All(lines[(Column(reading), reading.Baseline)].SelectMany(Boxes), box => Assert.True(box.Top >= bottom - 0.2, "runs into its base"));
            Assert.All(lines.Where(l => l.Key.Item1 == Column(reading) && l.Key.Baseline < reading.Baseline - 1).SelectMany(l => l).SelectMany(Boxes), box => Assert.True(box.Bottom <= top, $"ink ends at {box.Bottom}, the reading starts at {top}"));
        }
    }

    [Fact]
    public void Readings_and_dots_leave_every_body_line_on_the_grid()
    {
        var page = Compose("tabloid", [new Text(TestDesk.Prose(60, 1)), Read("苇川", "Wěichuān"), new Text(TestDesk.Prose(60, 2), InlineStyles.Dots)]).Pages[0];

        Assert.All(page.Violations.Where(v => v.Rule is "baseline" or "overlap" or "module"), v => Assert.Equal(0, v.Count));
        Assert.Single(Texts(page, ItemRole.Paragraph).Select(t => Math.Round(t.Baseline % 12.4, 3)).Distinct());
        Assert.NotEmpty(page.Items.OfType<DotItem>());
    }

    [Fact]
    public void Dots_stand_between_their_line_and_the_next()
    {
        var page = Compose("tabloid", [new Text(TestDesk.Prose(80, 3), InlineStyles.Dots)]).Pages[0];

        var lines = Texts(page, ItemRole.Paragraph).Where(t => t.Tag.ArticleId == "s").ToArray();
        foreach (var dot in page.Items.OfType<DotItem>())
        {
            var own = lines.Where(l => Math.Abs(l.X - dot.X) < 110 && l.Baseline < dot.Y).MaxBy(l => l.Baseline)!;
            Assert.InRange(dot.Y - dot.Radius, own.Baseline + (0.1 * 9), own.Baseline + (0.2 * 9));
            Assert.True(dot.Y + dot.Radius < own.Baseline + 12.4 - (0.88 * 9), "reaches into the next line's em box");
        }
    }

    [Fact]
    public void Notes_stand_at_the_storys_end_under_a_short_rule_in_the_style_of_captions()
    {
        var story = Story([]) with
        {
            Body = [new Paragraph(Inlines.Plain(TestDesk.Prose(400, 1))), new Paragraph([new Text("复航"), new NoteReference(1), new Text("，三元"), new NoteReference(2), new Text("。")])],
            Notes = [new Note([new Text("停航七年，见"), new Text("县志", InlineStyles.Strong), new Text("。")]), new Note(Inlines.Plain("七十岁以上免费。"))],
        };

        var page = Compose("tabloid", story).Pages[0];

        Assert.Equal("复航[1]，三元[2]。", string.Concat(Texts(page, ItemRole.Paragraph).Where(t => t.Tag is { ArticleId: "s", Block: 1 }).Select(t => t.Run.Text)));
        var notes = Texts(page, ItemRole.Note).ToArray();
        Assert.Equal("[1] 停航七年，见县志。|[2] 七十岁以上免费。", string.Join('|', notes.GroupBy(t => t.Tag.Block).Select(g => string.Concat(g.Select(t => t.Run.Text)))));
        Assert.Equal(["kai 8.5", "sans-bold 8.5"], notes.Select(t => $"{t.Run.Face.Name} {t.Run.Size}").Distinct().Order(StringComparer.Ordinal));

        var rule = page.Items.OfType<FillItem>().Single(f => f.Area.X == notes[0].X && f.Area.Y > notes[0].Baseline - 20 && f.Area.Y < notes[0].Baseline - 9);
        Assert.InRange(rule.Area.Width, 20, 40);
    }

    [Fact]
    public void A_link_has_an_area_for_each_line_it_stands_in()
    {
        var page = Compose("tabloid", [new Text(TestDesk.Prose(20, 1)), new Text("苇川日报的网站和县志馆的目录", InlineStyles.Strong) { Address = Site }, new Text("。")]).Pages[0];

        var links = page.Items.OfType<LinkItem>().ToArray();
        Assert.True(links.Length >= 2);
        Assert.All(links, l => Assert.Equal((Site, 9), (l.Address, l.Area.Height)));
        Assert.Equal("苇川日报的网站和县志馆的目录", string.Concat(links.Select(l => Covered(page, l))));
    }

    [Fact]
    public void Styles_take_their_faces_and_combine_with_what_stands_beside_them()
    {
        var page = Compose("tabloid", [new Text("强", InlineStyles.Strong | InlineStyles.Dots), new Text("调", InlineStyles.Emphasis), new Text("2", InlineStyles.Superscript), new Text("3", InlineStyles.Subscript)]).Pages[0];

        var runs = Texts(page, ItemRole.Paragraph).Where(t => t.Tag.ArticleId == "s").Select(t => $"{t.Run.Face.Name} {t.Run.Size:0.0} {t.Run.Text}");
        Assert.Equal(["sans-bold 9.0 强", "kai 9.0 调", "serif 5.4 23"], runs);
        Assert.Single(page.Items.OfType<DotItem>());
    }

    [Fact]
    public void Zhuyin_is_as_wide_as_its_character_at_most()
    {
        var reading = Texts(Compose("tabloid", [new Text("台"), Read("装", "ㄓㄨㄤ")]).Pages[0], ItemRole.Reading).Single();

        Assert.Equal(2.7, reading.Run.Size, 3);
        Assert.True(reading.Run.Glyphs[^1].X + reading.Run.Glyphs[^1].Advance - reading.Run.Glyphs[0].X <= 9);
    }

    [Fact]
    public void Whatever_stands_beside_the_text_no_character_is_lost() => Gen.Select(Pieces.Array[1, 40], Gen.Int[0, 3], Gen.Bool).ForAll(
        (pieces, notes, isLong) =>
        {
            var story = Story(isLong ? [.. Enumerable.Repeat(pieces, 20).SelectMany(p => p)] : pieces) with
            {
                Notes = [.. Enumerable.Range(0, notes).Select(i => new Note([new Text(TestDesk.Prose(30 * (i + 1), i)), Read("苇", "wěi")]))],
            };
            var composed = TestDesk.Compose([story, TestDesk.Story("o", "老码头重开", 300)]);

            Assert.True(composed.IsUsable, string.Join('\n', composed.Diagnostics));
            Assert.DoesNotContain(composed.Diagnostics, d => d.Code == "PE3202");
        },
        iter: 20,
        threads: 1);

    private static readonly Gen<Inline> Pieces = Gen.Select(Gen.Int[0, 9], Gen.Int[1, 30], Gen.Int[0, 31]).Select((kind, length, styles) => (Inline)(kind switch
    {
        0 => new NoteReference(1 + (length % 4)),
        1 => Read("装", "zhuāng"),
        2 => Read("苇川", "Wěichuān Shì"),
        3 => new Text(TestDesk.Prose(length, styles)) { Address = Site },
        _ => new Text(TestDesk.Prose(length, styles), (InlineStyles)styles),
    }));

    private static Text Read(string text, string reading) => new(text) { Reading = reading };

    private static ComposedEdition Compose(string layout, Inline[] content) => Compose(layout, Story(content));

    private static ComposedEdition Compose(string layout, Article story)
    {
        var composed = TestDesk.Compose([story, TestDesk.Story("o", "老码头重开", 300)], layout);
        Assert.DoesNotContain(composed.Diagnostics, d => d.Code == "PE3202");
        return composed.Value!;
    }

    private static Article Story(Inline[] content) => new()
    {
        Id = "s",
        Kind = ArticleKind.News,
        Headline = new HeadlineStack("渡口的字 河边的音"),
        Body = [new Paragraph([.. content])],
    };

    private static IEnumerable<TextItem> Texts(ComposedPage page, ItemRole role) => page.Items.OfType<TextItem>().Where(t => t.Tag.Role == role);

    private static string Covered(ComposedPage page, LinkItem link) => string.Concat(
        from text in Texts(page, ItemRole.Paragraph)
        where text.Baseline > link.Area.Y && text.Baseline < link.Area.Bottom
        from glyph in text.Run.Glyphs
        let centre = text.X + glyph.X + (text.Run.Size / 2)
        where centre > link.Area.X && centre < link.Area.Right
        select text.Run.Text.Substring(glyph.TextStart, glyph.TextLength));

    private static int Column(TextItem text) => (int)Math.Round(text.X);

    private static (double Top, double Bottom) Ink(TextItem text) => (Boxes(text).Min(b => b.Top), Boxes(text).Max(b => b.Bottom));

    private static IEnumerable<(double Top, double Bottom)> Boxes(TextItem text) => text.Run.Glyphs
        .Select(g => (Glyph: g, Box: text.Run.Face.BoxOf(g.Id)))
        .Select(g => (text.Baseline + g.Glyph.Y - (g.Box.Top * text.Run.Size), text.Baseline + g.Glyph.Y - (g.Box.Bottom * text.Run.Size)));
}
