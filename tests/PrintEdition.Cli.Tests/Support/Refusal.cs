using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PrintEdition.Cli.Tests.Support;

/// <summary>A finding as a line has it.</summary>
/// <param name="Place">File, line and column; empty for none.</param>
/// <param name="Severity">Its severity.</param>
/// <param name="Code">Its code.</param>
/// <param name="Message">Its words, or some of them.</param>
public sealed record Said(string Place, string Severity, string Code, string Message)
{
    /// <summary>All but the words.</summary>
    public string Head => $"{Place} {Severity} {Code}";

    /// <summary>A line of the program, its places relative to a folder.</summary>
    public static Said Of(Match line, string folder = "") => new(
        line.Groups["place"].Value.Replace(folder.Length == 0 ? "\0" : folder, "", StringComparison.Ordinal), line.Groups["severity"].Value, line.Groups["code"].Value, line.Groups["message"].Value);
}

/// <summary>
/// A case of <c>Refusals/*.txt</c>: <c># title</c>, <c>$ command</c>, the files under <c>--- name</c>, and under <c>=== exit code</c> the findings,
/// each with some of its words. In the command <c>./</c> is the case's folder; in files <c>{U+0000}</c> is that character and <c>{N×text}</c> a text N times.
/// </summary>
public sealed partial record Refusal(string Title, string Command, List<(string Name, byte[] Bytes)> Files, int ExitCode, IReadOnlyList<Said> Findings)
{
    /// <summary>All cases, in the order of the files.</summary>
    public static IReadOnlyList<Refusal> All { get; } =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "tests", "PrintEdition.Cli.Tests", "Refusals"), "*.txt").Order(StringComparer.Ordinal).SelectMany(f => Cases(File.ReadAllText(f)))];

    /// <summary>The command's words in a room; outputs of <c>build</c> go to <c>out</c> where it does not say it.</summary>
    public string[] ArgumentsIn(Room room)
    {
        string[] words = [.. Command.Split(' ').Select(w => w.StartsWith("./", StringComparison.Ordinal) ? room.At(w[2..]) : w)];
        return words[0] == "build" && !words.Contains("-o") ? [.. words, "-o", room.Out] : words;
    }

    private static IEnumerable<Refusal> Cases(string text) => CaseStart().Split(text).Skip(1).Select(Case);

    private static Refusal Case(string text)
    {
        var parts = PartStart().Split(text);
        var opening = parts[0].Split('\n');
        var files = new List<(string, byte[])>();
        for (var i = 1; i < parts.Length - 2; i += 2)
        {
            files.Add((parts[i][4..].Trim(), BytesOf(parts[i + 1])));
        }

        return new Refusal(
            opening[0].Trim(), opening.Single(l => l.StartsWith("$ ", StringComparison.Ordinal))[2..], files,
            int.Parse(parts[^2][4..], CultureInfo.InvariantCulture), [.. Line().Matches(parts[^1]).Select(m => Said.Of(m))]);
    }

    private static byte[] BytesOf(string text) => Encoding.UTF8.GetBytes(Repeated().Replace(
        Character().Replace(text, m => char.ConvertFromUtf32(int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture))),
        m => string.Concat(Enumerable.Repeat(m.Groups[2].Value, int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)))));

    [GeneratedRegex("^# ", RegexOptions.Multiline)]
    private static partial Regex CaseStart();

    [GeneratedRegex(@"^((?:---|===) \S.*)\n", RegexOptions.Multiline)]
    private static partial Regex PartStart();

    [GeneratedRegex(@"\{U\+([0-9A-F]{2,6})\}")]
    private static partial Regex Character();

    [GeneratedRegex(@"\{(\d+)×([^}]*)\}", RegexOptions.Singleline)]
    private static partial Regex Repeated();

    [GeneratedRegex(@"^(?:(?<place>\S.*?): )?(?<severity>error|warning|note) (?<code>PE\d{4}): (?<message>.+)$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
