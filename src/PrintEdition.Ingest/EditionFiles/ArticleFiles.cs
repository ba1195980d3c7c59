using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Formats;
using PrintEdition.Ingest.Pictures;
using PrintEdition.Model;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>Reads the files that an edition takes its articles from: of any format but its own, inside its folder.</summary>
/// <param name="folder">The edition's folder.</param>
/// <param name="shownFolder">What that is called in findings; empty for the folder that the program runs in.</param>
/// <param name="cleaner">Cleans their texts.</param>
/// <param name="options">How they are read.</param>
/// <param name="findings">Takes what is wrong.</param>
/// <param name="mostEntries">Files and folders that are looked at for one pattern.</param>
internal sealed class ArticleFiles(EditionFolder folder, string shownFolder, Cleaner cleaner, ReaderOptions options, List<Diagnostic> findings, int mostEntries = 20_000)
{
    /// <summary>Folders inside one another that are looked into.</summary>
    private const int DeepestFolder = 32;

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>What the files that an entry names say: each name in turn, those of a pattern by their paths, character by character. No file is taken twice.</summary>
    /// <param name="entry">An entry with <c>file</c>, a name or a list of them.</param>
    public IEnumerable<ReadEdition> Read(Fields entry)
    {
        var names = entry["file"] is YamlSequenceNode list ? list.Children : [entry["file"]!];
        if (names.Count == 0)
        {
            entry.Fault(entry["file"]!, "PE1204", "'file' must be a file's name, or a list of such");
        }

        return names.SelectMany(node => Take(entry.Scalar(node), entry.At(node))).Select(Read).OfType<ReadEdition>();
    }

    /// <summary>The files of a name or a pattern, at least one.</summary>
    public Checked<string[]> Find(string name, SourceSpan place) => FilePattern.IsPattern(name) ? FindAll(name, place) : FindOne(name, place);

    /// <summary>A file's text.</summary>
    public Checked<InputDocument> Open(string path) =>
        ReadText(path, Shown(path), cleaner).Then(document => Checked.Of(document with { Folder = folder.For(path), Options = options }));

    /// <summary>A file's text. What is empty is not opened: pipes and devices have no length, and one must not wait on them.</summary>
    public static Checked<InputDocument> ReadText(string path, string shown, Cleaner cleaner) => new FileInfo(path) is { Exists: true, Length: 0 }
        ? Checked.Failed<InputDocument>(new Diagnostic("PE1002", Severity.Error, "the file is empty, or no ordinary file; put something into it, or take its entry out", new SourceSpan(shown)))
        : InputFile.Read(path).Then(bytes => InputDocument.Decode(bytes, shown, cleaner));

    private string Shown(string path) => Path.Combine(shownFolder, folder.NameOf(path));

    private ReadEdition? Read(string path)
    {
        var read = Open(path).Then(InputReaders.ReadArticles);
        findings.AddRange(read.Value is null && options.KeepsGoing ? KeepGoing.Without(read.Diagnostics, "this file", new SourceSpan(Shown(path))) : read.Diagnostics);
        return read.Value;
    }

    private string[] Take(string name, SourceSpan place)
    {
        var found = Find(name, place);
        findings.AddRange(found.Diagnostics);
        var further = (found.Value ?? []).Where(taken.Add).ToArray();
        if (found.Value is [_] && further.Length == 0 && !FilePattern.IsPattern(name))
        {
            findings.Add(new Diagnostic("PE1453", Severity.Error, $"the articles of '{name}' are in the edition already; take one of the entries out, or put this one before the pattern that has it too", place));
        }

        return further;
    }

    private Checked<string[]> FindOne(string name, SourceSpan place)
    {
        var path = folder.Resolve(name);
        return path is null ? None("PE1207", $"'{name}' is outside the edition's folder; give a path relative to it{EditionFolder.Advice(name)}", place)
            : Directory.Exists(path) ? None("PE1207", $"'{name}' is a folder; for what is in it write '{name.TrimEnd('/')}/*'", place)
            : !File.Exists(path) ? None("PE1207", NoSuchFile(name), place)
            : Checked.Of(new[] { path });
    }

    private Checked<string[]> FindAll(string name, SourceSpan place)
    {
        var pattern = new FilePattern(name);
        if (folder.Resolve(name) is null || folder.Resolve(pattern.Folder.Length == 0 ? "." : pattern.Folder) is not { } start)
        {
            return None("PE1207", $"'{name}' is outside the edition's folder; give a path relative to it{EditionFolder.Advice(name)}", place);
        }

        var found = Below(start, pattern.Depth).Take(mostEntries + 1).ToArray();
        var matching = found.Where(path => IsArticle(path) && pattern.Matches(folder.NameOf(path)) && !Directory.Exists(path)).OrderBy(folder.NameOf, StringComparer.Ordinal).ToArray();
        return found.Length > mostEntries ? None("PE1454", $"there are over {mostEntries} files where '{name}' looks; name a folder with fewer", place)
            : matching.Length == 0 ? None("PE1207", NoSuchFile(name), place)
            : Checked.Of(matching);
    }

    private static Checked<string[]> None(string code, string message, SourceSpan place) => Checked.Failed<string[]>(new Diagnostic(code, Severity.Error, message, place));

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
}
