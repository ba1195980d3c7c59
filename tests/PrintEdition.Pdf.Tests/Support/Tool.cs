using System.Diagnostics;
using System.Text;

namespace PrintEdition.Pdf.Tests.Support;

/// <summary>Independent programs that judge our files.</summary>
internal static class Tool
{
    private const string Required = "PRINT_EDITION_REQUIRE_TOOLS";

    /// <summary>
    /// What a tool prints about a PDF, which stands for <c>{pdf}</c> in its arguments. A tool that is not installed skips the test,
    /// or fails it under PRINT_EDITION_REQUIRE_TOOLS=1; so does any complaint of the tool.
    /// </summary>
    public static string Run(byte[] pdf, string tool, params string[] args) => Run(pdf, 0, tool, args);

    /// <summary>The same for a tool that is to end with an exit code; null for any, and complaints.</summary>
    public static string Run(byte[] pdf, int? code, string tool, params string[] args) => InFolder(pdf, code, tool, args, (_, output) => output);

    /// <summary>A file that a tool makes of a PDF in its working folder.</summary>
    public static byte[] Produce(byte[] pdf, string file, string tool, params string[] args) =>
        InFolder(pdf, 0, tool, args, (folder, _) => File.ReadAllBytes(Path.Combine(folder, file)));

    private static T InFolder<T>(byte[] pdf, int? code, string tool, string[] args, Func<string, string, T> result)
    {
        Need(tool);
        var folder = Directory.CreateTempSubdirectory("print-edition-pdf-");
        try
        {
            var path = Path.Combine(folder.FullName, "proof.pdf");
            File.WriteAllBytes(path, pdf);
            return result(folder.FullName, Start(code, tool, folder.FullName, [.. args.Select(a => a.Replace("{pdf}", path, StringComparison.Ordinal))]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Start(int? code, string tool, string folder, string[] args)
    {
        var start = new ProcessStartInfo(tool, args)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var complaints = error.GetAwaiter().GetResult().Split('\n').Where(l => l.Length > 0 && !l.Contains("ICC support is not available", StringComparison.Ordinal));
        Assert.True(code is null || process.ExitCode == code, $"{tool} ended with {process.ExitCode}:\n{output}\n{string.Join('\n', complaints)}");
        Assert.True(code is null || !complaints.Any(), string.Join('\n', complaints));
        return output;
    }

    /// <summary>Skips the test, or fails it, when a program is not installed.</summary>
    public static void Need(string tool) =>
        Need((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(f => File.Exists(Path.Combine(f, tool))), tool);

    /// <summary>The same for a file that a tool consists of.</summary>
    public static void NeedFile(string path, string tool) => Need(File.Exists(path), $"{tool} ({path})");

    private static void Need(bool isThere, string tool)
    {
        Assert.False(!isThere && Environment.GetEnvironmentVariable(Required) == "1", $"{tool} is not installed");
        Assert.SkipUnless(isThere, $"{tool} is not installed");
    }
}
