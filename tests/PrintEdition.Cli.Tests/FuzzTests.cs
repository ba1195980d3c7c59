using PrintEdition.Cli.Tests.Support;
using PrintEdition.Tests.Fuzzing;

namespace PrintEdition.Cli.Tests;

/// <summary>
/// A small share of <c>fuzz readers</c> (PrintEdition.Benchmarks): damaged copies of everything that is read, the same ones in every run. Whatever
/// they hold, they are read, or refused with a reason; what is composed of them has all their characters.
/// </summary>
public sealed class FuzzTests(FuzzTests.Targets targets) : IClassFixture<FuzzTests.Targets>
{
    /// <summary>Copies of a target whose share is 1.</summary>
    private const int Copies = 10;

    public static TheoryData<string> Names
    {
        get
        {
            using var targets = new Targets();
            return [.. targets.Value.All.Select(t => t.Name)];
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Damaged_copies_are_read_or_refused(string name)
    {
        var target = targets.Value.All.Single(t => t.Name == name);
        var outcomes = Enumerable.Range(0, Copies * target.Share).Select(n => target.Run(target.CopyOf(n))).ToHashSet(StringComparer.Ordinal);

        Assert.True(outcomes.Count > 1, $"all copies were {outcomes.First()}: the damage is too little or too much");
    }

    /// <summary>An advertisement whose mark is lost; a cluster that goes on in the next run of a line.</summary>
    [Theory]
    [InlineData("read text", 5003258)]
    [InlineData("read text", 5012934)]
    [InlineData("read text", 5027071)]
    [InlineData("build page", 5001034)]
    public void Copies_that_once_stopped_the_program_do_not(string name, int number)
    {
        var target = targets.Value.All.Single(t => t.Name == name);

        Assert.NotEmpty(target.Run(target.CopyOf(number)));
    }

    [Fact]
    public void A_copy_is_the_same_in_every_run() =>
        Assert.All(targets.Value.All, target => Assert.Equal(target.CopyOf(7), target.CopyOf(7)));

    /// <summary>A heading taller than the page once stopped the program, and once lost its end.</summary>
    [Theory]
    [InlineData("reader")]
    [InlineData("tabloid")]
    public void A_heading_taller_than_the_page_is_built(string layout)
    {
        using var room = new Room();
        var input = room.Write("edition.yaml", $"sections: [{{articles: [{{headline: 复航, body: [水很平。, {{subhead: {string.Concat(Enumerable.Repeat("extends", 400))}}}, 船很稳。]}}]}}]");

        Room.Run("build", input, "-o", room.Out, "--layout", layout).EndsWith(ExitCode.Built);
    }

    /// <summary>The targets, made once.</summary>
    public sealed class Targets : IDisposable
    {
        internal FuzzTargets Value { get; } = new(AppContext.BaseDirectory, Path.Combine(Repository.Root, "tests"));

        /// <inheritdoc/>
        public void Dispose() => Value.Dispose();
    }
}
