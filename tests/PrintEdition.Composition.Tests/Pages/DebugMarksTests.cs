using PrintEdition.Composition.Display;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Pages;

/// <summary>What <c>--debug</c> draws over the pages.</summary>
public class DebugMarksTests
{
    private static readonly Edition Paper = new()
    {
        Masthead = new Masthead { PaperName = "苇川日报" },
        Sections = [new Section("要闻", [TestDesk.Story("market", "老集市昨晨开秤", 1400), TestDesk.Story("library", "村小添了书房", 700)])],
    };

    private static ComposedEdition With(DebugMarks marks) => Composer.Compose(Paper, TestDesk.Layout(), TestDesk.Fonts, marks).Value!;

    private static IEnumerable<DrawItem> Added(DebugMarks marks) => With(marks).Pages[0].Items.Skip(With(DebugMarks.None).Pages[0].Items.Length);

    [Theory]
    [InlineData(DebugMarks.Grid)]
    [InlineData(DebugMarks.Modules)]
    [InlineData(DebugMarks.ReadingOrder)]
    public void Marks_are_artifacts_over_a_page_that_stays_as_it_is(DebugMarks marks)
    {
        var plain = With(DebugMarks.None).Pages[0];
        var marked = With(marks).Pages[0];

        Assert.Equal(Texts(plain.Items), Texts(marked.Items.Take(plain.Items.Length)));
        Assert.NotEmpty(Added(marks));
        Assert.All(Added(marks), i => Assert.Equal(Tag.Artifact, i.Tag));

        static IEnumerable<(string, double, double)> Texts(IEnumerable<DrawItem> items) => items.OfType<TextItem>().Select(t => (t.Run.Text, t.X, t.Baseline));
    }

    /// <summary>Six columns, and a line on each of eighty baselines, 12.4 pt apart.</summary>
    [Fact]
    public void The_grid_has_a_line_on_every_baseline_and_a_frame_round_every_column()
    {
        var lines = Added(DebugMarks.Grid).OfType<FillItem>().Select(f => f.Area.Y).ToArray();

        Assert.Equal(80, lines.Length);
        Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.Equal(12.4, pair.Second - pair.First, 6));
        Assert.Equal(6, Added(DebugMarks.Grid).OfType<FrameItem>().Count());
    }

    [Fact]
    public void Modules_are_framed_where_the_articles_stand_and_named()
    {
        var frames = Added(DebugMarks.Modules).OfType<FrameItem>().Select(f => f.Area).ToArray();

        Assert.All(With(DebugMarks.None).Articles, a => Assert.Contains(a.Area, frames));
        Assert.Equal(["library", "market"], Added(DebugMarks.Modules).OfType<TextItem>().Select(t => t.Run.Text).Where(t => t != "notice").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Legs_are_numbered_in_the_order_in_which_they_are_read()
    {
        var legs = With(DebugMarks.None).Articles.SelectMany(a => a.Legs).Select(l => l.Area.X + (l.Area.Width / 2)).ToArray();
        var discs = Added(DebugMarks.ReadingOrder).OfType<DotItem>().Select(d => d.X).ToArray();

        Assert.Equal(legs, discs);
        Assert.Equal(Enumerable.Range(1, legs.Length).Select(n => $"{n}"), Added(DebugMarks.ReadingOrder).OfType<TextItem>().Select(t => t.Run.Text));
    }
}
