using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PrintEdition.Model;

namespace PrintEdition.Cli.Findings;

/// <summary>One JSON object a line.</summary>
internal sealed class JsonPrinter(TextWriter writer) : FindingPrinter
{
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public override void Print(Diagnostic finding)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, Form))
        {
            json.WriteStartObject();
            FindingJson.Write(json, finding);
            json.WriteEndObject();
        }

        writer.WriteLine(Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length));
    }
}
