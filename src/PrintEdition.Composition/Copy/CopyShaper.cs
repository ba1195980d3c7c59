using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Furniture;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Languages;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Copy;

/// <summary>Turns an article into shaped elements.</summary>
internal sealed class CopyShaper(Article article, Typesetter typesetter, StyleSpec styles, TextSpec spec, string language)
{
    private readonly InlineStyler body = new(styles, styles.Body);
    private readonly BlockShaper blocks = new(article.Id, typesetter, styles, spec, language);
    private readonly bool isEastAsian = Conventions.For(language).IsEastAsian;

    /// <summary>The elements in reading order.</summary>
    public ImmutableArray<CopyElement> Elements()
    {
        var elements = ImmutableArray.CreateBuilder<CopyElement>();
        var runIn = article.Byline is { RunIn: true } && article.Body is [Paragraph, ..];
        if (BylineLine(runIn) is { Length: > 0 } line)
        {
            elements.Add(Line(ElementKind.LeftLine, new Tag(article.Id, ItemRole.Byline), [new StyledText(line, styles.Credit)]));
        }

        for (var i = 0; i < article.Body.Length; i++)
        {
            elements.AddRange(Elements(article.Body[i], i, runIn && i == 0));
        }

        elements.AddRange(OrphanedCaptions());
        elements.AddRange(Credits());
        elements.AddRange(Notes());
        return elements.ToImmutable();
    }

    /// <summary>The headline as a heading between briefs; null when there is none.</summary>
    public CopyElement? Headline() =>
        article.Headline.Headline.Length == 0
            ? null
            : Line(ElementKind.Subhead, new Tag(article.Id, ItemRole.Headline), [new StyledText(article.Headline.Headline, styles.Subhead)]);

    private IEnumerable<CopyElement> Elements(Block block, int index, bool withByline) => block switch
    {
        Subhead subhead => [Line(ElementKind.Subhead, new Tag(article.Id, ItemRole.Subhead, index), [new StyledText(subhead.Title, styles.Subhead)])],
        Paragraph paragraph =>
        [
            new TextElement(
                ElementKind.Paragraph,
                new Tag(article.Id, ItemRole.Paragraph, index),
                typesetter.Shape([.. withByline ? Byline() : [], .. paragraph.Content.Select(body.Style)], spec.Paragraph(language))),
        ],
        _ => blocks.Shape(block, index),
    };

    /// <summary>What of the byline stands on a line of its own: all of a feature's, and in languages other than Chinese the credit of any.</summary>
    private string? BylineLine(bool runIn) => (runIn, isEastAsian) switch
    {
        (true, true) => null,
        (true, false) => article.Byline?.Credit,
        (false, true) => article.Byline?.PlainText,
        (false, false) => string.Join(" — ", new[] { article.Byline?.Dateline, article.Byline?.Credit }.OfType<string>()),
    };

    private IEnumerable<StyledText> Byline()
    {
        if (article.Byline?.Dateline is { } dateline)
        {
            yield return new StyledText(dateline, styles.Dateline);
            if (!isEastAsian)
            {
                yield return new StyledText(FurnitureText.AfterDateline(language), styles.Body);
            }
        }

        if (article.Byline?.Credit is { } credit && isEastAsian)
        {
            yield return new StyledText(FurnitureText.InBrackets(credit, language), styles.Credit);
        }
    }

    /// <summary>The notes under a short rule, each after its mark.</summary>
    private IEnumerable<CopyElement> Notes()
    {
        if (article.Notes.IsEmpty)
        {
            yield break;
        }

        yield return Line(ElementKind.NoteRule, new Tag(article.Id, ItemRole.Note), []);
        var styler = new InlineStyler(styles, styles.Caption);
        for (var i = 0; i < article.Notes.Length; i++)
        {
            var mark = new StyledText(NoteReference.MarkOf(i + 1) + " ", styles.Caption);
            yield return new TextElement(
                ElementKind.Paragraph,
                new Tag(article.Id, ItemRole.Note, i),
                typesetter.Shape([mark, .. article.Notes[i].Content.Select(styler.Style)], spec.Paragraph(language) with { Indent = 0 }));
        }
    }

    /// <summary>The words of a picture that was not delivered stand at the text's end: they are the article's too.</summary>
    private IEnumerable<CopyElement> OrphanedCaptions() =>
        article.Pictures
            .Select((picture, index) => (picture, index))
            .Where(p => p.picture is { File: null, Caption: not null })
            .Select(p => new TextElement(
                ElementKind.Paragraph,
                new Tag(article.Id, ItemRole.Caption, p.index),
                typesetter.Shape([new StyledText(WithCredit(p.picture), styles.Caption)], spec.Paragraph(language))));

    private string WithCredit(Picture picture) =>
        picture.Credit is null ? picture.Caption! : picture.Caption + FurnitureText.InBrackets(picture.Credit, language);

    /// <summary>The credit of a picture whose caption is the story itself stands at the text's end.</summary>
    private IEnumerable<CopyElement> Credits() =>
        article.Pictures
            .Select((picture, index) => (picture, index))
            .Where(p => p.picture.Caption is null && p.picture.Credit is not null && (p.picture.File is null || article.Kind == ArticleKind.PictureStory))
            .Select(p => Line(
                ElementKind.RightLine,
                new Tag(article.Id, ItemRole.Credit, p.index),
                [new StyledText(FurnitureText.InBrackets(p.picture.Credit!, language).TrimStart(), styles.Credit)]));

    /// <summary>A heading or line of more characters might be taller than a page, which no leg holds: it is cut as paragraphs are.</summary>
    private const int LongestLine = 200;

    private TextElement Line(ElementKind kind, Tag tag, ImmutableArray<StyledText> text) =>
        new(text.Sum(t => t.Text.Length) > LongestLine ? ElementKind.Paragraph : kind, tag, typesetter.Shape(text, spec.Line(language)));
}
