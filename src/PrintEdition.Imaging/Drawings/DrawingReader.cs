using PrintEdition.Imaging.Drawings.Svg;

namespace PrintEdition.Imaging.Drawings;

/// <summary>
/// SVG files → drawings: the static shapes of SVG 1.1 with their fills, strokes, gradients, clips and copies. Scripts, events, animations,
/// references out of the file and entities have no way into a drawing.
/// </summary>
public static class DrawingReader
{
    /// <summary>Reads a file.</summary>
    public static DrawingReading Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            var root = SvgParser.Parse(file);
            var leftOut = new LeftOut();
            var drawing = new SvgInterpreter(root, leftOut).Interpret();
            return new DrawingReading(drawing, null, leftOut.ToWords());
        }
        catch (SvgFault fault)
        {
            return new DrawingReading(null, fault.Message, []);
        }
    }
}
