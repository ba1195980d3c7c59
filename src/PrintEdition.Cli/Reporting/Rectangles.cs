using System.Text.Json;
using PrintEdition.Composition.Display;

namespace PrintEdition.Cli.Reporting;

/// <summary>Rectangles of a JSON file.</summary>
internal static class Rectangles
{
    private const double MillimetresPerPoint = 25.4 / 72;

    /// <summary>A property <c>rectangle</c>: millimetres from the page's top left, to 0.01 mm.</summary>
    public static void WriteRectangle(this Utf8JsonWriter json, Rect area)
    {
        json.WriteStartObject("rectangle");
        json.WriteNumber("x", Millimetres(area.X));
        json.WriteNumber("y", Millimetres(area.Y));
        json.WriteNumber("width", Millimetres(area.Width));
        json.WriteNumber("height", Millimetres(area.Height));
        json.WriteEndObject();
    }

    private static double Millimetres(double points) => Math.Round(points * MillimetresPerPoint, 2);
}
