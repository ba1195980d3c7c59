using System.Diagnostics;
using System.Globalization;
using CsCheck;
using PrintEdition.Ingest;
using PrintEdition.Tests.Support;

namespace PrintEdition.Benchmarks;

/// <summary>Reads many damaged copies of the sample of each format: none may fail, none may take long.</summary>
internal static class ReaderFuzz
{
    /// <summary>A reader that takes longer over a few kilobytes hangs.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>Runs it and prints what was seen; copies that fail are written to a folder.</summary>
    /// <param name="args">How many copies of each sample, and where to put those that fail.</param>
    /// <returns>Whether all were read or refused in time.</returns>
    public static bool Run(string[] args)
    {
        var times = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1000;
        var folder = args.Length > 1 ? args[1] : Path.Combine(Path.GetTempPath(), "reader-fuzz");
        var failures = 0;
        foreach (var sample in Directory.GetFiles(Path.Combine(SampleEdition.Root(), "tests", "formats")).Order(StringComparer.Ordinal))
        {
            failures += Run(sample, times, folder);
        }

        return failures == 0;
    }

    private static int Run(string sample, int times, string folder)
    {
        var copies = Damage.Of(File.ReadAllBytes(sample));
        var random = new PCG(1);
        var (read, refused, failures, slowest) = (0, 0, 0, TimeSpan.Zero);
        for (var i = 0; i < times; i++)
        {
            var bytes = copies.Generate(random, null, out _);
            var watch = Stopwatch.StartNew();
            var fault = Try(bytes, ref read, ref refused);
            slowest = watch.Elapsed > slowest ? watch.Elapsed : slowest;
            if (fault is not null || watch.Elapsed > Longest)
            {
                failures++;
                Directory.CreateDirectory(folder);
                File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i}-{Path.GetFileName(sample)}")), bytes);
                Console.WriteLine($"{Path.GetFileName(sample)} {i}: {fault ?? "took long"}");
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(sample),-16} {read,8} read {refused,8} refused {failures,4} failed, slowest {slowest.TotalMilliseconds:0} ms"));
        return failures;
    }

    private static string? Try(byte[] bytes, ref int read, ref int refused)
    {
        try
        {
            var isRead = EditionReader.Read(["-"], new ReaderOptions { StandardInput = new MemoryStream(bytes) }).Value is not null;
            read += isRead ? 1 : 0;
            refused += isRead ? 0 : 1;
            return null;
        }
        catch (Exception e)
        {
            return $"{e.GetType().Name}: {e.Message} {e.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("PrintEdition", StringComparison.Ordinal))?.Trim()}";
        }
    }
}
