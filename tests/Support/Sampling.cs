using System.Globalization;
using CsCheck;

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

    /// <summary>Checks a claim on so many values; one thread for claims that share what is not made for more.</summary>
    public static void ForAll<T>(this Gen<T> gen, Action<T> claim, int iter = 100, int threads = -1)
    {
        if (Times > 0)
        {
            gen.Sample(claim, iter: iter * Times, threads: threads);
            return;
        }

        Parallel.For(0, iter, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => Check(gen, claim, i));
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

    /// <summary>Checks one value; a failure is handed to CsCheck, which shrinks it and prints value and seed.</summary>
    private static void Check<T>(Gen<T> gen, Action<T> claim, int number)
    {
        var random = new PCG((uint)number + 1, (ulong)number);
        var seed = random.ToString();
        try
        {
            claim(gen.Generate(random, null, out _));
        }
        catch (Exception)
        {
            gen.Sample(claim, seed: seed, threads: 1);
            throw;
        }
    }
}
