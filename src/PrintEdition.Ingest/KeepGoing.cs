using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Ingest;

/// <summary>What becomes of findings when what has faults is left out, and the rest is read (ingest 6).</summary>
internal static class KeepGoing
{
    /// <summary>The errors as warnings, since they do not stop the build, and what is left out because of them.</summary>
    /// <param name="findings">What was found in a part of the edition.</param>
    /// <param name="part">What the part is.</param>
    /// <param name="place">Where it stands.</param>
    public static ImmutableArray<Diagnostic> Without(IEnumerable<Diagnostic> findings, string part, SourceSpan? place) =>
    [
        .. findings.Select(Softened),
        new Diagnostic("PE1431", Severity.Warning, $"{part} is left out because of what is told above, and the rest is built (--keep-going); mend it, or take it out", place),
    ];

    /// <summary>Reads a part of an input, for which there is nothing when it has faults and the build is to keep going.</summary>
    /// <param name="findings">Takes what is found.</param>
    /// <param name="options">Whether it is to keep going.</param>
    /// <param name="part">What the part is.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="read">Reads it.</param>
    public static T[] Read<T>(List<Diagnostic> findings, ReaderOptions options, string part, SourceSpan place, Func<IEnumerable<T>> read)
    {
        var before = findings.Count;
        var values = read().ToArray();
        var found = findings.GetRange(before, findings.Count - before);
        if (!options.KeepsGoing || found.TrueForAll(f => f.Severity != Severity.Error))
        {
            return values;
        }

        findings.RemoveRange(before, found.Count);
        findings.AddRange(Without(found, part, place));
        return [];
    }

    /// <summary>An error as a warning.</summary>
    public static Diagnostic Softened(Diagnostic finding) => finding.Severity == Severity.Error ? finding with { Severity = Severity.Warning } : finding;
}
