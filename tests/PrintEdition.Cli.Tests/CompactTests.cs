using System.Text;
using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary><c>--compact</c>, and what the report says of the PDF's size.</summary>
public class CompactTests
{
    [Fact]
    public void A_compact_PDF_is_smaller_and_the_report_says_what_its_bytes_are_for()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);

        var (usual, ofUsual) = Built();
        var (compact, ofCompact) = Built("--compact");

        Assert.True(compact.Length < usual.Length, $"{compact.Length} of {usual.Length} bytes");
        Assert.Equal((false, true), (HasPacks(usual), HasPacks(compact)));
        Assert.Equal((usual.Length, compact.Length), (ofUsual.Total, ofCompact.Total));
        Assert.Equal((ofUsual.Total, 0), (ofUsual.Fonts + ofUsual.Content + ofUsual.Structure + ofUsual.Other, ofUsual.Pictures));
        Assert.Equal(ofUsual.Content, ofCompact.Content);
        Assert.True(ofCompact.Structure < ofUsual.Structure / 2);

        (byte[] Pdf, SizesEntry Sizes) Built(params string[] options)
        {
            Room.Run(["build", input, "-o", room.Out, "--format", "pdf", .. options]).EndsWith(ExitCode.Built);
            return (room.Bytes("页面.pdf"), Report.Of(room.Bytes("页面.report.json")).PdfBytes!);
        }
    }

    [Fact]
    public void Without_a_PDF_there_are_no_bytes_of_one()
    {
        using var room = new Room();

        Room.Run("build", room.Write("页面.txt", Texts.FrontPage), "-o", room.Out, "--format", "epub").EndsWith(ExitCode.Built);

        Assert.Null(Report.Of(room.Bytes("页面.report.json")).PdfBytes);
    }

    private static bool HasPacks(byte[] pdf) => Encoding.Latin1.GetString(pdf).Contains("/Type /ObjStm", StringComparison.Ordinal);
}
