using PrintEdition.Model;

namespace PrintEdition.Ingest;

/// <summary>Finds the files of an input: the file itself, or what a folder holds.</summary>
internal static class InputFolder
{
    private static readonly string[] EditionFiles = ["edition.yaml", "edition.yml"];

    /// <summary>A folder's edition file, or its raw texts in the order of their names.</summary>
    public static Checked<string[]> Files(string input)
    {
        if (!Directory.Exists(input))
        {
            return Checked.Of(new[] { input });
        }

        foreach (var name in EditionFiles)
        {
            if (File.Exists(Path.Combine(input, name)))
            {
                return Checked.Of(new[] { Path.Combine(input, name) });
            }
        }

        var choice = new EnumerationOptions { IgnoreInaccessible = true, MatchCasing = MatchCasing.CaseInsensitive };
        var texts = Directory.GetFiles(input, "*.txt", choice);
        Array.Sort(texts, StringComparer.Ordinal);
        return texts.Length > 0
            ? Checked.Of(texts)
            : Checked.Failed<string[]>(new Diagnostic(
                "PE1001", Severity.Error, "the folder holds neither an edition.yaml nor a .txt; put one there or name the file", new SourceSpan(input)));
    }
}
