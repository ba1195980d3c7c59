using System.Text.Json;
using PrintEdition.Pdf.Checking;

namespace PrintEdition.Cli.Checking;

/// <summary>What a file is that is to be checked.</summary>
internal enum FileKind
{
    /// <summary>What <c>build</c> takes: an edition file, a text, articles, a folder.</summary>
    Edition,

    /// <summary>A finished PDF.</summary>
    Pdf,

    /// <summary>A finished e-book.</summary>
    Epub,

    /// <summary>A build's report.</summary>
    Report,
}

/// <summary>Tells the kind of a file.</summary>
internal static class FileKinds
{
    private const string ReportEnding = ".report.json";

    /// <summary>Properties that a report has, and nothing else that is read.</summary>
    private static readonly string[] OfReports = ["edition", "articles", "pages", "typography"];

    /// <summary>The kind, by the contents; where they are nothing known, by what the name says it should be.</summary>
    public static FileKind Of(ReadOnlySpan<byte> data, string name) =>
        PdfChecker.Recognises(data) ? FileKind.Pdf
        : data.StartsWith("PK\x03\x04"u8) || data.StartsWith("PK\x05\x06"u8) ? FileKind.Epub
        : IsReport(data) ? FileKind.Report
        : Named(name);

    /// <summary>The kind that a name says.</summary>
    public static FileKind Named(string name) =>
        HasEnding(name, ".pdf") ? FileKind.Pdf : HasEnding(name, ".epub") ? FileKind.Epub : HasEnding(name, ReportEnding) ? FileKind.Report : FileKind.Edition;

    private static bool HasEnding(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static bool IsReport(ReadOnlySpan<byte> data)
    {
        try
        {
            var json = new Utf8JsonReader(data);
            var missing = OfReports.ToHashSet(StringComparer.Ordinal);
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            while (missing.Count > 0 && json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                missing.Remove(json.GetString()!);
                json.Skip();
            }

            return missing.Count == 0;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
