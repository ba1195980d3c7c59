using System.Globalization;
using System.Text.RegularExpressions;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Imposition;
using PrintEdition.Pdf.Tests.Support;

namespace PrintEdition.Pdf.Tests.Imposition;

/// <summary>An imposed file, and what poppler finds on each half of its sheets.</summary>
internal static partial class Sheets
{
    /// <summary>Pages that say which they are: 第1页, 40 pt from the left, an indent among them.</summary>
    public static ComposedEdition Pages(int count) => Proof.Of([.. Enumerable.Range(1, count).Select(i => Proof.Paragraph($"第{i}页", 20))]);

    /// <summary>The file.</summary>
    public static byte[] Imposed(this ComposedEdition edition, ImpositionOptions imposition) => edition.Write(imposition).File;

    /// <summary>The file and its summary.</summary>
    public static (byte[] File, PdfSummary Summary) Write(this ComposedEdition edition, ImpositionOptions imposition)
    {
        var output = new MemoryStream();
        var summary = PdfWriter.Write(edition, output, new PdfOptions { Imposition = imposition });
        return (output.ToArray(), summary);
    }

    /// <summary>The text of the halves: <c>8|1</c> for each side, a line each for sides; nothing for a blank half.</summary>
    public static string Halves(byte[] pdf)
    {
        var (width, height) = ((int)SizeOf(pdf).Width, (int)SizeOf(pdf).Height);
        var (left, right) = (Crop(0), Crop(width / 2));
        return string.Join(' ', left.Zip(right, (l, r) => $"{Number(l)}|{Number(r)}"));

        string[] Crop(int x) => Tool.Run(pdf, "pdftotext", "-x", Whole(x), "-y", "0", "-W", Whole(width / 2), "-H", Whole(height), "{pdf}", "-").TrimEnd('\n').Split('\f')[..^1];
        static string Number(string text) => text.Replace("第", "", StringComparison.Ordinal).Replace("页", "", StringComparison.Ordinal).Trim();
    }

    /// <summary>The left edge of each page's text in points from the spine, by the page's text.</summary>
    public static Dictionary<string, double> FromSpine(byte[] pdf)
    {
        var spine = SizeOf(pdf).Width / 2;
        return Word().Matches(Tool.Run(pdf, "pdftotext", "-bbox", "{pdf}", "-")).ToDictionary(m => m.Groups["text"].Value, m => double.Parse(m.Groups["x"].ValueSpan, CultureInfo.InvariantCulture) - spine);
    }

    private static (double Width, double Height) SizeOf(byte[] pdf)
    {
        var found = PageSize().Match(Tool.Run(pdf, "pdfinfo", "{pdf}"));
        return (double.Parse(found.Groups[1].ValueSpan, CultureInfo.InvariantCulture), double.Parse(found.Groups[2].ValueSpan, CultureInfo.InvariantCulture));
    }

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Page size: +([0-9.]+) x ([0-9.]+) pts")]
    private static partial Regex PageSize();

    [GeneratedRegex("""<word xMin="(?<x>[0-9.]+)"[^>]*>(?<text>[^<]*)</word>""")]
    private static partial Regex Word();
}
