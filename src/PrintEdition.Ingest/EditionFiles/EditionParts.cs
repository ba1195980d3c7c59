using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Formats;
using PrintEdition.Ingest.Formats.Json;
using PrintEdition.Model;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>A file of an edition: the edition file, or one that it includes.</summary>
/// <param name="File">What it is called in findings.</param>
/// <param name="Root">What is in it.</param>
internal sealed record EditionPart(string File, YamlNode Root);

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
    private readonly List<Diagnostic> findings;
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly List<EditionPart> parts = [];

    private EditionParts(EditionFolder folder, string shownFolder, List<Diagnostic> findings) => (this.folder, this.shownFolder, this.findings) = (folder, shownFolder, findings);

    /// <summary>The edition file and those that it includes, in the order in which they hold.</summary>
    /// <param name="file">The edition file, whose folder holds the others.</param>
    /// <param name="root">What is in it.</param>
    /// <param name="folder">Its folder.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static IReadOnlyList<EditionPart> Of(string file, YamlNode root, EditionFolder folder, List<Diagnostic> findings)
    {
        var parts = new EditionParts(folder, Path.GetDirectoryName(file) ?? "", findings);
        parts.taken.Add(Path.GetFullPath(file));
        parts.Add(new EditionPart(file, root), depth: 1);
        return parts.parts;
    }

    private void Add(EditionPart part, int depth)
    {
        parts.Add(part);
        foreach (var node in Named(part.Root))
        {
            var at = new SourceSpan(part.File, (int)node.Start.Line, (int)node.Start.Column);
            var fault = FaultOf(node, depth, out var path);
            if (fault is not null)
            {
                findings.Add(fault with { Place = at });
            }
            else if (Parse(path) is { } root)
            {
                Add(new EditionPart(Shown(path), root), depth + 1);
            }
        }
    }

    private static IList<YamlNode> Named(YamlNode root) => root is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(Key), out var named)
        ? named is YamlSequenceNode list ? list.Children : [named]
        : [];

    /// <summary>Why a file cannot be included; null when it can, and is taken now.</summary>
    private Diagnostic? FaultOf(YamlNode node, int depth, out string path)
    {
        path = "";
        if (node is not YamlScalarNode { Value: { Length: > 0 } name })
        {
            return Error("PE1204", $"'{Key}' must be a file's name, or a list of such");
        }

        if (folder.Resolve(name) is not { } full)
        {
            return Error("PE1450", $"'{name}' is outside the edition's folder, or a link; copy the file there and give its path from the edition file{EditionFolder.Advice(name)}");
        }

        path = full;
        return !File.Exists(full) ? Error("PE1450", $"there is no file '{name}' in the edition's folder to include; put it there, or take the entry out{EditionFolder.Advice(name)}")
            : depth == Deepest ? Error("PE1452", $"files include each other over more than {Deepest} files; name '{name}' in the edition file itself")
            : taken.Count == Most ? Error("PE1452", $"an edition is made of up to {Most} files; put some of them together")
            : !taken.Add(full) ? Error("PE1451", $"'{name}' is this file itself, or is included already; take one of the entries out")
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

    private static Diagnostic Error(string code, string message) => new(code, Severity.Error, message);
}
