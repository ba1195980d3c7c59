using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.RawText;

/// <summary>Text → lines that hold something.</summary>
internal static partial class LineReader
{
    /// <summary>The lines, invisible characters gone; damaged characters are findings.</summary>
    public static ImmutableArray<RawLine> Read(string text, string file, Cleaner cleaner, List<Diagnostic> findings)
    {
        var lines = ImmutableArray.CreateBuilder<RawLine>();
        var (number, blank) = (0, 0);
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            number++;
            var line = cleaner.Repaired(raw.ToString());
            var trimmed = line.Trim();
            if (trimmed.Length == 0)
            {
                blank++;
                continue;
            }

            findings.AddRange(TextCheck.Damage(line, new SourceSpan(file, number, line.IndexOf('\uFFFD', StringComparison.Ordinal) + 1)));
            lines.Add(new RawLine(number, line.Length - line.TrimStart().Length + 1, trimmed, blank) { Indent = Indent(raw), Cells = Cells(raw, cleaner) });
            blank = 0;
        }

        var parted = SpacedRows.Find([.. lines.SelectMany(JumpLine.Split)]);
        return cleaner.Has(CleanupRules.Paragraphs) ? [.. LineJoiner.Join(parted)] : parted;
    }

    private static int Indent(ReadOnlySpan<char> raw) => TextWidth.Of(raw[..(raw.Length - raw.TrimStart().Length)]);

    private static ImmutableArray<string> Cells(ReadOnlySpan<char> raw, Cleaner cleaner) =>
        CellGap().IsMatch(raw.Trim()) ? [.. CellGap().Split(raw.Trim().ToString()).Select(c => cleaner.Repaired(c).Trim())] : [];

    [GeneratedRegex(@"\t[\t ]*|[ \u3000\u00A0]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex CellGap();
}
