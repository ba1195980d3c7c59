using PrintEdition.Composition.Pictures;

namespace PrintEdition.Composition.Tests.Pictures;

/// <summary>Which stretch of a side keeps most of what there is to see (composition step 1): a sign is a strip, a digit how much is in it.</summary>
public class InterestWindowTests
{
    [Theory]
    [InlineData("9900000000", 0.5, 0)]
    [InlineData("0000000099", 0.5, 0.5)]
    [InlineData("0000000000", 0.5, 0.25)] // nothing: the middle
    [InlineData("", 0.5, 0.25)] // nobody has looked
    [InlineData("0009990000", 0.5, 0.2)] // all of it is kept, and stands in the middle
    [InlineData("0099999900", 0.4, 0.3)] // more than the stretch: its middle
    [InlineData("9999000099", 0.6, 0)] // what stands together, not the middle of all
    [InlineData("1000000999", 0.6, 0.4)] // the lone strip is lost
    [InlineData("9899999998", 0.6, 0.2)] // a little more here or there is no reason to leave the middle
    [InlineData("0000000099", 0.55, 0.45)] // ends with the side
    [InlineData("1111111111", 0.65, 0.175)] // half a strip is shared between the ends
    [InlineData("1111111111", 1, 0)]
    public void It_begins_where_most_is_kept(string strips, double length, double start) =>
        Assert.Equal(start, InterestWindow.Start([.. strips.Select(c => c - '0')], length), 9);
}
