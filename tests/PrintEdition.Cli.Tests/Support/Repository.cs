namespace PrintEdition.Cli.Tests.Support;

/// <summary>Where the sources are.</summary>
public static class Repository
{
    /// <summary>The folder of the solution file, from the running test upwards.</summary>
    public static string Root { get; } = FolderWith("PrintEdition.sln", new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The sample editions.</summary>
    public static string Editions => Path.Combine(Root, "tests", "editions");

    /// <summary>A sound JPEG of some 200 kB.</summary>
    public static string Photograph => Path.Combine(Editions, "weichuan", "pictures", "peach.jpg");

    private static string FolderWith(string file, DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, file)))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"no folder above the tests holds {file}");
    }
}
