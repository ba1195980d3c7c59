using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Objects;

namespace PrintEdition.Pdf.Structure;

/// <summary>
/// Article threads (ISO 32000-1, 12.4.3): who follows a story's thread is led from leg to leg, and from page to page where it jumps. A bead is
/// the part of a leg that has the story's own lines: briefs share their legs.
/// </summary>
/// <param name="Threads">The threads, in the edition's order; null when there are none.</param>
/// <param name="Beads">The beads of each page of the file.</param>
internal sealed record ArticleThreads(PdfValue? Threads, ILookup<PdfReference, PdfReference> Beads)
{
    /// <summary>Height of a line above and below its baseline, in its size.</summary>
    private const double Ascent = 0.88;

    private const double Descent = 0.12;

    private sealed record Bead(PdfReference Reference, PagePlace Place, Rect Area);

    /// <summary>Writes the threads of pages that are still to be written.</summary>
    public static ArticleThreads Write(PdfDocument document, ComposedEdition edition, PagePlaces places)
    {
        var lines = edition.Pages.SelectMany(p => p.Items.OfType<TextItem>().Where(IsText).Select(t => (t.Tag.ArticleId, Page: p.Number, Text: t)))
            .ToLookup(t => (t.ArticleId, t.Page), t => t.Text);
        var threads = ImmutableArray.CreateBuilder<PdfReference>();
        var beads = new List<Bead>();
        foreach (var article in edition.Articles)
        {
            var own = article.Legs.Select(l => Within(l, lines[(article.Article.Id, l.Page)])).OfType<(int Page, Rect Area)>().Select(b => new Bead(document.Reserve(), places.Of(b.Page)!, b.Area)).ToImmutableArray();
            if (!own.IsEmpty)
            {
                threads.Add(Thread(document, ArticleLabel.Of(article.Article), own));
                beads.AddRange(own);
            }
        }

        return new ArticleThreads(threads.Count == 0 ? null : PdfValue.Array(threads), beads.ToLookup(b => b.Place.Sheet, b => b.Reference));
    }

    private static bool IsText(TextItem item) =>
        item.Tag.ArticleId.Length > 0 && item.Tag.Role is not (ItemRole.Artifact or ItemRole.Reading or ItemRole.Kicker or ItemRole.Deck);

    /// <summary>The part of a leg from a story's first line in it to its last; null when it has none there.</summary>
    private static (int Page, Rect Area)? Within(Leg leg, IEnumerable<TextItem> lines)
    {
        var inside = lines.Where(l => l.X >= leg.Area.X - 1 && l.X < leg.Area.Right && l.Baseline > leg.Area.Y && l.Baseline <= leg.Area.Bottom).ToArray();
        if (inside.Length == 0)
        {
            return null;
        }

        var top = inside.Min(l => l.Baseline - (Ascent * l.Run.Size));
        return (leg.Page, leg.Area with { Y = top, Height = inside.Max(l => l.Baseline + (Descent * l.Run.Size)) - top });
    }

    private static PdfReference Thread(PdfDocument document, string title, ImmutableArray<Bead> beads)
    {
        var thread = document.Add(PdfDictionary.Of(
            ("Type", PdfValue.Name("Thread")), ("F", beads[0].Reference), ("I", PdfDictionary.Of(("Title", PdfValue.Text(title))))));
        for (var i = 0; i < beads.Length; i++)
        {
            var (reference, place, area) = beads[i];
            document.Set(reference, PdfDictionary.Of(
                ("Type", PdfValue.Name("Bead")),
                ("T", i == 0 ? thread : null),
                ("N", beads[(i + 1) % beads.Length].Reference),
                ("V", beads[(i + beads.Length - 1) % beads.Length].Reference),
                ("P", place.Sheet),
                ("R", place.Area(area))));
        }

        return thread;
    }
}
