using System.Collections.Immutable;

namespace PrintEdition.Epub;

/// <summary>What an e-book needs beside the edition. There is no clock here: what is not given has a fixed, documented value.</summary>
public sealed record EpubOptions
{
    /// <summary>Name of the edition, the stem of its files; part of the identifier, and of the title when paper or date are missing.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// <c>dcterms:modified</c> of an edition without a date (from <c>SOURCE_DATE_EPOCH</c>, say); an edition with a date
    /// uses that day, 00:00 UTC. Null: 1980-01-01, 00:00 UTC, the date of every entry in the container.
    /// </summary>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>
    /// The print page each article starts on, counted from 1, by article id. Empty when the edition is not printed:
    /// the e-book then has no page list and names no print source.
    /// </summary>
    public ImmutableDictionary<string, int> PageOfArticle { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Labels of the print pages, the first page first; a page without one is <c>第01版</c>, <c>第02版</c>, ….</summary>
    public ImmutableArray<string> PageLabels { get; init; } = [];

    /// <summary>The book's cover, a JPEG picture: the printed front page. Null: the book has no cover.</summary>
    public ReadOnlyMemory<byte>? Cover { get; init; }

    /// <summary>Whether lines run from top to bottom and pages from right to left (直排).</summary>
    public bool IsVertical { get; init; }

    /// <summary>Faces that travel in the book; none: readers use their own.</summary>
    public ImmutableArray<EmbeddedFace> Faces { get; init; } = [];

    /// <summary>A style sheet that is added behind the book's own, as <see cref="Styles.HouseStyle.Check"/> gives it; null for none.</summary>
    public string? HouseStyle { get; init; }

    /// <summary>Who has certified that the book conforms to EPUB Accessibility 1.1 with WCAG 2.1 level AA; null: no conformance is claimed.</summary>
    public string? CertifiedBy { get; init; }
}
