using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Composition.Layouts;

/// <summary>The layouts of a folder, one <c>.yaml</c> file each, named by file name.</summary>
public sealed class LayoutCatalogue(string folder)
{
    /// <summary>The layout a build takes when none is asked for.</summary>
    public const string Default = "tabloid";

    /// <summary>Names in ordinal order.</summary>
    public ImmutableArray<string> Names { get; } =
        Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)]
            : [];

    /// <summary>The file of a layout that ships.</summary>
    public string FileOf(string name) => Path.Combine(folder, name + ".yaml");

    /// <summary>The layout asked for: a name of the catalogue, or a file when it has a folder or ending in it.</summary>
    public Checked<Layout> Read(string nameOrFile, IReadOnlyCollection<string> faces) => Open(nameOrFile).Then(file => file.Read(faces));

    /// <summary>The file of the layout asked for, to know its font folders before its values are read.</summary>
    public Checked<LayoutFile> Open(string nameOrFile)
    {
        if (Names.Contains(nameOrFile))
        {
            return LayoutReader.Open(FileOf(nameOrFile), new LayoutBases(Named));
        }

        return LooksLikeFile(nameOrFile)
            ? LayoutReader.Open(nameOrFile, new LayoutBases(Named))
            : Checked.Failed<LayoutFile>(new Diagnostic("PE3007", Severity.Error, Unknown(nameOrFile)));
    }

    private string? Named(string name) => Names.Contains(name) ? FileOf(name) : null;

    /// <summary>Whether a word is a file rather than a name: it has a folder or an ending in it.</summary>
    internal static bool LooksLikeFile(string word) =>
        word.Contains('/', StringComparison.Ordinal) || word.Contains('\\', StringComparison.Ordinal) || Path.HasExtension(word);

    private string Unknown(string name) => Names.IsEmpty
        ? $"no layout is called '{name}' and none is installed beside the program; give a layout file"
        : $"no layout is called '{name}'; did you mean '{NearestName.To(name, Names)}'? (layouts list names them; a file needs its ending)";
}
