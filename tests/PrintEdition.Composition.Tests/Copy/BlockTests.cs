using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;
using PrintEdition.Tests.Support;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Tests.Copy;

/// <summary>
/// Lists, quotations, tables, verse, preformatted text and separators in a leg. A line of a picture is a line of text: its row, where it starts in
/// em of the body from the leg's left edge, its words; a rule is its row and length.
/// </summary>
public class BlockTests
{
    private const double Em = 9;

    /// <summary>The mark hangs in an em of its own; lists inside stand an em further in.</summary>
    [Fact]
    public void Items_hang_their_marks() => Draws(
        11,
        new ListBlock(false, 1, [Item("上船先买票，不在船上补票。"), Item("没有笼子的活禽不能带上船。", 1), Item("零钱")]),
        """
        0 0 ●
        0 1 上船先买票，不在船上
        1 1 补票。
        2 1 ●
        2 2 没有笼子的活禽不能
        3 2 带上船。
        4 0 ●
        4 1 零钱
        """);

    /// <summary>Numbers end one under another; from the tenth on they hang in two em.</summary>
    [Fact]
    public void Numbers_stand_right_and_go_on_after_lists_inside() => Draws(
        11,
        new ListBlock(true, 9, [Item("买票"), Item("成人", 1) with { IsOrdered = false }, Item("上船")]),
        """
        0 1 9.
        0 2 买票
        1 1 ●
        1 2 成人
        2 0.5 10.
        2 2 上船
        """);

    [Theory]
    [InlineData(11, 1, 7.5)]
    [InlineData(18, 2, 13.5)]
    public void Quotations_stand_in_on_both_sides_by_one_em_and_by_two_in_wide_legs(double measure, double inset, double source)
    {
        var lines = Lines(measure, new Quotation([new Paragraph(Inlines.Plain("天天到石阶上看水，水认得人，人也认得水，看一天踏实一天。"))], "丁海"));

        Assert.Equal(inset + 2, lines[0].X + lines[0].Indent);
        Assert.All(lines[1..^1], l => Assert.Equal(inset, l.X));
        Assert.All(lines[..^2], l => Assert.Equal(measure - inset, l.X + l.Width, 3));
        Assert.Equal(("——丁海", source - 1.5), (lines[^1].Text, lines[^1].X));
        Assert.Equal("kai", lines[0].Face);
    }

    /// <summary>A line too long is turned an em in; a row parts stanzas.</summary>
    [Fact]
    public void Verse_keeps_its_lines() => Draws(
        11,
        new Verse([Line("青溪水，平又平，"), Line("一笼没睡醒的小公鸡，叽叽叽"), Line(""), Line("到对岸。")]),
        """
        0 1 青溪水，平又平，
        1 1 一笼没睡醒的小
        2 2 公鸡，叽叽叽
        4 1 到对岸。
        """);

    [Fact]
    public void White_between_stanzas_is_none_at_a_legs_top()
    {
        var copy = CopyOf(11, new Verse([Line("青溪水"), Line("平又平"), Line(""), Line("到对岸"), Line("两岸青")]));

        Assert.Equal([0, 2, 2], LegFill.Fill(copy, [2, 2])!.Elements.Select(e => e.Start));
        Assert.Equal([0, 2, 3], LegFill.Fill(copy, [5])!.Elements.Select(e => e.Start));
    }

    /// <summary>White at a line's start stays; the longest line asks for 8.1 em in the body's size, for 5.7 in the smallest.</summary>
    [Theory]
    [InlineData(11, 9)]
    [InlineData(8, 8.55)]
    [InlineData(5, 6.3)]
    public void Preformatted_lines_are_as_large_as_the_longest_lets_them_be(double measure, double size)
    {
        var lines = Lines(measure, new Preformatted("if (water > mark) {\n    stop();\n}"));

        Assert.All(lines, l => Assert.Equal(size, l.Size, 3));
        Assert.Equal(measure < 5.7 ? 4 : 3, lines.Length);
        Assert.Equal(4 * 0.5 * size / Em, lines.Single(l => l.Text == "stop();").Left, 3);
        Assert.All(lines, l => Assert.True(l.X + l.Width <= measure + 0.001));
    }

    /// <summary>三线表: columns as wide as what stands in them, figures right under right headings, rules in the rows over and under.</summary>
    [Fact]
    public void A_table_has_its_columns_and_rules() => Draws(
        16,
        new TableBlock([Row("码头", "首班", "票价") with { IsHeading = true }, Row("北码头", "6:00", "3元"), Row("老码头", "10:25", "15元")], "夏季船期"),
        """
        0 6 夏季船期
        1.7 ————————————————
        3 ————————————————
        5.4 ————————————————
        2 0 码头
        2 8.6 首班
        2 14 票价
        3 0 北码头
        3 8.6 6:00
        3 14.2 3元
        4 0 老码头
        4 8.2 10:25
        4 13.7 15元
        """);

    /// <summary>A cell is broken in its column; one over several columns has all of their width.</summary>
    [Fact]
    public void Cells_are_broken_in_their_columns() => Draws(
        16,
        new TableBlock([Row("南码头", "落户、迁户、补办证件、更正姓名和其他"), new TableRow([new TableCell(Inlines.Plain("星期天各个窗口都不开门"), 2)])]),
        """
        0.7 ————————————————
        4.4 ————————————————
        1 0 南码头
        1 4 落户、迁户、补办证
        2 4 件、更正姓名和其他
        3 0 星期天各个窗口都不开门
        """);

    /// <summary>A size smaller before a cell is broken; where that does not help either, each row is a paragraph.</summary>
    [Theory]
    [InlineData(16, "码头 首班 末班 票价", 9)]
    [InlineData(11, "码头 首班 末班 票价", 7.65)]
    [InlineData(7, "　码头：北码头；首班：6:00；末班：19:00；票价：3元", 9)]
    public void A_table_is_set_smaller_and_then_in_words(double measure, string first, double size)
    {
        var lines = Lines(measure, new TableBlock([Row("码头", "首班", "末班", "票价") with { IsHeading = true }, Row("北码头", "6:00", "19:00", "3元")]));

        Assert.Equal(first.Trim('　'), string.Join(first.StartsWith('　') ? "" : " ", lines.TakeWhile(l => first.StartsWith('　') || l.Row == lines[0].Row).Select(l => l.Text)));
        Assert.All(lines, l => Assert.Equal(size, l.Size, 3));
    }

    /// <summary>No leg's end cuts a row; in the next leg the headings are said again.</summary>
    [Fact]
    public void A_table_goes_on_under_its_headings()
    {
        var copy = CopyOf(11, new TableBlock([Row("码头", "地点") with { IsHeading = true }, .. Enumerable.Range(1, 6).Select(i => Row($"{i}号", "河街十二号一层东门旁的小院"))]));
        var filled = LegFill.Fill(copy, [8, 9])!;
        var ends = filled.LegRows.Take(1).ToArray();
        var rows = filled.Elements.Select(e => string.Join('/', e.Set.Select(s => string.Concat(s.Line.Runs.Select(r => r.Text)))) + " " + e.Start.ToString(CultureInfo.InvariantCulture)).ToArray();

        Assert.Equal(
            ["码头/地点/1号/河街十二号一/层东门旁的小院 0", "2号/河街十二号一/层东门旁的小院 4", "3号/河街十二号一/层东门旁的小院 6", "码头/地点/4号/河街十二号一/层东门旁的小院 8", "5号/河街十二号一/层东门旁的小院 11", "6号/河街十二号一/层东门旁的小院 13"],
            rows);
        Assert.All(filled.Elements, e => Assert.DoesNotContain(ends, end => e.Start < end && end < e.Start + e.Variant.Rows));
    }

    [Fact]
    public void A_separator_is_an_ornament_in_a_row_of_its_own()
    {
        var page = TestDesk.Compose([TestDesk.Story("s", "标题", 200) with { Body = [Paragraph("一段。"), new Separator(), Paragraph("又一段。")] }], "reader").Value!.Pages[0];
        var baselines = page.Lines.Where(l => l.Tag.Role == ItemRole.Paragraph && l.Tag.ArticleId == "s").Select(l => l.Baseline).Distinct().ToArray();
        var dots = page.Items.OfType<DotItem>().ToArray();

        Assert.Equal(3, dots.Length);
        Assert.All(dots, d => Assert.True(baselines[0] < d.Y && d.Y < baselines[^1]));
        Assert.Equal(2 * TestDesk.Layout("reader").Grid.Leading, baselines[^1] - baselines[0], 3);
    }

    private static readonly Gen<string> Words = Gen.Select(Gen.Int[1, 40], Gen.Int[0, 60]).Select(TestDesk.Prose);

    private static readonly Gen<Block> Blocks = Gen.OneOf(
        Gen.Select(Gen.Bool, Gen.Select(Words, Gen.Int[0, 3]).Array[1, 12]).Select((isOrdered, items) => (Block)new ListBlock(isOrdered, 8, [.. items.Select(i => Item(i.Item1, i.Item2))])),
        Gen.Select(Words.Array[1, 3], Gen.Bool).Select((texts, hasSource) => (Block)new Quotation([.. texts.Select(Paragraph)], hasSource ? "船工 丁海生" : null)),
        Gen.Select(Words, Words, Words).Array[1, 25].Select(rows => (Block)new TableBlock([Row("码头", "首班", "说明") with { IsHeading = true }, .. rows.Select((r, i) => Row(r.Item1, i % 2 == 0 ? $"{i}:00" : r.Item2, r.Item3))], "船期")),
        Gen.Select(Gen.Int[1, 6], Gen.Int[1, 40]).Select((columns, rows) => (Block)new TableBlock([.. Enumerable.Range(1, rows).Select(i => Row([.. Enumerable.Range(0, columns).Select(c => c == 0 ? $"{i}号" : $"{i * c}")]) with { IsHeading = i == 1 })])),
        Words.Array[1, 12].Select(lines => (Block)new Verse([.. lines.SelectMany((l, i) => i % 4 == 3 ? [Line(""), Line(l)] : new[] { Line(l) })])),
        Words.Array[1, 12].Select(lines => (Block)new Preformatted(string.Join('\n', lines.Select((l, i) => new string(' ', i % 5) + l)))),
        Gen.Const((Block)new Separator()),
        Words.Select(t => (Block)Paragraph(t)));

    private static readonly string[] Layouts = ["tabloid", "a4", "english-tabloid", "reader"];

    /// <summary>Whatever a body is made of, all of it is printed, on the grid and inside its legs.</summary>
    [Fact]
    public void Any_body_is_printed_whole_and_keeps_the_rules_of_the_page() => Gen.Select(Blocks.Array[1, 8], Blocks.Array[1, 4], Gen.Int[0, Layouts.Length - 1].Select(i => Layouts[i])).ForAll(
        (one, two, layout) =>
        {
            string[] rules = ["overlap", "module", "baseline", "edge", "gutter"];
            var composed = TestDesk.Compose([TestDesk.Story("a", "标题在这里", 300) with { Body = [Paragraph("开头。"), .. one] }, TestDesk.Story("b", "又一个标题", 100) with { Body = [.. two, Paragraph("结尾。")] }], layout);

            Assert.DoesNotContain(composed.Diagnostics, d => d.Code == "PE3202");
            Assert.All(composed.Value!.Pages.SelectMany(p => p.Violations), v => Assert.True(v.Count == 0 || !rules.Contains(v.Rule), $"{v.Rule} {v.Count}"));
        },
        iter: 60);

    private readonly record struct Shown(int Row, double X, double Indent, double Left, double Width, string Text, double Size, string Face);

    private static ListItem Item(string text, int level = 0) => new(Inlines.Plain(text), level);

    private static VerseLine Line(string text) => new(text.Length == 0 ? [] : Inlines.Plain(text));

    private static Paragraph Paragraph(string text) => new(Inlines.Plain(text));

    private static TableRow Row(params string[] cells) => new([.. cells.Select(c => new TableCell(Inlines.Plain(c)))]);

    private static BrokenCopy CopyOf(double em, Block block) =>
        StoryCopy.Shape(new Article { Id = "s", Kind = ArticleKind.News, Headline = new HeadlineStack("标题"), Body = [block] }, new Typesetter(TestDesk.Fonts), TestDesk.Layout(), "zh-CN").At(em * Em);

    private static ImmutableArray<FilledElement> Poured(double em, Block block)
    {
        var copy = CopyOf(em, block);
        return LegFill.Fill(copy, [copy.Rows])!.Elements;
    }

    /// <summary>The lines of a block in a leg of its own; lengths in em.</summary>
    private static Shown[] Lines(double em, Block block) =>
    [
        .. from element in Poured(em, block)
           from set in element.Set
           let x = set.Part.XOf(set.Line) / Em
           select new Shown(element.Start + set.Row, x, set.Line.Indent / Em, x + (set.Line.Indent / Em), set.Line.Width / Em, string.Concat(set.Line.Runs.Select(r => r.Text)).Trim(), set.Line.Runs[0].Size, set.Line.Runs[0].Face.Name),
    ];

    private static void Draws(double em, Block block, string expected)
    {
        var rules = from element in Poured(em, block) from rule in element.Variant.Rules select (element.Start + rule.Row, Text: string.Create(CultureInfo.InvariantCulture, $"{element.Start + rule.Row:0.#} {new string('—', (int)Math.Round(rule.Length / Em))}"));
        var lines = Lines(em, block).Select(l => (l.Row, string.Create(CultureInfo.InvariantCulture, $"{l.Row} {Math.Round(l.Left, 1):0.#} {l.Text}"))).ToArray();
        var captions = lines.TakeWhile(_ => block is TableBlock { Caption: not null }).Take(1).Select(l => l.Item2);
        var drawn = captions.Concat(rules.Select(r => r.Text)).Concat(lines.Select(l => l.Item2).Except(captions));

        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', drawn));
    }
}
