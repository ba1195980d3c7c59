using BitMiracle.LibTiff.Classic;
using SkiaSharp;

namespace PrintEdition.Imaging.Files;

/// <summary>The first page of a TIFF file (TIFF 6.0), opened and found to be of a kind whose memory is bounded.</summary>
internal sealed class TiffFile : IDisposable
{
    /// <summary>Colours and alpha: CMYK with one more.</summary>
    private const int MostSamples = 6;

    /// <summary>Pixels of a strip or tile, which are in memory at once.</summary>
    private const int LargestPart = 25_000_000;

    /// <summary>Strips or tiles of a page.</summary>
    private const int MostParts = 1_000_000;

    private readonly Tiff tiff;
    private readonly TiffData data;

    static TiffFile() => Tiff.SetErrorHandler(new Silence());

    private TiffFile(Tiff tiff, TiffData data)
    {
        (this.tiff, this.data) = (tiff, data);
        Origin = Number(TiffTag.ORIENTATION) is >= 1 and <= 8 and var origin ? (SKEncodedOrigin)origin : SKEncodedOrigin.TopLeft;

        // The decoder would turn some of the eight ways, and each strip by itself.
        tiff.SetField(TiffTag.ORIENTATION, Orientation.TOPLEFT);
    }

    /// <summary>Width in pixels, as stored.</summary>
    public int Width => Number(TiffTag.IMAGEWIDTH);

    /// <summary>Height in pixels, as stored.</summary>
    public int Height => Number(TiffTag.IMAGELENGTH);

    /// <summary>Whether further pages follow.</summary>
    public bool HasMorePages => !tiff.LastDirectory();

    /// <summary>How it lies; the numbers are those of EXIF.</summary>
    public SKEncodedOrigin Origin { get; }

    /// <summary>Opens a file; null for one that is damaged or of a kind that is not read.</summary>
    public static TiffFile? Open(ReadOnlyMemory<byte> file) => Guarded(() => OpenUnguarded(file));

    /// <summary>Reads strips or tiles one after the other; whether all could be read.</summary>
    /// <param name="take">Gets the column and row of pixels in a row, 8 bits of red, green, blue and alpha, premultiplied.</param>
    public bool Read(Action<int, int, ReadOnlyMemory<int>> take)
    {
        data.HasFailed = false;
        var (width, height) = PartSize;
        var part = new int[width * height];
        for (var y = 0; y < Height && !data.HasFailed; y += height)
        {
            for (var x = 0; x < Width && !data.HasFailed; x += width)
            {
                ReadPart(x, y, part);
                Give(x, y, part, take);
            }
        }

        return !data.HasFailed;
    }

    private void ReadPart(int x, int y, int[] part)
    {
        Array.Clear(part);
        var isRead = Guarded(() => tiff.IsTiled() ? tiff.ReadRGBATile(x, y, part) : tiff.ReadRGBAStrip(y, part));
        data.HasFailed |= !isRead;
    }

    /// <summary>The rows of a tile, or those that a strip has, lie from the bottom up.</summary>
    private void Give(int x, int y, int[] part, Action<int, int, ReadOnlyMemory<int>> take)
    {
        var (width, height) = PartSize;
        var rows = Math.Min(height, Height - y);
        var last = (tiff.IsTiled() ? height : rows) - 1;
        for (var i = 0; i < rows; i++)
        {
            take(x, y + i, part.AsMemory((last - i) * width, Math.Min(width, Width - x)));
        }
    }

    /// <summary>The size of a strip or tile.</summary>
    private (int Width, int Height) PartSize => tiff.IsTiled()
        ? (Number(TiffTag.TILEWIDTH), Number(TiffTag.TILELENGTH))
        : (Width, Number(TiffTag.ROWSPERSTRIP) is > 0 and var rows ? Math.Min(rows, Height) : Height);

    /// <summary>The colour space of RGB samples; null where none is said.</summary>
    public SKColorSpace? Space() => Number(TiffTag.PHOTOMETRIC) == (int)Photometric.RGB && tiff.GetField(TiffTag.ICCPROFILE) is [_, var profile, ..]
        ? SKColorSpace.CreateIcc(profile.GetBytes())
        : null;

    /// <summary>The XMP packet of the page; empty for none.</summary>
    public ReadOnlyMemory<byte> Xmp() => Guarded(() => tiff.GetField(TiffTag.XMLPACKET)) is [_, var packet, ..] ? packet.GetBytes() : default;

    /// <inheritdoc/>
    public void Dispose() => tiff.Dispose();

    private static TiffFile? OpenUnguarded(ReadOnlyMemory<byte> file)
    {
        var data = new TiffData(file.ToArray());
        var tiff = Tiff.ClientOpen("", "r", data, new TiffStream());
        var opened = tiff is null ? null : new TiffFile(tiff, data);
        if (opened is null || (opened.IsBounded(file.Length) && tiff!.RGBAImageOK(out _)))
        {
            return opened;
        }

        opened.Dispose();
        return null;
    }

    /// <summary>Whether what its header announces fits what memory and file have.</summary>
    private bool IsBounded(int fileLength)
    {
        var parts = tiff.IsTiled() ? tiff.NumberOfTiles() : tiff.NumberOfStrips();
        var size = tiff.IsTiled() ? tiff.TileSize() : tiff.StripSize();
        var (width, height) = PartSize;
        return Width > 0 && Height > 0 && (long)Width * Height <= PictureLimits.MostOfTiff
            && Number(TiffTag.SAMPLESPERPIXEL) is >= 0 and <= MostSamples && Number(TiffTag.BITSPERSAMPLE) is >= 0 and <= 16
            && parts is > 0 and <= MostParts && size is > 0 and <= LargestPart * MostSamples * 2
            && width > 0 && height > 0 && (long)width * height <= LargestPart
            && Enumerable.Range(0, parts).All(i => tiff.RawStripSize(i) is >= 0 and var length && length <= fileLength);
    }

    /// <summary>A number of the page; 0 when the file does not say it.</summary>
    private int Number(TiffTag tag) => tiff.GetFieldDefaulted(tag) is [var value, ..] ? value.ToInt() : 0;

    /// <summary>The decoder trusts its input here and there: whatever it stumbles over is damage of the file.</summary>
    private static T? Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return default;
        }
    }

    /// <summary>What the decoder has to say goes nowhere: findings say it.</summary>
    private sealed class Silence : TiffErrorHandler
    {
        public override void ErrorHandler(Tiff tif, string method, string format, params object[] args)
        {
        }

        public override void ErrorHandlerExt(Tiff tif, object clientData, string method, string format, params object[] args)
        {
            if (clientData is TiffData data)
            {
                data.HasFailed = true;
            }
        }

        public override void WarningHandler(Tiff tif, string method, string format, params object[] args)
        {
        }

        public override void WarningHandlerExt(Tiff tif, object clientData, string method, string format, params object[] args)
        {
        }
    }

    /// <summary>The file's bytes, and whether the decoder has complained of them.</summary>
    private sealed class TiffData(byte[] file) : MemoryStream(file, writable: false)
    {
        public bool HasFailed { get; set; }
    }
}
