namespace PrintEdition.Imaging.Decoding;

/// <summary>Rows of a PNG with their filters undone (PNG 3rd edition, 9.2).</summary>
/// <param name="rowBytes">Bytes of a row.</param>
/// <param name="distance">Bytes from a sample to the same of the pixel on its left, at least 1.</param>
internal sealed class PngRows(int rowBytes, int distance)
{
    // Zeros stand for the pixels left of the first.
    private byte[] row = new byte[rowBytes + distance];
    private byte[] above = new byte[rowBytes + distance];

    /// <summary>The next row; valid until the one after it is read.</summary>
    /// <exception cref="EndOfStreamException">The data ends before.</exception>
    /// <exception cref="InvalidDataException">The data is no row.</exception>
    public ReadOnlySpan<byte> Next(Stream data)
    {
        (row, above) = (above, row);
        var filter = data.ReadByte();
        data.ReadExactly(row, distance, rowBytes);
        Undo(filter);
        return row.AsSpan(distance);
    }

    private void Undo(int filter)
    {
        switch (filter)
        {
            case 0:
                break;
            case 1:
                AddLeft();
                break;
            case 2:
                AddAbove();
                break;
            case 3:
                AddMean();
                break;
            case 4:
                AddPaeth();
                break;
            default:
                throw new InvalidDataException();
        }
    }

    private void AddLeft()
    {
        for (var i = distance; i < row.Length; i++)
        {
            row[i] += row[i - distance];
        }
    }

    private void AddAbove()
    {
        for (var i = distance; i < row.Length; i++)
        {
            row[i] += above[i];
        }
    }

    private void AddMean()
    {
        for (var i = distance; i < row.Length; i++)
        {
            row[i] += (byte)((row[i - distance] + above[i]) / 2);
        }
    }

    private void AddPaeth()
    {
        for (var i = distance; i < row.Length; i++)
        {
            row[i] += Paeth(row[i - distance], above[i], above[i - distance]);
        }
    }

    /// <summary>Whichever of left, above and upper left is nearest to left + above − upper left (9.4).</summary>
    private static byte Paeth(byte left, byte up, byte upLeft)
    {
        var (toLeft, toUp, toUpLeft) = (Math.Abs(up - upLeft), Math.Abs(left - upLeft), Math.Abs(left + up - (2 * upLeft)));
        return toLeft <= toUp && toLeft <= toUpLeft ? left : toUp <= toUpLeft ? up : upLeft;
    }
}
