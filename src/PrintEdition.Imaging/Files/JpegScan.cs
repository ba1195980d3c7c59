namespace PrintEdition.Imaging.Files;

/// <summary>What the markers of a JPEG say (ITU-T T.81, annex B).</summary>
/// <param name="IsWhole">Whether its end marker is there.</param>
/// <param name="IsBaselineOrProgressive">Whether it is coded as every reader knows, with 8 bits a sample.</param>
/// <param name="Components">Components of a pixel: 1 grey, 3 colour, 4 for print.</param>
/// <param name="IsPlainRgb">Whether an Adobe marker says that three components are RGB, not YCbCr.</param>
/// <param name="IsProgressive">Whether its scans refine one another, so that it is decoded whole or not at all.</param>
/// <param name="Scans">Scans (SOS markers) in the file.</param>
internal readonly record struct JpegScan(bool IsWhole, bool IsBaselineOrProgressive, int Components, bool IsPlainRgb, bool IsProgressive, int Scans)
{
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte AdobeSegment = 0xEE;

    /// <summary>Walks the markers of a file; a thumbnail inside a segment is stepped over.</summary>
    public static JpegScan Read(ReadOnlySpan<byte> data)
    {
        var scan = default(JpegScan);
        for (var at = 2; NextMarker(data, ref at) is var marker and not 0;)
        {
            if (marker == EndOfImage)
            {
                return scan with { IsWhole = true };
            }

            var length = at + 3 < data.Length ? (data[at + 2] << 8) + data[at + 3] : data.Length;
            if (at + 2 + length > data.Length)
            {
                return scan;
            }

            scan = scan.With(marker, data.Slice(at + 4, Math.Max(0, length - 2)));
            at += 2 + length;
        }

        return scan;
    }

    private JpegScan With(byte marker, ReadOnlySpan<byte> segment) => marker switch
    {
        >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) when segment.Length > 5 && Components == 0 =>
            this with { Components = segment[5], IsBaselineOrProgressive = marker <= 0xC2 && segment[0] == 8, IsProgressive = (marker & 3) == 2 },
        AdobeSegment when segment.StartsWith("Adobe"u8) && segment.Length > 11 => this with { IsPlainRgb = segment[11] == 0 },
        StartOfScan => this with { Scans = Scans + 1 },
        _ => this,
    };

    /// <summary>
    /// Moves to the next marker with a length, or the end marker. Inside coded data, FF 00 is data and FF D0 to D7 restart it.
    /// </summary>
    private static byte NextMarker(ReadOnlySpan<byte> data, ref int at)
    {
        while (at + 1 < data.Length)
        {
            var found = data[at..].IndexOf((byte)0xFF);
            if (found < 0 || at + found + 1 >= data.Length)
            {
                return 0;
            }

            at += found;
            if (data[at + 1] is not (0x00 or 0x01 or 0xFF or (>= 0xD0 and <= 0xD8)))
            {
                return data[at + 1];
            }

            at += data[at + 1] == 0xFF ? 1 : 2;
        }

        return 0;
    }
}
