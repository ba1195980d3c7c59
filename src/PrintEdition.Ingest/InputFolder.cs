using PrintEdition.Ingest.Pictures;
using PrintEdition.Model;

namespace PrintEdition.Ingest;

/// <summary>Finds the files of an input: the file itself, or what a folder holds.</summary>
internal static class InputFolder
{
    private static readonly string[] EditionFiles = ["edition.yaml", "edition.yml"];
    private static readonly string[] Endings = [".txt", ".md", ".markdown", ".json", ".xml", ".nitf", ".rss", ".atom", ".html", ".htm"];

    /// <summary>A folder's edition file, or its articles in the order of their names.</summary>
    public static Checked<string[]> Files(string input)
    {
        if (!Directory.Exists(input))
        {
            return Checked.Of(new[] { input });
        }

        try
        {
            return Within(input);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed($"the folder cannot be read: {OrdinaryFile.Reason(e, input)}; check whether you may read it", input);
        }
    }

    private static Checked<string[]> Within(string input)
    {
        foreach (var name in EditionFiles)
        {
            if (File.Exists(Path.Combine(input, name)))
            {
                return Inside(input, [Path.Combine(input, name)]);
            }
        }

        var choice = new EnumerationOptions { IgnoreInaccessible = true, MatchCasing = MatchCasing.CaseInsensitive };
        var files = Directory.EnumerateFiles(input, "*", choice).Where(IsArticle).Order(StringComparer.Ordinal).ToArray();
        return files.Length > 0
            ? Inside(input, files)
            : Failed($"the folder holds neither an edition.yaml nor articles ({string.Join(", ", Endings)}); put some there or name the file", input);
    }

    /// <summary>A folder may come from anybody: links in it are not followed to files elsewhere.</summary>
    private static Checked<string[]> Inside(string input, string[] files) => Array.Find(files, new EditionFolder(input).LeadsOut) is { } link
        ? Failed("it is a link to a file outside the folder, or to none; copy the file there, or name it on the command line", link)
        : Checked.Of(files);

    private static Checked<string[]> Failed(string message, string path) => Checked.Failed<string[]>(new Diagnostic("PE1001", Severity.Error, message, new SourceSpan(path)));

    /// <summary>A README is about the folder, a caption file about a picture.</summary>
    private static bool IsArticle(string path) => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
        && !Path.GetFileNameWithoutExtension(path).Equals("README", StringComparison.OrdinalIgnoreCase) && !CaptionFile.Is(path);
}
