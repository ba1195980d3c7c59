using System.Text;
using PrintEdition.Imaging.Files;
using PrintEdition.Imaging.Metadata;
using PrintEdition.Model;
using SkiaSharp;

namespace PrintEdition.Imaging.Tests.Metadata;

/// <summary>Captions, names and alternate texts that agencies write into pictures.</summary>
public class MetadataTests
{
    private static readonly byte[] Plain = Encoded(SKEncodedImageFormat.Jpeg);

    [Fact]
    public void A_JPEG_says_in_XMP_what_is_to_be_seen_and_who_took_it() =>
        Assert.Equal("河堤上的桃花开了 | 方既白 | 苇川通讯 | 开花的树", Shown(TaggedPicture.Jpeg(Plain, TaggedPicture.XmpSegment(TaggedPicture.Words("河堤上的桃花开了", "方既白", "苇川通讯", "开花的树")))));

    [Fact]
    public void A_PNG_has_the_packet_in_a_text_chunk()
    {
        var png = TaggedPicture.Png(Encoded(SKEncodedImageFormat.Png), TaggedPicture.Words("桃花", "方既白", "苇川通讯", "树"));

        Assert.True(FactsReader.Read(png, PictureFormat.Png)!.IsWhole);
        Assert.Equal("桃花 | 方既白 | 苇川通讯 | 树", Shown(png));
    }

    [Fact]
    public void A_WebP_has_the_packet_in_a_chunk()
    {
        var packet = Encoding.UTF8.GetBytes(TaggedPicture.Words("桃花", "方既白", "苇川通讯", "树"));
        byte[] webp = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8X"u8, 3, 0, 0, 0, 1, 2, 3, 0, .. "XMP "u8, .. BitConverter.GetBytes(packet.Length), .. packet];

        Assert.Equal("桃花 | 方既白 | 苇川通讯 | 树", Shown(webp));
    }

    [Fact]
    public void A_TIFF_has_the_packet_in_a_tag_of_its_own()
    {
        var packet = Encoding.UTF8.GetBytes(TaggedPicture.Words("桃花", "方既白", "苇川通讯", "树"));
        var data = new MemoryStream();
        using (var tiff = BitMiracle.LibTiff.Classic.Tiff.ClientOpen("a", "w", data, new BitMiracle.LibTiff.Classic.TiffStream()))
        {
            tiff.SetField(BitMiracle.LibTiff.Classic.TiffTag.IMAGEWIDTH, 2);
            tiff.SetField(BitMiracle.LibTiff.Classic.TiffTag.IMAGELENGTH, 1);
            tiff.SetField(BitMiracle.LibTiff.Classic.TiffTag.BITSPERSAMPLE, 8);
            tiff.SetField(BitMiracle.LibTiff.Classic.TiffTag.SAMPLESPERPIXEL, 1);
            tiff.SetField(BitMiracle.LibTiff.Classic.TiffTag.PHOTOMETRIC, BitMiracle.LibTiff.Classic.Photometric.MINISBLACK);
            tiff.SetField(BitMiracle.LibTiff.Classic.TiffTag.ROWSPERSTRIP, 1);
            tiff.SetField(BitMiracle.LibTiff.Classic.TiffTag.XMLPACKET, packet.Length, packet);
            tiff.WriteScanline([1, 2], 0);
            tiff.WriteDirectory();
            Assert.Equal("桃花 | 方既白 | 苇川通讯 | 树", Shown(data.ToArray()));
        }
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("GB18030", false)]
    public void Older_programs_write_IIM_records_in_UTF_8_or_GB18030(string coding, bool isSaid)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(coding) ?? Encoding.GetEncoding(coding);
        var jpeg = TaggedPicture.Jpeg(Plain, TaggedPicture.IimSegment(
            isSaid ? TaggedPicture.Set(1, 90, "\x1B%G"u8.ToArray()) : [],
            TaggedPicture.Set(2, 5, encoding.GetBytes("题目")),
            TaggedPicture.Set(2, 80, encoding.GetBytes("方既白")),
            TaggedPicture.Set(2, 80, encoding.GetBytes("何满仓")),
            TaggedPicture.Set(2, 110, encoding.GetBytes("苇川通讯")),
            TaggedPicture.Set(2, 120, encoding.GetBytes("河堤上的桃花开了"))));

        Assert.Equal("河堤上的桃花开了 | 方既白 何满仓 | 苇川通讯 | ", Shown(jpeg));
    }

    [Fact]
    public void What_XMP_does_not_say_IIM_may_say()
    {
        var jpeg = TaggedPicture.Jpeg(Plain, TaggedPicture.XmpSegment(TaggedPicture.Packet("", "dc:description='新的'")), TaggedPicture.IimSegment(TaggedPicture.Set(2, 80, "方既白"u8.ToArray()), TaggedPicture.Set(2, 120, "旧的"u8.ToArray())));

        Assert.Equal("新的 | 方既白 |  | ", Shown(jpeg));
    }

    [Fact]
    public void Texts_keep_their_languages() =>
        Assert.Equal(
            ["x-default 花", "en Blossom", "zh-CN 桃花"],
            MetadataReader.Read(TaggedPicture.Jpeg(Plain, TaggedPicture.XmpSegment(TaggedPicture.Packet(
                "<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>花</rdf:li><rdf:li xml:lang='en'>Blossom</rdf:li><rdf:li xml:lang='zh-CN'>桃花</rdf:li></rdf:Alt></dc:description>"))), PictureFormat.Jpeg)
                .Captions.Select(c => $"{c.Language} {c.Text}"));

    [Theory]
    [InlineData("OLYMPUS DIGITAL CAMERA", "")]
    [InlineData("   ", "")]
    [InlineData("河堤\n上", "河堤 上")]
    public void What_cameras_write_is_no_caption(string written, string caption) =>
        Assert.Equal(caption + " |  |  | ", Shown(TaggedPicture.Jpeg(Plain, TaggedPicture.XmpSegment(TaggedPicture.Packet($"<dc:description>{written}</dc:description>")))));

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>")]
    [InlineData("<x><y></x>")]
    [InlineData("no XML")]
    public void A_packet_that_is_no_plain_XML_counts_as_not_there(string packet) =>
        Assert.Equal(" |  |  | ", Shown(TaggedPicture.Jpeg(Plain, TaggedPicture.XmpSegment(packet))));

    [Fact]
    public void A_packet_nested_without_end_and_a_text_without_end_count_as_not_there()
    {
        var deep = TaggedPicture.Packet("<dc:description>" + string.Concat(Enumerable.Repeat("<a>", 200)) + "桃花" + string.Concat(Enumerable.Repeat("</a>", 200)) + "</dc:description>");
        var longText = TaggedPicture.Packet($"<dc:description>{new string('水', 2001)}</dc:description>");

        Assert.All(new[] { deep, longText }, packet => Assert.Equal(" |  |  | ", Shown(TaggedPicture.Jpeg(Plain, TaggedPicture.XmpSegment(packet)))));
    }

    [Fact]
    public void A_damaged_file_says_something_or_nothing()
    {
        byte[][] whole =
        [
            TaggedPicture.Jpeg(Plain, TaggedPicture.XmpSegment(TaggedPicture.Words("桃花", "方既白", "苇川通讯", "树")), TaggedPicture.IimSegment(TaggedPicture.Set(2, 120, "旧的"u8.ToArray()))),
            TaggedPicture.Png(Encoded(SKEncodedImageFormat.Png), TaggedPicture.Words("桃花", "方既白", "苇川通讯", "树")),
        ];

        Assert.All(whole, file => Damage.Of(file).ForAll(bytes => Assert.All(Enum.GetValues<PictureFormat>(), format => Assert.NotNull(MetadataReader.Read(bytes, format))), iter: 300));
    }

    private static string Shown(byte[] file)
    {
        var words = MetadataReader.Read(file, FormatSniffer.Of(file)!.Value);
        return $"{string.Join(' ', words.Captions.Select(c => c.Text))} | {string.Join(' ', words.Creators)} | {words.Credit} | {string.Join(' ', words.Alternates.Select(c => c.Text))}";
    }

    private static byte[] Encoded(SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(8, 6);
        using var data = bitmap.Encode(format, 80);
        return data.ToArray();
    }
}
