using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Copy;

/// <summary>Turns an article into shaped elements.</summary>
internal sealed class CopyShaper(Article article, Typesetter typesetter, StyleSpec styles, TextSpec spec, string language)
{
    private readonly InlineStyler body = new(styles, styles.Body);

    /// <summary>The elements in reading order.</summary>
    public ImmutableArray<CopyElement> Elements()
    {
        var elements = ImmutableArray.CreateBuilder<CopyElement>();
        var runIn = article.Byline is { RunIn: true } && article.Body is [Paragraph, ..];
        if (article.Byline is { } byline && !runIn)
        {
            elements.Add(Line(ElementKind.LeftLine, new Tag(article.Id, ItemRole.Byline), [new StyledText(byline.PlainText, styles.Credit)]));
        }

        for (var i = 0; i < article.Body.Length; i++)
        {
            elements.Add(Element(article.Body[i], i, runIn && i == 0));
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

    private CopyElement Element(Block block, int index, bool withByline) => block switch
    {
        Subhead subhead => Line(ElementKind.Subhead, new Tag(article.Id, ItemRole.Subhead, index), [new StyledText(subhead.Title, styles.Subhead)]),
        Paragraph paragraph => new CopyElement(
            ElementKind.Paragraph,
            new Tag(article.Id, ItemRole.Paragraph, index),
            typesetter.Shape([.. withByline ? Byline() : [], .. paragraph.Content.Select(body.Style)], spec.Paragraph(language))),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "a block of an unknown kind"),
    };

    private IEnumerable<StyledText> Byline()
    {
        if (article.Byline?.Dateline is { } dateline)
        {
            yield return new StyledText(dateline, styles.Dateline);
        }

        if (article.Byline?.Credit is { } credit)
        {
            yield return new StyledText($"（{credit}）", styles.Credit);
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
            yield return new CopyElement(
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
            .Select(p => new CopyElement(
                ElementKind.Paragraph,
                new Tag(article.Id, ItemRole.Caption, p.index),
                typesetter.Shape([new StyledText(WithCredit(p.picture), styles.Caption)], spec.Paragraph(language))));

    private static string WithCredit(Picture picture) =>
        picture.Credit is null ? picture.Caption! : $"{picture.Caption}（{picture.Credit}）";

    /// <summary>The credit of a picture whose caption is the story itself stands at the text's end.</summary>
    private IEnumerable<CopyElement> Credits() =>
        article.Pictures
            .Select((picture, index) => (picture, index))
            .Where(p => p.picture.Caption is null && p.picture.Credit is not null && (p.picture.File is null || article.Kind == ArticleKind.PictureStory))
            .Select(p => Line(
                ElementKind.RightLine,
                new Tag(article.Id, ItemRole.Credit, p.index),
                [new StyledText($"（{p.picture.Credit}）", styles.Credit)]));

    private CopyElement Line(ElementKind kind, Tag tag, ImmutableArray<StyledText> text) =>
        new(kind, tag, typesetter.Shape(text, spec.Line(language)));
}
