namespace PrintEdition.Pdf.Icc;

/// <summary>A step from one side of a profile to the other: values 0 to 1 become others, in place.</summary>
internal abstract record Stage
{
    /// <summary>Most channels that a stage has.</summary>
    public const int MostChannels = 4;

    /// <summary>Changes the values; the span has room for <see cref="MostChannels"/>.</summary>
    public abstract void Apply(Span<double> values);

    /// <summary>A value within 0 to 1, whatever the arithmetic of a broken profile gave.</summary>
    public static double Clamp(double value) => double.IsNaN(value) ? 0 : Math.Clamp(value, 0, 1);
}

/// <summary>A curve for each channel.</summary>
internal sealed record CurveStage(Curve[] Curves) : Stage
{
    /// <inheritdoc/>
    public override void Apply(Span<double> values)
    {
        for (var i = 0; i < Curves.Length; i++)
        {
            values[i] = Clamp(Curves[i].Of(Clamp(values[i])));
        }
    }
}

/// <summary>Three sums of three channels, row by row, and what is added to each.</summary>
internal sealed record MatrixStage(double[] Factors, double[] Offsets) : Stage
{
    /// <inheritdoc/>
    public override void Apply(Span<double> values)
    {
        var (x, y, z) = (values[0], values[1], values[2]);
        for (var row = 0; row < 3; row++)
        {
            values[row] = Clamp((Factors[row * 3] * x) + (Factors[(row * 3) + 1] * y) + (Factors[(row * 3) + 2] * z) + Offsets[row]);
        }
    }
}

/// <summary>Values at the nodes of a grid, between them multilinear; the first channel varies slowest.</summary>
internal sealed record GridStage(int[] Points, int Outputs, float[] Values) : Stage
{
    /// <inheritdoc/>
    public override void Apply(Span<double> values)
    {
        Span<double> parts = stackalloc double[MostChannels];
        Span<int> steps = stackalloc int[MostChannels];
        var origin = Locate(values, parts, steps);
        Span<double> sums = stackalloc double[MostChannels];
        sums.Clear();
        for (var corner = 0; corner < 1 << Points.Length; corner++)
        {
            Add(corner, origin, parts, steps, sums);
        }

        sums.CopyTo(values);
    }

    /// <summary>The node below the values, how far they are beyond it, and the distances to the next nodes.</summary>
    private int Locate(ReadOnlySpan<double> values, Span<double> parts, Span<int> steps)
    {
        var (origin, stride) = (0, Outputs);
        for (var i = Points.Length - 1; i >= 0; i--)
        {
            var place = Clamp(values[i]) * (Points[i] - 1);
            var node = Math.Min((int)place, Points[i] - 2);
            (parts[i], steps[i]) = (place - node, stride);
            origin += node * stride;
            stride *= Points[i];
        }

        return origin;
    }

    private void Add(int corner, int origin, ReadOnlySpan<double> parts, ReadOnlySpan<int> steps, Span<double> sums)
    {
        var (weight, at) = (1.0, origin);
        for (var i = 0; i < Points.Length; i++)
        {
            var isFar = (corner & (1 << i)) != 0;
            weight *= isFar ? parts[i] : 1 - parts[i];
            at += isFar ? steps[i] : 0;
        }

        for (var i = 0; weight > 0 && i < Outputs; i++)
        {
            sums[i] += weight * Values[at + i];
        }
    }
}
