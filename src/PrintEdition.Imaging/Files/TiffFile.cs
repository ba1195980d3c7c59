using BitMiracle.LibTiff.Classic;
using SkiaSharp;

namespace PrintEdition.Imaging.Files;

/// <summary>The first page of a TIFF file (TIFF 6.0), opened and found to be of a kind whose memory is bounded.</summary>
internal sealed class TiffFile : IDisposable
{
    /// <summary>Colours and alpha: CMYK with one more.</summary>
    private const int MostSamples = 6;

    /// <summary>Strips or tiles of a page.</summary>
    private const int MostParts = 1_000_000;

    private readonly Tiff tiff;

    static TiffFile() => Tiff.SetErrorHandler(new Silence());

    private TiffFile(Tiff tiff) => this.tiff = tiff;

    /// <summary>Width in pixels, as stored.</summary>
    public int Width => Number(TiffTag.IMAGEWIDTH);

    /// <summary>Height in pixels, as stored.</summary>
    public int Height => Number(TiffTag.IMAGELENGTH);

    /// <summary>Whether further pages follow.</summary>
    public bool HasMorePages => !tiff.LastDirectory();

    /// <summary>How it lies; the numbers are those of EXIF.</summary>
    public SKEncodedOrigin Origin => Number(TiffTag.ORIENTATION) is >= 1 and <= 8 and var origin ? (SKEncodedOrigin)origin : SKEncodedOrigin.TopLeft;

    /// <summary>Opens a file; null for one that is damaged or of a kind that is not read.</summary>
    public static TiffFile? Open(ReadOnlyMemory<byte> file) => Guarded(() => OpenUnguarded(file));

    /// <summary>The pixels as stored, row by row from the top: 8 bits of red, green, blue, alpha, premultiplied; and whether all could be read.</summary>
    public (int[] Pixels, bool IsWhole) Read()
    {
        var pixels = new int[Width * Height];
        var isWhole = Guarded(() => tiff.ReadRGBAImageOriented(Width, Height, pixels, (Orientation)Origin, stopOnError: true));
        return (pixels, isWhole);
    }

    /// <summary>The colour space of RGB samples; null where none is said.</summary>
    public SKColorSpace? Space() => Number(TiffTag.PHOTOMETRIC) == (int)Photometric.RGB && tiff.GetField(TiffTag.ICCPROFILE) is [_, var profile, ..]
        ? SKColorSpace.CreateIcc(profile.GetBytes())
        : null;

    /// <inheritdoc/>
    public void Dispose() => tiff.Dispose();

    private static TiffFile? OpenUnguarded(ReadOnlyMemory<byte> file)
    {
        // Without strip chopping and memory mapping; lengths are checked against the file before anything is read.
        var tiff = Tiff.ClientOpen("", "r", new MemoryStream(file.ToArray(), writable: false), new TiffStream());
        var opened = tiff is null ? null : new TiffFile(tiff);
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
        return Width > 0 && Height > 0 && (long)Width * Height <= PictureLimits.MostOfTiff
            && Number(TiffTag.SAMPLESPERPIXEL) is >= 0 and <= MostSamples && Number(TiffTag.BITSPERSAMPLE) is >= 0 and <= 16
            && parts is > 0 and <= MostParts && size is > 0 and <= 8 * (int)PictureLimits.MostOfTiff
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
        }

        public override void WarningHandler(Tiff tif, string method, string format, params object[] args)
        {
        }

        public override void WarningHandlerExt(Tiff tif, object clientData, string method, string format, params object[] args)
        {
        }
    }
}
