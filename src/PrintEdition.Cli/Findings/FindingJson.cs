using System.Text.Json;
using PrintEdition.Model;

namespace PrintEdition.Cli.Findings;

/// <summary>A finding as JSON has it; line and column count from 1 and are left out where there are none.</summary>
internal static class FindingJson
{
    /// <summary>Writes the finding's properties.</summary>
    public static void Write(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteString("code", finding.Code);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("message", finding.Message);
        if (finding.Place is { } place)
        {
            json.WriteString("file", place.File);
            WritePosition(json, "line", place.Line);
            WritePosition(json, "column", place.Column);
        }
    }

    private static void WritePosition(Utf8JsonWriter json, string name, int position)
    {
        if (position > 0)
        {
            json.WriteNumber(name, position);
        }
    }
}
