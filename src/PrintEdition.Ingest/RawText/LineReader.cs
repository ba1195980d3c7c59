using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;

namespace PrintEdition.Ingest.RawText;

/// <summary>Text → lines with their roles.</summary>
internal static class LineReader
{
    /// <summary>The lines that hold something, each judged with a look at the one before.</summary>
    public static ImmutableArray<RawLine> Read(string text, Cleaner cleaner)
    {
        var lines = ImmutableArray.CreateBuilder<RawLine>();
        var number = 0;
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n', '\f'))
        {
            number++;
            var line = cleaner.Repaired(raw);
            var trimmed = line.Trim();
            if (trimmed.Length > 0)
            {
                lines.Add(Judge(number, line.Length - line.TrimStart().Length + 1, trimmed, lines.LastOrDefault()));
            }
        }

        return lines.ToImmutable();
    }

    /// <summary>Whether a line is running text that stops before its sentence does.</summary>
    public static bool IsCut(RawLine line) =>
        line.Role is LineRole.Text or LineRole.BylinedText && !Characters.EndsSentence(line.Text);

    private static RawLine Judge(int number, int column, string text, RawLine? before)
    {
        var features = FeatureReader.Read(text, before is not null && IsCut(before));
        var (role, score, reasons) = RoleScorer.Judge(features);
        return new RawLine(number, column, text, features, role, score, reasons);
    }
}
