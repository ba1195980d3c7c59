namespace PrintEdition.Typography.Tests.Support;

/// <summary>Where the repository lies.</summary>
internal static class Repository
{
    /// <summary>The repository's top folder.</summary>
    public static readonly string Root = FindRoot();

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PrintEdition.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("PrintEdition.sln is not above the tests");
        }

        return folder;
    }
}
