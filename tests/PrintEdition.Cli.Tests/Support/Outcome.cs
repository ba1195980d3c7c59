using System.Text.RegularExpressions;

namespace PrintEdition.Cli.Tests.Support;

/// <summary>How a run ended and what it said.</summary>
public sealed partial record Outcome(int Code, string Output, string Error)
{
    /// <summary>The findings among the lines of standard error: <c>place: severity code: message</c>.</summary>
    public IReadOnlyList<Match> Findings => FindingLine().Matches(Error);

    /// <summary>The run ended with this code, and no line looks like a stack trace or a fault of the program.</summary>
    public Outcome EndsWith(int code)
    {
        var all = $"exit {Code}\n{Output}\n{Error}";
        Assert.True(Code == code, $"expected exit {code}, got {all}");
        Assert.DoesNotMatch(StackTrace(), all);
        Assert.DoesNotContain("PE6999", all, StringComparison.Ordinal);
        return this;
    }

    /// <summary>One of the findings has a code like this, a message that is a sentence, and (when asked) this place.</summary>
    public Outcome Says(string codePattern, string? place = null)
    {
        var found = Findings.Where(f => Regex.IsMatch(f.Groups["code"].Value, $"^(?:{codePattern})$")).ToList();
        Assert.True(found.Count > 0, $"no finding {codePattern} in:\n{Error}");
        Assert.All(found, f => Assert.InRange(f.Groups["message"].Value.Length, 20, 500));
        if (place is not null)
        {
            Assert.Contains(found, f => f.Groups["place"].Value.Contains(place, StringComparison.Ordinal));
        }

        return this;
    }

    [GeneratedRegex(@"^(?:(?<place>\S.*?): )?(?<severity>error|warning|note) (?<code>PE[1-6]\d{3}): (?<message>.+)$", RegexOptions.Multiline)]
    private static partial Regex FindingLine();

    [GeneratedRegex(@"^\s+at \S+\(|Unhandled exception", RegexOptions.Multiline)]
    private static partial Regex StackTrace();
}
