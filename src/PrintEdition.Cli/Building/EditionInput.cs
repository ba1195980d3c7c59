using System.Collections.Immutable;
using PrintEdition.Composition.Layouts;
using PrintEdition.Ingest;
using PrintEdition.Ingest.Formats;
using PrintEdition.Ingest.Web;
using PrintEdition.Model;
using PrintEdition.Network;

namespace PrintEdition.Cli.Building;

/// <summary>Reads inputs as the command line names them.</summary>
internal static class EditionInput
{
    /// <summary>What standard input is called where a name is needed.</summary>
    private const string NameOfStandardInput = "edition";

    /// <summary>Reads the edition; a paper's name and a date given by hand win over what the inputs say.</summary>
    public static Checked<ReadEdition> Read(
        ImmutableArray<string> inputs,
        Surroundings surroundings,
        CleanupRules leftOut,
        string? paper = null,
        DateOnly? date = null,
        InputFormat? from = null,
        ReadingWishes? wishes = null,
        CancellationToken interrupted = default)
    {
        using var web = WebFor(wishes ?? ReadingWishes.None, surroundings, interrupted);
        return EditionReader.Read(inputs, new ReaderOptions
        {
            StandardInput = surroundings.Input,
            PaperName = paper,
            Date = date,
            Cleanup = CleanupRules.All & ~leftOut,
            From = from,
            Web = web,
            KeepsGoing = wishes?.KeepsGoing == true,
        });
    }

    /// <summary>What addresses are fetched with; null when neither the network nor a folder with copies may be used.</summary>
    private static WebFetcher? WebFor(ReadingWishes wishes, Surroundings surroundings, CancellationToken interrupted) =>
        wishes.AllowsNetwork || wishes.CacheFolder is not null
            ? new WebFetcher(
                new FetchOptions { IsOnline = wishes.AllowsNetwork, AllowedHosts = wishes.AllowedHosts, CacheFolder = wishes.CacheFolder ?? CacheHome.Of(surroundings) },
                interrupted)
            : null;

    /// <summary>The layout an edition asks for: a path is one from the edition file's own folder, wherever the build is run.</summary>
    public static string? LayoutOf(Edition edition, ImmutableArray<string> inputs)
    {
        if (edition.Layout is not { } layout || !LayoutCatalogue.LooksLikeFile(layout))
        {
            return edition.Layout;
        }

        var paths = inputs.Select(i => Path.Combine((Directory.Exists(i) ? i : Path.GetDirectoryName(i)) ?? "", layout)).ToArray();
        return paths.FirstOrDefault(File.Exists) ?? paths[0];
    }

    /// <summary>The stem of an input's file name, or a folder's name.</summary>
    public static string StemOf(string input)
    {
        if (input == "-")
        {
            return NameOfStandardInput;
        }

        if (FetchableAddress.IsMeantBy(input))
        {
            return StemOfAddress(input);
        }

        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(input));
        var stem = Directory.Exists(path) ? Path.GetFileName(path) : Path.GetFileNameWithoutExtension(path);
        return stem.Length > 0 ? stem : NameOfStandardInput;
    }

    /// <summary>The last part of an address' path, else its host, in letters that every file system has.</summary>
    private static string StemOfAddress(string input)
    {
        var address = FetchableAddress.Of(input);
        var stem = Path.GetFileNameWithoutExtension(address?.AbsolutePath.TrimEnd('/') ?? "") is { Length: > 0 } last ? last : address?.IdnHost ?? NameOfStandardInput;
        return string.Concat(stem.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-')).Trim('-') is { Length: > 0 } plain ? plain : NameOfStandardInput;
    }
}
