using System.Globalization;
using System.Text;
using System.Xml;

namespace PrintEdition.Imaging.Drawings;

/// <summary>
/// Writes a drawing as SVG. It is written from the drawing, not from the file it came from, so that nothing but shapes can be in it.
/// </summary>
public static class SvgWriter
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    /// <summary>The file in UTF-8.</summary>
    public static byte[] Write(Drawing drawing)
    {
        using var output = new MemoryStream();
        using (var writer = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n" }))
        {
            new Sheet(writer).Write(drawing);
        }

        return output.ToArray();
    }

    private sealed class Sheet(XmlWriter writer)
    {
        private int ids;

        public void Write(Drawing drawing)
        {
            writer.WriteStartElement("svg", Namespace);
            Attribute("width", drawing.Width);
            Attribute("height", drawing.Height);
            writer.WriteAttributeString("viewBox", $"0 0 {Number(drawing.Width)} {Number(drawing.Height)}");
            Write(drawing.Root);
            writer.WriteEndElement();
        }

        private void Write(DrawingNode node)
        {
            if (node is DrawingGroup group)
            {
                WriteGroup(group);
            }
            else if (node is DrawingShape shape)
            {
                WriteShape(shape);
            }
        }

        private void WriteGroup(DrawingGroup group)
        {
            var clip = group.Clip is { } given ? WriteClip(given) : null;
            writer.WriteStartElement("g", Namespace);
            if (group.Opacity < 1)
            {
                Attribute("opacity", group.Opacity);
            }

            if (clip is not null)
            {
                writer.WriteAttributeString("clip-path", $"url(#{clip})");
            }

            foreach (var child in group.Children)
            {
                Write(child);
            }

            writer.WriteEndElement();
        }

        private string WriteClip(DrawingClip clip)
        {
            var id = NextId();
            writer.WriteStartElement("clipPath", Namespace);
            writer.WriteAttributeString("id", id);
            writer.WriteStartElement("path", Namespace);
            writer.WriteAttributeString("d", Data(clip.Outline));
            writer.WriteAttributeString("clip-rule", clip.IsEvenOdd ? "evenodd" : "nonzero");
            writer.WriteEndElement();
            writer.WriteEndElement();
            return id;
        }

        private void WriteShape(DrawingShape shape)
        {
            var (fill, stroke) = (WriteGradient(shape.Fill), WriteGradient(shape.Stroke));
            writer.WriteStartElement("path", Namespace);
            writer.WriteAttributeString("d", Data(shape.Outline));
            writer.WriteAttributeString("transform", Matrix(shape.Place));
            WriteInk("fill", shape.Fill, fill);
            if (shape.IsEvenOdd)
            {
                writer.WriteAttributeString("fill-rule", "evenodd");
            }

            if (shape.Stroke is { } ink)
            {
                WriteInk("stroke", ink, stroke);
                WritePen(shape.Pen);
            }

            writer.WriteEndElement();
        }

        private void WriteInk(string property, Ink? ink, string? gradient)
        {
            writer.WriteAttributeString(property, ink switch { FlatInk flat => Hexadecimal(flat.Colour), null => "none", _ => $"url(#{gradient})" });
            if (ink is { Opacity: < 1 })
            {
                Attribute(property + "-opacity", ink.Opacity);
            }
        }

        private void WritePen(Pen pen)
        {
            Attribute("stroke-width", pen.Width);
            writer.WriteAttributeString("stroke-linecap", pen.Cap.ToString().ToLowerInvariant());
            writer.WriteAttributeString("stroke-linejoin", pen.Join.ToString().ToLowerInvariant());
            Attribute("stroke-miterlimit", pen.MiterLimit);
            if (!pen.Dashes.IsEmpty)
            {
                writer.WriteAttributeString("stroke-dasharray", string.Join(' ', pen.Dashes.Select(Number)));
                Attribute("stroke-dashoffset", pen.DashStart);
            }
        }

        /// <summary>The id of a gradient that was written; null for an ink that is none.</summary>
        private string? WriteGradient(Ink? ink)
        {
            if (ink is not GradientInk gradient)
            {
                return null;
            }

            var id = NextId();
            writer.WriteStartElement(gradient.Radius is null ? "linearGradient" : "radialGradient", Namespace);
            writer.WriteAttributeString("id", id);
            writer.WriteAttributeString("gradientUnits", "userSpaceOnUse");
            writer.WriteAttributeString("gradientTransform", Matrix(gradient.Map));
            writer.WriteAttributeString("spreadMethod", gradient.Spread.ToString().ToLowerInvariant());
            WriteGeometry(gradient);
            foreach (var stop in gradient.Stops)
            {
                WriteStop(stop);
            }

            writer.WriteEndElement();
            return id;
        }

        private void WriteGeometry(GradientInk gradient)
        {
            var names = gradient.Radius is null ? ("x1", "y1", "x2", "y2") : ("fx", "fy", "cx", "cy");
            Attribute(names.Item1, gradient.From.X);
            Attribute(names.Item2, gradient.From.Y);
            Attribute(names.Item3, gradient.To.X);
            Attribute(names.Item4, gradient.To.Y);
            if (gradient.Radius is { } radius)
            {
                Attribute("r", radius);
            }
        }

        private void WriteStop(GradientStop stop)
        {
            writer.WriteStartElement("stop", Namespace);
            Attribute("offset", stop.Offset);
            writer.WriteAttributeString("stop-color", Hexadecimal(stop.Colour));
            if (stop.Opacity < 1)
            {
                Attribute("stop-opacity", stop.Opacity);
            }

            writer.WriteEndElement();
        }

        private string NextId() => string.Create(CultureInfo.InvariantCulture, $"d{++ids}");

        private void Attribute(string name, double value) => writer.WriteAttributeString(name, Number(value));
    }

    private static string Data(Outline outline)
    {
        var data = new StringBuilder();
        foreach (var piece in outline.Pieces)
        {
            data.Append(piece.Verb switch
            {
                OutlineVerb.Move => "M" + Point(piece.End),
                OutlineVerb.Line => "L" + Point(piece.End),
                OutlineVerb.Curve => $"C{Point(piece.First)} {Point(piece.Second)} {Point(piece.End)}",
                _ => "Z",
            });
        }

        return data.ToString();
    }

    private static string Point(DrawnPoint point) => $"{Number(point.X)} {Number(point.Y)}";

    private static string Matrix(Affine map) => $"matrix({Number(map.A)} {Number(map.B)} {Number(map.C)} {Number(map.D)} {Number(map.E)} {Number(map.F)})";

    private static string Hexadecimal(InkColour colour) => string.Create(CultureInfo.InvariantCulture, $"#{colour.Red:x2}{colour.Green:x2}{colour.Blue:x2}");

    private static string Number(double value) => Math.Round(value, 6).ToString("0.######", CultureInfo.InvariantCulture);
}
