using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PrintEdition.Model;

namespace PrintEdition.Cli.Checking;

/// <summary>What was found in a report.</summary>
/// <param name="path">The report's name.</param>
internal sealed partial class ReportFindings(string path)
{
    private const int Most = 1000;

    private readonly List<Diagnostic> all = [];
    private readonly HashSet<string> malformed = new(StringComparer.Ordinal);
    private int more;
    private Severity worstOfMore = Severity.Warning;

    /// <summary>Everything found, in order.</summary>
    public ImmutableArray<Diagnostic> All => more == 0
        ? [.. all]
        : [.. all, new Diagnostic("PE5629", worstOfMore, string.Create(CultureInfo.InvariantCulture, $"there are {more} more findings; see the report."), new SourceSpan(path))];

    /// <summary>The report cannot be used.</summary>
    public void Error(string code, string message, int line = 0, int column = 0) => Add(code, Severity.Error, message, new SourceSpan(path, line, column));

    /// <summary>Somebody should look.</summary>
    public void Warning(string code, string message) => Add(code, Severity.Warning, message, new SourceSpan(path));

    /// <summary>Worth knowing.</summary>
    public void Note(string code, string message) => Add(code, Severity.Note, message, new SourceSpan(path));

    /// <summary>A property is missing, or is another thing than it should be; told once.</summary>
    /// <param name="name">The property, with what it is in: <c>pages[2].number</c>.</param>
    /// <param name="wanted">What it should be.</param>
    public void Malformed(string name, string wanted)
    {
        if (malformed.Add(name))
        {
            Error("PE5603", $"'{name}' is missing, or is not {wanted}, so that the report is by another program, or was changed; build the edition again");
        }
    }

    /// <summary>A finding of the build, as it was told then.</summary>
    public void Repeat(ReportNode warning)
    {
        var code = warning.Text("code");
        if (!Code().IsMatch(code))
        {
            Malformed(warning.Name + ".code", "a finding's code");
            return;
        }

        var file = warning.OptionalText("file");
        var place = new SourceSpan(Plain(file.Length > 0 ? file : path), Position(warning, "line"), Position(warning, "column"));
        Add(code, warning.OptionalText("severity") == "error" ? Severity.Error : Severity.Warning, warning.Text("message"), place);
    }

    private static int Position(ReportNode warning, string name) => (int)Math.Clamp(warning.OptionalNumber(name) ?? 0, 0, int.MaxValue);

    private void Add(string code, Severity severity, string message, SourceSpan place)
    {
        if (all.Count < Most)
        {
            all.Add(new Diagnostic(code, severity, Plain(message), place));
        }
        else
        {
            more++;
            worstOfMore = severity > worstOfMore ? severity : worstOfMore;
        }
    }

    /// <summary>Words come from the file: none may move a terminal's cursor or fill its screen.</summary>
    public static string Plain(string text)
    {
        const int Longest = 480;
        var clean = string.Concat(text.Take(Longest).Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? '\uFFFD' : c));
        return clean.Length == text.Length ? clean : clean.TrimEnd('\uD83C', '\uD83D') + "…";
    }

    [GeneratedRegex("^PE[1-6][0-9]{3}$")]
    private static partial Regex Code();
}
