namespace PrintEdition.Composition.Tests;

/// <summary>What is done on all processors at once comes out as if done one after the other.</summary>
public class ConcurrentlyTests
{
    private static readonly int[] Things = [.. Enumerable.Range(0, 200)];

    /// <summary>The later ones are done first; they stand behind all the same.</summary>
    [Fact]
    public void Results_stand_in_the_order_of_the_things() =>
        Assert.Equal(Things.Select(i => i * i), Concurrently.Select(Things, i =>
        {
            Thread.SpinWait((Things.Length - i) * 100);
            return i * i;
        }));

    [Fact]
    public void Of_several_failures_the_first_things_is_thrown()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => Concurrently.Select(Things, i => i % 50 == 20 ? throw new InvalidOperationException($"{i}") : i));
        Assert.Equal("20", thrown.Message);
    }

    [Fact]
    public void Nothing_gives_nothing() => Assert.Empty(Concurrently.Select(Array.Empty<int>(), i => i));
}
