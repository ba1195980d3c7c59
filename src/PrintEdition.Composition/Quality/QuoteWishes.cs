using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Paging;
using PrintEdition.Model;

namespace PrintEdition.Composition.Quality;

/// <summary>Says which quotes that articles give could not be pulled out of their texts.</summary>
internal static class QuoteWishes
{
    /// <summary>A finding for each.</summary>
    public static IEnumerable<Diagnostic> In(IEnumerable<PageDraft> pages, QuoteUse use) =>
        from page in pages
        from module in page.Modules
        where module.Form is StoryForm { Quote: null, Part.From: 0 }
        from article in module.Form.Articles
        where article.PullQuote is not null
        select new Diagnostic("PE3304", Severity.Note, $"the quote of '{article.Id}' is not pulled out: {Reason(use)}", article.Place);

    private static string Reason(QuoteUse use) => use == QuoteUse.Off
        ? "the layout has 'pull-quotes: off'"
        : "the text is too short for it here, or it is too long for a column; take a shorter sentence, or leave 'pull-quote' out";
}
