using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Epub.Plan;

/// <summary>The e-book as planned: every name, label and file decided, nothing written yet.</summary>
internal sealed record Book(
    Edition Edition,
    string Language,
    string Title,
    string Identifier,
    DateTimeOffset Modified,
    ImmutableArray<BookSection> Sections)
{
    /// <summary>All articles in reading order.</summary>
    public IEnumerable<BookArticle> Articles => Sections.SelectMany(s => s.Articles);

    /// <summary>All picture files in reading order.</summary>
    public IEnumerable<BookImage> Images => Articles.SelectMany(a => a.Pictures).Select(p => p.Image).OfType<BookImage>();

    /// <summary>The content documents in reading order: each section's front page, then its articles.</summary>
    public IEnumerable<string> Spine => Sections.SelectMany(s => s.Articles.Select(a => a.File).Prepend(s.File));

    /// <summary>The print pages that open somewhere in the book, with the document they open in, in reading order.</summary>
    public IEnumerable<(PageBreak Break, string File)> PageBreaks => Sections
        .SelectMany(s => s.Articles.Select(a => (a.Break, a.File)).Prepend((s.Break, s.File)))
        .Where(place => place.Break is not null)
        .Select(place => (place.Break!, place.File));
}

/// <summary>A section (版) with its front page.</summary>
/// <param name="File">The front page's document, <c>s01.xhtml</c>.</param>
/// <param name="Title">What navigation calls it, <c>第01版：要闻</c>.</param>
/// <param name="Break">The print page that opens with it, if any.</param>
/// <param name="Articles">Its articles in order.</param>
internal sealed record BookSection(string File, string Title, PageBreak? Break, ImmutableArray<BookArticle> Articles);

/// <summary>An article with its document.</summary>
/// <param name="Source">The article of the edition.</param>
/// <param name="File">Its document, <c>s01-a01.xhtml</c>.</param>
/// <param name="Title">What navigation calls it; never empty.</param>
/// <param name="Break">The print page that opens with it, if any.</param>
/// <param name="Pictures">Its pictures in order.</param>
internal sealed record BookArticle(Article Source, string File, string Title, PageBreak? Break, ImmutableArray<BookPicture> Pictures);

/// <summary>A picture of an article; no image when the file is missing or unreadable.</summary>
/// <param name="Source">The picture of the edition.</param>
/// <param name="Alt">What stands for the picture where it cannot be seen.</param>
/// <param name="Image">The file.</param>
internal sealed record BookPicture(Picture Source, string Alt, BookImage? Image);

/// <summary>A picture file of the container.</summary>
internal sealed record BookImage(string File, string MediaType, ReadOnlyMemory<byte> Data);

/// <summary>The place where a print page opens.</summary>
internal sealed record PageBreak(int Page, string Label)
{
    /// <summary>The element's id.</summary>
    public string Id => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"page-{Page}");
}
