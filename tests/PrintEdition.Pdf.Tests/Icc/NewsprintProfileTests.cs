using PrintEdition.Pdf.Icc;
using PrintEdition.Pdf.Icc.Newsprint;
using PrintEdition.Pdf.Tests.Support;

namespace PrintEdition.Pdf.Tests.Icc;

/// <summary>pdf.md 6: coldset newsprint as the program works it out, and as another program reads it.</summary>
public class NewsprintProfileTests
{
    private static readonly byte[] File = NewsprintProfile.Build();

    private static readonly InkProfile Profile = InkProfile.Read(File, "newsprint").Value!;

    /// <summary>The solids and their overprints have the colours of ISO 12647-3, measured absolutely: the paper is 82, 0, 3.</summary>
    [Theory]
    [InlineData(0, 0, 0, 0, /* → */ 82, 0, 3)]
    [InlineData(1, 0, 0, 0, /* → */ 57, -23, -27)]
    [InlineData(0, 1, 0, 0, /* → */ 54, 44, -2)]
    [InlineData(0, 0, 1, 0, /* → */ 78, -3, 58)]
    [InlineData(0, 0, 0, 1, /* → */ 36, 1, 4)]
    [InlineData(0, 1, 1, 0, /* → */ 52, 41, 25)]
    [InlineData(1, 0, 1, 0, /* → */ 53, -34, 17)]
    [InlineData(1, 1, 0, 0, /* → */ 41, 7, -22)]
    [InlineData(1, 1, 1, 0, /* → */ 40, 0, 1)]
    public void Solids_have_the_colours_of_the_standard(double cyan, double magenta, double yellow, double black, double l, double a, double b)
    {
        var (x, y, z) = Profile.ColourOf(new Inks(cyan, magenta, yellow, black)).ToXyz();
        var paper = new Lab(82, 0, 3).ToXyz();

        var absolute = Lab.OfXyz(x / Lab.White.X * paper.X, y * paper.Y, z / Lab.White.Z * paper.Z);

        Assert.InRange(absolute.DistanceTo(new Lab(l, a, b)), 0, 0.2);
    }

    /// <summary>Murray and Davies: the part of the paper that 50 % of black seems to cover is 76 %.</summary>
    [Fact]
    public void A_tone_of_50_percent_gains_26()
    {
        double Light(double tone) => Profile.ColourOf(new Inks(0, 0, 0, tone)).ToXyz().Y;

        var covered = (Light(0) - Light(0.5)) / (Light(0) - Light(1));

        Assert.Equal(0.76, covered, 0.005);
    }

    [Fact]
    public void Colours_that_can_be_printed_come_back()
    {
        double[] tones = [0, 0.1, 0.25, 0.5, 0.75, 1];
        var inks = (from c in tones from m in tones from y in tones from k in tones select new Inks(c, m, y, k)).Where(i => i.Total <= 2.2).ToList();

        var differences = inks.ConvertAll(i => Profile.ColourOf(Profile.InksOf(Profile.ColourOf(i))).DistanceTo(Profile.ColourOf(i)));

        Assert.InRange(differences.Average(), 0, 0.8);
        Assert.InRange(differences.Max(), 0, 4); // at the edge of what can be printed, between two nodes
    }

    [Fact]
    public void No_colour_has_more_than_240_percent_of_ink()
    {
        int[] steps = [.. Enumerable.Range(0, 18)];

        Assert.All(
            from l in steps from a in steps from b in steps select new Lab(l * 6, (a * 15) - 128, (b * 15) - 128),
            colour => Assert.InRange(Profile.InksOf(colour).Total, 0, 2.401));
    }

    /// <summary>WAN-IFRA's advice for newspapers: heavy black with an early start.</summary>
    [Theory]
    [InlineData(90)]
    [InlineData(70)]
    [InlineData(50)]
    public void Greys_are_black_ink_above_all(double lightness)
    {
        var inks = Profile.InksOf(new Lab(lightness, 0, 0));

        Assert.InRange(inks.Black, 0.7 * inks.Total, inks.Total);
    }

    [Fact]
    public void It_is_the_same_every_time() => Assert.Equal(File, NewsprintProfile.Build());

    [Fact]
    public void LittleCMS_reads_it_as_we_do()
    {
        var path = Path.Combine(Path.GetTempPath(), "print-edition-" + Path.GetRandomFileName() + ".icc");
        System.IO.File.WriteAllBytes(path, File);
        try
        {
            Agreements.HaveSameInks(Profile, path, 2.5);
            Agreements.HaveSameColours(Profile, path, 0.5);
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }
}
