using System.Text.RegularExpressions;
using PrintEdition.Pdf.Imposition;
using PrintEdition.Pdf.Tests.Support;

namespace PrintEdition.Pdf.Tests;

/// <summary>The report's figures: what a file's bytes are for.</summary>
public partial class PartSizesTests
{
    public static TheoryData<PdfOptions> Ways => [new PdfOptions(), new PdfOptions { IsCompact = true }, new PdfOptions { Imposition = new ImpositionOptions(ImpositionScheme.Booklet) }];

    [Theory, MemberData(nameof(Ways))]
    public void They_add_up_to_the_file(PdfOptions options)
    {
        var output = new MemoryStream();

        var sizes = PdfWriter.Write(Samples.Everything(), output, options).Sizes;

        Assert.Equal(output.Length, sizes.Total);
        Assert.True(long.Min(long.Min(sizes.Fonts, sizes.Pictures), long.Min(sizes.Content, sizes.Structure)) > 1000, sizes.ToString());
    }

    /// <summary>Streams as the file's dictionaries tell their length, found in the file without asking the writer.</summary>
    [Fact]
    public void They_are_those_of_the_streams()
    {
        var (file, summary) = Samples.Everything().Write();
        var text = System.Text.Encoding.Latin1.GetString(file);

        var pictures = LengthOf(PictureStream().Matches(text));
        var programs = LengthOf(FontStream().Matches(text));

        Assert.InRange(summary.Sizes.Pictures, pictures + 1, pictures + 2000);
        Assert.InRange(summary.Sizes.Fonts, programs + 1, programs * 3 / 2);

        static long LengthOf(MatchCollection streams) => streams.Sum(m => long.Parse(m.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));
    }

    [GeneratedRegex("/Subtype /Image[^>]*/Length ([0-9]+)>>")]
    private static partial Regex PictureStream();

    [GeneratedRegex("<<(?:/Subtype /CIDFontType0C|/Length1 [0-9]+)/Filter /FlateDecode/Length ([0-9]+)>>")]
    private static partial Regex FontStream();
}
