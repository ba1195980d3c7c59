using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Pictures;

/// <summary>Finds caption, credit and alternate text of pictures of which the edition says none: in a caption file, then in the picture's file.</summary>
/// <param name="language">The edition's language.</param>
/// <param name="cleaner">Cleans the words.</param>
/// <param name="findings">Takes what was found where.</param>
internal sealed class PictureWords(string language, Cleaner cleaner, List<Diagnostic> findings)
{
    private readonly Cleaner cleaner = cleaner with { Quotes = QuotationMarks.Of(language) };

    /// <summary>Fills the pictures of articles.</summary>
    public void Fill(Article[] articles)
    {
        for (var i = 0; i < articles.Length; i++)
        {
            var article = articles[i];
            ImmutableArray<Picture> filled = [.. article.Pictures.Select(p => WithoutEmpty(Fill(p, article)))];
            articles[i] = filled.SequenceEqual(article.Pictures) ? article : article with { Pictures = filled };
        }
    }

    private Picture Fill(Picture picture, Article article) =>
        picture.File is { } file ? OfMetadata(OfCaptionFile(picture, file, article), file, article) : picture;

    private Picture OfCaptionFile(Picture picture, PictureFile file, Article article)
    {
        var text = article.Place?.File ?? "";
        var folder = Path.GetDirectoryName(Path.GetFullPath(text.Length > 0 ? text : ".")) ?? ".";
        var name = CaptionFile.PathOf(file.Path);
        if (new EditionFolder(folder).Resolve(name) is not { } full || new FileInfo(full) is not { Exists: true, Length: > 0 })
        {
            return picture;
        }

        var (filled, told) = CaptionFile.Fill(picture, full, Path.Combine(Path.GetDirectoryName(text) ?? "", name), cleaner);
        findings.AddRange(told);
        Tell(picture, filled, $"from '{name}'", article);
        return filled;
    }

    private Picture OfMetadata(Picture picture, PictureFile file, Article article)
    {
        var filled = new MetadataWords(language, cleaner).Fill(picture, article.Kind != ArticleKind.PictureStory || article.Body.IsEmpty);
        Tell(picture, filled, "from what is written in the picture's file; give your own in the text, or empty ones for none", article);
        return filled;
    }

    private void Tell(Picture before, Picture after, string source, Article article)
    {
        var parts = new[] { (before.Caption != after.Caption, "caption"), (before.Credit != after.Credit, "credit"), (before.Alt != after.Alt, "alternate text") };
        var changed = string.Join(", ", parts.Where(p => p.Item1).Select(p => p.Item2));
        if (changed.Length > 0)
        {
            findings.Add(new Diagnostic("PE1312", Severity.Note, $"the picture '{after.File!.Path}' has its {changed} {source}", article.Place));
        }
    }

    /// <summary>Empty words say that none are wanted.</summary>
    private static Picture WithoutEmpty(Picture picture) => picture is { Caption: not "", Credit: not "", Alt: not "" }
        ? picture
        : picture with { Caption = Given(picture.Caption), Credit = Given(picture.Credit), Alt = Given(picture.Alt) };

    private static string? Given(string? words) => words is { Length: > 0 } ? words : null;
}
