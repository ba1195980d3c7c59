using System.Text;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Press;

namespace PrintEdition.Pdf.Tests.Support;

/// <summary>Composed editions written for a press.</summary>
internal static class PressProof
{
    private static readonly Lazy<PrintingCondition> Newsprint = new(PrintingCondition.Newsprint);

    public static PressSettings Settings(PressStandard standard = PressStandard.X4, bool isMono = false) =>
        PressSettings.For(standard, Newsprint.Value, isMono).Value!;

    /// <summary>The file and its summary.</summary>
    public static (byte[] File, PdfSummary Summary) Write(ComposedEdition edition, PressSettings? settings = null)
    {
        var output = new MemoryStream();
        var summary = PressWriter.Write(edition, settings ?? Settings(), output);
        return (output.ToArray(), summary);
    }

    /// <summary>The file with streams not compressed, a character for each byte.</summary>
    public static string Plain(ComposedEdition edition, PressSettings? settings = null)
    {
        var output = new MemoryStream();
        PressWriter.Write(edition, settings ?? Settings(), output, isCompressed: false);
        return Encoding.Latin1.GetString(output.ToArray());
    }

    /// <summary>The first page's operators between its beginning and the marks around it.</summary>
    public static string Content(ComposedEdition edition, PressSettings? settings = null)
    {
        var file = Plain(edition, settings);
        var start = file.IndexOf("cm\n", StringComparison.Ordinal) + 3;
        return file[start..file.IndexOf("/Artifact BMC\nq\n", start, StringComparison.Ordinal)];
    }
}
