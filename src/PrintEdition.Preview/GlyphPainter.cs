using PrintEdition.Composition.Display;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Vertical;
using SkiaSharp;

namespace PrintEdition.Preview;

/// <summary>Draws glyph runs as they were set: by glyph index, at sub-pixel places, without hinting.</summary>
internal sealed class GlyphPainter(SKCanvas canvas) : IDisposable
{
    private readonly Dictionary<FontFace, SKTypeface> typefaces = [];

    /// <summary>Clockwise, in degrees.</summary>
    private const float QuarterTurn = 90;

    /// <summary>Draws a run.</summary>
    public void Draw(TextItem item)
    {
        using var font = FontOf(item.Run);
        using var blob = BlobOf(item.Run, font);
        using var paint = item.Colour.ToPaint();
        if (blob is not null)
        {
            using var turned = new SKAutoCanvasRestore(canvas);
            canvas.Translate((float)item.X, (float)item.Baseline);
            canvas.RotateDegrees(item.Orientation == RunOrientation.Rotated ? QuarterTurn : 0);
            canvas.DrawText(blob, 0, 0, paint);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var typeface in typefaces.Values)
        {
            typeface.Dispose();
        }

        SKGraphics.PurgeFontCache(); // keeps faces, each with its file, long after nobody has them: thousands over a batch
    }

    private SKFont FontOf(GlyphRun run) => new(TypefaceOf(run.Face), (float)run.Size)
    {
        Subpixel = true,
        Edging = SKFontEdging.Antialias,
        Hinting = SKFontHinting.None,
        LinearMetrics = true,
        ScaleX = (float)run.HorizontalScale,
    };

    private SKTypeface TypefaceOf(FontFace face)
    {
        if (!typefaces.TryGetValue(face, out var typeface))
        {
            typeface = Pinned(SKTypeface.FromFile(face.Path, face.Record.Index) ?? throw new FontFileException(face.Path, "it cannot be opened for pictures."), face);
            typefaces.Add(face, typeface);
        }

        return typeface;
    }

    /// <summary>A variable font at the face's place on its axes.</summary>
    private static SKTypeface Pinned(SKTypeface typeface, FontFace face)
    {
        if (face.Record.Axes.IsEmpty)
        {
            return typeface;
        }

        using (typeface)
        {
            return typeface.Clone([.. face.Record.Axes.Select(a => new SKFontVariationPositionCoordinate { Axis = SKFourByteTag.Parse(a.Tag), Value = (float)a.Value })]);
        }
    }

    private static SKTextBlob? BlobOf(GlyphRun run, SKFont font)
    {
        var ids = new ushort[run.Glyphs.Length];
        var places = new SKPoint[ids.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = run.Glyphs[i].Id;
            places[i] = new SKPoint((float)run.Glyphs[i].X, (float)run.Glyphs[i].Y);
        }

        using var builder = new SKTextBlobBuilder();
        builder.AddPositionedRun(ids, font, places);
        return builder.Build();
    }
}
