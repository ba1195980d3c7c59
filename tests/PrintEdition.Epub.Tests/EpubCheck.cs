namespace PrintEdition.Epub.Tests;

/// <summary>EPUBCheck 5.3.0; the environment variable PRINT_EDITION_EPUBCHECK names its jar.</summary>
internal static class EpubCheck
{
    /// <summary>EPUBCheck's own count, or all it said when the count is not clean.</summary>
    public static async Task<string> Verdict(string path)
    {
        var (code, all) = await Run(path);
        return code == 0 ? all.Split('\n').First(l => l.StartsWith("Messages:", StringComparison.Ordinal)).Trim() : all;
    }

    /// <summary>How it ended, and what it said.</summary>
    public static async Task<(int Code, string Said)> Run(string path, params string[] more)
    {
        var jar = Environment.GetEnvironmentVariable("PRINT_EDITION_EPUBCHECK") ?? "";
        OutsideProgram.Need(File.Exists(jar), "EPUBCheck is not here: set PRINT_EDITION_EPUBCHECK to the path of epubcheck.jar (5.3.0) and have java on the path.");
        return await OutsideProgram.Run("java", [.. (string[])["-Xshare:auto", "-XX:TieredStopAtLevel=1", "-jar", jar, "--failonwarnings", path], .. more]);
    }
}
