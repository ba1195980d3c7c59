namespace PrintEdition.Pdf.Tests.Support;

/// <summary>PDFBox Preflight, which judges whether a file is PDF/A-1b (Debian: default-jre-headless, libpdfbox2-java and what it needs).</summary>
internal static class Preflight
{
    private const string Folder = "/usr/share/java";

    private static readonly string[] Jars =
        [.. new[] { "preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "commons-io", "javax.activation", "jaxb-api" }.Select(j => Path.Combine(Folder, j + ".jar"))];

    /// <summary>Whether it is here; a test that needs it skips, or fails where all tools are required.</summary>
    public static void Need()
    {
        foreach (var jar in Jars)
        {
            Tool.NeedFile(jar, "PDFBox Preflight");
        }
    }

    /// <summary>What it says: "is a valid PDF/A-1b file", or every fault.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="isAccepted">Whether it has to be valid; if not, the faults are asked for.</param>
    public static string Verdict(byte[] pdf, bool isAccepted = true)
    {
        Need();
        return Tool.Run(pdf, isAccepted ? 0 : null, "java", "-XX:TieredStopAtLevel=1", "-cp", string.Join(':', Jars), "org.apache.pdfbox.preflight.Validator_A1b", "{pdf}");
    }
}
