using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Formats;
using PrintEdition.Ingest.Formats.Json;
using PrintEdition.Model;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>Gathers the files that an edition is made of (<c>include:</c>), each before those that it includes itself: what an earlier one says holds.</summary>
internal sealed class EditionParts
{
    private const string Key = "include";

    /// <summary>Files of one edition.</summary>
    public const int Most = 32;

    /// <summary>Files that include one another, from the edition file on: more than anybody can follow.</summary>
    public const int Deepest = 8;

    private readonly EditionFolder folder;
    private readonly string shownFolder;
    private readonly string[] keys;
    private readonly List<Diagnostic> findings;
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly List<Fields> parts = [];

    private EditionParts(string file, EditionFolder folder, string[] keys, List<Diagnostic> findings)
    {
        (this.folder, this.keys, this.findings) = (folder, keys, findings);
        shownFolder = Path.GetDirectoryName(file) ?? "";
        taken.Add(Path.GetFullPath(file));
    }

    /// <summary>The edition file and those that it includes, in the order in which they hold.</summary>
    /// <param name="file">The edition file, whose folder holds the others.</param>
    /// <param name="root">What is in it.</param>
    /// <param name="folder">Its folder.</param>
    /// <param name="keys">The keys that each of them may have.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static IReadOnlyList<Fields> Of(string file, YamlNode root, EditionFolder folder, string[] keys, List<Diagnostic> findings)
    {
        var parts = new EditionParts(file, folder, keys, findings);
        parts.Add(root, file, depth: 1);
        return parts.parts;
    }

    private void Add(YamlNode root, string file, int depth)
    {
        var part = new Fields(root, file, findings, keys);
        parts.Add(part);
        foreach (var node in Named(part))
        {
            if (FaultOf(node, depth, out var path) is var (code, message))
            {
                part.Fault(node, code, message);
            }
            else if (Parse(path) is { } included)
            {
                Add(included, Shown(path), depth + 1);
            }
        }
    }

    private static IList<YamlNode> Named(Fields part) => part[Key] switch { null => [], YamlSequenceNode list => list.Children, var one => [one] };

    /// <summary>Why a file cannot be included; null when it can, and is taken now.</summary>
    private (string Code, string Message)? FaultOf(YamlNode node, int depth, out string path)
    {
        path = "";
        if (node is not YamlScalarNode { Value: { Length: > 0 } name })
        {
            return ("PE1204", $"'{Key}' must be a file's name, or a list of such");
        }

        if (folder.Resolve(name) is not { } full)
        {
            return ("PE1450", $"'{name}' is outside the edition's folder, or a link; copy the file there and give its path from the edition file{EditionFolder.Advice(name)}");
        }

        path = full;
        return !File.Exists(full) ? ("PE1450", $"there is no file '{name}' in the edition's folder to include; put it there, or take the entry out{EditionFolder.Advice(name)}")
            : depth == Deepest ? ("PE1452", $"files include each other over more than {Deepest} files; name '{name}' in the edition file itself")
            : taken.Count == Most ? ("PE1452", $"an edition is made of up to {Most} files; put some of them together")
            : !taken.Add(full) ? ("PE1451", $"'{name}' is this file itself, or is included already; take one of the entries out")
            : null;
    }

    private YamlNode? Parse(string path)
    {
        var read = ArticleFiles.ReadText(path, Shown(path), new Cleaner(CleanupRules.None, QuotationMarks.Curly)).Then(Parse);
        findings.AddRange(read.Diagnostics);
        return read.Value;
    }

    private static Checked<YamlNode> Parse(InputDocument document) => Path.GetExtension(document.File).Equals(".json", StringComparison.OrdinalIgnoreCase)
        ? JsonInput.Parse(document)
        : YamlDocument.Parse(document.Text, document.File);

    private string Shown(string path) => Path.Combine(shownFolder, folder.NameOf(path));
}
