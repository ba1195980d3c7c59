namespace PrintEdition.Pdf.Checking.Reading;

/// <summary>
/// What reading a file may cost. A file may be made to be unpacked, or walked through, without end: then it is not looked at whole. When one of these is spent,
/// nothing more is read.
/// </summary>
/// <param name="fileLength">Bytes of the file.</param>
internal sealed class Allowance(long fileLength)
{
    private const long Least = 64L << 20;

    /// <summary>The most bytes that all streams together unpack to.</summary>
    private const long MostUnpacked = 256L << 20;

    private long bytes = Least + (8 * fileLength);
    private long unpacked = MostUnpacked;
    private long values = 2_000_000 + (fileLength / 4);

    /// <summary>Whether something was more than is allowed.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Bytes that may still be unpacked.</summary>
    public long Unpackable => unpacked;

    /// <summary>Takes bytes that were walked through; false when that are too many.</summary>
    public bool TakeBytes(long count) => Take(ref bytes, count);

    /// <summary>Takes bytes that were unpacked.</summary>
    public bool TakeUnpacked(long count) => Take(ref unpacked, count);

    /// <summary>Takes a value that was made.</summary>
    public bool TakeValue() => Take(ref values, 1);

    private bool Take(ref long left, long count)
    {
        left -= count;
        IsSpent |= left < 0;
        return !IsSpent;
    }
}
