using System.Text;
using PrintEdition.Imaging.Drawings;

namespace PrintEdition.Imaging.Tests.Drawings;

/// <summary>pdf.md 9: an SVG file is nothing but shapes in the end; what else it holds is told, and what goes beyond all bounds refused.</summary>
public class HostileDrawingsTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "scripts")]
    [InlineData("<rect width='9' height='9' onclick='alert(1)'/>", "scripts")]
    [InlineData("<a href='javascript:alert(1)'><rect width='9' height='9'/></a>", "scripts")]
    [InlineData("<image href='file:///etc/passwd' width='9' height='9'/>", "pictures in it, references to other files")]
    [InlineData("<image href='data:image/png;base64,AAAA' width='9' height='9'/>", "pictures in it")]
    [InlineData("<use href='http://example.com/a.svg#b'/>", "references to other files")]
    [InlineData("<rect width='9' height='9' fill='url(http://example.com/a)'/>", "references to other files")]
    [InlineData("<style>@import 'http://example.com/a.css';</style>", "references to other files")]
    [InlineData("<style>rect{fill:url(//example.com/a)}</style>", "references to other files")]
    [InlineData("<foreignObject><p>x</p></foreignObject>", "embedded pages")]
    [InlineData("<rect width='9' height='9'><animate attributeName='x'/></rect>", "animations")]
    [InlineData("<text>字</text>", "text")]
    [InlineData("<pattern id='p'/><rect width='9' height='9' fill='url(#p)'/>", "patterns")]
    [InlineData("<g filter='url(#f)' mask='url(#m)'><rect width='9' height='9'/></g>", "filters, masks")]
    [InlineData("<path d='M0 0L9 9' marker-end='url(#m)'/>", "markers")]
    [InlineData("<unheard-of/>", "elements that are not known")]
    [InlineData("<title>题</title><desc>x</desc><metadata/><defs/>", "")]
    public void What_is_not_drawn_is_told_and_is_not_in_what_is_written(string elements, string expected)
    {
        var reading = Drawn.Read(elements);

        Assert.Equal(expected, string.Join(", ", reading.LeftOut));
        var written = Encoding.UTF8.GetString(SvgWriter.Write(reading.Drawing!));
        Assert.DoesNotContain("example.com", written, StringComparison.Ordinal);
        Assert.DoesNotMatch("script|alert|onclick|file:|href|<text|<style|foreign|animate", written);
    }

    [Theory]
    [InlineData("", "is not well-formed XML in line 1")]
    [InlineData("<svg", "is not well-formed XML in line 1")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><g></svg>", "is not well-formed XML in line 1")]
    [InlineData("<html><svg/></html>", "has no svg element as its root")]
    [InlineData("<svg xmlns='urn:other' viewBox='0 0 9 9'/>", "has no svg element as its root")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>", "says neither its size nor a viewBox")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>", "says neither its size nor a viewBox")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 100000'/>", "is over 200 times as long as wide")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><desc>&a;</desc></svg>", "uses an entity in line 1, which is not read")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><desc>&a;</desc></svg>", "uses an entity in line 1, which is not read")]
    public void What_cannot_be_a_drawing_is_refused_with_the_reason(string file, string expected)
    {
        var reading = DrawingReader.Read(Encoding.UTF8.GetBytes(file));

        Assert.Null(reading.Drawing);
        Assert.Equal(expected, reading.Fault);
    }

    [Fact]
    public void A_document_type_without_entities_is_passed_over() =>
        Assert.NotNull(DrawingReader.Read("<!DOCTYPE svg SYSTEM 'http://example.com/svg.dtd'><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>"u8.ToArray()).Drawing);

    [Fact]
    public void Elements_inside_one_another_are_bounded()
    {
        Assert.NotNull(Drawn.Read(Nested(62)).Drawing);
        Assert.Equal("has over 64 elements inside one another", Drawn.Read(Nested(64)).Fault);
        Assert.Equal("has over 64 elements inside one another", Drawn.Read(Nested(100_000)).Fault);

        static string Nested(int depth) => string.Concat(Enumerable.Repeat("<g>", depth)) + "<rect/>" + string.Concat(Enumerable.Repeat("</g>", depth));
    }

    [Fact]
    public void Elements_are_bounded() => Assert.Equal("has over 50000 elements", Drawn.Read(string.Concat(Enumerable.Repeat("<g/>", 50_001))).Fault);

    /// <summary>Ten copies of ten copies, nine times: a thousand million.</summary>
    [Fact]
    public void Copies_are_counted()
    {
        var levels = Enumerable.Range(1, 9).Select(i => $"<g id='l{i}'>{string.Concat(Enumerable.Repeat($"<use href='#l{i - 1}'/>", 10))}</g>");

        Assert.Equal("has over 50000 elements with its copies", Drawn.Read($"<rect id='l0' width='9' height='9'/>{string.Concat(levels)}").Fault);
    }

    [Theory]
    [InlineData("<use id='a' href='#a'/>")]
    [InlineData("<g id='a'><use href='#a'/></g>")]
    [InlineData("<use id='a' href='#b'/><use id='b' href='#a'/>")]
    public void Copies_of_themselves_come_to_an_end(string elements) => Assert.Equal("has over 64 elements inside one another", Drawn.Read(elements).Fault);

    [Fact]
    public void Lines_are_bounded() =>
        Assert.Equal("has over a million lines and curves", Drawn.Read($"<path d='M0 0{string.Concat(Enumerable.Repeat("h1", 1_000_001))}'/>").Fault);

    [Fact]
    public void Gradients_that_refer_to_themselves_come_to_an_end() =>
        Assert.NotNull(Drawn.Read("<linearGradient id='a' href='#b'/><linearGradient id='b' href='#a'/><rect width='9' height='9' fill='url(#a)'/>").Drawing);
}
