namespace PrintEdition.Ingest.Tests;

/// <summary>Finds files of the checkout and beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Real newspaper texts: the folder that PRINT_EDITION_INPUT names, else <c>shared/input</c> beside the checkout. Skips when there is none.</summary>
    public static string[] RealInput()
    {
        var folder = Environment.GetEnvironmentVariable("PRINT_EDITION_INPUT") ?? Path.Combine(Root, "..", "shared", "input");
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.txt") : [];
        Array.Sort(files, StringComparer.Ordinal);
        Assert.SkipWhen(files.Length == 0, "There is no real newspaper text beside the checkout (../shared/input) and PRINT_EDITION_INPUT names none.");
        return files;
    }

    private static string FindRoot()
    {
        var at = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(at, "PrintEdition.sln")))
        {
            at = Path.GetDirectoryName(at) ?? throw new InvalidOperationException("The tests do not run inside the checkout.");
        }

        return at;
    }
}
