using PrintEdition.Model;

namespace PrintEdition.Imaging.Files;

/// <summary>How large a picture may be, by what reading it costs (PDF rule 9, ingest 6).</summary>
public static class PictureLimits
{
    /// <summary>Pixels of a picture that is read row by row: its size costs time, not memory.</summary>
    public const long MostInRows = 250_000_000;

    /// <summary>Pixels of a picture that its decoder holds whole: up to 0.4 GB.</summary>
    public const long MostAtOnce = 100_000_000;

    /// <summary>Pixels of a TIFF; half of them may stand in one strip or tile, which its decoder holds twice, with 16 bits a sample.</summary>
    public const long MostOfTiff = 50_000_000;

    /// <summary>Pixels of a side.</summary>
    public const int LongestSide = 100_000;

    /// <summary>Scans of a progressive JPEG: each goes over the whole picture. Encoders write about ten.</summary>
    public const int MostScans = 100;

    /// <summary>The largest number of pixels of a kind of picture.</summary>
    public static long MostPixels(PictureFormat format, bool isProgressive) => format switch
    {
        PictureFormat.Png => MostInRows,
        PictureFormat.Jpeg when !isProgressive => MostInRows,
        PictureFormat.Tiff => MostOfTiff,
        _ => MostAtOnce,
    };
}
