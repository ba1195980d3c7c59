using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Tests.Support;

namespace PrintEdition.Typography.Tests.Shaping;

/// <summary>Typography rule 4: a dash is one unit of exactly two em, and looks like one.</summary>
public sealed class DashTests : IDisposable
{
    private readonly FontBook fonts = FontBook.Open(Path.Combine(Repository.Root, "fonts"));

    public void Dispose() => fonts.Dispose();

    /// <remarks>WenKai does not join two dashes; its two-em dash stands for them.</remarks>
    [Theory]
    [InlineData("serif")]
    [InlineData("sans")]
    [InlineData("kai")]
    [InlineData("serif-black")]
    [InlineData("sans-bold")]
    public void A_dash_is_one_glyph_in_every_face(string face)
    {
        var shaped = new Typesetter(fonts).Shape([new StyledText("从——到——", new TextStyle(face, 10))], new ParagraphStyle { Indent = 0 });

        var run = Assert.Single(Assert.Single(shaped.Break(100)!.Lines).Runs);
        Assert.Equal(["从", "——", "到", "——"], run.Glyphs.Select(g => run.Text.Substring(g.TextStart, g.TextLength)));
        Assert.Equal([10, 20, 10, 20], run.Glyphs.Select(g => Math.Round(g.NaturalSpace, 3)));
    }
}
