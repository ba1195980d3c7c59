using System.Text.RegularExpressions;
using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary>Every code that the source raises is in the table of <c>src/PrintEdition.Cli/Findings/README.md</c> and in a test, and no others are.</summary>
public partial class FindingTableTests
{
    /// <summary>Codes that no test can raise, and why.</summary>
    private static readonly Dictionary<string, string> Unraised = new(StringComparer.Ordinal)
    {
        ["PE5003"] = "an e-book of over 65,535 files",
    };

    private static readonly string Table = File.ReadAllText(Path.Combine(Repository.Root, "src", "PrintEdition.Cli", "Findings", "README.md"));

    [Fact]
    public void Every_code_of_the_source_is_in_the_table()
    {
        var missing = CodesIn("src", CodeInSource()).Except(Rows().Select(r => r.Code)).Order(StringComparer.Ordinal).ToArray();

        Assert.True(missing.Length == 0, $"add a row `| code | severity | meaning | what to do |` to src/PrintEdition.Cli/Findings/README.md for {string.Join(", ", missing)}");
    }

    [Fact]
    public void Every_row_of_the_table_is_a_code_of_the_source()
    {
        var stale = Rows().Select(r => r.Code).Except(CodesIn("src", CodeInSource())).ToArray();

        Assert.True(stale.Length == 0, $"nothing raises {string.Join(", ", stale)}; take the rows out of src/PrintEdition.Cli/Findings/README.md");
    }

    [Fact]
    public void Every_code_is_in_a_test()
    {
        var tested = CodesIn("tests", AnyCode()).ToHashSet(StringComparer.Ordinal);
        var untested = Rows().Select(r => r.Code).Where(c => !tested.Contains(c) && !Unraised.ContainsKey(c)).ToArray();

        Assert.True(untested.Length == 0, $"add a case to tests/PrintEdition.Cli.Tests/Refusals, or a test, that raises {string.Join(", ", untested)}");
    }

    [Fact]
    public void Rows_are_whole_each_code_has_one_and_they_are_in_order()
    {
        var rows = Rows().ToArray();

        Assert.Equal(rows.Select(r => r.Code).Distinct().Order(StringComparer.Ordinal), rows.Select(r => r.Code));
        Assert.All(rows, r => Assert.Matches("^(?:error|warning|note|error or warning|error or note|warning or note)$", r.Severity));
        Assert.All(rows, r => Assert.True(r.Meaning.Length > 3 && r.Advice.Length > 3, $"the row of {r.Code} is not whole"));
        Assert.Equal(Regex.Count(Table, @"^\| PE", RegexOptions.Multiline), rows.Length);
    }

    private static IEnumerable<(string Code, string Severity, string Meaning, string Advice)> Rows() =>
        Row().Matches(Table).Select(m => (m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value, m.Groups[4].Value));

    private static IEnumerable<string> CodesIn(string folder, Regex code) => Sources(Path.Combine(Repository.Root, folder))
        .SelectMany(f => code.Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value).Distinct();

    private static IEnumerable<string> Sources(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(f => Path.GetExtension(f) is ".cs" or ".txt" or ".expected" && !InBuild().IsMatch(f) && !f.EndsWith(nameof(FindingTableTests) + ".cs", StringComparison.Ordinal));

    [GeneratedRegex(@"^\| (PE\d{4}) \| ([^|]*) \| ([^|]*) \| ([^|]*) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("\"(PE\\d{4})\"")]
    private static partial Regex CodeInSource();

    [GeneratedRegex(@"\b(PE\d{4})\b")]
    private static partial Regex AnyCode();

    [GeneratedRegex(@"[\\/](?:bin|obj)[\\/]")]
    private static partial Regex InBuild();
}
