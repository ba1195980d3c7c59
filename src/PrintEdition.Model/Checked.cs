using System.Collections.Immutable;

namespace PrintEdition.Model;

/// <summary>A result and everything that was found on the way to it. The value is null exactly when an error was found.</summary>
public sealed record Checked<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics)
    where T : class
{
    /// <summary>Whether there is a result to go on with.</summary>
    public bool IsUsable => Value is not null;

    /// <summary>The same findings with a further stage's value and findings.</summary>
    public Checked<TNext> Then<TNext>(Func<T, Checked<TNext>> next)
        where TNext : class
    {
        if (Value is null)
        {
            return new Checked<TNext>(null, Diagnostics);
        }

        var result = next(Value);
        return result with { Diagnostics = Diagnostics.AddRange(result.Diagnostics) };
    }
}

/// <summary>Makers of <see cref="Checked{T}"/>.</summary>
public static class Checked
{
    /// <summary>The value with its findings, or no value when one of the findings is an error.</summary>
    public static Checked<T> Of<T>(T value, IEnumerable<Diagnostic>? diagnostics = null)
        where T : class
    {
        var findings = diagnostics?.ToImmutableArray() ?? [];
        return new Checked<T>(findings.Any(d => d.Severity == Severity.Error) ? null : value, findings);
    }

    /// <summary>No value: the findings say why.</summary>
    public static Checked<T> Failed<T>(params IEnumerable<Diagnostic> diagnostics)
        where T : class => new(null, [.. diagnostics]);
}
