using System.IO.Compression;
using System.Text;
using CsCheck;
using PrintEdition.Pdf.Checking.Reading;

namespace PrintEdition.Pdf.Tests.Checking;

/// <summary>The filters of streams (ISO 32000-2, 7.4), by examples of the standard and by coding what is decoded.</summary>
public class FiltersTests
{
    private const long Limit = 1 << 20;

    private static readonly string[] Names = ["FlateDecode", "LZWDecode", "ASCIIHexDecode", "ASCII85Decode", "RunLengthDecode", "JPXDecode"];

    [Fact]
    public void Hexadecimal() => Assert.Equal("ferry"u8.ToArray(), Decode("ASCIIHexDecode", "66 65 72\n72 79>"u8.ToArray()));

    [Fact]
    public void Hexadecimal_with_half_a_byte() => Assert.Equal([0x70], Decode("AHx", "7>"u8.ToArray()));

    [Fact]
    public void Ascii_85() => Assert.Equal("Man is d\0\0\0\0"u8.ToArray(), Decode("ASCII85Decode", "9jqo^ BlbD-z~>"u8.ToArray()));

    [Fact]
    public void Ascii_85_with_less_than_four_bytes_at_its_end() => Assert.Equal("Man "u8.ToArray()[..3], Decode("A85", "9jqo~>"u8.ToArray()));

    [Fact]
    public void Run_lengths() => Assert.Equal("abcdddd"u8.ToArray(), Decode("RunLengthDecode", [2, .. "abc"u8, 253, (byte)'d', 128, 7]));

    /// <summary>The example of ISO 32000-2, 7.4.4.2.</summary>
    [Fact]
    public void Lzw_as_the_standard_shows_it() =>
        Assert.Equal([45, 45, 45, 45, 45, 65, 45, 45, 45, 66], Decode("LZWDecode", [0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01]));

    [Fact]
    public void Lzw_gives_what_was_coded() => Gen.Byte[0, 3].Array[0, 6000].ForAll(
        data =>
        {
            Assert.Equal(data, Decode("LZW", EncodeLzw(data, isEarly: true)));
            Assert.Equal(data, StreamFilters.Decode("LZW", EncodeLzw(data, isEarly: false), Parameters("/EarlyChange 0"), Limit));
        },
        iter: 60);

    [Fact]
    public void Every_filter_of_png_is_undone() => Gen.Select(Gen.Byte.Array[24], Gen.Int[0, 4].Array[3]).ForAll((pixels, filters) =>
        Assert.Equal(pixels, StreamFilters.Decode("FlateDecode", Deflate(FilterPng(pixels, filters, row: 8, pixel: 2)), Parameters("/Predictor 15 /Colors 2 /Columns 4"), Limit)));

    [Fact]
    public void Rows_of_tiff_are_undone() =>
        Assert.Equal([1, 3, 6, 10, 5, 5, 5, 4], StreamFilters.Decode("FlateDecode", Deflate([1, 2, 3, 4, 5, 0, 0, 255]), Parameters("/Predictor 2 /Columns 4"), Limit));

    [Theory]
    [InlineData("/Predictor 12 /Columns 0")]
    [InlineData("/Predictor 12 /Columns 2000000000 /Colors 60")]
    [InlineData("/Predictor 12 /Colors 0")]
    [InlineData("/Predictor 12 /BitsPerComponent 99")]
    public void Parameters_that_make_no_sense_give_nothing(string parameters) =>
        Assert.Null(StreamFilters.Decode("FlateDecode", Deflate([1, 2, 3]), Parameters(parameters), Limit));

    [Fact]
    public void More_than_is_wanted_is_not_unpacked()
    {
        Assert.Null(StreamFilters.Decode("FlateDecode", Deflate(new byte[2000]), ReadDictionary.Empty, 1000));
        Assert.Null(StreamFilters.Decode("LZWDecode", EncodeLzw(new byte[2000], true), ReadDictionary.Empty, 1000));
        Assert.Null(StreamFilters.Decode("RunLengthDecode", Enumerable.Repeat(new byte[] { 129, 0 }, 20).SelectMany(b => b).ToArray(), ReadDictionary.Empty, 1000));
    }

    [Fact]
    public void Any_bytes_are_decoded_or_refused() => Gen.Select(Gen.Int[0, Names.Length - 1], Gen.Byte.Array[0, 400]).ForAll(
        (name, data) => Assert.InRange(StreamFilters.Decode(Names[name], data, Parameters("/Predictor 12 /Columns 5"), Limit)?.Length ?? 0, 0, Limit), iter: 1000);

    private static byte[]? Decode(string filter, byte[] data) => StreamFilters.Decode(filter, data, ReadDictionary.Empty, Limit);

    private static ReadDictionary Parameters(string entries) => (ReadDictionary)new ValueReader(Encoding.ASCII.GetBytes($"<<{entries}>>"), 0).Read()!;

    private static byte[] Deflate(byte[] data)
    {
        var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(data);
        }

        return output.ToArray();
    }

    /// <summary>Rows with the filters of PNG, worked out from the pixels (PNG, 9.2).</summary>
    private static byte[] FilterPng(byte[] pixels, int[] filters, int row, int pixel)
    {
        var output = new List<byte>();
        for (var y = 0; y < filters.Length; y++)
        {
            output.Add((byte)filters[y]);
            for (var x = 0; x < row; x++)
            {
                int left = x < pixel ? 0 : pixels[(y * row) + x - pixel], above = y == 0 ? 0 : pixels[((y - 1) * row) + x], corner = x < pixel || y == 0 ? 0 : pixels[((y - 1) * row) + x - pixel];
                var nearest = new[] { left, above, corner }.MinBy(n => Math.Abs(left + above - corner - n));
                output.Add((byte)(pixels[(y * row) + x] - new[] { 0, left, above, (left + above) / 2, nearest }[filters[y]]));
            }
        }

        return [.. output];
    }

    /// <summary>The coder of the standard, one code for each longest known string.</summary>
    private static byte[] EncodeLzw(byte[] data, bool isEarly)
    {
        var output = new List<byte>();
        var (bits, count, width) = (0L, 0, 9);
        var known = new Dictionary<string, int>();
        Reset();
        Put(256);
        var before = "";
        foreach (var b in data)
        {
            var next = before + (char)b;
            if (known.ContainsKey(next))
            {
                before = next;
                continue;
            }

            Put(known[before]);
            known.Add(next, known.Count + 2);
            width = (known.Count + 2 + (isEarly ? 0 : -1)) switch { < 512 => 9, < 1024 => 10, < 2048 => 11, _ => 12 };
            if (known.Count + 2 >= 4095)
            {
                Put(256);
                Reset();
            }

            before = ((char)b).ToString();
        }

        if (before.Length > 0)
        {
            Put(known[before]);
            known.Add(before + "end", known.Count + 2);
            width = (known.Count + 2 + (isEarly ? 0 : -1)) switch { < 512 => 9, < 1024 => 10, < 2048 => 11, _ => 12 };
        }

        Put(257);
        output.Add((byte)(bits << (8 - count)));
        return [.. output];

        void Reset()
        {
            known = Enumerable.Range(0, 256).ToDictionary(c => ((char)c).ToString(), c => c);
            width = 9;
        }

        void Put(int code)
        {
            (bits, count) = ((bits << width) | (long)code, count + width);
            for (; count >= 8; count -= 8)
            {
                output.Add((byte)(bits >> (count - 8)));
            }

            bits &= (1 << count) - 1;
        }
    }
}
