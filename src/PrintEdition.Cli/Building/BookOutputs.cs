using System.Collections.Immutable;
using PrintEdition.Cli.Output;
using PrintEdition.Composition.Display;
using PrintEdition.Epub;
using PrintEdition.Model;
using PrintEdition.Preview;
using PrintEdition.Typography.Fonts;

namespace PrintEdition.Cli.Building;

/// <summary>Makes the e-books of an edition: the usual one, and the one in vertical lines where it is wanted.</summary>
/// <param name="options">What the build is asked to do.</param>
/// <param name="fonts">The faces.</param>
/// <param name="houseStyle">A style sheet to add; null for none.</param>
/// <param name="modified">When the edition was changed, for editions without a date.</param>
internal sealed class BookOutputs(BuildOptions options, FontBook fonts, string? houseStyle, DateTimeOffset? modified)
{
    /// <summary>Height of the cover in pixels: a tablet's screen.</summary>
    private const double CoverHeight = 1600;

    private const double PointsPerInch = 72;

    /// <summary>Writes the books.</summary>
    /// <returns>The files, and what was found.</returns>
    public (ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Findings) Make(ComposedEdition composed)
    {
        var usual = OptionsFor(composed);
        EpubOptions[] books = options.Book.AlsoVertical ? [usual, usual with { IsVertical = true }] : [usual];
        var written = books.Select(book => Write(composed.Printed, book)).ToList();
        return ([.. written.Select(w => w.File)], [.. written.SelectMany(w => w.Findings).Distinct()]);
    }

    private EpubOptions OptionsFor(ComposedEdition composed) => new()
    {
        Name = options.Name,
        Modified = modified,
        PageOfArticle = composed.Articles.ToImmutableDictionary(p => p.Article.Id, p => p.Page, StringComparer.Ordinal),
        Cover = CoverOf(composed),
        HouseStyle = houseStyle,
        CertifiedBy = options.Book.CertifiedBy,
    };

    /// <summary>The printed front page.</summary>
    private static ReadOnlyMemory<byte>? CoverOf(ComposedEdition composed) =>
        composed.Pages.IsEmpty ? null : PagePainter.PaintJpeg(composed.Pages[0], CoverHeight * PointsPerInch / composed.Pages[0].Height);

    private (OutputFile File, IEnumerable<Diagnostic> Findings) Write(Edition edition, EpubOptions book)
    {
        var (faces, faults) = options.Book.EmbedsFonts ? EmbeddedFaces.Of(edition, book, fonts) : ([], []);
        EpubSummary? summary = null;
        var name = options.Name + (book.IsVertical ? "-vertical.epub" : ".epub");
        var file = OutputFile.From(name, stream => summary = EpubWriter.Write(edition, book with { Faces = faces }, stream));
        return (file, faults.Concat(summary!.Diagnostics));
    }
}
