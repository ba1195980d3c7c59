using System.Diagnostics;
using System.Globalization;
using PrintEdition.Tests.Fuzzing;

namespace PrintEdition.Benchmarks;

/// <summary>
/// Hands damaged copies to everything that reads what people send, and some on to the stages behind: nothing may fail, take long or fill the
/// memory, and no character may be lost.
/// </summary>
internal sealed class ReaderFuzz : IDisposable
{
    /// <summary>A reader that takes longer over some kilobytes hangs: processor time, so that others on the machine do not count.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>A copy that has not come back by then never will.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>What a copy may allocate until it is done with, most of it for a moment: a picture of 50 million pixels is read in strips.</summary>
    private const long MostMemory = 4L << 30;

    private readonly string folder;
    private readonly Timer watch;
    private readonly Lock gate = new();
    private (string Target, int Number, byte[] Bytes, long Since)? current;

    private ReaderFuzz(string folder)
    {
        this.folder = folder;
        watch = new Timer(_ => LookForHang(), null, Patience, Patience / 4);
    }

    /// <summary>Runs it and prints what was seen; copies that fail, and the slowest, are written to a folder.</summary>
    /// <param name="args">How many copies over all targets; <c>=NAME</c>, only the targets whose name starts so; <c>+N</c>, from copy N on; a folder.</param>
    /// <returns>Whether all were read or refused in time.</returns>
    public static bool Run(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
        var names = args.Where(a => a[0] == '=').Select(a => a[1..]).ToArray();
        var first = args.Where(a => a[0] == '+').Select(a => int.Parse(a[1..], CultureInfo.InvariantCulture)).FirstOrDefault();
        var folder = args.Skip(1).FirstOrDefault(a => a[0] is not ('=' or '+')) ?? Path.Combine(Path.GetTempPath(), "reader-fuzz");
        using var targets = new FuzzTargets(AppContext.BaseDirectory, Path.Combine(SampleEdition.Root(), "tests"));
        using var run = new ReaderFuzz(folder);
        var chosen = targets.All.Where(t => names.Length == 0 || names.Any(n => t.Name.StartsWith(n, StringComparison.Ordinal))).ToArray();
        var shares = chosen.Sum(t => t.Share);
        var clock = Stopwatch.StartNew();
        var failures = chosen.Sum(t => run.Run(t, first, Math.Max(1, (int)((long)count * t.Share / shares))));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds:0} s, {failures} failed, memory at most {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB"));
        return failures == 0;
    }

    /// <inheritdoc/>
    public void Dispose() => watch.Dispose();

    private int Run(FuzzTarget target, int first, int count)
    {
        var outcomes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (failures, slowest, slow, most, total) = (0, TimeSpan.Zero, 0, 0L, Stopwatch.StartNew());
        for (var number = first; number < first + count; number++)
        {
            var bytes = target.CopyOf(number);
            var (outcome, fault, time, memory) = Measure(target, number, bytes);
            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
            (slowest, slow) = time > slowest ? (time, number) : (slowest, slow);
            most = Math.Max(most, memory);
            if (fault is not null)
            {
                failures++;
                Keep(target.Name, number, bytes, fault);
            }
        }

        Keep(target.Name, slow, target.CopyOf(slow), null);
        var words = string.Join(", ", outcomes.Select(o => $"{o.Value} {o.Key}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target.Name,-18} {count,8} in {total.Elapsed.TotalSeconds,5:0} s: {words}; {failures} failed; slowest number {slow}, {slowest.TotalMilliseconds:0} ms; most allocated {most / 1_000_000} MB; process {Environment.WorkingSet / 1_000_000} MB"));
        return failures;
    }

    private (string Outcome, string? Fault, TimeSpan Time, long Memory) Measure(FuzzTarget target, int number, byte[] bytes)
    {
        lock (gate)
        {
            current = (target.Name, number, bytes, Stopwatch.GetTimestamp());
        }

        var (begin, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        var (outcome, fault) = Try(target, bytes);
        var (time, memory) = (Environment.CpuUsage.TotalTime - begin, GC.GetTotalAllocatedBytes() - allocated);
        return (outcome, fault ?? (time > Longest ? "took long" : memory > MostMemory ? "took much memory" : null), time, memory);
    }

    private static (string Outcome, string? Fault) Try(FuzzTarget target, byte[] bytes)
    {
        try
        {
            return (target.Run(bytes), null);
        }
#pragma warning disable CA1031 // whatever it is, it is what is looked for
        catch (Exception e)
#pragma warning restore CA1031
        {
            return ("failed", $"{e.GetType().Name}: {e.Message} {e.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("PrintEdition", StringComparison.Ordinal))?.Trim()}");
        }
    }

    private void Keep(string target, int number, byte[] bytes, string? fault)
    {
        Directory.CreateDirectory(folder);
        var name = string.Create(CultureInfo.InvariantCulture, $"{target.Replace(' ', '-')}-{number}{(fault is null ? "-slowest" : "")}");
        File.WriteAllBytes(Path.Combine(folder, name), bytes);
        if (fault is not null)
        {
            Console.WriteLine($"{target} number {number}: {fault}");
        }
    }

    /// <summary>What hangs cannot be ended but with the whole run.</summary>
    private void LookForHang()
    {
        lock (gate)
        {
            if (current is { } copy && Stopwatch.GetElapsedTime(copy.Since) > Patience)
            {
                Keep(copy.Target, copy.Number, copy.Bytes, "hangs");
                Environment.Exit(1);
            }
        }
    }
}
