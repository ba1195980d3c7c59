namespace PrintEdition.Epub.Plan;

/// <summary>
/// Decides where print pages open in the e-book. Asked in reading order, it opens a page at the first place that starts on it, and
/// only ever a later page than the last: the page list keeps the order of the spine and of the paper, whatever order the
/// composer gave the stories. A page on which no story starts after the earlier pages (it holds only the rest of a jump, say)
/// has no place of its own in the book, where stories are whole.
/// </summary>
internal sealed class PageSequence(EpubOptions options)
{
    private int _last;

    /// <summary>The page that opens at this article, or null when it is open already, was passed, or is not known.</summary>
    public PageBreak? OpenFor(string articleId)
    {
        if (PageOf(articleId) is not { } page || page <= _last)
        {
            return null;
        }

        _last = page;
        return new PageBreak(page, LabelOf(page));
    }

    /// <summary>The label of the page an article starts on; null when it is not known.</summary>
    public string? LabelFor(string articleId) => PageOf(articleId) is { } page ? LabelOf(page) : null;

    private int? PageOf(string articleId) =>
        options.PageOfArticle.TryGetValue(articleId, out var page) && page > 0 ? page : null;

    private string LabelOf(int page)
    {
        var given = page <= options.PageLabels.Length ? options.PageLabels[page - 1] : "";
        return string.IsNullOrWhiteSpace(given) ? Words.PageLabel(page) : given;
    }
}
