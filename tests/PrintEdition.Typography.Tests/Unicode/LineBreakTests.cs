using PrintEdition.Typography.Unicode;

namespace PrintEdition.Typography.Tests.Unicode;

/// <summary>UAX #14 untailored, against Unicode's own test (typography rule 3).</summary>
public sealed class LineBreakTests
{
    /// <summary>Lines of LineBreakTest.txt 16.0.0: none may get lost.</summary>
    private const int TestLines = 16_672;

    [Fact]
    public void All_of_Unicodes_LineBreakTest_passes()
    {
        var lines = UnicodeFiles.Lines("LineBreakTest.txt");
        Assert.Equal(TestLines, lines.Count);
        Assert.Empty(lines.Where(line => !Passes(line)).ToArray());
    }

    /// <summary><c>|</c> is an allowed break, <c>‖</c> a mandatory one, <c>␣</c> a space.</summary>
    [Theory]
    [InlineData("The␣|well-|known␣|U.S.␣|firm␣|paid␣|$1,500.00␣|(about␣|-3%).")]
    [InlineData("see␣|https://|example.com/|a/|b?|c=d")]
    [InlineData("«Привет»,␣|—␣|сказал␣|он.")]
    [InlineData("שלום␣|עולם␣|בן-|גוריון")]
    [InlineData("في␣|عام␣|٢٠٢٤")]
    [InlineData("สวัสดีครับ␣|ทุกคน")]
    [InlineData("👩‍👩‍👧‍👦|👍🏽|🇨🇳|🇯🇵")]
    [InlineData("first\n‖second\r\n‖third")]
    public void Other_scripts_break_as_UAX_14_says(string marked)
    {
        var text = marked.Replace("|", "").Replace("‖", "").Replace('␣', ' ');
        Assert.Equal(marked, Marked(text));
    }

    [Fact]
    public void The_places_must_be_one_more_than_the_text_is_long() =>
        Assert.Throws<ArgumentException>(() => LineBreaker.Find("ab", new BreakOpportunity[2]));

    [Fact]
    public void An_empty_text_has_no_break()
    {
        var before = new BreakOpportunity[1];
        LineBreaker.Find("", before);
        Assert.Equal(BreakOpportunity.Prohibited, before[0]);
    }

    private static bool Passes(string line)
    {
        var (text, breaks) = UnicodeFiles.BreakTest(line);
        var before = new BreakOpportunity[text.Length + 1];
        LineBreaker.Find(text, before);
        return before.Select(b => b != BreakOpportunity.Prohibited).SequenceEqual(breaks);
    }

    private static string Marked(string text)
    {
        var before = new BreakOpportunity[text.Length + 1];
        LineBreaker.Find(text, before);
        var marked = text.Select((c, i) => (before[i] switch { BreakOpportunity.Allowed => "|", BreakOpportunity.Mandatory => "‖", _ => "" }) + c);
        return string.Concat(marked).Replace(' ', '␣');
    }
}
