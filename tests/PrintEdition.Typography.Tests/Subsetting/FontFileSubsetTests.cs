using System.Text;
using HarfBuzzSharp;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Subsetting;
using PrintEdition.Typography.Tests.Fonts;
using PrintEdition.Typography.Tests.Support;
using Buffer = HarfBuzzSharp.Buffer;

namespace PrintEdition.Typography.Tests.Subsetting;

/// <summary>Faces as font files that an e-book carries (epub.md 15), read again by HarfBuzz.</summary>
public class FontFileSubsetTests
{
    private const string Text = "苇川，2026年";

    [Theory]
    [InlineData("serif", "OTTO")]
    [InlineData("sans-bold", "OTTO")]
    [InlineData("kai", "\0\u0001\0\0")]
    public void Rule_15_a_subset_is_a_whole_font_file_with_the_characters_and_no_others(string name, string signature)
    {
        using var fonts = FontBook.Open(Path.Combine(Repository.Root, "fonts"));
        var program = FontFileSubset.Of(fonts.Face(name), Text.EnumerateRunes().Select(r => r.Value));

        using var font = Open(program);
        Assert.Equal(signature, Encoding.Latin1.GetString(program.AsSpan(0, 4)));
        Assert.All(Text, c => Assert.True(font.TryGetNominalGlyph(c, out _), $"{c} is missing"));
        Assert.False(font.TryGetNominalGlyph('渡', out _));
        Assert.InRange(program.Length, 1000, 20_000);
        Assert.Contains("Open Font License", NamesIn(program), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serif")]
    [InlineData("kai")]
    public void Rule_15_forms_for_vertical_lines_are_kept(string name)
    {
        using var fonts = FontBook.Open(Path.Combine(Repository.Root, "fonts"));
        using var font = Open(FontFileSubset.Of(fonts.Face(name), [.. Text.Select(c => (int)c)]));

        Assert.NotEqual(GlyphOf(font, "，", Direction.LeftToRight), GlyphOf(font, "，", Direction.TopToBottom));
        Assert.Equal(GlyphOf(font, "川", Direction.LeftToRight), GlyphOf(font, "川", Direction.TopToBottom));
    }

    [Fact]
    public void A_variable_font_is_pinned_and_the_same_characters_give_the_same_bytes()
    {
        using var fonts = TestFaces.WithFound();
        var face = fonts.Face("proof-sans-bold");
        var (first, second) = (FontFileSubset.Of(face, ['a', 'b']), FontFileSubset.Of(face, ['b', 'a', 'b']));

        Assert.Equal(first, second);
        Assert.DoesNotContain("fvar", Encoding.Latin1.GetString(first.AsSpan(0, 400)), StringComparison.Ordinal);
    }

    private static Font Open(byte[] program) => new(new Face(Blob.FromStream(new MemoryStream(program)), 0));

    private static uint GlyphOf(Font font, string text, Direction direction)
    {
        using var buffer = new Buffer { Direction = direction, Script = Script.Han };
        buffer.AddUtf16(text);
        font.Shape(buffer);
        return buffer.GlyphInfos[0].Codepoint;
    }

    private static string NamesIn(byte[] program)
    {
        using var face = new Face(Blob.FromStream(new MemoryStream(program)), 0);
        using var names = face.ReferenceTable(Tag.Parse("name"));
        return Encoding.BigEndianUnicode.GetString(names.AsSpan()) + Encoding.BigEndianUnicode.GetString(names.AsSpan()[1..]) + Encoding.Latin1.GetString(names.AsSpan());
    }
}
