using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Markup;
using PrintEdition.Ingest.RawText;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Formats.Pages;

/// <summary>Reads an article in Markdown (CommonMark 0.31, with tables, notes, and <c>^raised^</c> and <c>~lowered~</c> text), with front matter or without.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseEmphasisExtras(EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Superscript)
        .Build();

    /// <summary>Reads a file.</summary>
    public static Checked<ReadEdition> Read(InputDocument document)
    {
        InputLimitException.ThrowOver(document.Text.Length, InputLimits.LongestMarkdown, "characters of Markdown in one article");
        InputLimitException.ThrowOver(document.Text.AsSpan().Count('['), InputLimits.MostBrackets, "brackets of Markdown in one article");
        if (FrontMatter.IsToml(document.Text))
        {
            return document.Refuse("PE1412", "front matter in TOML, between lines of +++, is not read; write it in YAML between lines of ---, title: 复航 for title = \"复航\"", document.Place with { Line = 1, Column = 1 });
        }

        return FrontMatter.Cut(document.Text) is { } cut
            ? FrontMatter.Read(cut.Yaml, document.File).Then(front => Read(document, front, document.Text[cut.TextAt..]))
            : Read(document, new FrontMatter(new StoryDraft(document.Place with { Line = 1, Column = 1 }), null, null, null, []), document.Text);
    }

    private static Checked<ReadEdition> Read(InputDocument document, FrontMatter front, string markdown)
    {
        var tag = LanguageTag.Of(front.Language);
        var maker = new StoryMaker(document);
        maker.Cleaner = tag is null ? maker.Cleaner : maker.Cleaner with { Quotes = QuotationMarks.Of(tag) };
        maker.Tell(front.Findings);
        if (Tree(markdown) is not { } root)
        {
            return document.Refuse("PE1404", "lists or quotations are nested deeper than any text is; make them flatter");
        }

        var headline = TakeHeadline(root, front.Story.Headline);
        var body = MarkupReader.Read(root, maker.Cleaner, front.Story.Place);
        var pictures = body.Pictures.Select(Captioned).ToImmutableArray();
        var article = maker.Make(front.Story with { Headline = headline, Body = body with { Pictures = pictures } });
        var section = maker.Cleaner.Phrases(front.Section ?? "");
        return Checked.Of(
            new ReadEdition(
                new Edition
                {
                    Date = front.Date,
                    Language = tag ?? "zh-CN",
                    Sections = [new Section(section.Length > 0 ? section : ArticleAssembler.DefaultSection, [article])],
                },
                []),
            maker.Findings);
    }

    /// <summary>A picture whose caption, with the photographer in brackets at its end, stands in its title.</summary>
    private static NamedPicture Captioned(NamedPicture picture)
    {
        if (picture.Caption is not null || picture.Title is not { } title)
        {
            return picture;
        }

        var (caption, credit) = FigureReader.Split(title);
        return picture with { Caption = caption, Credit = picture.Credit ?? credit };
    }

    /// <summary>The text as a tree; null when it is nested deeper than the parser goes.</summary>
    private static MarkupElement? Tree(string markdown)
    {
        try
        {
            return HtmlTree.Of(Markdown.ToHtml(markdown, Pipeline));
        }
        catch (ArgumentException e) when (e.Message.Contains("nested", StringComparison.Ordinal))
        {
            return null;
        }
    }

    /// <summary>Takes the heading that opens the text out of it: it is the headline, where front matter has none or the same.</summary>
    private static string TakeHeadline(MarkupElement root, string given)
    {
        if (root.Children.FirstOrDefault(c => c is not MarkupText text || !string.IsNullOrWhiteSpace(text.Value)) is not MarkupElement { Name: "h1" } heading)
        {
            return given;
        }

        var words = PlainText.Line(PlainText.Of(heading));
        if (given.Length == 0 || PlainText.Line(given) == words)
        {
            root.Children.Remove(heading);
        }

        return given.Length == 0 ? words : given;
    }
}
