using PrintEdition.Composition.Display;
using PrintEdition.Composition.Furniture;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Furniture;

/// <summary>Composition, the page: a folio on every page with its number, section and responsible editor; a section's first page shows it.</summary>
public class BandAndFolioTests
{
    private static readonly ComposedEdition Paper = Composer.Compose(
        new Edition
        {
            Masthead = new Masthead { PaperName = "苇川日报", Editor = "梁以宁" },
            Date = new DateOnly(2026, 3, 12),
            Sections = [SectionOf("要闻", "a", 5), SectionOf("乡镇", "b", 12) with { Editor = "苏禾" }],
        },
        TestDesk.Layout(),
        TestDesk.Fonts).Value!;

    private static ComposedPage[] Towns => [.. Paper.Pages.Where(p => p.Section == "乡镇")];

    [Fact]
    public void The_folio_gives_editor_paper_date_page_and_section()
    {
        Assert.Equal("责任编辑：梁以宁 | 苇川日报　2026年3月12日 | 01版　要闻", FolioOf(Paper.Pages[0]));
        Assert.All(Towns, p => Assert.Equal($"责任编辑：苏禾 | 苇川日报　2026年3月12日 | {p.Number:00}版　乡镇", FolioOf(p)));
    }

    [Fact]
    public void A_sections_first_page_has_its_name_on_a_flag_and_the_next_a_plain_one()
    {
        var white = new Colour(1, 1, 1);
        var (first, next) = (BandOf(Towns[0]), BandOf(Towns[1]));

        Assert.Equal(("乡镇", white), (first.Words, first.Item.Colour));
        var flag = Assert.Single(Towns[0].Items.OfType<FillItem>(), f => f.Area.Height > 10 && f.Area.Bottom < 100);
        Assert.Equal(TestDesk.Layout().Colours.Accent, flag.Colour);
        Assert.InRange(first.Item.X, flag.Area.X, flag.Area.Right - first.Item.Line!.Width);
        Assert.InRange(first.Item.Baseline, flag.Area.Y + (0.8 * first.Item.Run.Size), flag.Area.Bottom - (0.1 * first.Item.Run.Size));
        Assert.Equal(("乡镇", TestDesk.Layout().Colours.Accent), (next.Words, next.Item.Colour));
    }

    [Theory]
    [InlineData("zh-CN", "", "")]
    [InlineData("zh-CN", "甲", "责任编辑：甲")]
    [InlineData("zh-Hant", "甲,乙", "責任編輯：甲　乙")]
    [InlineData("en", "A", "Editor: A")]
    [InlineData("en", "A,B", "Editors: A, B")]
    public void Editors_are_named_in_the_editions_language(string language, string editors, string words) =>
        Assert.Equal(words, FurnitureText.Editor(editors.Split(',', StringSplitOptions.RemoveEmptyEntries), language));

    [Fact]
    public void Words_that_are_too_long_for_the_folio_are_set_smaller_and_never_meet()
    {
        var long1 = new string('很', 40);
        var page = Composer.Compose(
            new Edition { Masthead = new Masthead { PaperName = new string('报', 30), Editor = long1 }, Sections = [new Section(long1, [TestDesk.Story("s", "标题", 300)])] },
            TestDesk.Layout("a4"),
            TestDesk.Fonts).Value!.Pages[0];

        var lines = FolioLines(page);
        Assert.Equal(3, lines.Length);
        Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.True(pair.First.X + pair.First.Line.Width < pair.Second.X));
    }

    private static string FolioOf(ComposedPage page) => string.Join(" | ", FolioLines(page).Select(l => string.Concat(l.Line.Runs.Select(r => r.Text))));

    private static PlacedLine[] FolioLines(ComposedPage page)
    {
        var foot = page.Items.OfType<FillItem>().Max(f => f.Area.Y);
        return [.. page.Lines.Where(l => l.Baseline > foot && l.Tag == Tag.Artifact).OrderBy(l => l.X)];
    }

    private static (string Words, TextItem Item) BandOf(ComposedPage page)
    {
        var item = page.Items.OfType<TextItem>().First();
        return (string.Concat(item.Line!.Runs.Select(r => r.Text)), item);
    }

    private static Section SectionOf(string name, string id, int stories) =>
        new(name, [.. Enumerable.Range(1, stories).Select(i => TestDesk.Story($"{id}{i}", $"{name}的第{i}条消息", 800))]);
}
