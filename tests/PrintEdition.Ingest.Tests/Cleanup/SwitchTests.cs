using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.EditionFiles;

namespace PrintEdition.Ingest.Tests.Cleanup;

/// <summary>Typography D: every clean-up rule has a switch, by option and in the edition file.</summary>
public class SwitchTests
{
    private const string Typed = "他说\"好\",等了２天...终于—他来了";

    [Theory]
    [InlineData("", "他说“好”，等了2天……终于——他来了")]
    [InlineData("punctuation", "他说“好”,等了2天……终于——他来了")]
    [InlineData("quotes", "他说\"好\"，等了2天……终于——他来了")]
    [InlineData("ellipses", "他说“好”，等了2天...终于——他来了")]
    [InlineData("dashes", "他说“好”，等了2天……终于—他来了")]
    [InlineData("digits", "他说“好”，等了２天……终于——他来了")]
    [InlineData("punctuation, quotes, ellipses, dashes, digits", Typed)]
    public void An_edition_file_leaves_rules_out(string words, string printed)
    {
        var read = Reading.Text($$"""
            no-cleanup: [{{words}}]
            sections:
              - articles:
                  - headline: 题
                    body: ['{{Typed}}']
            """).Value!;

        Assert.Equal(printed, read.Edition.Articles.Single().Body.Single().PlainText);
        Assert.Equal(words, string.Join(", ", CleanupWords.WordsOf(read.LeftOut)));
        Assert.Equal(printed, Reading.Text(EditionFile.Write(read.Edition, read.LeftOut)).Value!.Edition.Articles.Single().Body.Single().PlainText);
    }

    [Fact]
    public void What_the_option_leaves_out_an_edition_file_cannot_put_back() =>
        Assert.Equal(
            CleanupRules.Digits | CleanupRules.Quotes,
            Reading.Text("no-cleanup: [quotes]\nsections: [{articles: [{headline: 题, body: [文]}]}]", new ReaderOptions { Cleanup = CleanupRules.All & ~CleanupRules.Digits }).Value!.LeftOut);

    [Fact]
    public void An_unknown_rule_is_a_fault_with_the_nearest_name()
    {
        var read = Reading.Text("no-cleanup: [digits, quote]\nsections: [{articles: [{headline: 题, body: [文]}]}]");

        var fault = Assert.Single(read.Diagnostics);
        Assert.Equal(("PE1204", 1, 22), (fault.Code, fault.Place!.Line, fault.Place.Column));
        Assert.Contains("'quotes'", fault.Message, StringComparison.Ordinal);
    }
}
