using System.Text.Encodings.Web;
using System.Text.Json;
using PrintEdition.Composition.Display;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Cli.Reporting;

/// <summary>
/// The lines of an edition as JSON, one a line, with all that is needed to check them from outside: places, widths, tiers, every glyph.
/// Lengths are points with four decimals, y down from the page's top.
/// </summary>
internal static class LineDump
{
    /// <summary>Decimals of a length: a ten-thousandth of a point is far below what any rule asks.</summary>
    private const int Digits = 4;

    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes every line of the edition, in reading order.</summary>
    public static void Write(ComposedEdition composed, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Form);
        foreach (var page in composed.Pages)
        {
            foreach (var line in page.Lines)
            {
                Write(json, page.Number, line);
                json.Flush();
                stream.WriteByte((byte)'\n');
                json.Reset();
            }
        }
    }

    /// <summary>Writes one line as an object.</summary>
    public static void Write(Utf8JsonWriter json, int page, PlacedLine placed)
    {
        var line = placed.Line;
        json.WriteStartObject();
        json.WriteNumber("page", page);
        json.WriteString("article", placed.Tag.ArticleId);
        json.WriteString("role", Name(placed.Tag.Role));
        json.WriteNumber("paragraph", placed.Tag.Block);
        WritePart(json, placed.Tag);
        json.WriteNumber("line", line.Index);
        Write(json, "x", placed.X);
        Write(json, "y", placed.Baseline);
        WriteWidths(json, line);
        WriteAdjustments(json, line);
        json.WriteBoolean("endsParagraph", line.EndsParagraph);
        json.WriteString("text", string.Concat(line.Runs.Select(r => r.Text)));
        WriteGlyphs(json, placed);
        json.WriteEndObject();
    }

    /// <summary>Of lists, tables and the like which item, row or line it is, and which cell.</summary>
    private static void WritePart(Utf8JsonWriter json, Tag tag)
    {
        if (tag.Role >= ItemRole.ListMark)
        {
            json.WriteNumber("part", tag.Part);
            json.WriteNumber("cell", tag.Cell);
        }
    }

    private static void WriteWidths(Utf8JsonWriter json, Line line)
    {
        if (line.Measure is { } measure)
        {
            Write(json, "measure", measure);
        }

        Write(json, "indent", line.Indent);
        Write(json, "width", line.Width);
        Write(json, "naturalWidth", line.NaturalWidth);
    }

    private static void WriteAdjustments(Utf8JsonWriter json, Line line)
    {
        json.WriteString("fit", Name(line.Fit));
        json.WriteObjects("tiers", line.Adjustments, static (writer, adjustment) =>
        {
            writer.WriteString("tier", Name(adjustment.Tier));
            Write(writer, "amount", adjustment.Amount);
        });
        Write(json, "gapStretch", line.GapStretch);
    }

    private static void WriteGlyphs(Utf8JsonWriter json, PlacedLine placed) => json.WriteObjects(
        "glyphs",
        placed.Line.Runs.SelectMany(run => run.Glyphs.Select(glyph => (run, glyph))),
        (writer, g) => WriteGlyph(writer, placed, g.run, g.glyph));

    private static void WriteGlyph(Utf8JsonWriter json, PlacedLine placed, GlyphRun run, PlacedGlyph glyph)
    {
        json.WriteNumber("glyph", glyph.Id);
        json.WriteString("font", run.Face.Name);
        Write(json, "size", run.Size);
        json.WriteString("text", run.Text.AsSpan(glyph.TextStart, glyph.TextLength));
        Write(json, "x", placed.X + glyph.X);
        Write(json, "y", placed.Baseline + glyph.Y);
        Write(json, "shift", glyph.Shift);
        Write(json, "advance", glyph.Space);
        Write(json, "natural", glyph.NaturalSpace);
    }

    /// <summary>Adding zero keeps a rounded negative from being written as -0.</summary>
    private static void Write(Utf8JsonWriter json, string name, double points) => json.WriteNumber(name, Math.Round(points, Digits) + 0.0);

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
