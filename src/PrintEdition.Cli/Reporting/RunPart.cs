using System.Globalization;
using System.Text.Json;
using PrintEdition.Cli.Findings;
using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Pdf;

namespace PrintEdition.Cli.Reporting;

/// <summary>What the run embedded, missed, found, and took.</summary>
internal static class RunPart
{
    /// <summary>Writes <c>fonts</c>, <c>pdfBytes</c>, <c>imposition</c>, <c>missingGlyphs</c>, <c>warnings</c> and <c>timings</c>.</summary>
    public static void Write(Utf8JsonWriter json, EditionReport report)
    {
        json.WriteObjects("fonts", report.Fonts, WriteFont);
        WriteSizes(json, report.Sizes);
        ImpositionPart.Write(json, report.Sheets);
        json.WriteObjects("missingGlyphs", report.Composed.MissingGlyphs, WriteMissing);
        json.WriteObjects("warnings", report.Findings.Where(f => f.Severity >= Severity.Warning), FindingJson.Write);
        WriteTimings(json, report.Timings);
    }

    private static void WriteFont(Utf8JsonWriter json, EmbeddedFont font)
    {
        json.WriteString("family", font.Family);
        json.WriteString("style", font.Style);
        json.WriteNumber("glyphs", font.Glyphs);
        json.WriteNumber("bytes", font.Bytes);
    }

    /// <summary>What the PDF's bytes are for; nothing when no PDF was made.</summary>
    private static void WriteSizes(Utf8JsonWriter json, PartSizes? sizes)
    {
        if (sizes is null)
        {
            return;
        }

        json.WriteStartObject("pdfBytes");
        json.WriteNumber("total", sizes.Total);
        json.WriteNumber("fonts", sizes.Fonts);
        json.WriteNumber("pictures", sizes.Pictures);
        json.WriteNumber("content", sizes.Content);
        json.WriteNumber("structure", sizes.Structure);
        json.WriteNumber("other", sizes.Other);
        json.WriteEndObject();
    }

    private static void WriteMissing(Utf8JsonWriter json, MissingCharacter missing)
    {
        json.WriteString("article", missing.ArticleId);
        json.WriteString("codePoint", "U+" + missing.CodePoint.ToString("X4", CultureInfo.InvariantCulture));
        json.WriteNumber("count", missing.Count);
        json.WriteString("part", missing.Where.Part.ToString().ToLowerInvariant());
        WritePosition(json, "number", missing.Where.Number);
        WritePosition(json, "character", missing.Where.Offset);
        if (missing.Where.Source is { } source)
        {
            json.WriteString("file", source.File);
            WritePosition(json, "line", source.Line);
            WritePosition(json, "column", source.Column);
        }
    }

    /// <summary>A position counted from 1; left out where there is none.</summary>
    private static void WritePosition(Utf8JsonWriter json, string name, int position)
    {
        if (position > 0)
        {
            json.WriteNumber(name, position);
        }
    }

    private static void WriteTimings(Utf8JsonWriter json, IReadOnlyList<Timing>? timings)
    {
        if (timings is null)
        {
            return;
        }

        json.WriteStartObject("timings");
        foreach (var timing in timings)
        {
            json.WriteNumber(timing.Stage, Math.Round(timing.Milliseconds, 1));
        }

        json.WriteEndObject();
    }
}
