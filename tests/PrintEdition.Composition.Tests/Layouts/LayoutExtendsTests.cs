using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Layouts;

/// <summary>Layouts that say only what is different from another one.</summary>
public sealed class LayoutExtendsTests : IDisposable
{
    private static readonly LayoutCatalogue Shipped = new(Path.Combine(TestDesk.Root, "layouts"));

    private readonly string folder = Directory.CreateTempSubdirectory("layouts").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_a_layout_says_holds_and_what_it_does_not_say_is_the_other_ones()
    {
        var mine = Read("""
            extends: tabloid
            name: mine
            title: my paper
            grid: {rows: 70}
            styles:
              deck: {size: 12 pt}
            headlines:
              brief: {sizes: [11 pt, 10 pt]}
            """).Value!;

        var tabloid = TestDesk.Layout();
        Assert.Equal(("mine", "my paper"), (mine.Name, mine.Title));
        Assert.Equal(tabloid.Grid with { Rows = 70 }, mine.Grid);
        Assert.Equal(tabloid.Styles with { Deck = tabloid.Styles.Deck with { Size = 12 } }, mine.Styles);
        Assert.Equal([11, 10], mine.Headlines.Brief.Sizes);
        Assert.Equal(tabloid.Headlines.Brief.Faces, mine.Headlines.Brief.Faces);
        Assert.Equal((tabloid.Page, tabloid.Text, tabloid.Furniture, tabloid.Colours), (mine.Page, mine.Text, mine.Furniture, mine.Colours));
    }

    [Fact]
    public void A_layout_extends_a_file_in_its_own_folder_and_that_one_a_shipped_layout()
    {
        Write("house.yaml", "extends: a4\nname: house\ntitle: the house's\ncolours: {accent: \"#004080\"}\nfurniture: {qr: paper}\n");

        var mine = Read("extends: house.yaml\nname: mine\ntitle: mine\nfurniture: {qr: articles}\n").Value!;

        Assert.Equal((64 / 255.0, QrUse.Articles), (mine.Colours.Accent.Green, mine.Furniture.Qr));
        Assert.Equal(TestDesk.Layout("a4").Grid, mine.Grid);
    }

    [Theory]
    [InlineData("extends: tablod\nname: m\ntitle: m\n", "PE3007", 1, 10, "did you mean 'tabloid'?")]
    [InlineData("name: m\ntitle: m\nextends: none.yaml\n", "PE3010", 3, 10, "'none.yaml' is not inside this one's folder")]
    [InlineData("extends: ../other.yaml\n", "PE3010", 1, 10, "'../other.yaml' is not inside this one's folder")]
    [InlineData("extends: /etc/hostname.yaml\n", "PE3010", 1, 10, "is not inside this one's folder")]
    [InlineData("extends: [a4, tabloid]\n", "PE3002", 1, 10, "must be one layout's name")]
    [InlineData("extends: mine.yaml\n", "PE3009", 1, 10, "extends this layout itself")]
    public void A_layout_that_cannot_be_extended_is_reported_where_it_is_named(string yaml, string code, int line, int column, string advice)
    {
        var fault = Assert.Single(Read(yaml).Diagnostics);

        Assert.Equal((code, new SourceSpan(At("mine.yaml"), line, column)), (fault.Code, fault.Place));
        Assert.Contains(advice, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Layouts_that_extend_each_other_in_a_ring_are_reported_where_the_ring_closes()
    {
        Write("a.yaml", "extends: b.yaml\n");
        Write("b.yaml", "name: b\nextends: mine.yaml\n");

        var fault = Assert.Single(Read("extends: a.yaml\n").Diagnostics);

        Assert.Equal(("PE3009", new SourceSpan(At("b.yaml"), 2, 10)), (fault.Code, fault.Place));
    }

    [Fact]
    public void No_more_than_sixteen_files_extend_each_other()
    {
        for (var i = 0; i < 40; i++)
        {
            Write($"{i}.yaml", $"extends: {i + 1}.yaml\n");
        }

        Assert.Equal(["PE3009"], Read("extends: 0.yaml\n").Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void Faults_are_told_by_the_file_line_and_column_that_they_stand_in_all_at_once()
    {
        Write("house.yaml", "extends: a4\nname: house\ntitle: house\ngrid:\n  rowes: 50\n");

        var found = Read("extends: house.yaml\nname: mine\ntitle: mine\ngrid:\n  rows: many\n").Diagnostics;

        Assert.Equal(
            [("PE3001", At("house.yaml") + ":5:3"), ("PE3002", At("mine.yaml") + ":5:9")],
            found.Select(d => (d.Code, d.Place!.ToString())).Order());
    }

    [Fact]
    public void A_name_and_a_title_are_not_handed_down() =>
        Assert.Equal(["the key 'name' is missing", "the key 'title' is missing"], Read("extends: a4\n").Diagnostics.Select(d => d.Message.Split(';')[0]));

    [Fact]
    public void A_mapping_that_two_roles_share_is_not_changed_for_both()
    {
        var mine = Read("extends: tabloid\nname: m\ntitle: m\nstyles:\n  deck: &quiet {face: sans}\n  kicker: *quiet\n").Value!;

        Assert.Equal([("sans", 13.0), ("sans", 14.0)], new[] { mine.Styles.Deck, mine.Styles.Kicker }.Select(s => (s.Face, s.Size)));
    }

    [Fact]
    public void Anything_for_a_mapping_and_a_mapping_for_anything_is_a_fault_and_no_crash()
    {
        foreach (var yaml in new[] { "extends: a4\nname: m\ntitle: m\ngrid: 7\n", "extends: a4\nname: {a: b}\ntitle: m\n", "[extends, a4]", "extends: a4\nname: m\ntitle: m\ngrid: &g {columns: *g}\n" })
        {
            Assert.Null(Read(yaml).Value);
        }
    }

    [Fact]
    public void The_merged_layout_printed_as_one_file_reads_as_the_same_layout()
    {
        foreach (var name in Shipped.Names)
        {
            var text = Shipped.Open(name).Value!.Text;

            Assert.DoesNotContain("extends:", text, StringComparison.Ordinal);
            Assert.Equal(Described(Shipped.Read(name, TestDesk.Faces).Value!), Described(LayoutReader.Read(text, "copy.yaml", TestDesk.Faces).Value!));
        }
    }

    private static string Described(Layout layout) =>
        $"{layout with { Headlines = new(Empty, Empty, Empty, Empty) }} {string.Join(' ', new[] { layout.Headlines.Lead, layout.Headlines.Major, layout.Headlines.Minor, layout.Headlines.Brief }.Select(r => string.Join(',', r.Faces) + string.Join(',', r.Sizes)))}";

    private static HeadlineRank Empty => new([], []);

    private Checked<Layout> Read(string yaml)
    {
        Write("mine.yaml", yaml);
        return Shipped.Read(At("mine.yaml"), TestDesk.Faces);
    }

    private string At(string name) => Path.Combine(folder, name);

    private void Write(string name, string text) => File.WriteAllText(At(name), text);
}
