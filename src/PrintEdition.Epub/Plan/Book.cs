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
    /// <summary>The cover; null when there is none.</summary>
    public BookImage? Cover { get; init; }

    /// <summary>What a blind reader is told of the cover.</summary>
    public string CoverAlt => $"{Title}，{Words.FrontPage}";

    /// <summary>The boxes that have words, as a document at the end; null when there are none.</summary>
    public BookNotices? Notices { get; init; }

    /// <summary>The title on a shelf, where the vertical book may stand beside the other.</summary>
    public string ShelfTitle => IsVertical ? Title + Words.Vertical : Title;

    /// <summary>Whether lines run from top to bottom.</summary>
    public bool IsVertical { get; init; }

    /// <summary>The faces that travel in the book.</summary>
    public ImmutableArray<BookFace> Faces { get; init; } = [];

    /// <summary>A style sheet behind the book's own.</summary>
    public string? HouseStyle { get; init; }

    /// <summary>Who certified that the book is accessible.</summary>
    public string? CertifiedBy { get; init; }

    /// <summary>All articles in reading order.</summary>
    public IEnumerable<BookArticle> Articles => Sections.SelectMany(s => s.Articles);

    /// <summary>All pictures of articles and boxes in reading order.</summary>
    public IEnumerable<BookPicture> Pictures => Articles.SelectMany(a => a.Pictures).Concat(Notices is null ? [] : Notices.Boxes.Select(b => b.Picture).OfType<BookPicture>());

    /// <summary>All picture files in reading order, the cover not among them.</summary>
    public IEnumerable<BookImage> Images => Pictures.Select(p => p.Image).OfType<BookImage>();

    /// <summary>The documents in reading order: cover, contents, each section's front page with its articles, notices.</summary>
    public IEnumerable<string> Spine =>
    [
        .. Cover is null ? Array.Empty<string>() : [BookFiles.CoverPage], BookFiles.Navigation,
        .. Sections.SelectMany(s => s.Articles.Select(a => a.File).Prepend(s.File)),
        .. Notices is null ? Array.Empty<string>() : [BookFiles.Notices],
    ];

    /// <summary>The style sheets that every document links to, in their order.</summary>
    public IEnumerable<string> StyleSheets => HouseStyle is null ? [BookFiles.StyleSheet] : [BookFiles.StyleSheet, BookFiles.HouseStyle];

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
internal sealed record BookSection(string File, string Title, PageBreak? Break, ImmutableArray<BookArticle> Articles)
{
    /// <summary>Its responsible editor, where that is not the paper's.</summary>
    public string? Editor { get; init; }
}

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

/// <summary>The boxes that have words.</summary>
internal sealed record BookNotices(ImmutableArray<BookBox> Boxes);

/// <summary>A box with its picture.</summary>
internal sealed record BookBox(Box Source, BookPicture? Picture);

/// <summary>A face of the container.</summary>
internal sealed record BookFace(EmbeddedFace Source, string File)
{
    /// <summary>Its media type (EPUB 3.3, 3.2).</summary>
    public string MediaType => Source.IsCff ? "font/otf" : "font/ttf";
}

/// <summary>A picture file of the container.</summary>
internal sealed record BookImage(string File, string MediaType, ReadOnlyMemory<byte> Data);

/// <summary>The place where a print page opens.</summary>
internal sealed record PageBreak(int Page, string Label)
{
    /// <summary>The element's id.</summary>
    public string Id => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"page-{Page}");
}
