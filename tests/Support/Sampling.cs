using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.ExceptionServices;
using CsCheck;
using Xunit.Sdk;

namespace PrintEdition.Tests.Support;

/// <summary>
/// Property tests: a claim that must hold for all values of a generator. The values are the same on every run, so that a test that held
/// yesterday holds today; <c>PRINT_EDITION_EXPLORE=N</c> takes N times as many fresh ones, to look for new failures.
/// </summary>
public static class Sampling
{
    private const string Explore = "PRINT_EDITION_EXPLORE";

    private static readonly int Times =
        int.TryParse(Environment.GetEnvironmentVariable(Explore), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? times : 0;

    /// <summary>Whether fresh values were asked for.</summary>
    public static bool IsExploring => Times > 0;

    /// <summary>Checks a claim on so many values; one thread for claims that share what is not made for more.</summary>
    public static void ForAll<T>(this Gen<T> gen, Action<T> claim, int iter = 100, int threads = -1)
    {
        if (IsExploring)
        {
            gen.Sample(claim, iter: (long)iter * Times, threads: threads);
            return;
        }

        if (FirstFailure(gen, claim, iter, threads) is { } failure)
        {
            Report(gen, claim, iter, failure.Number, failure.Error);
        }
    }

    /// <summary>The same for pairs.</summary>
    public static void ForAll<T1, T2>(this Gen<(T1, T2)> gen, Action<T1, T2> claim, int iter = 100, int threads = -1) =>
        gen.ForAll(t => claim(t.Item1, t.Item2), iter, threads);

    /// <summary>The same for three values.</summary>
    public static void ForAll<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Action<T1, T2, T3> claim, int iter = 100, int threads = -1) =>
        gen.ForAll(t => claim(t.Item1, t.Item2, t.Item3), iter, threads);

    /// <summary>The same for four values.</summary>
    public static void ForAll<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> gen, Action<T1, T2, T3, T4> claim, int iter = 100, int threads = -1) =>
        gen.ForAll(t => claim(t.Item1, t.Item2, t.Item3, t.Item4), iter, threads);

    /// <summary>The failure of the lowest number, whichever thread comes first.</summary>
    private static (int Number, Exception Error)? FirstFailure<T>(Gen<T> gen, Action<T> claim, int iter, int threads)
    {
        var failures = new ConcurrentBag<(int Number, Exception Error)>();
        Parallel.For(0, iter, new ParallelOptions { MaxDegreeOfParallelism = threads }, (number, loop) =>
        {
            try
            {
                claim(gen.Generate(Source(number), null, out _));
            }
            catch (Exception error)
            {
                failures.Add((number, error));
                loop.Break(); // lower numbers are still tried
            }
        });

        return failures.IsEmpty ? null : failures.MinBy(f => f.Number);
    }

    /// <summary>A failure is handed to CsCheck, which looks for a smaller one among as many values and prints value and seed.</summary>
    private static void Report<T>(Gen<T> gen, Action<T> claim, int iter, int number, Exception error)
    {
        if (error is not SkipException)
        {
            gen.Sample(claim, seed: Source(number).ToString(), iter: iter, threads: 1);
        }

        ExceptionDispatchInfo.Throw(error); // skipped, or not seen again: the claim depends on what came before
    }

    /// <summary>Random numbers of the value of a number; neighbours have nothing in common (Steele, Lea, Flood: SplitMix64).</summary>
    private static PCG Source(int number)
    {
        var z = ((ulong)number + 1) * 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return new PCG(1, z ^ (z >> 31));
    }
}
