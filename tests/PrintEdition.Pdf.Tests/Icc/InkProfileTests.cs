using PrintEdition.Pdf.Icc;
using PrintEdition.Pdf.Tests.Support;

namespace PrintEdition.Pdf.Tests.Icc;

/// <summary>pdf.md 6: the tables of a press's profile, read to the colours and inks that they have for others too.</summary>
public class InkProfileTests
{
    /// <summary>A profile with tables of 8 and 16 bits, from Debian's libgs-common.</summary>
    private const string Ghostscript = "/usr/share/color/icc/ghostscript/default_cmyk.icc";

    [Theory]
    [InlineData(100, 0, 0, /* → */ 0.502, 1, 0.502, 0)]
    [InlineData(50, 0, 0, /* → */ 0.502, 1, 0.502, 0.25)]
    [InlineData(0, 0, 0, /* → */ 0.502, 1, 0.502, 1)]
    [InlineData(90, -128, 20, /* → */ 0, 1, 0.58, 0.01)]
    [InlineData(90, 127, -20, /* → */ 1, 1, 0.424, 0.01)]
    public void Lab_becomes_inks_through_curves_matrix_formulas_and_grid(double l, double a, double b, double cyan, double magenta, double yellow, double black)
    {
        var inks = Small().InksOf(new Lab(l, a, b));

        Assert.Equal([cyan, magenta, yellow, black], new[] { inks.Cyan, inks.Magenta, inks.Yellow, inks.Black }.Select(i => Math.Round(i, 3)));
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(0.25, 75)]
    [InlineData(1, 0)]
    public void Inks_become_Lab(double black, double lightness)
    {
        var lab = Small().ColourOf(new Inks(0.3, 0.6, 1, black));

        Assert.Equal(lightness, lab.L, 3);
        Assert.Equal(0, lab.A, 2);
        Assert.Equal(0, lab.B, 2);
    }

    [Fact]
    public void Tables_of_8_and_16_bits_are_read_as_LittleCMS_reads_them()
    {
        Tool.NeedFile(Ghostscript, "Ghostscript's CMYK profile");
        var profile = InkProfile.Read(File.ReadAllBytes(Ghostscript), Ghostscript).Value!;

        Agreements.HaveSameInks(profile, Ghostscript, 2.5);
        Agreements.HaveSameColours(profile, Ghostscript, 1);
    }

    [Fact]
    public void What_is_no_profile_of_a_press_is_refused_with_a_reason()
    {
        Assert.Equal(
            "srgb.icc: error PE4302: this is no ICC profile of a CMYK press that can be used: it is not from Lab to the inks of a CMYK printer; name another one, or none for newsprint",
            Assert.Single(InkProfile.Read(Pdf.Conformance.SrgbProfile.Build(), "srgb.icc").Diagnostics).ToString());
        Assert.Contains("it does not begin as a profile", Assert.Single(InkProfile.Read("PNG"u8.ToArray(), "x").Diagnostics).Message, StringComparison.Ordinal);
    }

    private static InkProfile Small() => InkProfile.Read(SmallProfile.Build(), "small.icc").Value!;
}

/// <summary>Comparisons with LittleCMS.</summary>
internal static class Agreements
{
    private static readonly Lab[] Colours =
    [
        .. from l in new[] { 25, 40, 55, 70, 85, 95.0 } from a in new[] { -30, -8, 0, 13, 37.0 } from b in new[] { -31, -6, 0, 17, 42.0 } select new Lab(l, a, b),
    ];

    private static readonly Inks[] Tones =
    [
        .. from c in new[] { 0, 0.3, 1 } from m in new[] { 0, 0.45, 0.9 } from y in new[] { 0, 0.2, 0.8 } from k in new[] { 0, 0.15, 0.6, 1 } select new Inks(c, m, y, k),
    ];

    /// <summary>No ink differs by more than so many percent; LittleCMS goes along tetrahedra where we are multilinear.</summary>
    public static void HaveSameInks(InkProfile ours, string file, double percent)
    {
        var theirs = LittleCms.Convert("*Lab", file, Colours.Select(c => new[] { c.L, c.A, c.B }));
        Assert.Equal(Colours.Length, theirs.Length);
        for (var i = 0; i < Colours.Length; i++)
        {
            var inks = ours.InksOf(Colours[i]);
            Assert.All([inks.Cyan - (theirs[i][0] / 100), inks.Magenta - (theirs[i][1] / 100), inks.Yellow - (theirs[i][2] / 100), inks.Black - (theirs[i][3] / 100)], d => Assert.InRange(Math.Abs(d) * 100, 0, percent));
        }
    }

    /// <summary>No colour differs by more than so much ΔE.</summary>
    public static void HaveSameColours(InkProfile ours, string file, double difference)
    {
        var theirs = LittleCms.Convert(file, "*Lab", Tones.Select(t => new[] { t.Cyan * 100, t.Magenta * 100, t.Yellow * 100, t.Black * 100 }));
        Assert.Equal(Tones.Length, theirs.Length);
        for (var i = 0; i < Tones.Length; i++)
        {
            Assert.InRange(ours.ColourOf(Tones[i]).DistanceTo(new Lab(theirs[i][0], theirs[i][1], theirs[i][2])), 0, difference);
        }
    }
}
