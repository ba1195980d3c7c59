using PrintEdition.Composition.Paging;
using PrintEdition.Model;

namespace PrintEdition.Composition.Quality;

/// <summary>Says which pages end in white or in a notice of the paper's own, so that an editor can add a piece or take a smaller layout.</summary>
internal static class UnfilledPages
{
    /// <summary>Fewer blank rows at the foot are nothing to speak of.</summary>
    private const int WorthSaying = 2;

    /// <summary>A finding for each page that its stories do not fill.</summary>
    public static IEnumerable<Diagnostic> In(IEnumerable<PageDraft> pages) =>
        pages.Where(p => p.BlankRows + p.NoticeRows >= WorthSaying).Select(p => new Diagnostic(
            "PE3301",
            Severity.Note,
            $"page {p.Number} ends with {(p.NoticeRows > 0 ? $"a notice of {p.NoticeRows} rows" : $"{p.BlankRows} blank rows")}; add a story or a filler, or take a smaller layout"));
}
