using CsCheck;
using PrintEdition.Typography.Unicode;

namespace PrintEdition.Typography.Tests.Unicode;

/// <summary>Grapheme clusters, against Unicode's own test (UAX #29; typography rule 3).</summary>
public sealed class GraphemeBreakTests
{
    /// <summary>Lines of GraphemeBreakTest.txt 16.0.0: none may get lost.</summary>
    private const int TestLines = 1_093;

    [Fact]
    public void All_of_Unicodes_GraphemeBreakTest_passes()
    {
        var lines = UnicodeFiles.Lines("GraphemeBreakTest.txt");
        Assert.Equal(TestLines, lines.Count);
        Assert.Empty(lines.Where(line => !Passes(line)).ToArray());
    }

    [Theory]
    [InlineData("e\u0301|a")]
    [InlineData("葛\U000E0100|城")]
    [InlineData("👩‍👩‍👧‍👦|👍🏽|🇨🇳|🇯🇵")]
    [InlineData("각|한")]
    [InlineData("क्त|म")]
    public void What_a_reader_takes_for_one_character_is_one(string marked) =>
        Assert.Equal(marked, string.Join('|', Clusters(marked.Replace("|", ""))));

    [Fact]
    public void Halves_of_surrogate_pairs_stand_alone() =>
        Assert.Equal(["\ud83d", "a", "\udc69"], Clusters("\ud83da\udc69"));

    [Fact]
    public void Clusters_of_any_text_join_to_the_text() =>
        Gen.String[Gen.Char, 0, 60].ForAll(text => Assert.Equal(text, string.Concat(Clusters(text))));

    private static bool Passes(string line)
    {
        var (text, breaks) = UnicodeFiles.BreakTest(line);
        var found = new bool[text.Length + 1];
        found[0] = true;
        var end = 0;
        foreach (var cluster in Clusters(text))
        {
            end += cluster.Length;
            found[end] = true;
        }

        return found.SequenceEqual(breaks);
    }

    private static IEnumerable<string> Clusters(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var length = GraphemeBreaker.LengthAt(text, i);
            yield return text.Substring(i, length);
            i += length;
        }
    }
}
