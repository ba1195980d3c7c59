using PrintEdition.Composition.Display;
using PrintEdition.Composition.Plans;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Plans;

/// <summary>An edition of two pages, a plan of it as a person keeps it, and short ways to compose by plans.</summary>
internal static class PlanDesk
{
    /// <summary>The edition: a long story for both pages, three middling ones, a picture story, four briefs, two fillers.</summary>
    public static Edition Edition(int? pages = null) => new()
    {
        Masthead = new Masthead { PaperName = "苇川日报" },
        Date = new DateOnly(2026, 3, 12),
        Pages = pages,
        Sections =
        [
            new Section("要闻", [TestDesk.Story("market", "老集市重新开秤", 1500), TestDesk.Story("library", "村小添了二楼书房", 700), Photo(), TestDesk.Filler("river")]),
            new Section("乡镇", [TestDesk.Story("road", "青石坳段恢复双向通行", 520), TestDesk.Story("bus", "夜班公交开到零点", 640), .. Enumerable.Range(1, 4).Select(i => TestDesk.Story($"brief{i}", $"第{i}条简讯", 100)), TestDesk.Filler("pledge")]),
        ],
    };

    private static Article Photo() => TestDesk.Story("peach", "早桃先开", 120) with
    {
        Pictures = [new Picture(new PictureFile("pictures/p.jpg", new byte[] { 1 }, PictureFormat.Jpeg, 1500, 1000, false), "河堤上的桃花开了。", "方既白 摄")],
    };

    /// <summary>A plan of it.</summary>
    public const string Plan = """
        # 苇川日报 2026-03-12: what stands where. Build with --plan and the name of this file.
        # Columns and rows count from 1. Blocks with 'free: true', or without columns and rows, are placed in what the others leave.
        layout: tabloid
        columns: 6
        rows: 80
        pages:
          - page: 1
            ear: river
            # columns 1-6, rows 11-13: the index
            blocks:
              - article: market  # 老集市重新开秤
                columns: 1-6
                rows: 15-34
                headline: {face: serif-black, size: 46 pt, lines: 1, rows: 6}
                legs: 6
                goes-on: 2
                until: {paragraph: 9, line: 9}
              - article: library  # 村小添了二楼书房
                columns: 1-4
                rows: 36-59
                headline: {face: sans-bold, size: 28 pt, lines: 1, rows: 8}
                legs: 4
              - article: peach  # 早桃先开
                columns: 5-6
                rows: 36-59
                dress: framed
                headline: {face: sans-bold, size: 14 pt, lines: 1, rows: 3}
                legs: 1
                pictures: {legs: 1, rows: [11]}
              - notice: true
                columns: 1-6
                rows: 61-80
          - page: 2
            blocks:
              - article: road  # 青石坳段恢复双向通行
                columns: 1-4
                rows: 4-24
                headline: {face: serif-black, size: 42 pt, lines: 1, rows: 9}
                legs: 4
              - article: market  # 老集市重新开秤
                columns: 1-4
                rows: 26-43
                comes-from: 1
                headline: {rows: 3}
                legs: 4
              - article: bus  # 夜班公交开到零点
                columns: 5-6
                rows: 4-45
                headline: {face: serif-black, size: 26 pt, lines: 2, rows: 10}
                legs: 2
              - briefs: [brief1, brief2, brief3, brief4]  # 第1条简讯
                columns: 1-4
                rows: 45-61
                headline: {face: sans-bold, size: 14 pt, lines: 1, rows: 4}
                legs: 4
              - filler: pledge  # 护河公约
                columns: 5-6
                rows: 47-61
                words: {size: 19.5 pt, per-row: 2}
              - notice: true
                columns: 1-6
                rows: 63-80

        """;

    /// <summary>The plan with some of its text changed.</summary>
    public static string Changed(string right, string wrong)
    {
        Assert.Contains(right, Plan, StringComparison.Ordinal);
        return Plan.Replace(right, wrong, StringComparison.Ordinal);
    }

    /// <summary>Where the articles of an edition stand: <c>market 1: columns 1-6, rows 15-34</c>, in the edition's order.</summary>
    public static string[] Places(ComposedEdition composed)
    {
        var grid = new Grid.PageGrid(TestDesk.Layout());
        return [.. composed.Articles.Select(a => $"{a.Article.Id} {a.Page}: {Cells(grid, a.Area)}")];
    }

    private static string Cells(Grid.PageGrid grid, Rect area)
    {
        var column = Enumerable.Range(0, grid.Columns).MinBy(c => Math.Abs(grid.ColumnX(c) - area.X));
        var columns = Enumerable.Range(1, grid.Columns).MinBy(c => Math.Abs(grid.SpanWidth(c) - area.Width));
        var cells = new Grid.Cells(column, (int)Math.Round((area.Y - grid.RowTop(0)) / grid.Leading), columns, (int)Math.Round(area.Height / grid.Leading));
        return $"{PlanWords.Columns(cells)}, {PlanWords.Rows(cells)}";
    }

    /// <summary>Everything that is drawn, to compare pages by.</summary>
    public static IEnumerable<string> Drawn(ComposedEdition edition) =>
        edition.Pages.SelectMany(p => p.Items).Select(i => i is TextItem t ? $"{t.Tag} {t.X} {t.Baseline} {t.Run.Text}" : $"{i}");

    /// <summary>Composes the edition by a plan.</summary>
    public static Checked<ComposedEdition> Compose(string plan, int? pages = null) => Compose(plan, Edition(pages));

    /// <summary>Composes an edition by a plan.</summary>
    public static Checked<ComposedEdition> Compose(string plan, Edition edition) =>
        PlanReader.Read(plan, "plan.yaml").Then(p => Composer.Compose(edition, TestDesk.Layout(), TestDesk.Fonts, plan: p));
}
