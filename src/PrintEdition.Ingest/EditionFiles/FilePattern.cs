using System.IO.Enumeration;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>A pattern of file names: <c>*</c> any characters of a name, <c>?</c> one, <c>**</c> any folders, as in <c>articles/**/*.md</c>. Letters are told apart by case.</summary>
internal sealed class FilePattern
{
    private const string AnyFolders = "**";

    private readonly string[] steps;

    /// <summary>A pattern, relative to a folder.</summary>
    public FilePattern(string pattern)
    {
        var all = EditionFolder.Portable(pattern).Split('/').Where(s => s is not ("" or ".")).ToArray();
        steps = [.. all.Where((s, i) => s != AnyFolders || i == 0 || all[i - 1] != AnyFolders)];
        var named = steps.TakeWhile((s, i) => i < steps.Length - 1 && !IsPattern(s));
        Folder = string.Join('/', named);
    }

    /// <summary>Whether a name is a pattern at all.</summary>
    public static bool IsPattern(string name) => name.AsSpan().ContainsAny('*', '?');

    /// <summary>The folder that all its files are in or below; empty for the one that it is relative to.</summary>
    public string Folder { get; }

    /// <summary>Folders below <see cref="Folder"/> that a file of it may be in, one inside another; null for any number.</summary>
    public int? Depth => steps.Contains(AnyFolders) ? null : steps.Length - 1 - (Folder.Length == 0 ? 0 : Folder.Split('/').Length);

    /// <summary>Whether a file is one of it, by its path with forward slashes. The work is that of steps times names.</summary>
    public bool Matches(string path)
    {
        var start = new bool[steps.Length + 1];
        start[0] = true;
        var reached = Pass(start);
        foreach (var name in path.Split('/'))
        {
            reached = Pass(After(reached, name));
        }

        return reached[steps.Length] || (steps is [.., AnyFolders] && reached[steps.Length - 1]);
    }

    /// <summary>The steps that may come next, after a further name of the path.</summary>
    private bool[] After(bool[] reached, string name)
    {
        var next = new bool[reached.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            var stays = steps[i] == AnyFolders;
            next[i] |= reached[i] && stays;
            next[i + 1] |= reached[i] && !stays && FileSystemName.MatchesSimpleExpression(steps[i], name, ignoreCase: false);
        }

        return next;
    }

    /// <summary>Any folders may be none.</summary>
    private bool[] Pass(bool[] reached)
    {
        for (var i = 0; i < steps.Length - 1; i++)
        {
            reached[i + 1] |= reached[i] && steps[i] == AnyFolders;
        }

        return reached;
    }
}
