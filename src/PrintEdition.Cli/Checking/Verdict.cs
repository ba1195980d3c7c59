using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Cli.Checking;

/// <summary>What a check says of a file.</summary>
/// <param name="Findings">Everything found, in the order in which it is shown.</param>
/// <param name="Code">One of <see cref="ExitCode"/>.</param>
/// <param name="Description">What the file is, in a few words; empty where there is nothing to say.</param>
internal sealed record Verdict(ImmutableArray<Diagnostic> Findings, int Code, string Description = "")
{
    /// <summary>The verdict on a finished file: a fault of it is a finding in any case, what somebody should look at only where that is asked for.</summary>
    /// <param name="findings">What was found.</param>
    /// <param name="isReadable">Whether it could be read at all.</param>
    /// <param name="isStrict">Whether warnings count.</param>
    /// <param name="description">What it is.</param>
    public static Verdict OfFinished(ImmutableArray<Diagnostic> findings, bool isReadable, bool isStrict, string description = "")
    {
        var least = isStrict ? Severity.Warning : Severity.Error;
        return new Verdict(findings, !isReadable ? ExitCode.Unreadable : findings.Any(f => f.Severity >= least) ? ExitCode.Findings : ExitCode.Built, description);
    }

    /// <summary>The line that closes a file's findings: <c>page.pdf: PDF 1.7, one page: 1 error, 2 warnings</c>.</summary>
    /// <param name="name">The file.</param>
    public string Summary(string name) => $"{name}: {(Description.Length > 0 ? Description + ": " : "")}{Counts()}";

    private string Counts()
    {
        string?[] counts = [Count(Severity.Error, "error"), Count(Severity.Warning, "warning"), Count(Severity.Note, "note")];
        return Findings.IsEmpty ? "nothing found" : string.Join(", ", counts.OfType<string>());
    }

    private string? Count(Severity severity, string word) => Findings.Count(f => f.Severity == severity) switch
    {
        0 => null,
        1 => $"1 {word}",
        var count => $"{count} {word}s",
    };
}
