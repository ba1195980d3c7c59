using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Plans;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Plans;

/// <summary>The form of plan files: a key a line in a fixed order, read back as it is written.</summary>
public class PlanWriterTests
{
    private static readonly EditionPlan Plan = new()
    {
        Title = "苇川日报 2026-03-12",
        Layout = "my paper",
        Columns = 6,
        Rows = 80,
        Pages =
        [
            new PlannedPage(1, [new PlannedBlock(BlockKind.Story, [new ArticleReference("bus")])
            {
                Cells = new Cells(2, 14, 1, 20),
                Head = new PlannedHead("serif-black", 27.5, 1, 20, HeadlineDirection.Vertical, true),
                Legs = 1,
                Dress = Dress.Tinted,
                Pictures = new PlannedPictures(1, 3, [12, 8]),
                GoesOn = 4,
                Until = new PlannedCut(3, 2),
                Title = "夜班公交\n明晚开到零点，末班火车到站也有车回家，从明晚起三条夜班线路同时开通",
            }])
            { Section = "要闻 \"特刊\"", Ear = new ArticleReference("river"), Remarks = ["a box"] },
            new PlannedPage(2, []),
        ],
        HeldOver = [new ArticleReference("road"), new ArticleReference("-odd")],
    };

    private const string Text = """
        # 苇川日报 2026-03-12: what stands where. Build with --plan and the name of this file.
        # Columns and rows count from 1. Blocks with 'free: true', or without columns and rows, are placed in what the others leave.
        layout: "my paper"
        columns: 6
        rows: 80
        pages:
          - page: 1
            section: "要闻 \"特刊\""
            ear: river
            # a box
            blocks:
              - article: bus  # 夜班公交明晚开到零点，末班火车到站也有车回家，从明晚起三条夜…
                columns: 3
                rows: 15-34
                dress: tinted
                headline: {face: serif-black, size: 27.5 pt, lines: 1, rows: 20, direction: vertical, side: right}
                legs: 1
                pictures: {legs: 2-4, rows: [12, 8]}
                goes-on: 4
                until: {paragraph: 3, line: 2}
          - page: 2
            blocks: []
        held-over: [road, "-odd"]

        """;

    [Fact]
    public void A_plan_is_written_for_people_and_for_comparing() => Assert.Equal(Text, PlanWriter.Write(Plan));

    [Fact]
    public void What_is_written_is_read_back()
    {
        var read = PlanReader.Read(Text, "plan.yaml").Value!;

        Assert.Equal("要闻 \"特刊\"", read.Pages[0].Section);
        Assert.Equal(["road", "-odd"], read.HeldOver.Select(h => h.Id));
        Assert.Equal(Plan.Pages[0].Blocks[0].Cells, read.Pages[0].Blocks[0].Cells);
        Assert.Equal(Plan.Pages[0].Blocks[0].Head, read.Pages[0].Blocks[0].Head);
        Assert.Equal(Plan.Pages[0].Blocks[0].Until, read.Pages[0].Blocks[0].Until);
    }

    /// <summary>A section's name is anybody's.</summary>
    [Theory]
    [InlineData("要闻")]
    [InlineData("null")]
    [InlineData("a: b # c")]
    [InlineData("\"quoted\\")]
    [InlineData("two\nlines\u2028and three\t")]
    [InlineData("\U00020BB7 😀 - [x]")]
    [InlineData(" ")]
    public void Any_words_are_read_back(string words)
    {
        var plan = Plan with { Pages = [Plan.Pages[0] with { Section = words }], Title = words, Layout = words };

        var read = PlanReader.Read(PlanWriter.Write(plan), "plan.yaml");

        Assert.Empty(read.Diagnostics);
        Assert.Equal((words, words), (read.Value!.Pages[0].Section, read.Value.Layout));
    }
}
