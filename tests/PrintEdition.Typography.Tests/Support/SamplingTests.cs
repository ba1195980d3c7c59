using System.Collections.Concurrent;
using CsCheck;
using Xunit.Sdk;

namespace PrintEdition.Typography.Tests.Support;

/// <summary>Property tests are the same on every run (tests/README.md).</summary>
public class SamplingTests
{
    [Fact]
    public void The_same_values_come_on_every_run_and_on_any_number_of_threads()
    {
        Assert.SkipWhen(Sampling.IsExploring, "PRINT_EDITION_EXPLORE asks for fresh values");

        Assert.Equal([3327849u, 26828416u, 54267027u], Values(threads: 1)[..3]); // no other machine or run has others
        Assert.Equal(Values(threads: 1), Values(threads: 4));
    }

    [Fact]
    public void Values_are_not_alike() => Assert.Equal(100, Values(threads: 1).Distinct().Count());

    [Fact]
    public void The_first_failure_is_shown_small_with_its_seed()
    {
        var failure = Assert.Throws<CsCheckException>(() => Gen.Int[0, 1000].ForAll(n => Assert.True(n < 500, "too large"), threads: 4));

        Assert.Contains("CsCheck_Seed", failure.Message, StringComparison.Ordinal);
        Assert.StartsWith("too large", failure.InnerException!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_that_skips_is_skipped()
    {
        try
        {
            Gen.Bool.ForAll(_ => Assert.Skip("no tool"));
            Assert.Fail("went on");
        }
        catch (SkipException skip)
        {
            Assert.EndsWith("no tool", skip.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_test_takes_new_values_on_each_run()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f) != "SamplingTests.cs");

        Assert.All(sources, f => Assert.DoesNotContain(".Sample(", File.ReadAllText(f), StringComparison.Ordinal));
    }

    private static uint[] Values(int threads)
    {
        var seen = new ConcurrentQueue<uint>();
        Gen.UInt.Uniform.ForAll(seen.Enqueue, threads: threads);
        return [.. seen.Order()];
    }
}
