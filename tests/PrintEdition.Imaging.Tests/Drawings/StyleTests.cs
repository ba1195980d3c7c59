using PrintEdition.Tests.Pictures;
using SkiaSharp;

namespace PrintEdition.Imaging.Tests.Drawings;

/// <summary>Colours, styles, gradients, clips and the view of SVG files, as pixels of 100 × 100.</summary>
public class StyleTests
{
    [Theory]
    [InlineData("red", "#FF0000")]
    [InlineData("RebeccaPurple", "#663399")]
    [InlineData("#1aF", "#11AAFF")]
    [InlineData("#12abEF", "#12ABEF")]
    [InlineData("rgb(1, 2, 3)", "#010203")]
    [InlineData("rgb(100%,0%,50%)", "#FF0080")]
    [InlineData("hsl(120 100% 25%)", "#008000")]
    [InlineData("rgba(255,0,0,.5)", "#FF7F7F")]
    [InlineData("rgb(255 0 0 / 50%)", "#FF7F7F")]
    [InlineData("#ff000080", "#FF7F7F")]
    [InlineData("none", "#FFFFFF")]
    [InlineData("transparent", "#FFFFFF")]
    [InlineData("no-colour", "#000000")]
    [InlineData("currentColor", "#0000FF")]
    public void Colours(string colour, string expected) => AssertAt(50, 50, expected, $"<g color='blue'><rect width='100' height='100' fill='{colour}'/></g>");

    [Theory]
    [InlineData("<rect width='100' height='100'/>", "#000000")]
    [InlineData("<g fill='red'><rect width='100' height='100'/></g>", "#FF0000")]
    [InlineData("<rect width='100' height='100' fill='red' style='fill:lime'/>", "#00FF00")]
    [InlineData("<style>.a{fill:lime}</style><rect class='b a' width='100' height='100' fill='red'/>", "#00FF00")]
    [InlineData("<style>/* } */ rect, circle {fill:lime} #r{fill:blue}</style><rect id='r' width='100' height='100' fill='red'/>", "#0000FF")]
    [InlineData("<rect width='100' height='100' fill='red' display='none'/>", "#FFFFFF")]
    [InlineData("<rect width='100' height='100' fill='red' visibility='hidden'/>", "#FFFFFF")]
    [InlineData("<rect width='100' height='100' fill='red' fill-opacity='0.5'/>", "#FF7F7F")]
    [InlineData("<g opacity='50%'><rect width='100' height='100' fill='red'/><rect width='100' height='100' fill='blue'/></g>", "#7F7FFF")]
    [InlineData("<rect width='100' height='100' fill='none' stroke='red' stroke-width='200'/>", "#FF0000")]
    [InlineData("<path d='M0 0H100V100H0zM20 20H80V80H20z' fill='red' fill-rule='evenodd'/>", "#FFFFFF")]
    [InlineData("<path d='M0 0H100V100H0zM20 20H80V80H20z' fill='red'/>", "#FF0000")]
    [InlineData("<defs><rect id='r' width='10' height='10' fill='red'/></defs><use href='#r' x='45' y='45'/>", "#FF0000")]
    [InlineData("<defs><rect id='r' width='10' height='10'/></defs><use xlink:href='#r' x='45' y='45' fill='red'/>", "#FF0000")]
    [InlineData("<clipPath id='c'><rect width='40' height='100'/></clipPath><rect width='100' height='100' fill='red' clip-path='url(#c)'/>", "#FFFFFF")]
    [InlineData("<clipPath id='c'><rect width='60' height='100'/></clipPath><g clip-path='url(#c)'><rect width='100' height='100' fill='red'/></g>", "#FF0000")]
    [InlineData("<linearGradient id='g'><stop stop-color='red'/><stop offset='1' stop-color='blue'/></linearGradient><rect width='100' height='100' fill='url(#g)'/>", "#7F0080")]
    [InlineData("<linearGradient id='h'><stop stop-color='red'/><stop offset='1' stop-color='blue'/></linearGradient><linearGradient id='g' href='#h' gradientUnits='userSpaceOnUse' x1='50' x2='100'/><rect width='100' height='100' fill='url(#g)'/>", "#FE0001")]
    [InlineData("<radialGradient id='g'><stop style='stop-color:red'/><stop offset='1' stop-color='blue'/></radialGradient><rect width='100' height='100' fill='url(#g)'/>", "#FC0003")]
    [InlineData("<rect width='100' height='100' fill='url(#none) lime'/>", "#00FF00")]
    public void Styles(string elements, string expected) => AssertAt(50, 50, expected, elements);

    /// <summary>A view of 50 × 100 in an area of 100 × 100: a red square at its upper left, 20 units wide.</summary>
    [Theory]
    [InlineData("", 35, "#FF0000")]
    [InlineData("", 20, "#FFFFFF")]
    [InlineData("preserveAspectRatio='xMinYMid'", 10, "#FF0000")]
    [InlineData("preserveAspectRatio='xMaxYMid meet'", 60, "#FF0000")]
    [InlineData("preserveAspectRatio='none'", 35, "#FF0000")]
    [InlineData("preserveAspectRatio='none'", 45, "#FFFFFF")]
    [InlineData("preserveAspectRatio='xMidYMin slice'", 38, "#FF0000")]
    public void The_view_lies_in_the_area_as_it_is_said(string fit, int x, string expected)
    {
        using var picture = Drawn.Paint("<rect x='7' y='7' width='20' height='20' fill='red'/>", $"width='100' height='100' viewBox='7 7 50 100' {fit}");

        AssertColour(expected, picture.GetPixel(x, 10));
    }

    private static void AssertAt(int x, int y, string expected, string elements)
    {
        using var picture = Drawn.Paint(elements);
        AssertColour(expected, picture.GetPixel(x, y));
    }

    private static void AssertColour(string expected, SKColor actual) =>
        Assert.True(FourColours.Distance(SKColor.Parse(expected), actual) <= 2, $"{actual} is not {expected}");
}
