using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace PrintEdition.Composition;

/// <summary>
/// Does the same with each of several things, on all processors, as if one after the other: results stand in the order of the things, and of
/// several failures the first one's is thrown. What is done with one must not touch what is another's.
/// </summary>
internal static class Concurrently
{
    /// <summary>The results, in the order of the things.</summary>
    public static ImmutableArray<TResult> Select<T, TResult>(IReadOnlyList<T> things, Func<T, TResult> make)
    {
        var results = new TResult[things.Count];
        var failures = new ExceptionDispatchInfo?[things.Count];
        Parallel.For(0, things.Count, i =>
        {
            try
            {
                results[i] = make(things[i]);
            }
            catch (Exception failure)
            {
                failures[i] = ExceptionDispatchInfo.Capture(failure);
            }
        });
        Array.Find(failures, f => f is not null)?.Throw();
        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }

    /// <summary>Does it, and waits for all.</summary>
    public static void ForEach<T, TResult>(IReadOnlyList<T> things, Func<T, TResult> act) => Select(things, act);
}
