using System.Collections.Immutable;
using System.Globalization;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Paging;
using PrintEdition.Composition.Pictures;
using PrintEdition.Composition.Search;
using PrintEdition.Model;

namespace PrintEdition.Composition.Plans;

/// <summary>Notes down the plan of pages that are made.</summary>
internal sealed class PlanMaker(Edition edition, Layout layout, IReadOnlyDictionary<string, StoryCopy> copies)
{
    /// <summary>The plan of an edition's pages.</summary>
    public EditionPlan Of(Pagination made) => new()
    {
        Title = edition.Masthead.PaperName + (edition.Date is { } date ? date.ToString(" yyyy-MM-dd", CultureInfo.InvariantCulture) : ""),
        Layout = layout.Name,
        Columns = layout.Grid.Columns,
        Rows = layout.Grid.Rows,
        Pages = [.. made.Pages.Select(Page)],
        HeldOver = [.. made.HeldOver.Select(a => new ArticleReference(a.Id))],
    };

    private PlannedPage Page(PageDraft draft)
    {
        var modules = draft.Modules.Where(m => m.Form is StoryForm or FillerForm or NoticeForm).OrderBy(m => m.Order).ToArray();
        var stories = modules.Where(m => m.Form is not NoticeForm).ToArray();
        var units = Ranking.Of(draft, layout, copies).ToDictionary(u => u.Copy, u => u.HeadlineFace);
        return new PlannedPage(draft.Number, [.. modules.Select(m => Block(m, m.Form is StoryForm story ? units[story.Copy] : ""))])
        {
            Section = draft.Section == SectionNames.Of(edition.Sections, stories.SelectMany(m => m.Form.Articles)) ? null : draft.Section,
            Ear = draft.Ear?.Form is FillerForm filler ? new ArticleReference(filler.Article.Id) : null,
            Remarks = [.. draft.Modules.Where(m => m.Form is BoxForm or IndexForm).Select(Remark)],
        };
    }

    private static PlannedBlock Block(SetModule module, string face) => module.Form switch
    {
        StoryForm story => Story(story, module.Text!, face) with { Cells = module.Cells },
        FillerForm filler => new PlannedBlock(BlockKind.Filler, References(filler))
        {
            Cells = module.Cells,
            Words = new PlannedWords(filler.Shape.BodySize, filler.Shape.PerRow),
            Title = filler.Article.Headline.Headline,
        },
        _ => new PlannedBlock(BlockKind.Notice, []) { Cells = module.Cells },
    };

    private static PlannedBlock Story(StoryForm form, FilledLegs text, string face) => new(form.Copy.Parts.IsEmpty ? BlockKind.Story : BlockKind.Briefs, References(form))
    {
        Head = Head(form, face),
        Legs = form.Legs.Count,
        Pictures = form.Pictures is { } block ? Pictures(block) : null,
        HasQuote = form.Quote is not null,
        Dress = form.Dress,
        ComesFrom = form.Part.From,
        GoesOn = form.Part.To,
        Until = form.Part.To > 0 ? CutOf(text) : null,
        Title = form.Article.Headline.Headline,
    };

    private static ImmutableArray<ArticleReference> References(ModuleForm form) => [.. form.Articles.Select(a => new ArticleReference(a.Id))];

    /// <summary>The headline; one over its text says so where its article asks for another.</summary>
    private static PlannedHead Head(StoryForm form, string face) => form.Head switch
    {
        { Beside: { } beside } => new PlannedHead(face, beside.Headline.Size, beside.Headline.Lines.Length, beside.Rows, HeadlineDirection.Vertical, beside.OnRight),
        { Headline: { } headline } => new PlannedHead(face, headline.Size, headline.Count, form.Air, form.Article.HeadlineDirection == HeadlineDirection.Vertical ? HeadlineDirection.Horizontal : null, null) { IsReversed = form.Head.IsReversed },
        _ => new PlannedHead(null, null, null, form.Air, null, null),
    };

    private static PlannedPictures Pictures(PictureBlock block) => new(block.FirstLeg, block.Legs, [.. block.Pictures.Select(p => p.Rows)]);

    /// <summary>The last line of text that goes on on another page.</summary>
    public static PlannedCut CutOf(FilledLegs text)
    {
        var last = text.Elements[^1];
        var tag = last.Element.Element.Tag;
        return tag.Role.IsBody() ? new PlannedCut(tag.Block + 1, text.Elements.Where(e => IsOf(e.Element.Element.Tag, tag)).Sum(e => e.Lines + e.Variant.FirstLine)) : new PlannedCut(0, last.Variant.FirstLine + last.Lines);
    }

    /// <summary>Whether it is of the same block of the same article's body.</summary>
    private static bool IsOf(Tag tag, Tag last) => tag.Role.IsBody() && tag.ArticleId == last.ArticleId && tag.Block == last.Block;

    private static string Remark(SetModule module) => module.Form is BoxForm box
        ? $"{PlanWords.Columns(module.Cells)}, {PlanWords.Rows(module.Cells)}: a box of the edition{(box.Box.Title is { } title ? $", {title}" : "")}"
        : $"{PlanWords.Columns(module.Cells)}, {PlanWords.Rows(module.Cells)}: the index";
}
