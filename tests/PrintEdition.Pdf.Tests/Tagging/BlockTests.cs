using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Pdf.Tests.Support;

namespace PrintEdition.Pdf.Tests.Tagging;

/// <summary>pdf.md 3, ISO 32000-1, 14.8.4.3: lists, tables, quotations and lines are in the structure as what they are, by Poppler.</summary>
public class BlockTests
{
    [Fact]
    public void An_item_has_a_label_and_a_body_and_a_list_inside_stands_in_the_body_before_it() => Reads(
        new ListBlock(false, 1, [new([new Text("船票")]), new([new Text("成人三元")], 1) { IsOrdered = true }, new([new Text("儿童免票")], 1) { IsOrdered = true }, new([new Text("零钱")])]),
        """
        L
          LI
            Lbl ●
            LBody 船票
              L
                LI
                  Lbl 1.
                  LBody 成人三元
                LI
                  Lbl 2.
                  LBody 儿童免票
          LI
            Lbl ●
            LBody 零钱
        """);

    [Fact]
    public void A_row_has_a_cell_in_every_column_and_rules_are_artifacts() => Reads(
        new TableBlock([new([Cell("码头"), Cell("班次", 2)], true), new([Cell("北"), Cell("6:00"), Cell("")]), new([Cell("南")])], "船期"),
        """
        Table
          Caption 船期
          TR
            TH 码头
            TH 班次
          TR
            TD 北
            TD 6:00
            TD
          TR
            TD 南
            TD
            TD
        """);

    [Fact]
    public void Quotations_hold_their_paragraphs_and_whose_they_are() => Reads(
        new Quotation([new Paragraph([new Text("河水很平。")]), new Paragraph([new Text("船很稳。")])], "船工 苏禾"),
        """
        BlockQuote
          P 河水很平。
          P 船很稳。
          P ——船工 苏禾
        """);

    [Fact]
    public void A_line_of_verse_is_one_paragraph_also_where_it_is_turned() => Reads(
        new Verse([new([new Text("河水平又平")]), new([]), new([new Text("一笼没有睡醒、伸长了脖子不肯叫的小公鸡")])]),
        """
        Div
          P 河水平又平
          P 一笼没有睡醒、伸长了脖子不肯叫的小公鸡
        """);

    [Fact]
    public void Lines_that_keep_their_spaces_are_paragraphs_each() => Reads(
        new Preformatted("1 2 3 |\n  5 6 |"),
        """
        Div
          P 1 2 3 |
          P 5 6 |
        """);

    /// <summary>What stands in no column is read as a paragraph.</summary>
    [Fact]
    public void A_row_whose_columns_have_no_room_is_a_paragraph() => Reads(
        new TableBlock([new([Cell("码头"), Cell("可以办理的事项"), Cell("地点")], true), new([Cell("北码头服务窗口"), Cell("落户、迁户、补办证件、开具证明、更正姓名、查询档案、办理居住登记与预约"), Cell("河街十二号一层")])], "窗口"),
        """
        P 窗口
        P 码头：北码头服务窗口；可以办理的事项：落户、迁户、补办证件、开具证明、更正姓名、查询档案、办理居住登记与预约；地点：河街十二号一层
        """);

    /// <summary>The attributes that readers of lists and tables ask for (14.8.5.5, 14.8.5.7).</summary>
    [Fact]
    public void Lists_say_how_they_are_numbered_and_headings_of_what()
    {
        using var pdf = new PdfFile(Samples.Of(Article(
            new ListBlock(true, 1, [new([new Text("买票")]), new([new Text("成人")], 1) { IsOrdered = false }]),
            new TableBlock([new([Cell("码头"), Cell("班次", 2)], true), new([Cell("北"), Cell("6:00"), Cell("18:00")])]))).Pdf());

        Assert.Equal(["L ListNumbering=Decimal", "L ListNumbering=Disc"], pdf.Elements.Where(e => e.Type == "L").Select(e => $"{e.Type} {e.Attributes}"));
        Assert.Equal(["TH Scope=Column", "TH Scope=Column ColSpan=2", "TD ", "TD ", "TD "], pdf.Elements.Where(e => e.Type is "TH" or "TD").Select(e => $"{e.Type} {e.Attributes}"));
    }

    /// <summary>A long table goes on in the next leg under its headings; said again they are an artifact.</summary>
    [Fact]
    public void Headings_that_are_said_again_are_artifacts()
    {
        var rows = Enumerable.Range(1, 60).Select(i => new TableRow([Cell($"{i}号"), Cell($"{i % 12}:00")]));
        var composed = Samples.Of(Article([new TableBlock([new([Cell("船号"), Cell("开船")], true), .. rows])]));
        using var pdf = new PdfFile(composed.Pdf());

        Assert.True(composed.Pages.SelectMany(p => p.Items).OfType<TextItem>().Count(t => t.Run.Text == "船号") > 1, "the table stands in one leg");
        Assert.Equal(2, pdf.Elements.Count(e => e.Type == "TH"));
        Assert.Equal(61, pdf.Elements.Count(e => e.Type == "TR"));
    }

    private static TableCell Cell(string text, int columns = 1) => new(text.Length == 0 ? [] : Inlines.Plain(text), columns);

    private static Article Article(params Block[] blocks) => new()
    {
        Id = "dukou",
        Kind = ArticleKind.News,
        Headline = new HeadlineStack("渡口复航"),
        Body = [new Paragraph(Inlines.Plain("渡口今天复航。")), .. blocks, new Paragraph(Inlines.Plain("完。"))],
    };

    private static void Reads(Block block, string expected)
    {
        var lines = StructureText.Of(Samples.Of(Article(block)).Pdf()).SkipWhile(l => l != "      P 渡口今天复航。").Skip(1).TakeWhile(l => l != "      P 完。").Select(l => l[6..]);

        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', lines));
    }
}
