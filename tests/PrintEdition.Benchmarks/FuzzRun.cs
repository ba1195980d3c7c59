using System.Diagnostics;
using System.Globalization;
using PrintEdition.Tests.Pictures;

namespace PrintEdition.Benchmarks;

/// <summary>Damages pictures of every kind and takes them through the whole program: none may crash it, hold it up or fill the memory.</summary>
internal static class FuzzRun
{
    /// <summary>From this time on a picture holds the program up: processor time, so that others on the machine do not count.</summary>
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(2);

    /// <summary>Runs <c>fuzz pictures COUNT [FIRST]</c>; prints what became of them. The exit code says whether one failed.</summary>
    public static int Print(string[] args)
    {
        var count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1000;
        var first = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 0;
        var watch = Stopwatch.StartNew();
        var outcomes = Run(first, count).ToArray();
        foreach (var group in outcomes.GroupBy(o => o.Outcome).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"{group.Count(),6}  {group.Key}");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count} pictures in {watch.Elapsed.TotalSeconds:0} s, the slowest {outcomes.Max(o => o.Time.TotalSeconds):0.00} s, memory at most {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB"));
        return outcomes.Any(o => o.IsFailure) ? 1 : 0;
    }

    private static IEnumerable<(string Outcome, TimeSpan Time, bool IsFailure)> Run(int first, int count)
    {
        var mutator = new PictureMutator();
        using var fuzz = new PictureFuzz();
        for (var number = first; number < first + count; number++)
        {
            yield return One(number, mutator, fuzz);
        }
    }

    private static (string Outcome, TimeSpan Time, bool IsFailure) One(int number, PictureMutator mutator, PictureFuzz fuzz)
    {
        var (name, bytes) = mutator.Mutation(number);
        var begin = Environment.CpuUsage.TotalTime;
        var outcome = Outcome(fuzz, bytes);
        var time = Environment.CpuUsage.TotalTime - begin;
        var isFailure = outcome.Contains("Exception", StringComparison.Ordinal) || time > Slow;
        if (isFailure)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"number {number}, {name}: {outcome}, {time.TotalSeconds:0.00} s"));
        }

        return (outcome.Split('\n')[0], time, isFailure);
    }

    private static string Outcome(PictureFuzz fuzz, byte[] bytes)
    {
        try
        {
            return fuzz.Run(bytes);
        }
#pragma warning disable CA1031 // whatever it is, it is what is looked for
        catch (Exception e)
#pragma warning restore CA1031
        {
            return e.ToString();
        }
    }
}
