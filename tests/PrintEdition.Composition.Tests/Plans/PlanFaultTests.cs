using PrintEdition.Composition.Plans;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Plans;

/// <summary>Plans that cannot be built: every fault at once, with code, line, column and advice.</summary>
public class PlanFaultTests
{
    /// <summary>What is changed in the plan, and what is said of it.</summary>
    [Theory]
    [InlineData("layout: tabloid", "layuot: tabloid", "PE3402", "unknown key 'layuot'; did you mean 'layout'?")]
    [InlineData("columns: 1-6\n        rows: 15-34", "columns: 6-1\n        rows: 15-34", "PE3403", "'columns' is '6-1'; it must be a number or a range from 1 to 6, such as 1-3")]
    [InlineData("rows: 15-34", "rows: 15-99", "PE3403", "'rows' is '15-99'; it must be a number or a range from 1 to 80, such as 1-3")]
    [InlineData("        rows: 15-34\n", "", "PE3403", "a block is placed by both or by the program; write both columns and rows, or neither")]
    [InlineData("- article: market  # 老集市重新开秤\n        columns: 1-6", "- articel: market\n        columns: 1-6", "PE3402", "unknown key 'articel'; did you mean 'article'?")]
    [InlineData("size: 46 pt", "size: 46", "PE3403", "'size' is '46'; it must be a size from 5 pt to 400 pt, such as 24 pt")]
    [InlineData("briefs: [brief1, brief2, brief3, brief4]", "briefs: [brief1]", "PE3403", "'briefs' is a list of two ids and more; one story alone is an 'article'")]
    [InlineData("rows: 6}", "rows: 6, style: inverse}", "PE3403", "'style' is 'inverse'; it must be plain or reversed")]
    [InlineData("dress: framed", "quote: yes", "PE3403", "'quote' is 'yes'; it must be true or false")]
    [InlineData("dress: framed", "dress: boxed", "PE3403", "'dress' is 'boxed'; it must be plain or framed or tinted")]
    [InlineData("columns: 6\nrows: 80", "columns: 4\nrows: 60", "PE3403", "'rows' is '61-80'; it must be a number or a range from 1 to 60, such as 1-3")]
    [InlineData("rows: 80", "rows: 82", "PE3405", "the plan is for 6 columns and 82 rows (layout tabloid), this layout has 6 and 80; take that layout, or have a new plan written with --plan-out")]
    [InlineData("article: library", "article: libary", "PE3404", "no article has the id 'libary'; did you mean 'library'? If the story is gone, take the block out")]
    [InlineData("filler: pledge", "article: pledge", "PE3404", "'pledge' is a filler; give it as 'filler', or as 'ear' of page 1")]
    [InlineData("article: library", "filler: library", "PE3404", "'library' is no filler; give it as 'article'")]
    [InlineData("face: sans-bold, size: 28 pt", "face: sans-bald, size: 28 pt", "PE3404", "no face is called 'sans-bald'; did you mean 'sans-bold'?")]
    [InlineData("rows: 15-34", "rows: 9-34", "PE3405", "'market' stands in the masthead and index of page 1, which take rows 1-14; begin it in row 15 or lower")]
    [InlineData("rows: 4-24", "rows: 3-24", "PE3405", "'road' stands in the band of page 2, which take rows 1-3; begin it in row 4 or lower")]
    [InlineData("rows: 4-24", "rows: 4-30", "PE3406", "'market' overlaps 'road' on page 2, which stands in columns 1-4, rows 4-30; move one of them, or let the program place it with 'free: true'")]
    [InlineData("rows: 61-80", "rows: 59-80", "PE3406", "a notice overlaps 'library' on page 1, which stands in columns 1-4, rows 36-59")]
    [InlineData("columns: 1-4\n        rows: 4-24", "columns: 1-2\n        rows: 4-24", "PE3407", "'road' is longer than its rectangle: over 2 columns it needs")]
    [InlineData("size: 28 pt, lines: 1, rows: 8", "size: 28 pt, lines: 3, rows: 8", "PE3406", "the headline of 'library' cannot be so in 4 columns × 24 rows; it can be 28 pt on 1 line in 8 rows")]
    [InlineData("size: 28 pt, lines: 1, rows: 8", "size: 120 pt", "PE3406", "the headline of 'library' cannot be so in 4 columns × 24 rows; it can be 28 pt on 1 line in 8 rows")]
    [InlineData("rows: 36-59\n        headline: {face: sans-bold, size: 28 pt, lines: 1, rows: 8}\n        legs: 4", "rows: 36-59\n        legs: 3", "PE3406", "'library' cannot have 3 legs in 4 columns × 24 rows; it can have 4")]
    [InlineData("pictures: {legs: 1, rows: [11]}", "pictures: {legs: 1, rows: [15]}", "PE3406", "the pictures of 'peach' cannot stand so in 2 columns × 24 rows; they can stand over legs 1, rows [")]
    [InlineData("words: {size: 19.5 pt, per-row: 2}", "words: {size: 19.5 pt, per-row: 5}", "PE3406", "the words of 'pledge' cannot be so in 2 columns × 15 rows; they can be {size: ")]
    [InlineData("article: bus", "article: road", "PE3408", "'road' stands on page 2 already; take one of the two out, or give this one 'comes-from' if it is the rest of the story")]
    [InlineData("  - page: 2", "  - page: 1", "PE3408", "page 1 is there twice; put its blocks under one of them")]
    [InlineData("        comes-from: 1\n", "", "PE3408", "'market' stands on page 1 already")]
    [InlineData("        goes-on: 2\n        until: {paragraph: 9, line: 9}\n", "", "PE3409", "'market' comes from page 1, where the plan has no block of it with 'goes-on: 2'; add it there, or take 'comes-from' out")]
    [InlineData("goes-on: 2", "goes-on: 3", "PE3409", "'market' goes on on page 3, where the plan has no block of it with 'comes-from: 1'; add one on a later page")]
    [InlineData("ear: river", "ear: bus", "PE3404", "'bus' is no filler; give it as 'article'")]
    [InlineData("notice: true\n        columns: 1-6\n        rows: 61-80", "notice: true", "PE3403", "a notice needs columns and rows; leave it out, and what no story fills takes notices")]
    public void A_fault_is_said_with_code_and_advice(string right, string wrong, string code, string message)
    {
        var composed = PlanDesk.Compose(PlanDesk.Changed(right, wrong));

        Assert.Null(composed.Value);
        var finding = composed.Diagnostics.FirstOrDefault(d => d.Code == code && d.Message.StartsWith(message, StringComparison.Ordinal));
        Assert.True(finding is not null, string.Join('\n', composed.Diagnostics));
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal("plan.yaml", finding.Place!.File);
        Assert.True(finding.Place.Line > 0 && finding.Place.Column > 0);
    }

    [Fact]
    public void All_faults_are_said_at_once_each_where_it_stands()
    {
        var plan = PlanDesk.Changed("article: library", "article: libary").Replace("rows: 15-34", "rows: 9-34", StringComparison.Ordinal)
            .Replace("rows: 63-80", "rows: 60-80", StringComparison.Ordinal).Replace("rows: 4-45", "rows: 4-30", StringComparison.Ordinal).Replace("size: 42 pt, lines: 1", "size: 42 pt, lines: 2", StringComparison.Ordinal);

        var composed = PlanDesk.Compose(plan);

        var lines = plan.Split('\n');
        Assert.Equal(
            [("PE3404", LineOf("libary")), ("PE3405", LineOf("rows: 9-34")), ("PE3406", LineOf("lines: 2, rows: 9")), ("PE3406", LineOf("rows: 60-80")), ("PE3406", LineOf("rows: 60-80")), ("PE3407", LineOf("rows: 4-30"))],
            composed.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => (d.Code, d.Place!.Line)).Order());

        int LineOf(string words) => Array.FindIndex(lines, l => l.Contains(words, StringComparison.Ordinal)) + 1;
    }

    /// <summary>Untrusted input (ingest 6): what is no plan, and what would eat memory.</summary>
    [Theory]
    [InlineData("pages: [", "PE3401", "this is not YAML")]
    [InlineData("", "PE3401", "the file must hold one plan")]
    [InlineData("columns: 6\n---\ncolumns: 6", "PE3401", "the file must hold one plan")]
    [InlineData("just words", "PE3403", "expected keys such as layout, columns, rows, each with a value")]
    [InlineData("pages: &a [*a]", "PE3401", "anchors and aliases are not allowed; write the value out")]
    [InlineData("pages: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]", "PE3401", "nested deeper than 32 levels; no plan is so deep")]
    [InlineData("columns: 6\nrows: 80\npages: []", "PE3403", "a plan has 1 to 200 pages")]
    [InlineData("columns: 6\nrows: 80\npages: [{page: 999999999999}]", "PE3403", "'page' is '999999999999'; it must be a whole number from 1 to 200")]
    [InlineData("columns: 6\nrows: 80\npages: [{page: 1, blocks: [{article: a, filler: b}]}]", "PE3403", "a block holds one thing: article, briefs, filler, notice")]
    [InlineData("columns: 6\nrows: 80\npages: [{page: 1, blocks: [word]}]", "PE3403", "expected keys such as article, briefs, filler, each with a value")]
    public void What_is_no_plan_is_refused(string yaml, string code, string message)
    {
        var read = PlanReader.Read(yaml, "plan.yaml");

        Assert.Null(read.Value);
        Assert.Contains(read.Diagnostics, d => d.Code == code && d.Message.StartsWith(message, StringComparison.Ordinal) && d.Place!.File == "plan.yaml");
    }

    /// <summary>A page that the plan fills leaves no room for a block that it leaves open.</summary>
    [Fact]
    public void A_block_without_room_on_its_page_goes_to_a_later_one_and_it_is_said()
    {
        var plan = PlanDesk.Changed("        columns: 5-6\n        rows: 4-45\n        headline: {face: serif-black, size: 26 pt, lines: 2, rows: 10}\n        legs: 2\n", "")
            .Replace("columns: 1-6\n        rows: 63-80", "columns: 1-6\n        rows: 63-80\n      - notice: true\n        columns: 5-6\n        rows: 4-45", StringComparison.Ordinal);

        var composed = PlanDesk.Compose(plan);

        Assert.Equal(3, composed.Value!.Articles.Single(a => a.Article.Id == "bus").Page);
        var finding = Assert.Single(composed.Diagnostics, d => d.Code == "PE3410");
        Assert.Equal((Severity.Warning, "page 2 has no room for 'bus' beside the plan's blocks; it goes to a later page: make room, or take it off the page"), (finding.Severity, finding.Message));
    }

    [Fact]
    public void A_plan_with_more_pages_than_the_edition_shall_have_is_refused() =>
        Assert.Contains("the plan has a page 2, and the edition shall have 1; ask for more pages, or take the page out", Assert.Single(PlanDesk.Compose(PlanDesk.Plan, pages: 1).Diagnostics, d => d.Code == "PE3408").Message, StringComparison.Ordinal);
}
