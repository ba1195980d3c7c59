using System.Globalization;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Notation;
using PrintEdition.Model;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>Writes edition files: for people to edit, and to build the same edition from.</summary>
public static class EditionFile
{
    /// <summary>The edition as YAML.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="leftOut">Clean-up rules that were left out when it was read, so that they are when the file is read.</param>
    public static string Write(Edition edition, CleanupRules leftOut = CleanupRules.None)
    {
        var yaml = new YamlText();
        WriteMasthead(yaml, edition.Masthead);
        yaml.Value("date", edition.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        yaml.Value("issue", edition.IssueNumber?.ToString(CultureInfo.InvariantCulture));
        yaml.Value("language", edition.Language);
        yaml.Value("layout", edition.Layout);
        yaml.Value("pages", edition.Pages?.ToString(CultureInfo.InvariantCulture));
        yaml.Value("index", edition.Index switch { IndexPlace.Off => "off", IndexPlace.Ear => "ear", IndexPlace.Strip => "strip", _ => null });
        yaml.Items("no-cleanup", CleanupWords.WordsOf(leftOut), (to, word) => to.Item(word));
        yaml.List("boxes", edition.Boxes, BoxWriter.Write);
        yaml.List("sections", edition.Sections, WriteSection);
        return yaml.ToString();
    }

    private static void WriteMasthead(YamlText yaml, Masthead masthead)
    {
        if (masthead != new Masthead())
        {
            yaml.Map("paper", () =>
            {
                yaml.Value("name", masthead.PaperName.Length > 0 ? masthead.PaperName : null);
                yaml.Value("motto", masthead.Motto);
                yaml.Value("publisher", masthead.Publisher);
                yaml.Value("serial-number", masthead.SerialNumber);
                yaml.Value("postal-code", masthead.PostalCode);
                yaml.Value("site", masthead.Site);
                yaml.Value("editor", masthead.Editor);
            });
        }
    }

    private static void WriteSection(YamlText yaml, Section section)
    {
        yaml.Value("name", section.Name);
        yaml.Value("editor", section.Editor);
        yaml.List("articles", section.Articles, WriteArticle);
    }

    private static void WriteArticle(YamlText yaml, Article article)
    {
        yaml.Value("id", article.Id);
        yaml.Value("kind", article.Kind switch { ArticleKind.PictureStory => "picture-story", ArticleKind.Filler => "filler", _ => "news" });
        yaml.Value("kicker", article.Headline.Kicker);
        yaml.Value("headline", article.Headline.Headline.Length > 0 ? article.Headline.Headline : null);
        yaml.Value("deck", article.Headline.Deck);
        WriteByline(yaml, article.Byline);
        yaml.Value("priority", article.Priority?.ToString(CultureInfo.InvariantCulture));
        yaml.Value("link", article.Link);
        yaml.Value("headline-direction", article.HeadlineDirection == HeadlineDirection.Vertical ? "vertical" : null);
        yaml.Value("pull-quote", article.PullQuote);
        WriteWishes(yaml, article.Wishes);
        yaml.List("pictures", article.Pictures, WritePicture);
        WriteBody(yaml, article);
    }

    private static void WriteWishes(YamlText yaml, Wishes wishes)
    {
        yaml.Value("page", wishes.Page?.ToString(CultureInfo.InvariantCulture));
        yaml.Value("lead", wishes.IsLead ? "true" : null);
        yaml.Value("boxed", wishes.IsBoxed ? "true" : null);
        yaml.Value("span", wishes.Span?.ToString(CultureInfo.InvariantCulture));
        yaml.Items("keep-with", wishes.KeepWith, (to, other) => to.Item(other.Id));
        yaml.Items("not-with", wishes.NotWith, (to, other) => to.Item(other.Id));
    }

    private static void WriteByline(YamlText yaml, Byline? byline)
    {
        if (byline is not null)
        {
            yaml.Map("byline", () =>
            {
                yaml.Value("dateline", byline.Dateline);
                yaml.Value("credit", byline.Credit);
                yaml.Value("own-line", byline.RunIn ? null : "true");
            });
        }
    }

    /// <summary>Writes what is known of a picture.</summary>
    internal static void WritePicture(YamlText yaml, Picture picture)
    {
        yaml.Value("file", picture.File?.Path);
        yaml.Value("caption", picture.Caption);
        yaml.Value("credit", picture.Credit);
        yaml.Value("alt", picture.Alt);
        FramingWriter.Write(yaml, picture.Framing);
    }

    /// <summary>The body with its notes at the end; a filler's lines are plain words.</summary>
    private static void WriteBody(YamlText yaml, Article article)
    {
        var isFiller = article.Kind == ArticleKind.Filler;
        var blocks = article.Body.Where(block => block is Separator || block.PlainText.Length > 0);
        var notes = isFiller ? [] : article.Notes.Select((note, i) => (Mark: NoteNotation.Mark(i + 1), Text: NotationWriter.Write(note.Content)));
        Action[] items =
        [
            .. blocks.Select(block => (Action)(() => WriteBlock(yaml, block, isFiller))),
            .. notes.Select(n => (Action)(() => yaml.ItemMap(n.Mark, n.Text))),
        ];
        yaml.Items("body", items, static (_, write) => write());
    }

    private static void WriteBlock(YamlText yaml, Block block, bool isFiller)
    {
        if (isFiller && block is not Subhead)
        {
            yaml.Item(block.PlainText);
        }
        else
        {
            BlockWriter.Write(yaml, block);
        }
    }
}
