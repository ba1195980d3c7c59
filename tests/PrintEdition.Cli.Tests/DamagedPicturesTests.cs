using PrintEdition.Tests.Pictures;

namespace PrintEdition.Cli.Tests;

/// <summary>pdf.md 9: a damaged picture of any kind ends in a placed picture or in a finding. <c>PrintEdition.Benchmarks -- fuzz pictures 10000</c> tries more.</summary>
public class DamagedPicturesTests
{
    private const int Count = 120;

    [Fact]
    public void Every_damaged_picture_is_placed_or_told()
    {
        var mutator = new PictureMutator();
        using var fuzz = new PictureFuzz();

        var outcomes = Enumerable.Range(0, Count).Select(n => fuzz.Run(mutator.Mutation(n).Bytes)).ToArray();

        Assert.All(outcomes, Assert.NotEmpty);
        Assert.Contains("placed", outcomes);
        Assert.Contains("PE1303", outcomes);
        Assert.Contains("PE1307", outcomes);
        Assert.Contains("placed PE4103 PE5202", outcomes);
    }

    [Fact]
    public void Mutations_are_the_same_in_every_run() => Assert.Equal(new PictureMutator().Mutation(77).Bytes, new PictureMutator().Mutation(77).Bytes);
}
