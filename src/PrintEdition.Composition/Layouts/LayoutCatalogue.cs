using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Composition.Layouts;

/// <summary>The layouts of a folder, one <c>.yaml</c> file each, named by file name.</summary>
public sealed class LayoutCatalogue(string folder)
{
    /// <summary>The layout a build takes when none is asked for.</summary>
    public const string Default = "tabloid";

    /// <summary>The layout that a build of an edition in English takes when none is asked for.</summary>
    public const string DefaultEnglish = "english-tabloid";

    /// <summary>The layout that a build takes when none is asked for.</summary>
    /// <param name="language">The edition's language, BCP 47.</param>
    public static string DefaultFor(string language) =>
        language.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase) ? DefaultEnglish : Default;

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
    /// <param name="nameOrFile">A name of the catalogue, or a file.</param>
    /// <param name="place">Where it is asked for; null for the command line.</param>
    public Checked<LayoutFile> Open(string nameOrFile, SourceSpan? place = null)
    {
        if (Names.Contains(nameOrFile))
        {
            return LayoutReader.Open(FileOf(nameOrFile), this);
        }

        return LooksLikeFile(nameOrFile)
            ? LayoutReader.Open(nameOrFile, this)
            : Checked.Failed<LayoutFile>(new Diagnostic("PE3007", Severity.Error, Unknown(nameOrFile), place));
    }

    /// <summary>Whether a word that is no layout's name means a file: it has a folder or an ending.</summary>
    public static bool LooksLikeFile(string word) =>
        word.Contains('/', StringComparison.Ordinal) || word.Contains('\\', StringComparison.Ordinal) || Path.HasExtension(word);

    /// <summary>What is said of a name that no layout has.</summary>
    internal string Unknown(string name) => Names.IsEmpty
        ? $"no layout is called '{name}' and none is installed beside the program; give a layout file"
        : $"no layout is called '{name}'; did you mean '{NearestName.To(name, Names)}'? (layouts list names them; a file needs its ending)";
}
