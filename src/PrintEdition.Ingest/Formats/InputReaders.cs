using PrintEdition.Ingest.EditionFiles;
using PrintEdition.Ingest.Formats.Agencies;
using PrintEdition.Ingest.Formats.Feeds;
using PrintEdition.Ingest.Formats.Json;
using PrintEdition.Ingest.Formats.Pages;
using PrintEdition.Ingest.RawText;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Formats;

/// <summary>Hands an input to the reader of its format.</summary>
internal static class InputReaders
{
    /// <summary>Reads an input.</summary>
    /// <param name="document">The input.</param>
    /// <param name="format">Its format; null to tell it by its contents.</param>
    public static Checked<ReadEdition> Read(InputDocument document, InputFormat? format)
    {
        try
        {
            return format is { } given ? For(given)(document) : Recognition.Of(document).Then(found => For(found.Format)(document));
        }
        catch (InputLimitException e)
        {
            return document.Refuse("PE1404", e.Message);
        }
    }

    /// <summary>Reads a file that an edition file names. It is no edition file itself: those could go round in circles.</summary>
    public static Checked<ReadEdition> ReadArticles(InputDocument document)
    {
        try
        {
            return Recognition.Of(document).Then(found => found.Format is InputFormat.EditionYaml or InputFormat.EditionJson
                ? document.Refuse("PE1207", "an edition file cannot be one of another's articles; give both to the command, or name the articles' files")
                : For(found.Format)(document));
        }
        catch (InputLimitException e)
        {
            return document.Refuse("PE1404", e.Message);
        }
    }

    /// <summary>Reads what must be a feed, because it comes from the web or an edition file names it as one.</summary>
    /// <param name="document">The input.</param>
    /// <param name="format">Its format; null to tell it by its contents.</param>
    public static Checked<ReadEdition> ReadFeed(InputDocument document, InputFormat? format)
    {
        try
        {
            return format is { } given && FeedRecognition.IsFeed(given) ? For(given)(document)
                : format is { } other ? document.Refuse("PE1427", $"what comes from the web must be a feed, and --from says {InputFormats.WordOf(other)}; save it and give the file")
                : FeedRecognition.Of(document).Then(found => For(found.Format)(document));
        }
        catch (InputLimitException e)
        {
            return document.Refuse("PE1404", e.Message);
        }
    }

    private static Func<InputDocument, Checked<ReadEdition>> For(InputFormat format) => format switch
    {
        InputFormat.EditionYaml => EditionFileReader.Read,
        InputFormat.EditionJson => d => JsonInput.Parse(d).Then(root => EditionFileReader.Read(root, d)),
        InputFormat.Markdown => MarkdownReader.Read,
        InputFormat.Html => HtmlReader.Read,
        InputFormat.Rss => RssReader.Read,
        InputFormat.Atom => AtomReader.Read,
        InputFormat.JsonFeed => JsonFeedReader.Read,
        InputFormat.Ninjs => NinjsReader.Read,
        InputFormat.Nitf => NitfReader.Read,
        InputFormat.NewsMl => NewsMlReader.Read,
        _ => ReadRaw,
    };

    private static Checked<ReadEdition> ReadRaw(InputDocument document) =>
        RawTextReader.Read(document.Text, document.File, document.Cleaner).Then(page => Checked.Of(new ReadEdition(
            new Edition
            {
                Masthead = page.Masthead.Masthead,
                Date = page.Masthead.Date,
                IssueNumber = page.Masthead.IssueNumber,
                Language = page.Language,
                Sections = page.Sections,
                Boxes = page.Boxes,
            },
            page.Verdicts)));
}
