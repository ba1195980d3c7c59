using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using PrintEdition.Composition.Plans;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Plans;

/// <summary>What holds for any edition's plan, and for any plan that a hand has slipped on.</summary>
public partial class AnyPlansTests
{
    private static readonly Gen<Article[]> Editions =
        Gen.Select(Gen.Frequency((1, Gen.Int[20, 150]), (4, Gen.Int[150, 1300]), (1, Gen.Int[2000, 5000])), Gen.Int[0, 5], Gen.Bool)
            .Array[2, 14]
            .Select(stories => stories.Select((s, i) => Make(i, s.Item1, s.Item2, s.Item3)).ToArray());

    private static Article Make(int i, int characters, int kind, bool subheads) => kind switch
    {
        0 => TestDesk.Filler($"s{i}"),
        1 => TestDesk.Story($"s{i}", TestDesk.Prose(9 + i, i).Trim('。'), characters, "引题在上", "副题在下 说得具体一些") with { HeadlineDirection = HeadlineDirection.Vertical },
        2 => TestDesk.Story($"s{i}", TestDesk.Prose(9 + i, i).Trim('。'), characters) with { Pictures = [TestBoxes.Picture(1500, 1000 + (i * 60)), TestBoxes.Picture(900, 1200)], Kind = characters < 150 ? ArticleKind.PictureStory : ArticleKind.News },
        3 => TestDesk.Story($"s{i}", "", characters),
        _ => TestDesk.Story($"s{i}", TestDesk.Prose(9 + i, i).Trim('。'), characters, subheads: subheads),
    };

    /// <summary>Build, plan, build: the same pages, the same plan.</summary>
    [Theory]
    [InlineData("tabloid")]
    [InlineData("a4")]
    public void Pages_are_made_again_by_their_plan(string layout) =>
        Gen.Select(Editions, Gen.Int[0, 3]).ForAll((articles, pages) => AreMadeAgain(articles, pages, layout), iter: 8, threads: 1);

    private static void AreMadeAgain(Article[] articles, int pages, string layout)
    {
        var edition = Edition(articles, pages);
        if (Composer.Compose(edition, TestDesk.Layout(layout), TestDesk.Fonts).Value is not { } found)
        {
            return;
        }

        var plan = PlanWriter.Write(found.Plan!);
        var made = Composer.Compose(edition, TestDesk.Layout(layout), TestDesk.Fonts, plan: PlanReader.Read(plan, "plan.yaml").Value!);

        Assert.True(made.IsUsable, string.Join('\n', made.Diagnostics) + plan);
        Assert.Equal(plan, PlanWriter.Write(made.Value!.Plan!));
        Assert.Equal(PlanDesk.Drawn(found), PlanDesk.Drawn(made.Value!));
    }

    /// <summary>A line of the plan is lost, doubled, or a number in it is another: there are findings, or pages on which nothing is lost.</summary>
    [Fact]
    public void A_slip_of_the_hand_is_found_or_does_no_harm() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[2, 60], Gen.Int[0, 30]).ForAll(IsHarmless, iter: 60, threads: 1);

    private static void IsHarmless(int kind, int at, int number)
    {
        var made = PlanDesk.Compose(Slipped(kind, at, number));

        if (made.Value is not { } composed)
        {
            Assert.NotEmpty(made.Diagnostics);
            Assert.All(made.Diagnostics.Where(d => d.Severity == Severity.Error), d => Assert.Equal("plan.yaml", d.Place!.File));
            return;
        }

        Assert.Equal(PlanDesk.Edition().Articles.Select(a => a.Id).Order(StringComparer.Ordinal), composed.Articles.Select(a => a.Article.Id).Concat(composed.HeldOver.Select(a => a.Id)).Order(StringComparer.Ordinal));
        Assert.All(composed.Pages, p => Assert.Equal(0, p.Violations.Single(v => v.Rule == "overlap").Count));
        Assert.DoesNotContain(made.Diagnostics, d => d.Code == "PE3202");
    }

    private static string Slipped(int kind, int at, int number)
    {
        var lines = PlanDesk.Plan.Split('\n').ToList();
        at %= lines.Count - 1;
        switch (kind)
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[at]);
                break;
            default:
                lines[at] = Number().Replace(lines[at], number.ToString(CultureInfo.InvariantCulture));
                break;
        }

        return string.Join('\n', lines);
    }

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    private static Edition Edition(Article[] articles, int pages) => new()
    {
        Masthead = new Masthead { PaperName = "苇川日报" },
        Pages = pages == 0 ? null : pages,
        Sections = [new Section("要闻", [.. articles[..1]]), new Section("乡镇", [.. articles[1..]])],
    };
}
