using System.Text;
using PrintEdition.Ingest.Cleanup;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>Text that keeps its spaces and line ends, as it may be printed.</summary>
internal static class PreformattedText
{
    /// <summary>A tab leads to the next multiple of so many characters.</summary>
    private const int TabStops = 8;

    /// <summary>The lines without control characters, tabs as spaces, no white at lines' ends and no blank lines at either end.</summary>
    public static string Of(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(l => ExtractionRepair.Repair(Untabbed(l), CleanupRules.None).TrimEnd()).ToArray();
        var (first, last) = (Array.FindIndex(lines, l => l.Length > 0), Array.FindLastIndex(lines, l => l.Length > 0));
        return first < 0 ? "" : string.Join('\n', lines[first..(last + 1)]);
    }

    private static string Untabbed(string line)
    {
        var untabbed = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            _ = c == '\t' ? untabbed.Append(' ', TabStops - (untabbed.Length % TabStops)) : untabbed.Append(c);
        }

        return untabbed.ToString();
    }
}
