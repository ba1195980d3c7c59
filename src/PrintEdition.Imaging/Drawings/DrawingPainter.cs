using PrintEdition.Imaging.Decoding;
using SkiaSharp;

namespace PrintEdition.Imaging.Drawings;

/// <summary>Draws drawings in pixels.</summary>
internal static class DrawingPainter
{
    /// <summary>A drawing on a transparent ground.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="width">Pixels across.</param>
    /// <param name="height">Pixels down.</param>
    public static SKBitmap Paint(Drawing drawing, int width, int height)
    {
        var bitmap = DecodedPicture.Blank(width, height);
        using var canvas = new SKCanvas(bitmap);
        canvas.Scale((float)(width / drawing.Width), (float)(height / drawing.Height));
        Paint(canvas, drawing.Root);
        return bitmap;
    }

    private static void Paint(SKCanvas canvas, DrawingNode node)
    {
        if (node is DrawingGroup group)
        {
            PaintGroup(canvas, group);
        }
        else if (node is DrawingShape shape)
        {
            PaintShape(canvas, shape);
        }
    }

    private static void PaintGroup(SKCanvas canvas, DrawingGroup group)
    {
        var saved = canvas.Save();
        if (group.Clip is { } clip)
        {
            using var outline = PathOf(clip.Outline, clip.IsEvenOdd);
            canvas.ClipPath(outline, SKClipOperation.Intersect, antialias: true);
        }

        if (group.Opacity < 1)
        {
            using var layer = new SKPaint { Color = SKColors.Black.WithAlpha((byte)Math.Round(255 * group.Opacity)) };
            canvas.SaveLayer(layer);
        }

        foreach (var child in group.Children)
        {
            Paint(canvas, child);
        }

        canvas.RestoreToCount(saved);
    }

    private static void PaintShape(SKCanvas canvas, DrawingShape shape)
    {
        var saved = canvas.Save();
        canvas.Concat(MatrixOf(shape.Place));
        using var outline = PathOf(shape.Outline, shape.IsEvenOdd);
        if (shape.Fill is { } fill)
        {
            using var paint = PaintOf(fill);
            canvas.DrawPath(outline, paint);
        }

        if (shape.Stroke is { } stroke)
        {
            using var paint = PaintOf(stroke);
            SetPen(paint, shape.Pen);
            canvas.DrawPath(outline, paint);
        }

        canvas.RestoreToCount(saved);
    }

    private static void SetPen(SKPaint paint, Pen pen)
    {
        paint.Style = SKPaintStyle.Stroke;
        paint.StrokeWidth = (float)pen.Width;
        paint.StrokeMiter = (float)pen.MiterLimit;
        paint.StrokeCap = pen.Cap switch { PenCap.Round => SKStrokeCap.Round, PenCap.Square => SKStrokeCap.Square, _ => SKStrokeCap.Butt };
        paint.StrokeJoin = pen.Join switch { PenJoin.Round => SKStrokeJoin.Round, PenJoin.Bevel => SKStrokeJoin.Bevel, _ => SKStrokeJoin.Miter };
        if (!pen.Dashes.IsEmpty)
        {
            using var dashes = SKPathEffect.CreateDash([.. pen.Dashes.Select(d => (float)d)], (float)pen.DashStart);
            paint.PathEffect = dashes;
        }
    }

    private static SKPaint PaintOf(Ink ink)
    {
        var paint = new SKPaint { IsAntialias = true };
        if (ink is FlatInk flat)
        {
            paint.Color = ColourOf(flat.Colour, flat.Opacity);
        }
        else if (ink is GradientInk gradient)
        {
            using var shader = ShaderOf(gradient);
            paint.Shader = shader;
            paint.Color = SKColors.Black.WithAlpha((byte)Math.Round(255 * gradient.Opacity));
        }

        return paint;
    }

    private static SKShader ShaderOf(GradientInk gradient)
    {
        SKColor[] colours = [.. gradient.Stops.Select(s => ColourOf(s.Colour, s.Opacity))];
        float[] offsets = [.. gradient.Stops.Select(s => (float)s.Offset)];
        var mode = gradient.Spread switch { GradientSpread.Reflect => SKShaderTileMode.Mirror, GradientSpread.Repeat => SKShaderTileMode.Repeat, _ => SKShaderTileMode.Clamp };
        return gradient.Radius is { } radius
            ? SKShader.CreateTwoPointConicalGradient(PointOf(gradient.From), 0, PointOf(gradient.To), (float)radius, colours, offsets, mode, MatrixOf(gradient.Map))
            : SKShader.CreateLinearGradient(PointOf(gradient.From), PointOf(gradient.To), colours, offsets, mode, MatrixOf(gradient.Map));
    }

    private static SKPath PathOf(Outline outline, bool isEvenOdd)
    {
        using var builder = new SKPathBuilder { FillType = isEvenOdd ? SKPathFillType.EvenOdd : SKPathFillType.Winding };
        foreach (var piece in outline.Pieces)
        {
            Add(builder, piece);
        }

        return builder.Detach();
    }

    private static void Add(SKPathBuilder path, OutlinePiece piece)
    {
        switch (piece.Verb)
        {
            case OutlineVerb.Move:
                path.MoveTo(PointOf(piece.End));
                break;
            case OutlineVerb.Line:
                path.LineTo(PointOf(piece.End));
                break;
            case OutlineVerb.Curve:
                path.CubicTo(PointOf(piece.First), PointOf(piece.Second), PointOf(piece.End));
                break;
            default:
                path.Close();
                break;
        }
    }

    private static SKColor ColourOf(InkColour colour, double opacity) => new(colour.Red, colour.Green, colour.Blue, (byte)Math.Round(255 * opacity));

    private static SKPoint PointOf(DrawnPoint point) => new((float)point.X, (float)point.Y);

    private static SKMatrix MatrixOf(Affine map) => new((float)map.A, (float)map.C, (float)map.E, (float)map.B, (float)map.D, (float)map.F, 0, 0, 1);
}
