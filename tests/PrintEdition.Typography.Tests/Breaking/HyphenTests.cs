using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Tests.Support;

namespace PrintEdition.Typography.Tests.Breaking;

/// <summary>Words parted at line ends, as set (typography rule 6).</summary>
public sealed class HyphenTests : IDisposable
{
    private static readonly ParagraphStyle English = new() { Language = "en-US", Indent = 0 };

    private readonly Setting setting = new();

    public void Dispose() => setting.Dispose();

    /// <remarks>Rule 6. The hyphen stands after the letter, in its face and size, and is a soft hyphen as text.</remarks>
    [Fact]
    public void A_parted_word_shows_its_hyphen()
    {
        var line = setting.Shape("a hyphenation", English).Break(5.5 * Setting.Em)!.Lines[0];
        var run = line.Runs.Single();
        Assert.Equal("a hyphen\u00AD", run.Text);
        Assert.Equal("serif", run.Face.Name);
        Assert.Equal(run.Face.GlyphOf('-'), run.Glyphs[^1].Id);
        Assert.Equal((8, 1), (run.Glyphs[^1].TextStart, run.Glyphs[^1].TextLength));
        Assert.Equal(run.Glyphs[^2].X + run.Glyphs[^2].Advance, run.Glyphs[^1].X, 1e-6);
        Assert.Equal(5.5 * Setting.Em, line.Width, 0.01);
    }

    /// <remarks>Rule 6. Soft hyphens are break points, and the only ones of their word.</remarks>
    [Fact]
    public void A_soft_hyphen_in_the_text_parts_its_word_there_and_nowhere_else()
    {
        Assert.Equal(["a hyphena\u00AD", "tion"], Lines("a hyphena\u00ADtion", English, 5.5));
        Assert.Equal(["a zzz\u00AD", "zzz"], Lines("a zzz\u00ADzzz", English with { Hyphenate = false }, 3));
    }

    /// <remarks>Rule 6. The ligature of “difficult” is no glyph of its two sides.</remarks>
    [Fact]
    public void A_ligature_is_parted_into_its_letters()
    {
        var lines = setting.Shape("a difficult", English).Break(2.7 * Setting.Em)!.Lines;
        Assert.Equal(["a dif\u00AD", "ficult"], lines.Select(l => l.Runs.Single().Text));
        Assert.Equal(6, lines[0].Runs[0].Glyphs.Length);
        var serif = lines[0].Runs[0].Face;
        Assert.Equal(serif.GlyphOf('f'), lines[0].Runs[0].Glyphs[^2].Id);
    }

    /// <remarks>Rule 6. English words inside Chinese text are parted by English patterns; a switch turns it off.</remarks>
    [Fact]
    public void Latin_words_in_Chinese_text_are_parted_too()
    {
        var chinese = new ParagraphStyle { Indent = 0 };
        const string text = "河堤上的Massachusetts大桥";
        Assert.Equal(["河堤上的Mass", "achusetts大桥"], Lines(text, chinese, 7.1));
        Assert.Equal(["河堤上的", "Massachusetts", "大桥"], Lines(text, chinese with { Hyphenate = false }, 7.1));
    }

    /// <remarks>Rules 5 and 6. Numbers, addresses, abbreviations and names with capitals inside stay whole.</remarks>
    [Theory]
    [InlineData("COVID-19")]
    [InlineData("NEWSPAPERS")]
    [InlineData("PowerPresentation")]
    [InlineData("editor@newspapers.example")]
    [InlineData("B2Binternational")]
    public void What_is_no_plain_word_is_not_parted(string word) => Assert.Equal(0, setting.Shape(word, English).Words.Count);

    /// <remarks>Rule 6. Every line of this could end in a hyphen; two in a row do at most.</remarks>
    [Fact]
    public void No_more_than_two_lines_in_a_row_end_in_hyphens()
    {
        var text = string.Join(' ', Enumerable.Repeat("representation", 12));
        for (var measure = 6.0; measure <= 12; measure += 0.25)
        {
            var row = 0;
            foreach (var line in Lines(text, English, measure))
            {
                row = text.Contains(line.Trim().Split(' ')[^1] + " ", StringComparison.Ordinal) ? 0 : row + 1;
                Assert.InRange(row, 0, 2);
            }
        }
    }

    private string[] Lines(string text, ParagraphStyle style, double measure) => Setting.Lines(setting.Shape(text, style), measure);
}
