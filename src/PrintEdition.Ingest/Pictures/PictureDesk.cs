using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Pictures;

/// <summary>Puts pictures into the stories beside which they lie, and words to pictures of which the edition says none.</summary>
internal sealed class PictureDesk
{
    private readonly ReadEdition read;
    private readonly Article[] articles;
    private readonly List<Diagnostic> findings = [];

    private PictureDesk(ReadEdition read)
    {
        this.read = read;
        articles = [.. read.Edition.Articles];
    }

    /// <summary>The edition with its pictures complete.</summary>
    /// <param name="read">The edition.</param>
    /// <param name="editionFiles">The edition files that it comes from, which name their pictures themselves.</param>
    /// <param name="folders">Full paths of folders that were given whole: every picture in them is to belong to a story.</param>
    /// <param name="cleaner">Cleans words.</param>
    public static Checked<ReadEdition> Complete(ReadEdition read, ImmutableHashSet<string> editionFiles, ImmutableHashSet<string> folders, Cleaner cleaner)
    {
        var desk = new PictureDesk(read);
        var whole = folders.Except(editionFiles.Select(FolderOf));
        var named = desk.Named();
        foreach (var texts in desk.Texts(editionFiles).GroupBy(t => t.Folder, StringComparer.Ordinal))
        {
            new PictureMatcher(texts.Key, [.. texts], desk.articles, whole.Contains(texts.Key), desk.findings).Match(named);
        }

        new PictureWords(read.Edition.Language, cleaner, desk.findings).Fill(desk.articles);
        return desk.Result();
    }

    /// <summary>The files that the articles come from, in the edition's order; what came through standard input lies nowhere.</summary>
    private IEnumerable<StoryText> Texts(ImmutableHashSet<string> editionFiles) => articles
        .Select((article, i) => (File: article.Place?.File ?? "", Index: i))
        .GroupBy(a => a.File, StringComparer.Ordinal)
        .Where(g => !editionFiles.Contains(g.Key) && File.Exists(g.Key))
        .Select(g => new StoryText(FolderOf(g.Key), Path.GetFileNameWithoutExtension(g.Key), [.. g.Select(a => a.Index)]));

    /// <summary>Full paths of the pictures that the edition names.</summary>
    private HashSet<string> Named()
    {
        var ofArticles = articles.SelectMany(a => a.Pictures.Select(p => (p.File, a.Place?.File)));
        var ofBoxes = read.Edition.Boxes.Select(b => (b.Picture?.File, b.Source?.File));
        return ofArticles.Concat(ofBoxes).Where(p => p.Item1 is not null && p.Item2 is not null).Select(p => Path.GetFullPath(Path.Combine(FolderOf(p.Item2!), p.Item1!.Path))).ToHashSet(StringComparer.Ordinal);
    }

    private static string FolderOf(string file) => Path.GetDirectoryName(Path.GetFullPath(file)) ?? Path.GetFullPath(".");

    private Checked<ReadEdition> Result()
    {
        var at = 0;
        ImmutableArray<Section> sections = [.. read.Edition.Sections.Select(s => s with { Articles = [.. s.Articles.Select(_ => articles[at++])] })];
        return Checked.Of(read with { Edition = read.Edition with { Sections = sections } }, findings);
    }
}
