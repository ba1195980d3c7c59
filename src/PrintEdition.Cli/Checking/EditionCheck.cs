using System.Collections.Immutable;
using PrintEdition.Cli.Building;
using PrintEdition.Cli.Findings;
using PrintEdition.Model;

namespace PrintEdition.Cli.Checking;

/// <summary>Checks an edition: builds it as <c>build</c> does, and writes nothing.</summary>
internal static class EditionCheck
{
    /// <summary>All that a build with these options would find, by place; what has none comes last.</summary>
    public static Verdict Check(BuildOptions options, Surroundings surroundings, CancellationToken interrupted)
    {
        var findings = new FindingList(FindingPrinter.Silent);
        var code = Build.Run(options with { IsDryRun = true }, surroundings, findings, interrupted);
        return new Verdict(ByPlace(findings.All), code);
    }

    private static ImmutableArray<Diagnostic> ByPlace(ImmutableArray<Diagnostic> findings) =>
    [
        .. findings
            .OrderBy(f => f.Place is null)
            .ThenBy(f => f.Place?.File, StringComparer.Ordinal)
            .ThenBy(f => f.Place?.Line)
            .ThenBy(f => f.Place?.Column),
    ];
}
