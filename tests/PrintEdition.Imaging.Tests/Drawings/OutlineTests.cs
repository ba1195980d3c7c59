namespace PrintEdition.Imaging.Tests.Drawings;

/// <summary>Outlines of SVG files (SVG 1.1, chapters 8 and 9), as they are written again.</summary>
public class OutlineTests
{
    [Theory]
    [InlineData("M10 20L30 40", "M10 20L30 40")]
    [InlineData("m10,20 5-5.5.5 1e1z", "M10 20L15 14.5L15.5 24.5Z")]
    [InlineData("M10 20H30V5h-10v1", "M10 20L30 20L30 5L20 5L20 6")]
    [InlineData("M0 0C1 2 3 4 5 6s1 1 2 2", "M0 0C1 2 3 4 5 6C7 8 6 7 7 8")]
    [InlineData("M0 0S1 1 2 2", "M0 0C0 0 1 1 2 2")]
    [InlineData("M0 0Q3 6 6 0T12 0", "M0 0C2 4 4 4 6 0C8 -4 10 -4 12 0")]
    [InlineData("M1 1L2 2zL3 3", "M1 1L2 2ZM1 1L3 3")]
    [InlineData("M1 1zm1 1L5 5", "M1 1ZM2 2L5 5")]
    [InlineData("M1 1L2 2 3", "M1 1L2 2")]
    [InlineData("M1 1L2 2K3 3", "M1 1L2 2")]
    [InlineData("L1 1", "")]
    [InlineData("M1 1e999 2", "")]
    [InlineData("", "")]
    public void Path_data(string data, string expected) => Assert.Equal(expected, Drawn.Data($"<path d='{data}'/>"));

    /// <summary>Quarters of circles of radius 10 about (10, 10) and (0, 10): flags may stand without spaces; radii too small are made larger.</summary>
    [Theory]
    [InlineData("M0 10A10 10 0 0 1 10 0", "M0 10C0 4.477153 4.477153 0 10 0")]
    [InlineData("M0 10a10 10 0 0110-10", "M0 10C0 4.477153 4.477153 0 10 0")]
    [InlineData("M0 0A10 10 0 0 0 10 10", "M0 0C0 5.522847 4.477153 10 10 10")]
    [InlineData("M0 0A1 1 0 0 1 20 0", "M0 0C0 -5.522847 4.477153 -10 10 -10C15.522847 -10 20 -5.522847 20 0")]
    [InlineData("M0 0A0 5 0 0 1 20 0", "M0 0L20 0")]
    [InlineData("M5 5A5 5 0 0 1 5 5", "M5 5")]
    [InlineData("M0 10A10 20 90 0 1 20 0", "M0 10C0 4.477153 8.954305 0 20 0")]
    public void Arcs(string data, string expected) => Assert.Equal(expected, Drawn.Data($"<path d='{data}' stroke='red'/>"));

    [Theory]
    [InlineData("<rect x='1' y='2' width='3' height='4'/>", "M1 2L4 2L4 6L1 6Z")]
    [InlineData("<rect width='50%' height='1in'/>", "M0 0L50 0L50 96L0 96Z")]
    [InlineData("<rect width='-1' height='4'/>", "")]
    [InlineData("<rect width='20' height='10' rx='50'/>", "M10 0L10 0C15.522847 0 20 2.238576 20 5L20 5C20 7.761424 15.522847 10 10 10L10 10C4.477153 10 0 7.761424 0 5L0 5C0 2.238576 4.477153 0 10 0Z")]
    [InlineData("<circle cx='10' cy='10' r='10'/>", "M20 10C20 15.522847 15.522847 20 10 20C4.477153 20 0 15.522847 0 10C0 4.477153 4.477153 0 10 0C15.522847 0 20 4.477153 20 10Z")]
    [InlineData("<circle r='0'/>", "")]
    [InlineData("<ellipse rx='10' ry='0'/>", "")]
    [InlineData("<line x1='1' y1='2' x2='3' y2='4' stroke='red'/>", "M1 2L3 4")]
    [InlineData("<polyline points='1,2 3,4 5,6'/>", "M1 2L3 4L5 6")]
    [InlineData("<polygon points='1 2,3 4 5 6 7'/>", "M1 2L3 4L5 6Z")]
    public void Basic_shapes(string shape, string expected) => Assert.Equal(expected, Drawn.Data(shape));

    [Theory]
    [InlineData("translate(3)", "matrix(1 0 0 1 3 0)")]
    [InlineData("translate(3, 4) scale(2)", "matrix(2 0 0 2 3 4)")]
    [InlineData("rotate(90)", "matrix(0 1 -1 0 0 0)")]
    [InlineData("rotate(90 10 0)", "matrix(0 1 -1 0 10 -10)")]
    [InlineData("skewX(45)", "matrix(1 0 1 1 0 0)")]
    [InlineData("skewY(45),scale(2,3)", "matrix(2 2 0 3 0 0)")]
    [InlineData("matrix(1 2 3 4 5 6)", "matrix(1 2 3 4 5 6)")]
    [InlineData("fly(3)", "matrix(1 0 0 1 0 0)")]
    public void Transforms(string transform, string expected) =>
        Assert.Contains($"transform=\"{expected}\"", Drawn.Svg($"<rect width='1' height='1' transform='{transform}'/>"), StringComparison.Ordinal);
}
