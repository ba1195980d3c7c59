using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Cli.Findings;

/// <summary>All findings of a run, shown as they come and kept for the report.</summary>
internal sealed class FindingList(FindingPrinter printer)
{
    private readonly List<Diagnostic> all = [];

    /// <summary>Everything found so far, in order.</summary>
    public ImmutableArray<Diagnostic> All => [.. all];

    /// <summary>Whether something was found that somebody should look at.</summary>
    public bool NeedAttention => all.Exists(f => f.Severity >= Severity.Warning);

    /// <summary>Whether something was found that the edition cannot be built with.</summary>
    public bool HasErrors => all.Exists(f => f.Severity == Severity.Error);

    /// <summary>Adds and shows findings.</summary>
    public void Add(params IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            all.Add(finding);
            printer.Print(finding);
        }
    }

    /// <summary>Adds a stage's findings and hands on its value.</summary>
    public T? Take<T>(Checked<T> result)
        where T : class
    {
        Add(result.Diagnostics);
        return result.Value;
    }
}
