namespace PrintEdition.Pdf.Icc;

/// <summary>Reads curves (ICC.1:2010, 10.5 and 10.16).</summary>
internal static class CurveReader
{
    private const int HeadSize = 12;

    /// <summary>Parameters of the kinds of parametric curves.</summary>
    private static readonly int[] Parameters = [1, 3, 4, 5, 7];

    /// <summary>Reads curves that follow each other, each at a multiple of four.</summary>
    /// <exception cref="InvalidDataException">They are damaged.</exception>
    public static CurveStage ReadAll(TagReader data, int count)
    {
        var curves = new Curve[count];
        long at = 0;
        for (var i = 0; i < count; i++)
        {
            (curves[i], var size) = Read(data.From(at));
            at += (size + 3) & ~3L;
        }

        return new CurveStage(curves);
    }

    private static (Curve Curve, long Size) Read(TagReader data) => data.Signature(0) switch
    {
        "curv" => Sampled(data, data.Number(8)),
        "para" => Formula(data, data.Short(8)),
        _ => throw new InvalidDataException("a curve is of no known kind"),
    };

    /// <summary>Without values the curve is none; a single one is an exponent with eight bits after the point.</summary>
    private static (Curve Curve, long Size) Sampled(TagReader data, uint count) => count switch
    {
        0 => (new FormulaCurve(1, 1, 0, 0, 0, 0, 0), HeadSize),
        1 => (new FormulaCurve(data.Short(HeadSize) / 256.0, 1, 0, 0, 0, 0, 0), HeadSize + 2),
        _ => (new SampledCurve(data.Fractions(HeadSize, count, 2)), HeadSize + (count * 2L)),
    };

    private static (Curve Curve, long Size) Formula(TagReader data, ushort kind)
    {
        if (kind >= Parameters.Length)
        {
            throw new InvalidDataException("a curve is of no known kind");
        }

        var p = Enumerable.Range(0, Parameters[kind]).Select(i => data.Fixed(HeadSize + (i * 4L))).ToArray();
        Curve curve = kind switch
        {
            0 => new FormulaCurve(p[0], 1, 0, 0, 0, 0, 0),
            1 => new FormulaCurve(p[0], p[1], p[2], 0, -p[2] / p[1], 0, 0),
            2 => new FormulaCurve(p[0], p[1], p[2], 0, -p[2] / p[1], p[3], p[3]),
            3 => new FormulaCurve(p[0], p[1], p[2], p[3], p[4], 0, 0),
            _ => new FormulaCurve(p[0], p[1], p[2], p[3], p[4], p[5], p[6]),
        };
        return (curve, HeadSize + (p.Length * 4L));
    }
}
