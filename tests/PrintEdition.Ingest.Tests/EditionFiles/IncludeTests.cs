using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.EditionFiles;

/// <summary>An edition file may be made of several (<c>include:</c>): what stays the same every day in one, the day's in another (ingest 5).</summary>
public sealed class IncludeTests : IDisposable
{
    private const string Story = "articles: [{headline: 渡口复航, body: [河水很平。]}]\n";

    private readonly EditionDesk desk = new();

    /// <inheritdoc/>
    public void Dispose() => desk.Dispose();

    [Fact]
    public void Own_keys_hold_before_those_of_the_included_file_and_lists_are_added()
    {
        desk.With("paper.yaml", """
            paper: {name: 苇川日报, motto: 一条河 一座城, editor: 梁以宁}
            language: zh-CN
            layout: a4
            pages: 4
            index: ear
            no-cleanup: [digits]
            boxes: [{kind: house, text: 全市邮局均可订阅}]
            sections:
              - {name: 要闻, editor: 梁以宁}
              - name: 副刊
                articles: [{headline: 河, body: [河水平又平。]}]
            """);

        var edition = desk.Edition("""
            include: paper.yaml
            paper: {editor: 苏禾}
            date: 2026-03-15
            layout: tabloid
            no-cleanup: [quotes]
            boxes: [{kind: weather, text: 晴, place: ear}]
            sections:
              - name: 要闻
                articles: [{headline: 渡口复航, body: [河水很平。]}]
            """);

        Assert.Equal(("苇川日报", "一条河 一座城", "苏禾"), (edition.Masthead.PaperName, edition.Masthead.Motto, edition.Masthead.Editor));
        Assert.Equal(("tabloid", 4, IndexPlace.Ear, new DateOnly(2026, 3, 15)), (edition.Layout, edition.Pages, edition.Index, edition.Date));
        Assert.Equal([BoxKind.Weather, BoxKind.House], edition.Boxes.Select(b => b.Kind));
        Assert.Equal("要闻: 渡口复航; 副刊: 河", EditionDesk.Plan(edition));
        Assert.Equal("梁以宁", edition.Sections[0].Editor);
        Assert.Equal(CleanupRules.Digits | CleanupRules.Quotes, desk.Read(File.ReadAllText(desk.At("edition.yaml"))).Value!.LeftOut);
    }

    [Fact]
    public void Of_several_files_the_earlier_one_holds_and_each_before_those_that_it_includes()
    {
        desk.With("a.yaml", "include: house/c.yaml\nlayout: a4\n")
            .With("b.yaml", "issue: 2\nlayout: letter\npages: 2\n")
            .With("house/c.yaml", "issue: 3\nlayout: magazine\nlanguage: zh-TW\n");

        var edition = desk.Edition("include: [a.yaml, b.yaml]\n" + Story);

        Assert.Equal(("a4", 3, 2, "zh-TW"), (edition.Layout, edition.IssueNumber, edition.Pages, edition.Language));
    }

    /// <summary>As if its keys stood in the edition file: whoever moves them need change nothing.</summary>
    [Fact]
    public void Names_in_an_included_file_are_from_the_edition_file()
    {
        desk.With("house/paper.yaml", "include: house/more.yaml\n").With("house/more.yaml", "articles: [{file: articles/a.md}]\n").WithArticles("articles/a.md");

        Assert.Equal("要闻: a", EditionDesk.Plan(desk.Edition("include: house/paper.yaml\n")));
    }

    [Fact]
    public void JSON_may_be_included_and_may_include()
    {
        desk.With("paper.json", """{"paper": {"name": "苇川日报"}}""");

        Assert.Equal("苇川日报", desk.Edition("include: [paper.json]\n" + Story).Masthead.PaperName);
        Assert.Equal("苇川日报", desk.Read("""{"include": "paper.json", "articles": [{"headline": "复航", "body": ["水。"]}]}""", "edition.json").Value!.Edition.Masthead.PaperName);
    }

    [Fact]
    public void A_fault_in_an_included_file_is_told_with_its_own_name_and_place()
    {
        desk.With("house/paper.yaml", "paper:\n  name: 苇川日报\n  moto: 一条河\n");

        Assert.Equal(("house/paper.yaml:3:3 PE1203", "unknown key 'moto'; did you mean 'motto'?"), desk.Fault("include: house/paper.yaml\n" + Story));
    }

    [Theory]
    [InlineData("paper: [\n", "paper.yaml:2:1 PE1201")]
    [InlineData("boxes: &a [*a]", "paper.yaml:1:8 PE1202")]
    [InlineData("", "paper.yaml PE1002")]
    public void What_cannot_be_read_is_told_with_its_own_name(string text, string place) =>
        Assert.Equal(place, desk.With("paper.yaml", text).Fault("include: paper.yaml\n" + Story).Place);

    [Theory]
    [InlineData("../paper.yaml", "PE1450", "'../paper.yaml' is outside the edition's folder")]
    [InlineData("/etc/paper.yaml", "PE1450", "'/etc/paper.yaml' is outside the edition's folder")]
    [InlineData("http://weichuan.example/paper.yaml", "PE1450", "'http://weichuan.example/paper.yaml' is outside the edition's folder")]
    [InlineData("~/paper.yaml", "PE1450", "there is no file '~/paper.yaml' in the edition's folder to include; put it there, or take the entry out (~ and variables are not filled in)")]
    [InlineData("$HOME/paper.yaml", "PE1450", "there is no file '$HOME/paper.yaml' in the edition's folder to include; put it there, or take the entry out (~ and variables are not filled in)")]
    [InlineData("papre.yaml", "PE1450", "there is no file 'papre.yaml'")]
    [InlineData("house", "PE1450", "there is no file 'house'")]
    [InlineData("{file: paper.yaml}", "PE1204", "'include' must be a file's name, or a list of such")]
    [InlineData("edition.yaml", "PE1451", "'edition.yaml' is this file itself, or is included already")]
    public void What_cannot_be_included_is_told_where_it_is_named(string name, string code, string message)
    {
        desk.With("paper.yaml", "issue: 1\n").With("house/paper.yaml", "issue: 2\n");

        var (place, said) = desk.Fault($"{Story}include:\n  - {name}\n");

        Assert.Equal($"edition.yaml:3:5 {code}", place);
        Assert.StartsWith(message, said, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_may_be_included() => Assert.Equal("要闻: 渡口复航", EditionDesk.Plan(desk.Edition("include:\n" + Story)));

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        using var other = new EditionDesk();
        File.CreateSymbolicLink(desk.At("paper.yaml"), other.With("paper.yaml", "issue: 1\n").At("paper.yaml"));

        Assert.Equal("edition.yaml:2:10 PE1450", desk.Fault(Story + "include: paper.yaml\n").Place);
    }

    [Fact]
    public void Files_that_include_each_other_in_a_ring_are_told_and_so_is_one_that_is_included_twice()
    {
        desk.With("a.yaml", "include: b.yaml\n").With("b.yaml", "include: a.yaml\n").With("c.yaml", "issue: 1\n").With("d.yaml", "include: ./c.yaml\n");

        Assert.Equal("b.yaml:1:10 PE1451", desk.Fault("include: a.yaml\n" + Story).Place);
        Assert.Equal("d.yaml:1:10 PE1451", desk.Fault("include: [c.yaml, d.yaml]\n" + Story).Place);
    }

    [Fact]
    public void Depth_and_number_are_bounded()
    {
        for (var i = 1; i <= 40; i++)
        {
            desk.With($"deep{i}.yaml", $"include: deep{i + 1}.yaml\n").With($"wide{i}.yaml", "{}\n");
        }

        Assert.Equal("deep7.yaml:1:10 PE1452", desk.Fault("include: deep1.yaml\n" + Story).Place);
        Assert.Equal("edition.yaml:33:5 PE1452", desk.Fault(Including(32)).Place);
        Assert.NotNull(desk.Read(Including(31)).Value);
    }

    private static string Including(int files) => $"include:\n{string.Concat(Enumerable.Range(1, files).Select(i => $"  - wide{i}.yaml\n"))}{Story}";

    [Fact]
    public void Boxes_of_all_files_together_are_bounded()
    {
        var boxes = "boxes: [" + string.Join(", ", Enumerable.Repeat("{kind: slogan, text: 一条河}", 200)) + "]\n";
        desk.With("paper.yaml", boxes);

        Assert.Equal(("paper.yaml:1", "an edition has up to 300 boxes, this one 400"), (desk.Fault("include: paper.yaml\n" + boxes + Story) is var (place, message) ? place[..12] : "", message));
    }

    [Fact]
    public void An_id_that_two_files_give_is_told() =>
        Assert.Equal(
            "paper.yaml:1:12 PE1208",
            desk.With("paper.yaml", "articles: [{id: a, headline: 复航, body: [水。]}]\n").Fault("include: paper.yaml\narticles: [{id: a, headline: 复航, body: [水。]}]\n").Place);
}
