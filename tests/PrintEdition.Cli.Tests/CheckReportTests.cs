using System.Text;
using CsCheck;
using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary><c>check NAME.report.json</c>: what an editor should look at, and whether the files beside it are those of the report.</summary>
public sealed class CheckReportTests : IDisposable
{
    private const string Sound = """
        {
          "version": 1,
          "edition": { "title": "苇川日报", "date": "2024-03-13", "language": "zh-CN", "layout": "tabloid", "pages": 2 },
          "articles": [ { "id": "a1", "headline": "渡口复航", "status": "placed" }, { "id": "a2", "headline": "早桃先开", "status": "jumped" } ],
          "pages": [
            { "number": 1, "violations": { "overlap": 0, "widow": 0 }, "where": [] },
            { "number": 2, "violations": { "widow": 0 }, "where": [] }
          ],
          "typography": {},
          "missingGlyphs": [],
          "warnings": []
        }
        """;

    private readonly Room room = new();

    [Fact]
    public void In_a_sound_report_nothing_is_found()
    {
        var check = Check(Sound).EndsWith(ExitCode.Built);

        Assert.EndsWith("edition.report.json: report of '苇川日报' of 2024-03-13, 2 pages: nothing found\n", check.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"version\": 1,", "", "warning PE5602: the report has no version")]
    [InlineData("\"version\": 1,", "\"version\": 7,", "warning PE5602: the report has version 7, and this program knows version 1")]
    [InlineData("\"jumped\"", "\"heldOver\"", "warning PE5611: 'a2', '早桃先开', is held over")]
    [InlineData("\"widow\": 0 }, \"where\": [] }\n  ]", "\"widow\": 2 }, \"where\": [{\"rule\": \"widow\", \"articles\": [\"a1\"]}] }\n  ]", "note PE5610: page 2: a paragraph's last line opens a leg at 'a1' (widow, 2)")]
    [InlineData("\"missingGlyphs\": []", "\"missingGlyphs\": [{\"article\": \"a1\", \"codePoint\": \"U+3106C\"}]", "warning PE5612: U+3106C in 'a1' has no glyph")]
    [InlineData("\"warnings\": []", "\"warnings\": [{\"code\": \"PE1302\", \"severity\": \"warning\", \"message\": \"the picture is not there\", \"file\": \"edition.yaml\", \"line\": 3, \"column\": 9}]", "edition.yaml:3:9: warning PE1302: the picture is not there")]
    [InlineData("\"warnings\": []", "\"warnings\": [{\"code\": \"X1\", \"message\": \"?\"}]", "error PE5603: 'warnings[0].code' is missing, or is not a finding's code")]
    [InlineData("\"pages\": 2 }", "\"pages\": \"two\" }", "error PE5603: 'edition.pages' is missing, or is not a number")]
    [InlineData("\"number\": 2,", "", "error PE5603: 'pages[1].number' is missing, or is not a number")]
    [InlineData("\"warnings\": []", "\"warnings\": {}", "error PE5603: 'warnings' is missing, or is not a list")]
    [InlineData("苇川日报", "\\ud800", "error PE5601: the file is no report: a text in it holds half a character")]
    [InlineData("\"typography\": {}", "\"typography\": {", "error PE5601: the file is no report")]
    public void One_thing_to_look_at(string text, string other, string expected)
    {
        Assert.Contains(text, Sound.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        var check = Check(Sound.ReplaceLineEndings("\n").Replace(text, other, StringComparison.Ordinal));

        Assert.Contains(expected, check.Error, StringComparison.Ordinal);
        Assert.Single(check.Findings);
    }

    /// <summary>What is not listed counts: an error among it fails the check.</summary>
    [Theory]
    [InlineData("\"warning\"", ExitCode.Built, "warning PE5629: there are 3 more findings; see the report.")]
    [InlineData("\"error\"", ExitCode.Findings, "error PE5629: there are 3 more findings; see the report.")]
    public void A_thousand_findings_are_listed_and_the_others_counted(string severity, int code, string expected)
    {
        const string Finding = "{\"code\": \"PE1302\", \"severity\": \"warning\", \"message\": \"the picture is not there\"}";
        var warnings = string.Join(", ", [.. Enumerable.Repeat(Finding, 1002), Finding.Replace("\"warning\"", severity, StringComparison.Ordinal)]);

        var check = Check(Sound.Replace("\"warnings\": []", $"\"warnings\": [{warnings}]", StringComparison.Ordinal)).EndsWith(code);

        Assert.Equal(1001, check.Findings.Count);
        Assert.EndsWith(expected, check.Findings[^1].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_twice_is_told_once()
    {
        var check = Check(Sound.Replace("\"jumped\"", "\"heldOver\"", StringComparison.Ordinal).Replace("\"warnings\": []", "\"warnings\": [{\"code\": \"PE3303\", \"severity\": \"warning\", \"message\": \"'a2' is held over\"}]", StringComparison.Ordinal));

        Assert.Equal("PE5611", Assert.Single(check.Findings).Groups["code"].Value);
    }

    [Fact]
    public void Words_of_the_report_cannot_move_the_cursor_of_a_terminal()
    {
        var check = Check(Sound.Replace("\"jumped\"", "\"heldOver\"", StringComparison.Ordinal).Replace("早桃先开", "\\u001b[2J", StringComparison.Ordinal).Replace("苇川日报", "\\u001b[2J", StringComparison.Ordinal));

        Assert.DoesNotContain("\u001b", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_files_beside_it_are_those_that_it_is_about()
    {
        var input = room.Write("edition.yaml", Texts.LargeEdition(40));
        Room.Run("build", input, "-o", room.Out, "--impose", "booklet").EndsWith(ExitCode.Built);
        var report = Path.Combine(room.Out, "edition.report.json");
        var pages = Report.Of(room.Bytes("edition.report.json")).Edition.Pages;
        Assert.DoesNotContain(Room.Run("check", report).EndsWith(ExitCode.Built).Findings, f => f.Groups["code"].Value is "PE5614" or "PE5615");

        Room.Run("build", input, "-o", room.At("other"), "--pages", "2-2", "--format", "pdf").EndsWith(ExitCode.Built);
        Assert.DoesNotContain(Room.Run("check", room.At("other/edition.report.json")).Findings, f => f.Groups["code"].Value is "PE5614" or "PE5615");

        room.Write("out/edition.pdf", File.ReadAllBytes(room.At("other/edition.pdf")));
        Assert.InRange(pages, 2, 20);
        Assert.Contains($"'edition.pdf' beside the report has 1 pages, and the report is about {pages}", Room.Run("check", report).EndsWith(ExitCode.Findings).Says("PE5614").Error, StringComparison.Ordinal);

        room.Write("out/edition.pdf", [.. File.ReadAllBytes(Path.Combine(room.Out, "edition-booklet.pdf")), (byte)'\n']);
        Room.Run("check", report).EndsWith(ExitCode.Findings).Says("PE5614");
    }

    [Fact]
    public void A_PDF_that_was_changed_is_told()
    {
        var input = room.Write("edition.yaml", "sections: [{name: 要闻, articles: [{headline: 渡口复航, body: [停航七年的渡口昨天复航。]}]}]");
        Room.Run("build", input, "-o", room.Out).EndsWith(ExitCode.Built);
        room.Write("out/edition.pdf", [.. room.Bytes("edition.pdf"), (byte)'\n']);

        Room.Run("check", Path.Combine(room.Out, "edition.report.json")).EndsWith(ExitCode.Built).Says("PE5615");
    }

    [Fact]
    public void Damaged_reports_are_judged() => Damage.Of(Encoding.UTF8.GetBytes(Sound)).ForAll(
        data =>
        {
            var verdict = Checking.ReportCheck.Check(data, "damaged.report.json", isStrict: true);

            Assert.All(verdict.Findings, f => Assert.Matches("^PE[1-6][0-9]{3}$", f.Code));
            Assert.True(verdict.Code is ExitCode.Built or ExitCode.Findings or ExitCode.Unreadable);
        },
        iter: 1000);

    /// <inheritdoc/>
    public void Dispose() => room.Dispose();

    private Outcome Check(string report) => Room.Run("check", room.Write("edition.report.json", report));
}
