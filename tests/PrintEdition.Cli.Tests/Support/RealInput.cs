namespace PrintEdition.Cli.Tests.Support;

/// <summary>A real front page, which is not in the repository: <c>../shared/input</c> beside it, or the folder PRINT_EDITION_INPUT names.</summary>
public static class RealInput
{
    /// <summary>The page's text; skips the test where there is none.</summary>
    public static string File()
    {
        var folder = Environment.GetEnvironmentVariable("PRINT_EDITION_INPUT") ?? Path.Combine(Repository.Root, "..", "shared", "input");
        var input = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).FirstOrDefault() : null;
        Assert.SkipWhen(input is null, "there is no real input here: PRINT_EDITION_INPUT names no folder with a .txt");
        return input;
    }
}
