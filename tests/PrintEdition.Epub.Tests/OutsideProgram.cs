using System.Diagnostics;

namespace PrintEdition.Epub.Tests;

/// <summary>Programs that others wrote. Where one is absent its test skips, or fails under PRINT_EDITION_REQUIRE_TOOLS=1.</summary>
internal static class OutsideProgram
{
    public static void Need(bool isThere, string absence)
    {
        Assert.SkipWhen(!isThere && Environment.GetEnvironmentVariable("PRINT_EDITION_REQUIRE_TOOLS") != "1", absence);
        Assert.True(isThere, absence);
    }

    /// <summary>The program's path; the test needs it.</summary>
    public static string Find(string program)
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
        Need(path is not null, $"{program} is not installed.");
        return path!;
    }

    /// <summary>A folder of node modules that a variable names; the test needs it.</summary>
    public static string Modules(string variable)
    {
        var folder = Environment.GetEnvironmentVariable(variable) ?? "";
        Need(Directory.Exists(Path.Combine(folder, "node_modules")), $"{variable} names no folder of node modules; see .ci/run.");
        return folder;
    }

    /// <summary>Runs a program to its end.</summary>
    public static Task<(int Code, string Said)> Run(string program, params string[] arguments) => RunWith([], program, arguments);

    /// <summary>Runs a program with further environment variables.</summary>
    public static async Task<(int Code, string Said)> RunWith(Dictionary<string, string> variables, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(Find(program), arguments) { RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["LC_ALL"] = "C.UTF-8" } };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + errors);
    }
}
