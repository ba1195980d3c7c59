using PrintEdition.Composition.Display;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Vertical;
using SkiaSharp;

namespace PrintEdition.Pdf.Press;

/// <summary>Draws glyph runs for measuring their ink.</summary>
internal sealed class InkGlyphs : IDisposable
{
    private const float QuarterTurn = 90;

    private readonly Dictionary<FontFace, SKTypeface> typefaces = new(ReferenceEqualityComparer.Instance);

    /// <summary>Draws a run where it stands.</summary>
    /// <exception cref="FontFileException">A face's file cannot be opened.</exception>
    public void Draw(SKCanvas canvas, TextItem item, SKPaint paint)
    {
        var run = item.Run;
        using var font = new SKFont(TypefaceOf(run.Face), (float)run.Size)
        {
            Subpixel = true,
            Edging = SKFontEdging.Antialias,
            Hinting = SKFontHinting.None,
            ScaleX = (float)run.HorizontalScale,
        };
        using var builder = new SKTextBlobBuilder();
        builder.AddPositionedRun(run.Glyphs.Select(g => g.Id).ToArray(), font, run.Glyphs.Select(g => new SKPoint((float)g.X, (float)g.Y)).ToArray());
        using var blob = builder.Build();
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
        typefaces.Values.ToList().ForEach(t => t.Dispose());
        SKGraphics.PurgeFontCache(); // keeps faces, each with its file, long after nobody has them: thousands over a batch
    }

    private SKTypeface TypefaceOf(FontFace face)
    {
        if (!typefaces.TryGetValue(face, out var typeface))
        {
            typefaces[face] = typeface = Opened(face);
        }

        return typeface;
    }

    /// <summary>The face; a variable font at its place on its axes.</summary>
    private static SKTypeface Opened(FontFace face)
    {
        var typeface = SKTypeface.FromFile(face.Path, face.Record.Index) ?? throw new FontFileException(face.Path, "it cannot be opened to measure its ink.");
        if (face.Record.Axes.IsEmpty)
        {
            return typeface;
        }

        using (typeface)
        {
            return typeface.Clone([.. face.Record.Axes.Select(a => new SKFontVariationPositionCoordinate { Axis = SKFourByteTag.Parse(a.Tag), Value = (float)a.Value })]);
        }
    }
}
