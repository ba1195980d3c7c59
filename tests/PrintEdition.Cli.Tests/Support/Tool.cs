using System.Diagnostics;
using System.Text;

namespace PrintEdition.Cli.Tests.Support;

/// <summary>Programs that are run as processes: validators from outside, and the built executable itself.</summary>
public static class Tool
{
    private const string Required = "PRINT_EDITION_REQUIRE_TOOLS";

    /// <summary>The executable that was built with the tests.</summary>
    public static string PrintEdition =>
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "print-edition.exe" : "print-edition");

    /// <summary>Runs a tool; a tool that is not installed skips the test, or fails it under PRINT_EDITION_REQUIRE_TOOLS=1.</summary>
    public static Outcome Run(string tool, params string[] args)
    {
        Need(IsOnPath(tool), $"{tool} is not installed");
        return Start(tool, args);
    }

    /// <summary>EPUBCheck; PRINT_EDITION_EPUBCHECK names its jar.</summary>
    public static Outcome EpubCheck(string path)
    {
        var jar = Environment.GetEnvironmentVariable("PRINT_EDITION_EPUBCHECK");
        Need(File.Exists(jar), "PRINT_EDITION_EPUBCHECK does not name epubcheck.jar (5.3.0)");
        return Run("java", "-jar", jar!, "--failonwarnings", path);
    }

    /// <summary>Runs a program with changed variables and folder.</summary>
    public static Outcome Start(string program, string[] args, string? folder = null, Dictionary<string, string>? variables = null)
    {
        using var process = Launch(program, args, folder, variables);
        process.StandardInput.Close();
        return Finish(process);
    }

    /// <summary>Runs the program as somebody to whom the modes of files apply: root, whom they do not stop, without the capabilities for that.</summary>
    public static Outcome StartUnprivileged(string folder, params string[] args)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return Start(PrintEdition, args, folder);
        }

        Need(IsOnPath("setpriv"), "root may read and write everything, and setpriv is not there");
        const string Without = "-dac_override,-dac_read_search";
        return Start("setpriv", [$"--bounding-set={Without}", $"--inh-caps={Without}", PrintEdition, .. args], folder);
    }

    /// <summary>Starts a program and leaves its standard input open.</summary>
    public static Process Launch(string program, string[] args, string? folder = null, Dictionary<string, string>? variables = null)
    {
        var start = new ProcessStartInfo(program, args)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder ?? "",
        };
        foreach (var (name, value) in variables ?? [])
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Waits for a program's end.</summary>
    public static Outcome Finish(Process process)
    {
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>Skips the test when what it needs is absent, or fails it where everything must be there.</summary>
    public static void Need(bool isThere, string absence)
    {
        var isRequired = Environment.GetEnvironmentVariable(Required) == "1";
        Assert.False(!isThere && isRequired, absence);
        Assert.SkipUnless(isThere, absence);
    }

    private static bool IsOnPath(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, tool)) || File.Exists(Path.Combine(folder, tool + ".exe")));
}
