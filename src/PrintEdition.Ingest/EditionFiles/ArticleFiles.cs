using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Formats;
using PrintEdition.Ingest.Pictures;
using PrintEdition.Model;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>Reads the files that an edition takes its articles from: of any format but its own, inside its folder.</summary>
/// <param name="folder">The edition's folder.</param>
/// <param name="shownFolder">What that is called in findings; empty for the folder that the program runs in.</param>
/// <param name="findings">Takes what is wrong.</param>
/// <param name="mostEntries">Files and folders that are looked at for one pattern.</param>
internal sealed class ArticleFiles(EditionFolder folder, string shownFolder, List<Diagnostic> findings, int mostEntries = 20_000)
{
    /// <summary>Folders inside one another that are looked into.</summary>
    private const int DeepestFolder = 32;

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The files that an entry names: each name in turn, those of a pattern by their paths, character by character. No file is taken twice.</summary>
    /// <param name="entry">An entry with <c>file</c>, a name or a list of them.</param>
    /// <param name="cleaner">Cleans their texts.</param>
    public IEnumerable<ReadEdition> Read(Fields entry, Cleaner cleaner)
    {
        var names = entry["file"] is YamlSequenceNode list ? list.Children : [entry["file"]!];
        if (names.Count == 0)
        {
            entry.Fault(entry["file"]!, "PE1204", "'file' must be a file's name, or a list of such");
        }

        foreach (var node in names)
        {
            foreach (var path in Find(entry.Scalar(node), node, entry))
            {
                var read = Read(path, cleaner);
                findings.AddRange(read.Diagnostics);
                if (read.Value is { } edition)
                {
                    yield return edition;
                }
            }
        }
    }

    /// <summary>A file's text. What is empty is not opened: pipes and devices have no length, and one must not wait on them.</summary>
    public static Checked<InputDocument> ReadText(string path, string shown, Cleaner cleaner) => new FileInfo(path) is { Exists: true, Length: 0 }
        ? Checked.Failed<InputDocument>(new Diagnostic("PE1002", Severity.Error, "the file is empty, or no ordinary file; put something into it, or take its entry out", new SourceSpan(shown)))
        : InputFile.Read(path).Then(bytes => InputDocument.Decode(bytes, shown, cleaner));

    private Checked<ReadEdition> Read(string path, Cleaner cleaner) =>
        ReadText(path, Path.Combine(shownFolder, folder.NameOf(path)), cleaner).Then(document => InputReaders.ReadArticles(document with { Folder = folder.For(path) }));

    private IEnumerable<string> Find(string name, YamlNode node, Fields entry) => FilePattern.IsPattern(name) ? FindAll(name, node, entry) : FindOne(name, node, entry);

    private IEnumerable<string> FindOne(string name, YamlNode node, Fields entry)
    {
        var path = folder.Resolve(name);
        var fault = path is null ? ("PE1207", $"'{name}' is outside the edition's folder; give a path relative to it{EditionFolder.Advice(name)}")
            : Directory.Exists(path) ? ("PE1207", $"'{name}' is a folder; for what is in it write '{name.TrimEnd('/')}/*'")
            : !File.Exists(path) ? ("PE1207", NoSuchFile(name))
            : !taken.Add(path) ? ("PE1453", $"the articles of '{name}' are in the edition already; take one of the entries out, or put this one before the pattern that has it too")
            : ((string Code, string Message)?)null;
        return Told(fault, node, entry) ? [] : [path!];
    }

    private IEnumerable<string> FindAll(string name, YamlNode node, Fields entry)
    {
        var pattern = new FilePattern(name);
        if (folder.Resolve(name) is null || folder.Resolve(pattern.Folder.Length == 0 ? "." : pattern.Folder) is not { } start)
        {
            Told(("PE1207", $"'{name}' is outside the edition's folder; give a path relative to it{EditionFolder.Advice(name)}"), node, entry);
            return [];
        }

        var found = Below(start, pattern.Depth).Take(mostEntries + 1).ToArray();
        var matching = found.Where(path => IsArticle(path) && pattern.Matches(folder.NameOf(path)) && !Directory.Exists(path)).OrderBy(folder.NameOf, StringComparer.Ordinal).ToArray();
        var fault = found.Length > mostEntries ? ("PE1454", $"there are over {mostEntries} files where '{name}' looks; name a folder with fewer")
            : matching.Length == 0 ? ("PE1207", NoSuchFile(name))
            : ((string Code, string Message)?)null;
        return Told(fault, node, entry) ? [] : [.. matching.Where(taken.Add)];
    }

    /// <summary>Files and folders below one; hidden ones and links are left out, and not followed.</summary>
    private static IEnumerable<string> Below(string start, int? depth)
    {
        var choice = new EnumerationOptions
        {
            IgnoreInaccessible = true,
            RecurseSubdirectories = depth is null or > 0,
            MaxRecursionDepth = Math.Min(depth ?? DeepestFolder, DeepestFolder),
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        };
        return Directory.Exists(start) ? Directory.EnumerateFileSystemEntries(start, "*", choice) : [];
    }

    /// <summary>A README is about the folder, a caption file about a picture; names that begin with a dot are hidden, in hidden folders too.</summary>
    private bool IsArticle(string path) =>
        !Path.GetFileNameWithoutExtension(path).Equals("README", StringComparison.OrdinalIgnoreCase) && !CaptionFile.Is(path) && !folder.NameOf(path).Split('/').Any(n => n.StartsWith('.'));

    private static string NoSuchFile(string name) => $"no file is called '{name}' in the edition's folder{EditionFolder.Advice(name)}; correct the name, or put the file there";

    private static bool Told((string Code, string Message)? fault, YamlNode node, Fields entry)
    {
        if (fault is { } found)
        {
            entry.Fault(node, found.Code, found.Message);
        }

        return fault is not null;
    }
}
