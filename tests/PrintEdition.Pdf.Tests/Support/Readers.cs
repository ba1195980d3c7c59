using System.Text.RegularExpressions;

namespace PrintEdition.Pdf.Tests.Support;

/// <summary>Text as readers of PDF copy it, page by page.</summary>
internal static partial class Readers
{
    /// <summary>Poppler, in the order that it sees on the page.</summary>
    public static string[] Poppler(byte[] pdf) => Pages(Tool.Run(pdf, "pdftotext", "{pdf}", "-"));

    /// <summary>Poppler, in the file's order.</summary>
    public static string[] PopplerRaw(byte[] pdf) => Pages(Tool.Run(pdf, "pdftotext", "-raw", "{pdf}", "-"));

    /// <summary>MuPDF.</summary>
    public static string[] MuPdf(byte[] pdf) => Pages(Tool.Run(pdf, "mutool", "draw", "-q", "-F", "txt", "{pdf}"));

    /// <summary>Without the white that readers put between Han and Latin, where paper has a gap and the text has no space.</summary>
    public static string WithoutLatinGaps(this string text) => LatinGap().Replace(text, "");

    /// <summary>Without any white.</summary>
    public static string WithoutWhite(this string text) => White().Replace(text, "");

    private static string[] Pages(string output) => [.. output.TrimEnd('\f', '\n').Split('\f').Select(p => LineBreak().Replace(p, ""))];

    [GeneratedRegex("[\r\n]")]
    private static partial Regex LineBreak();

    [GeneratedRegex(@"\s")]
    private static partial Regex White();

    [GeneratedRegex("(?<=[\u2E80-\uFFEF“”‘’—…·]) +(?=[!-~])|(?<=[!-~]) +(?=[\u2E80-\uFFEF“”‘’—…·])")]
    private static partial Regex LatinGap();
}
