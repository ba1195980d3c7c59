using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Paging;
using PrintEdition.Model;

namespace PrintEdition.Composition.Quality;

/// <summary>Says which headlines could not be set in vertical lines as the edition asks.</summary>
internal static class HeadlineWishes
{
    /// <summary>A finding for each.</summary>
    public static IEnumerable<Diagnostic> In(IEnumerable<PageDraft> pages) =>
        from page in pages
        from module in page.Modules
        where module.Form is StoryForm { Article.HeadlineDirection: HeadlineDirection.Vertical, Head.Beside: null, Part.From: 0 }
        select new Diagnostic(
            "PE3302",
            Severity.Note,
            $"the headline of '{module.Form.Article.Id}' stands over its text: {Reason(module.Form.Article)}",
            module.Form.Article.Place);

    private static string Reason(Article article) => article.Wishes.IsBoxed
        ? "in a frame it has no column beside it; leave out 'boxed' or 'headline-direction'"
        : "no column of this layout holds it in vertical lines; shorten it or its deck";
}
