using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using PrintEdition.Ingest.Pictures;
using PrintEdition.Model;
using PrintEdition.Tests.Pictures;

namespace PrintEdition.Ingest.Tests.Pictures;

/// <summary>pdf.md 9, ingest.md 6: every hostile file ends in a picture or in a finding with code, place and advice.</summary>
public sealed class HostilePicturesTests : IDisposable
{
    private static readonly SourceSpan Place = new("edition.yaml", 7, 15);

    private readonly string room = Path.Combine(Path.GetTempPath(), "print-edition-" + Path.GetRandomFileName());

    public HostilePicturesTests() => Directory.CreateDirectory(Path.Combine(room, "edition"));

    public void Dispose() => Directory.Delete(room, recursive: true);

    [Fact]
    public void A_picture_is_known_by_its_content_whatever_its_name_says()
    {
        Put("peach.jpg", FourColours.Bytes("still.gif"));

        Assert.Equal((PictureFormat.Gif, 96, 64), Read("peach.jpg") is { File: { } file, Findings: [] } ? (file.Format, file.Width, file.Height) : default);
    }

    [Fact]
    public void Of_an_animation_the_first_picture_is_shown_and_that_is_told()
    {
        Put("a.gif", FourColours.Bytes("animated.gif"));

        var (file, findings) = Read("a.gif");

        Assert.True(file!.IsAnimated);
        Assert.Equal(["edition.yaml:7:15: warning PE1305: 'a.gif' holds several pictures, and the first is shown; give a file with the one that is wanted"], findings.Select(f => f.ToString()));
    }

    [Fact]
    public void A_PNG_of_60000_by_60000_is_refused_by_its_header()
    {
        Put("huge.png", new DrawnPng(60_000, 60_000) { Sample = null, Written = 0.00001 }.ToBytes());

        Refused("huge.png", "PE1304", "'huge.png' is 60000 × 60000 pixels, over 250 million or 100000 on a side; make it smaller");
    }

    [Fact]
    public void A_JPEG_of_60000_by_60000_is_refused_by_its_header()
    {
        Put("huge.jpg", Jpeg.Lying(FourColours.Bytes("colour.jpg"), 60_000, 60_000));

        Refused("huge.jpg", "PE1304", "60000 × 60000 pixels");
    }

    [Fact]
    public void A_progressive_JPEG_is_refused_sooner_because_it_is_decoded_whole()
    {
        Put("large.jpg", Jpeg.Lying(FourColours.Bytes("progressive.jpg"), 11_000, 10_000));

        Refused("large.jpg", "PE1304", "over 100 million");
    }

    [Fact]
    public void A_PNG_one_pixel_high_and_too_long_is_refused()
    {
        Put("long.png", new DrawnPng(200_000, 1) { Sample = null }.ToBytes());

        Refused("long.png", "PE1304", "100000 on a side");
    }

    [Theory]
    [InlineData("colour.jpg")]
    [InlineData("progressive.jpg")]
    [InlineData("drawn.png")]
    [InlineData("lossy.webp")]
    [InlineData("lzw.tif")]
    public void A_file_cut_off_is_refused(string name)
    {
        var bytes = name == "drawn.png" ? new DrawnPng(96, 64).ToBytes() : FourColours.Bytes(name);
        Put(name, bytes[..(bytes.Length * 2 / 3)]);

        Refused(name, "PE1303", "is damaged");
    }

    [Theory]
    [InlineData(0, 64)]
    [InlineData(96, 0)]
    public void A_picture_of_no_size_is_refused(int width, int height)
    {
        Put("none.png", new DrawnPng(width, height) { Written = 0 }.ToBytes());
        Put("none.jpg", Jpeg.Lying(FourColours.Bytes("colour.jpg"), width, height));

        Refused("none.png", "PE1303", "is damaged");
        Refused("none.jpg", "PE1303", "is damaged");
    }

    /// <summary>The length of its one strip, of the file's last numbers, is made 2 GB.</summary>
    [Fact]
    public void A_TIFF_that_lies_about_its_lengths_is_refused()
    {
        var tiff = FourColours.Bytes("lzw.tif");
        var entry = Enumerable.Range(0, tiff.Length - 12).Last(i => tiff.AsSpan(i, 4).SequenceEqual<byte>([0x17, 0x01, 4, 0]));
        (tiff[entry + 8], tiff[entry + 9], tiff[entry + 10], tiff[entry + 11]) = (0xFF, 0xFF, 0xFF, 0x7F);
        Put("lying.tif", tiff);

        Refused("lying.tif", "PE1303", "is damaged");
    }

    /// <summary>240 million pixels in 240 kB; decoded they would be 0.96 GB.</summary>
    [Fact]
    public void A_PNG_that_unpacks_to_a_thousand_times_its_size_is_read_within_bounds()
    {
        Put("bomb.png", new DrawnPng(20_000, 12_000, 1, 0) { Sample = null, Filter = _ => 0, Level = CompressionLevel.Fastest }.ToBytes());
        var (file, findings) = Read("bomb.png");
        Assert.Empty(findings);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var interest = InterestReader.Read(file!);

        Assert.NotSame(PictureInterest.Unknown, interest);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 300_000_000);
    }

    [Theory]
    [InlineData("../outside.jpg")]
    [InlineData("a/../../outside.jpg")]
    [InlineData("..\\outside.jpg")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\outside.jpg")]
    [InlineData("")]
    [InlineData("peach\0.jpg")]
    public void A_path_that_leads_out_of_the_folder_is_refused(string name)
    {
        File.WriteAllBytes(Path.Combine(room, "outside.jpg"), FourColours.Bytes("colour.jpg"));

        Refused(name, "PE1301", "is outside the edition's folder; copy it there and give a path relative to it");
    }

    [Fact]
    public void A_link_out_of_the_folder_is_refused_also_as_a_folder_on_the_way()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links want rights there");
        File.WriteAllBytes(Path.Combine(room, "outside.jpg"), FourColours.Bytes("colour.jpg"));
        File.CreateSymbolicLink(At("link.jpg"), Path.Combine(room, "outside.jpg"));
        File.CreateSymbolicLink(At("device.png"), "/dev/zero");
        Directory.CreateSymbolicLink(At("folder"), room);

        Refused("link.jpg", "PE1301", "outside");
        Refused("device.png", "PE1301", "outside");
        Refused("folder/outside.jpg", "PE1301", "outside");
    }

    [Fact]
    public void A_folder_is_no_picture()
    {
        Directory.CreateDirectory(At("peach.jpg"));

        Refused("peach.jpg", "PE1302", "is a folder");
    }

    [Fact]
    public void A_file_that_is_not_there_is_told() => Refused("peach.jpg", "PE1302", "is not there; the story is built without it: put the file there or take the entry out");

    /// <summary>Reading a pipe would wait for somebody who writes.</summary>
    [Fact]
    public void A_pipe_is_not_waited_on()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no mkfifo there");
        using var made = Process.Start("mkfifo", [At("pipe.jpg")]);
        made.WaitForExit();

        Refused("pipe.jpg", "PE1302", "it is empty, or a pipe or device, which is not waited for");
    }

    [Fact]
    public void A_file_over_64_MiB_is_refused()
    {
        using (var file = File.Create(At("large.png")))
        {
            file.SetLength((64L * 1024 * 1024) + 1);
        }

        Refused("large.png", "PE1304", "is over 64 MiB; make it smaller");
    }

    [Theory]
    [InlineData("%PDF-1.7", "is a PDF file, which is not read; export it as JPEG, PNG or SVG")]
    [InlineData("8BPS\0\u0001", "is a Photoshop file")]
    [InlineData("\0\0\0\u0018ftypheic", "is a HEIC file")]
    [InlineData("\0\0\0\u001Cftypavif", "is a AVIF file")]
    [InlineData("%!PS-Adobe-3.0 EPSF-3.0", "is a EPS file")]
    [InlineData("MZ", "is no picture that is read; export it as JPEG, PNG or SVG")]
    [InlineData("<html></html>", "is no picture that is read")]
    public void Kinds_that_are_not_read_are_named(string start, string message)
    {
        Put("peach.jpg", [.. Encoding.Latin1.GetBytes(start), .. new byte[40]]);

        Refused("peach.jpg", "PE1303", message);
    }

    private string At(string name) => Path.Combine(room, "edition", name);

    private void Put(string name, byte[] bytes) => File.WriteAllBytes(At(name), bytes);

    private (PictureFile? File, System.Collections.Immutable.ImmutableArray<Diagnostic> Findings) Read(string name) =>
        new PictureReader(new EditionFolder(Path.Combine(room, "edition"))).Read(name, Place);

    private void Refused(string name, string code, string words)
    {
        var (file, findings) = Read(name);

        Assert.Null(file);
        var finding = Assert.Single(findings);
        Assert.Equal((code, Severity.Warning, Place), (finding.Code, finding.Severity, finding.Place));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }
}
