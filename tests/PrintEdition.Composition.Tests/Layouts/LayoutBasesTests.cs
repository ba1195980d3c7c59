using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Tests.Layouts;

/// <summary>Layouts that extend others: what a file does not say is as in the other.</summary>
public sealed class LayoutBasesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("layouts").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Checked<Layout> Read(string yaml, params (string Name, string Yaml)[] others)
    {
        foreach (var (name, text) in others)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        File.WriteAllText(Path.Combine(folder, "my.yaml"), yaml);
        return new LayoutCatalogue(Path.Combine(TestDesk.Root, "layouts")).Read(Path.Combine(folder, "my.yaml"), TestDesk.Faces);
    }

    [Fact]
    public void Single_values_are_changed_and_all_others_stay()
    {
        var tabloid = TestDesk.Layout();
        var layout = Read("""
            name: my
            title: my paper
            extends: tabloid
            styles:
              body: {size: 8.5 pt}
            headlines:
              lead: {sizes: [40 pt]}
            """).Value!;

        Assert.Equal(("my", "my paper"), (layout.Name, layout.Title));
        Assert.Equal(new TextStyle("serif", 8.5), layout.Styles.Body);
        Assert.Equal(tabloid.Styles.Deck, layout.Styles.Deck);
        Assert.Equal([40.0], layout.Headlines.Lead.Sizes);
        Assert.Equal(tabloid.Headlines.Lead.Faces, layout.Headlines.Lead.Faces);
        Assert.Equal(tabloid.Grid, layout.Grid);
        Assert.Equal(tabloid.Colours, layout.Colours);
    }

    [Fact]
    public void A_file_beside_may_be_extended_which_extends_a_shipped_one()
    {
        var layout = Read("name: my\ntitle: my\nextends: ./house.yaml\ngrid: {rows: 70}", ("house.yaml", "name: house\ntitle: house\nextends: tabloid\ncolours: {accent: \"#004080\"}")).Value!;

        Assert.Equal(70, layout.Grid.Rows);
        Assert.Equal(0x40 / 255.0, layout.Colours.Accent.Green, 6);
    }

    [Theory]
    [InlineData("name: my\ntitle: my\nextends: tabliod", 3, "PE3009", "'extends' is 'tabliod', and no layout is called so")]
    [InlineData("name: my\ntitle: my\nextends: ./none.yaml", 3, "PE3009", "'extends' is './none.yaml', and no layout is called so")]
    [InlineData("name: my\ntitle: my\nextends: ./my.yaml", 3, "PE3009", "'./my.yaml' extends this layout itself")]
    [InlineData("name: my\ntitle: my\nextends: ./other.yaml", 3, "PE3009", "'./my.yaml' extends this layout itself")]
    [InlineData("name: my\ntitle: my\nextends: ./wrong.yaml", 4, "PE3002", "'rows' is 'many'")]
    [InlineData("title: my\nextends: tabloid", 1, "PE3003", "the key 'name' is missing")]
    [InlineData("name: my\ntitle: my\nextends: tabloid\ngrid: {colums: 5}", 4, "PE3001", "unknown key 'colums'")]
    [InlineData("name: my\ntitle: my\nextends: tabloid\ngrid: five", 4, "PE3002", "expected a mapping")]
    [InlineData("name: my\ntitle: my\nextends: [tabloid]", 3, "PE3009", "'extends' is '")]
    public void A_fault_is_reported_where_it_is(string yaml, int line, string code, string message)
    {
        var read = Read(
            yaml,
            ("other.yaml", "name: other\ntitle: other\nextends: ./my.yaml"),
            ("wrong.yaml", "name: wrong\ntitle: wrong\nextends: tabloid\ngrid: {rows: many}"));

        Assert.Null(read.Value);
        Assert.Contains(read.Diagnostics, d => d.Code == code && d.Message.StartsWith(message, StringComparison.Ordinal) && d.Place!.Line == line);
    }
}
