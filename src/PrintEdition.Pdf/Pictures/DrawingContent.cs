using System.Text;
using PrintEdition.Composition.Display;
using PrintEdition.Imaging.Drawings;
using PrintEdition.Pdf.Objects;
using PrintEdition.Pdf.Painting;

namespace PrintEdition.Pdf.Pictures;

/// <summary>Writes the shapes of a drawing as content.</summary>
internal sealed class DrawingContent
{
    /// <summary>Graphics states inside one another, of the 28 that readers must manage (PDF 1.4, table C.1): pages use some themselves.</summary>
    private const int MostClips = 16;

    /// <summary>The largest number, of the 32767 of the same table.</summary>
    private const double Largest = 32_000;

    private bool isFit = true;

    /// <summary>The content; null when it is beyond what every reader manages.</summary>
    /// <param name="node">What is drawn.</param>
    /// <param name="map">From its units to those of the content, with y upward.</param>
    public static byte[]? Of(DrawingNode node, Affine map)
    {
        var drawing = new DrawingContent();
        var content = new ContentBuilder(0, new ScreenPalette());
        drawing.Paint(node, map, content, 0);
        return drawing.isFit ? content.ToBytes() : null;
    }

    private void Paint(DrawingNode node, Affine map, ContentBuilder content, int clips)
    {
        if (node is DrawingShape shape)
        {
            PaintShape(shape, map, content);
        }
        else if (node is DrawingGroup group)
        {
            PaintGroup(group, map, content, clips);
        }
    }

    private void PaintGroup(DrawingGroup group, Affine map, ContentBuilder content, int clips)
    {
        if (group.Clip is not { } clip)
        {
            PaintAll(group, map, content, clips);
            return;
        }

        // What the clipped part says of colours ends with it.
        var part = new ContentBuilder(0, new ScreenPalette());
        PaintAll(group, map, part, clips + 1);
        content.Op("q");
        Trace(clip.Outline, map, content);
        content.Op(clip.IsEvenOdd ? "W*" : "W").Op("n").Raw(Encoding.ASCII.GetString(part.ToBytes())).Op("Q");
    }

    private void PaintAll(DrawingGroup group, Affine map, ContentBuilder content, int clips)
    {
        isFit &= clips <= MostClips;
        foreach (var child in group.Children)
        {
            Paint(child, map, content, clips);
        }
    }

    private void PaintShape(DrawingShape shape, Affine map, ContentBuilder content)
    {
        if (shape.Fill is FlatInk fill)
        {
            content.Fill(ColourOf(fill));
            Trace(shape.Outline, map.After(shape.Place), content);
            content.Op(shape.IsEvenOdd ? "f*" : "f");
        }

        if (shape.Stroke is FlatInk stroke)
        {
            content.Stroke(ColourOf(stroke));
            PaintStroke(shape, map.After(shape.Place), content);
        }
    }

    /// <summary>
    /// The pen is as wide as the place makes it, also where that is not the same in all directions: the outline is drawn in its own units,
    /// made as fine as the content's.
    /// </summary>
    private void PaintStroke(DrawingShape shape, Affine map, ContentBuilder content)
    {
        var fine = Math.Sqrt(Math.Abs((map.A * map.D) - (map.B * map.C)));
        if (fine < 1e-6)
        {
            return;
        }

        var pen = shape.Pen;
        content.Op("q").Raw(Matrix(map.After(Affine.Scale(1 / fine, 1 / fine))) + " cm\n");
        content.Op("w", Fit(fine * pen.Width)).Op("J", (int)pen.Cap).Op("j", (int)pen.Join).Op("M", Fit(pen.MiterLimit));
        content.Raw("[" + string.Join(' ', pen.Dashes.Select(d => PdfValue.Of(Fit(fine * d)))) + "] ").Op("d", pen.Dashes.IsEmpty ? 0 : Fit(fine * pen.DashStart));
        Trace(shape.Outline, Affine.Scale(fine, fine), content);
        content.Op("S").Op("Q");
    }

    private string Matrix(Affine map) =>
        string.Join(' ', new[] { map.A, map.B, map.C, map.D, map.E, map.F }.Select(v => new PdfFactor(Fit(v))));

    private void Trace(Outline outline, Affine map, ContentBuilder content)
    {
        foreach (var piece in outline.Pieces)
        {
            Trace(piece, map, content);
        }
    }

    private void Trace(OutlinePiece piece, Affine map, ContentBuilder content)
    {
        var (first, second, end) = (Fit(map.Of(piece.First)), Fit(map.Of(piece.Second)), Fit(map.Of(piece.End)));
        _ = piece.Verb switch
        {
            OutlineVerb.Move => content.Op("m", end.X, end.Y),
            OutlineVerb.Line => content.Op("l", end.X, end.Y),
            OutlineVerb.Curve => content.Op("c", first.X, first.Y, second.X, second.Y, end.X, end.Y),
            _ => content.Op("h"),
        };
    }

    private DrawnPoint Fit(DrawnPoint point) => new(Fit(point.X), Fit(point.Y));

    private double Fit(double value)
    {
        isFit &= Math.Abs(value) <= Largest;
        return value;
    }

    private static Colour ColourOf(FlatInk ink) => new(ink.Colour.Red / 255.0, ink.Colour.Green / 255.0, ink.Colour.Blue / 255.0);
}
