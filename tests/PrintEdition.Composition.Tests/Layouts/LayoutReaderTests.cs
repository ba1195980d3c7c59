using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;
using PrintEdition.Typography.Breaking;

namespace PrintEdition.Composition.Tests.Layouts;

public class LayoutReaderTests
{
    private static readonly string Tabloid = File.ReadAllText(Path.Combine(TestDesk.Root, "layouts", "tabloid.yaml"));

    [Fact]
    public void Every_shipped_layout_reads_without_a_finding_and_is_called_as_its_file()
    {
        var catalogue = new LayoutCatalogue(Path.Combine(TestDesk.Root, "layouts"));

        Assert.Equal(["a3", "a4", "broadsheet", "english", "english-tabloid", "letter", "magazine", "reader", "reader-two", "tabloid"], catalogue.Names);
        foreach (var name in catalogue.Names)
        {
            var layout = catalogue.Read(name, TestDesk.Faces);
            Assert.Empty(layout.Diagnostics);
            Assert.Equal(name, layout.Value!.Name);
        }
    }

    [Fact]
    public void Lengths_are_points_whether_given_in_mm_or_pt()
    {
        var layout = TestDesk.Layout();

        Assert.Equal(270 * 72 / 25.4, layout.Page.Width, 6);
        Assert.Equal(12.4, layout.Grid.Leading, 6);
    }

    /// <summary>Typography rule 24: half the body's size, as long as it stays clear of the line above.</summary>
    [Theory]
    [InlineData("12.4 pt", 3.66)]
    [InlineData("14 pt", 4.5)]
    [InlineData("9 pt", 2.7)]
    public void A_layout_that_says_nothing_of_readings_gets_the_largest_that_fit_between_two_lines(string leading, double size)
    {
        var yaml = Tabloid.Replace("  reading: {face: sans, size: 3.6 pt}", "  # ", StringComparison.Ordinal).Replace("leading: 12.4 pt", "leading: " + leading, StringComparison.Ordinal)
            .Replace("rows: 80", "rows: 70", StringComparison.Ordinal);

        var reading = LayoutReader.Read(yaml, "my.yaml", TestDesk.Faces).Value!.Styles.Reading;

        Assert.Equal(("serif", size), (reading.Face, Math.Round(reading.Size, 2)));
    }

    [Theory]
    [InlineData("columns: 6", "colums: 6", "PE3001", "unknown key 'colums'; did you mean 'columns'?")]
    [InlineData("{face: serif, size: 9 pt}", "{face: serfi, size: 9 pt}", "PE3002", "'face' is 'serfi', which is not known; did you mean 'serif'?")]
    [InlineData("rows: 80", "rows: many", "PE3002", "'rows' is 'many'; it must be a whole number from 12 to 400")]
    [InlineData("leading: 12.4 pt", "leading: 12.4", "PE3002", "'leading' is '12.4'; it must be a length from 4 pt to 100 pt, such as 12.4 pt or 270 mm")]
    [InlineData("accent: \"#b3191e\"", "accent: red", "PE3002", "'accent' is 'red'; it must be a colour such as \"#b3191e\"")]
    [InlineData("han-latin-gap: 0.25 em", "han-latin-gap: 0.3 em", "PE3002", "'han-latin-gap' is '0.3 em'; it must be a length from 0 em to 0.25 em, such as 0.25 em")]
    [InlineData("hanging-punctuation: off", "hanging-punctuation: of", "PE3002", "'hanging-punctuation' is 'of', which is not known; did you mean 'off'?")]
    [InlineData("kinsoku: gb", "kinsoku: bg", "PE3002", "'kinsoku' is 'bg', which is not known; did you mean 'gb'?")]
    [InlineData("masthead: ear", "masthead: eer", "PE3002", "'masthead' is 'eer', which is not known; did you mean 'ear'?")]
    [InlineData("index: strip", "index: stripe", "PE3002", "'index' is 'stripe', which is not known; did you mean 'strip'?")]
    [InlineData("qr: off", "qr: on", "PE3002", "'qr' is 'on', which is not known; did you mean 'off'?")]
    [InlineData("colours:", "edition: {pages: odd}\ncolours:", "PE3002", "'pages' is 'odd'; it must be any, even, four, or a whole number from 1 to 200")]
    [InlineData("  rows: 80\n", "", "PE3003", "the key 'rows' is missing; copy it from a layout that ships (layouts show tabloid)")]
    [InlineData("rows: 80", "rows: 100", "PE3006", "the rows run off the sheet; take fewer rows or a smaller leading")]
    [InlineData("characters: 11", "characters: 14", "PE3006", "the columns with gutters of one character are wider than grid.width; take fewer columns or characters")]
    [InlineData("page:", "page: [", "PE3005", "this is not YAML")]
    public void A_fault_is_reported_with_code_and_advice(string right, string wrong, string code, string message)
    {
        var read = LayoutReader.Read(Tabloid.Replace(right, wrong, StringComparison.Ordinal), "my.yaml", TestDesk.Faces);

        Assert.Null(read.Value);
        Assert.Contains(read.Diagnostics, d => d.Code == code && d.Message.StartsWith(message, StringComparison.Ordinal) && d.Place!.File == "my.yaml");
    }

    /// <summary>Typography rules 10 and 12.</summary>
    [Fact]
    public void Hanging_punctuation_is_off_and_Han_keeps_a_quarter_em_from_Latin_where_a_layout_does_not_say_otherwise()
    {
        var changed = Tabloid.Replace("han-latin-gap: 0.25 em", "han-latin-gap: 0 em", StringComparison.Ordinal).Replace("hanging-punctuation: off", "hanging-punctuation: on", StringComparison.Ordinal);

        Assert.Equal(new TextSpec(0.25, false, KinsokuLevel.Gb), TestDesk.Layout().Text);
        Assert.Equal(new TextSpec(0, true, KinsokuLevel.Gb), LayoutReader.Read(changed, "my.yaml", TestDesk.Faces).Value!.Text);
    }

    /// <summary>Typography rule 1.</summary>
    [Theory]
    [InlineData("none", KinsokuLevel.None)]
    [InlineData("basic", KinsokuLevel.Basic)]
    [InlineData("gb", KinsokuLevel.Gb)]
    [InlineData("strict", KinsokuLevel.Strict)]
    public void A_layout_chooses_the_level_of_prohibitions_for_paragraphs_and_lines(string word, KinsokuLevel level)
    {
        var text = LayoutReader.Read(Tabloid.Replace("kinsoku: gb", "kinsoku: " + word, StringComparison.Ordinal), "my.yaml", TestDesk.Faces).Value!.Text;

        Assert.Equal((level, level), (text.Paragraph("zh-CN").Kinsoku, text.Line("zh-CN").Kinsoku));
    }

    /// <summary>Typography rule 16: two em in Chinese, one in other languages.</summary>
    [Theory]
    [InlineData("zh-CN", 2)]
    [InlineData("zh-TW", 2)]
    [InlineData("ja", 1)]
    [InlineData("en", 1)]
    public void A_paragraphs_indent_is_its_languages(string language, double indent) =>
        Assert.Equal(indent, TestDesk.Layout().Text.Paragraph(language).Indent);

    [Fact]
    public void All_faults_are_reported_at_once_each_with_its_line_and_column()
    {
        var yaml = Tabloid.Replace("columns: 6", "colums: 6", StringComparison.Ordinal).Replace("rule: ", "rules: ", StringComparison.Ordinal);

        var read = LayoutReader.Read(yaml, "my.yaml", TestDesk.Faces);

        var unknown = read.Diagnostics.Where(d => d.Code == "PE3001").Select(d => (d.Place!.Line, d.Place.Column)).ToArray();
        var lines = yaml.Split('\n');
        Assert.Equal([(LineOf("colums"), 3), (LineOf("rules"), 3)], unknown);

        int LineOf(string word) => Array.FindIndex(lines, l => l.Contains(word + ":", StringComparison.Ordinal)) + 1;
    }

    [Fact]
    public void An_unknown_name_suggests_the_nearest_layout()
    {
        var read = new LayoutCatalogue(Path.Combine(TestDesk.Root, "layouts")).Read("tablod", TestDesk.Faces);

        Assert.Equal("PE3007", Assert.Single(read.Diagnostics).Code);
        Assert.Contains("did you mean 'tabloid'?", read.Diagnostics[0].Message, StringComparison.Ordinal);
    }
}
