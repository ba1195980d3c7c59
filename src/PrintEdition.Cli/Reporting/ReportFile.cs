using System.Text.Encodings.Web;
using System.Text.Json;

namespace PrintEdition.Cli.Reporting;

/// <summary>The report as a JSON file: indented, Chinese as it is read, properties in a fixed order.</summary>
internal static class ReportFile
{
    /// <summary>The version of its form: one more when a property goes, or means another thing.</summary>
    public const int Version = 1;

    private static readonly JsonWriterOptions Form = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the report.</summary>
    public static void Write(EditionReport report, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Form))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            ContentPart.Write(json, report);
            QualityPart.Write(json, report);
            PressPart.Write(json, report.Press);
            RunPart.Write(json, report);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }
}
