namespace PrintEdition.Cli.Building;

/// <summary>The folder in which programs keep what they can do without (XDG Base Directory Specification; the systems' own guides).</summary>
internal static class CacheHome
{
    private const string Name = "print-edition";

    /// <summary>
    /// <c>$XDG_CACHE_HOME/print-edition</c>, else <c>%LOCALAPPDATA%\print-edition\cache</c> on Windows, <c>~/Library/Caches/print-edition</c> on
    /// macOS, <c>~/.cache/print-edition</c> elsewhere; null when the user has no folder at all.
    /// </summary>
    public static string? Of(Surroundings surroundings) => Rooted(surroundings.Variable("XDG_CACHE_HOME")) is { } cache ? Path.Combine(cache, Name)
        : OperatingSystem.IsWindows() ? Rooted(surroundings.Variable("LOCALAPPDATA")) is { } local ? Path.Combine(local, Name, "cache") : null
        : Rooted(surroundings.Variable("HOME")) is not { } home ? null
        : OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches", Name)
        : Path.Combine(home, ".cache", Name);

    /// <summary>Relative folders are passed over, as the specification asks.</summary>
    private static string? Rooted(string? folder) => Path.IsPathFullyQualified(folder ?? "") ? folder : null;
}
