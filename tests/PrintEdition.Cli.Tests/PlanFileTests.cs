using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary><c>--plan-out</c> and <c>--plan</c>: build, plan, build gives the same bytes; a plan that does not fit says where and why.</summary>
public class PlanFileTests
{
    [Theory]
    [InlineData("weichuan")]
    [InlineData("weichuan-english")]
    [InlineData("weichuan-weekend")]
    [InlineData("dukou")]
    public void A_sample_edition_built_by_its_plan_has_the_same_bytes(string name)
    {
        using var room = new Room();

        IsBuiltAgain(room, Path.Combine(Repository.Root, "tests", "editions", name, "edition.yaml"));
    }

    [Fact]
    public void An_edition_of_twenty_pages_built_by_its_plan_has_the_same_bytes()
    {
        using var room = new Room();

        IsBuiltAgain(room, room.Write("edition.yaml", Texts.LargeEdition(stories: 84)));

        Assert.InRange(Report.Of(File.ReadAllBytes(room.At("first/edition.report.json"))).Edition.Pages, 18, 24);
    }

    private static void IsBuiltAgain(Room room, string input)
    {
        Room.Run("build", input, "-o", room.At("first"), "--name", "edition", "--deterministic", "--plan-out", room.At("plans/first.yaml")).EndsWith(ExitCode.Built);
        Room.Run("build", input, "-o", room.At("second"), "--name", "edition", "--deterministic", "--plan", room.At("plans/first.yaml"), "--plan-out", room.At("plans/second.yaml")).EndsWith(ExitCode.Built);

        Assert.Equal(["edition.epub", "edition.pdf", "edition.report.json"], room.Files("second"));
        Assert.All(room.Files("second"), file => Assert.True(File.ReadAllBytes(room.At("first/" + file)).AsSpan().SequenceEqual(File.ReadAllBytes(room.At("second/" + file))), file));
        Assert.Equal(File.ReadAllText(room.At("plans/first.yaml")), File.ReadAllText(room.At("plans/second.yaml")));
    }

    [Fact]
    public void The_plan_is_named_among_what_was_written()
    {
        using var room = new Room();

        var outcome = Room.Run("build", room.Write("页面.txt", Texts.FrontPage), "-o", room.Out, "--format", "epub", "--plan-out", room.At("plan.yaml")).EndsWith(ExitCode.Built);

        Assert.Contains(room.At("plan.yaml") + " (", outcome.Error, StringComparison.Ordinal);
        Assert.StartsWith("# ", File.ReadAllText(room.At("plan.yaml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "PE3401", ExitCode.Unreadable, "there is no such plan; check the name and the folder, or have one written with --plan-out")]
    [InlineData("columns: [", "PE3401", ExitCode.Unreadable, "this is not YAML")]
    [InlineData("columns: 6\nrows: 80\npages:\n  - page: one\n", "PE3403", ExitCode.Unreadable, "'page' is 'one'")]
    [InlineData("columns: 6\nrows: 80\npages:\n  - page: 1\n    blocks:\n      - {article: a99, columns: 1, rows: 11-20}\n", "PE3404", ExitCode.NotComposed, "no article has the id 'a99'")]
    [InlineData("columns: 6\nrows: 80\npages:\n  - page: 1\n    blocks:\n      - {article: a01, columns: 1, rows: 11-20}\n", "PE3407", ExitCode.NotComposed, "'a01' is longer than its rectangle: over 1 column it needs")]
    public void A_plan_that_cannot_be_built_is_said_and_nothing_is_written(string? plan, string code, int exit, string message)
    {
        using var room = new Room();
        var path = plan is null ? room.At("plan.yaml") : room.Write("plan.yaml", plan);

        var outcome = Room.Run("build", room.Write("页面.txt", Texts.FrontPage), "-o", room.Out, "--plan", path).EndsWith(exit).Says(code, "plan.yaml");

        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
        Assert.Empty(room.Files());
    }

    [Fact]
    public void A_plan_that_cannot_be_written_is_said()
    {
        using var room = new Room();
        Directory.CreateDirectory(room.At("plan.yaml"));

        Room.Run("build", room.Write("页面.txt", Texts.FrontPage), "-o", room.Out, "--plan-out", room.At("plan.yaml")).EndsWith(ExitCode.NotWritten).Says("PE6003");
    }
}
