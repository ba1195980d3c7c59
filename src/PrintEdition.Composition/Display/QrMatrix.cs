namespace PrintEdition.Composition.Display;

/// <summary>The modules of a QR code (ISO/IEC 18004), row by row, quiet zone included.</summary>
/// <param name="Size">Modules on a side.</param>
/// <param name="Modules">A character for each module, <c>1</c> where it is dark.</param>
public sealed record QrMatrix(int Size, string Modules)
{
    private const char Dark = '1';

    /// <summary>The dark modules, those that touch in a row together.</summary>
    public IEnumerable<(int Row, int Column, int Length)> Runs
    {
        get
        {
            for (var row = 0; row < Size; row++)
            {
                for (var column = 0; column < Size; column++)
                {
                    var length = RunFrom(row, column);
                    if (length > 0)
                    {
                        yield return (row, column, length);
                        column += length;
                    }
                }
            }
        }
    }

    private int RunFrom(int row, int column)
    {
        var end = column;
        while (end < Size && Modules[(row * Size) + end] == Dark)
        {
            end++;
        }

        return end - column;
    }
}
