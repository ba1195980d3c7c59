using System.Collections.Immutable;

namespace PrintEdition.Pdf.Icc;

/// <summary>Reads the tables between Lab and CMYK: lut8, lut16, lutAToB and lutBToA (ICC.1:2010, 10.8 to 10.11).</summary>
internal static class LookUpTableReader
{
    /// <summary>The grid of lutAToB and lutBToA begins with points for each of sixteen channels, and the size of a value.</summary>
    private const int GridHead = 20;

    /// <summary>Reads a table.</summary>
    /// <param name="tag">The tag's data.</param>
    /// <param name="inputs">Channels it must begin with: 3 or 4.</param>
    /// <param name="outputs">Channels it must end with.</param>
    /// <exception cref="InvalidDataException">It is damaged, or another table.</exception>
    public static LookUpTable Read(TagReader tag, int inputs, int outputs)
    {
        var kind = tag.Signature(0);
        if (tag.Byte(8) != inputs || tag.Byte(9) != outputs)
        {
            throw new InvalidDataException("a table has not the channels of its colour spaces");
        }

        return kind switch
        {
            "mft1" => new LookUpTable(Plain(tag, inputs, outputs, 256, 256, 48, 1), IsLegacy: false),
            "mft2" => new LookUpTable(Plain(tag, inputs, outputs, tag.Short(48), tag.Short(50), 52, 2), IsLegacy: true),
            "mAB " when inputs == 4 => new LookUpTable([.. Parts(tag, inputs, outputs)], IsLegacy: false),
            "mBA " when inputs == 3 => new LookUpTable([.. Parts(tag, outputs, inputs).Reverse()], IsLegacy: false),
            _ => throw new InvalidDataException("a table is of no known kind"),
        };
    }

    /// <summary>Curves, grid, curves, one after the other; the matrix is for XYZ only.</summary>
    private static ImmutableArray<Stage> Plain(TagReader tag, int inputs, int outputs, int before, int after, long at, int size)
    {
        var points = Enumerable.Repeat((int)tag.Byte(10), inputs).ToArray();
        var grid = Grid(tag.From(at + ((long)inputs * before * size)), points, outputs, size);
        return
        [
            Curves(tag.From(at), inputs, before, size),
            grid,
            Curves(tag.From(at + ((((long)inputs * before) + grid.Values.Length) * size)), outputs, after, size),
        ];
    }

    private static CurveStage Curves(TagReader data, int count, int values, int size) => values < 2
        ? throw new InvalidDataException("a curve has less than two values")
        : new CurveStage([.. Enumerable.Range(0, count).Select(i => new SampledCurve(data.Fractions((long)i * values * size, values, size)))]);

    private static GridStage Grid(TagReader data, int[] points, int outputs, int size)
    {
        if (Array.Exists(points, p => p < 2) || size is not (1 or 2))
        {
            throw new InvalidDataException("a grid has less than two points");
        }

        var count = points.Aggregate((long)outputs, (n, p) => n * p);
        return new GridStage(points, outputs, data.Fractions(0, count, size));
    }

    /// <summary>The parts between inks and Lab, as far as there are any: A curves, grid, M curves, matrix, B curves.</summary>
    private static IEnumerable<Stage> Parts(TagReader tag, int inks, int others)
    {
        var (b, matrix, m, grid, a) = (tag.Number(12), tag.Number(16), tag.Number(20), tag.Number(24), tag.Number(28));
        if (a == 0 || grid == 0 || b == 0)
        {
            throw new InvalidDataException("a table has no grid");
        }

        yield return CurveReader.ReadAll(tag.From(a), inks);
        var isToInks = tag.Signature(0) == "mBA ";
        var points = Enumerable.Range(0, isToInks ? others : inks).Select(i => (int)tag.Byte(grid + i)).ToArray();
        yield return Grid(tag.From(grid + GridHead), points, isToInks ? inks : others, tag.Byte(grid + 16));
        if (m != 0)
        {
            yield return CurveReader.ReadAll(tag.From(m), others);
        }

        if (matrix != 0)
        {
            yield return new MatrixStage(Fixed(tag.From(matrix), 9), Fixed(tag.From(matrix + 36), 3));
        }

        yield return CurveReader.ReadAll(tag.From(b), others);
    }

    private static double[] Fixed(TagReader data, int count) => [.. Enumerable.Range(0, count).Select(i => data.Fixed(i * 4))];
}
