using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Pictures;

/// <summary>
/// Finds the stories of the pictures in a folder: first by the names of the texts, then by words of headlines and captions. Only stories without
/// a picture's file of their own get one. All goes by the order of names, and every match is told.
/// </summary>
/// <param name="folder">Full path of the folder.</param>
/// <param name="texts">The texts in it.</param>
/// <param name="articles">The edition's articles, which are changed.</param>
/// <param name="isWhole">Whether the folder was given whole.</param>
/// <param name="findings">Takes what was matched and what was not.</param>
internal sealed class PictureMatcher(string folder, StoryText[] texts, Article[] articles, bool isWhole, List<Diagnostic> findings)
{
    /// <summary>Pictures that a finding names.</summary>
    private const int MostNamed = 5;

    private readonly PictureReader pictures = new(new EditionFolder(folder));
    private readonly HashSet<string> stems = texts.Select(t => t.Stem).ToHashSet(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byWords = new(StringComparer.Ordinal);
    private readonly List<PictureName> open = [];

    /// <summary>Matches them.</summary>
    /// <param name="named">Full paths of pictures that have their place already.</param>
    public void Match(HashSet<string> named)
    {
        open.AddRange(PictureShelf.Of(folder).Where(p => !named.Contains(FullPath(p.Path))));
        foreach (var text in texts)
        {
            MatchName(text);
        }

        foreach (var picture in open.Where(p => (isWhole || p.IsApart) && p.Words.Length > 0 && !IsCalledLikeText(p)).ToArray())
        {
            MatchWords(picture);
        }

        TellUnmatched([.. open.Where(p => isWhole || IsCalledLikeText(p))]);
    }

    private string FullPath(string path) => Path.GetFullPath(Path.Combine(folder, path));

    private bool IsCalledLikeText(PictureName picture) => Array.Exists(texts, t => picture.NumberFor(t.Stem) is not null);

    /// <summary>
    /// <c>1-ferry.jpg</c>, <c>1-ferry-2.jpg</c> … are the pictures of the only story of <c>1-ferry.md</c>; of a text with several stories they are,
    /// by number, those of which it has the words: a caption, a photographer.
    /// </summary>
    private void MatchName(StoryText text)
    {
        var own = open
            .Select(p => (Picture: p, Number: p.NumberFor(text.Stem)))
            .Where(p => p.Number is not null && (p.Picture.Stem == text.Stem || !stems.Contains(p.Picture.Stem)))
            .OrderBy(p => p.Number).ThenBy(p => p.Picture.IsApart).ThenBy(p => p.Picture.Path, StringComparer.Ordinal)
            .DistinctBy(p => p.Number).ToArray();
        if (text.Articles is [var only])
        {
            MatchOnly(only, [.. own.Select(p => p.Picture)]);
            return;
        }

        var gone = text.Articles.SelectMany(i => articles[i].Pictures.Select((p, slot) => (Article: i, Slot: slot, IsGone: p.File is null))).Where(s => s.IsGone).ToArray();
        foreach (var (picture, number) in own.Where(p => p.Number >= 1 && p.Number <= gone.Length))
        {
            var (article, slot, _) = gone[number!.Value - 1];
            Put(picture, article, slot, "as it is called like the text and has the picture's number in it");
        }
    }

    private void MatchOnly(int article, PictureName[] own)
    {
        if (articles[article].Pictures.Any(p => p.File is not null))
        {
            return;
        }

        foreach (var picture in own)
        {
            Put(picture, article, FirstGone(article), "as it is called like the text");
        }
    }

    private void MatchWords(PictureName picture)
    {
        var all = texts.SelectMany(t => t.Articles).ToArray();
        var withWords = all.Where(i => articles[i].Pictures.Any(p => p.File is null) && (HasWords(articles[i].Headline, picture) || articles[i].Pictures.Any(p => p.File is null && HasWords(p.Caption, picture)))).ToArray();
        var candidates = byWords.TryGetValue(picture.Words, out var before) ? [before]
            : withWords.Length > 0 ? withWords
            : all.Where(i => articles[i].Pictures.IsEmpty && HasWords(articles[i].Headline, picture)).ToArray();
        if (candidates is [var only])
        {
            byWords.TryAdd(picture.Words, only);
            var slot = articles[only].Pictures.Select((p, i) => (p, i)).Where(p => p.p.File is null && HasWords(p.p.Caption, picture)).Select(p => (int?)p.i).FirstOrDefault();
            Put(picture, only, slot ?? FirstGone(only), "as headline or caption have its words");
        }
    }

    private int FirstGone(int article) => articles[article].Pictures.TakeWhile(p => p.File is not null).Count();

    private static bool HasWords(HeadlineStack headline, PictureName picture) => HasWords(headline.Headline, picture) || HasWords(headline.Kicker, picture) || HasWords(headline.Deck, picture);

    private static bool HasWords(string? text, PictureName picture) => PictureName.Compared(text).Contains(picture.Words, StringComparison.Ordinal);

    /// <summary>Puts a picture to the words at a slot of an article, or behind its other pictures.</summary>
    private void Put(PictureName picture, int at, int slot, string reason)
    {
        open.Remove(picture);
        var article = articles[at];
        var place = article.Place ?? new SourceSpan(picture.Path);
        var before = slot < article.Pictures.Length ? article.Pictures[slot] : new Picture(null);
        var (file, told) = pictures.Read(picture.Path, before.Framing, place);
        findings.AddRange(told);
        if (file is null)
        {
            return;
        }

        var filled = before with { File = file };
        articles[at] = article with { Pictures = slot < article.Pictures.Length ? article.Pictures.SetItem(slot, filled) : article.Pictures.Add(filled) };
        findings.Add(new Diagnostic("PE1310", Severity.Note, $"the picture '{picture.Path}' goes with '{Formats.StoryMaker.Short(article.Headline.Headline)}', {reason}", place));
    }

    private void TellUnmatched(PictureName[] unmatched)
    {
        if (unmatched.Length > 0)
        {
            var names = string.Join(", ", unmatched.Take(MostNamed).Select(p => p.Path)) + (unmatched.Length > MostNamed ? " …" : "");
            findings.Add(new Diagnostic(
                "PE1311", Severity.Warning, $"{unmatched.Length} picture(s) belong to no story: {names}; call each like its text (1-ferry.jpg for 1-ferry.md), or name it in the text", new SourceSpan(texts[0].Articles.Select(i => articles[i].Place).OfType<SourceSpan>().Select(p => p.File).First())));
        }
    }
}
