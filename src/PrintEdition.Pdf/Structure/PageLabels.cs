using System.Collections.Immutable;
using System.Globalization;
using PrintEdition.Pdf.Imposition;
using PrintEdition.Pdf.Objects;

namespace PrintEdition.Pdf.Structure;

/// <summary>What the file's pages are called (ISO 32000-1, 12.4.2).</summary>
internal static class PageLabels
{
    /// <summary>Pages are called 1, 2, 3 … as their folios say, in those stretches that are written.</summary>
    public static PdfReference Write(PdfDocument document, PagePlaces places)
    {
        var numbers = places.All.Select(p => p.Page.Number).ToArray();
        var starts = Enumerable.Range(0, numbers.Length).Where(i => i == 0 || numbers[i] != numbers[i - 1] + 1);
        return Write(document, starts.Select(i => (i, PdfDictionary.Of(("S", PdfValue.Name("D")), ("St", numbers[i] == 1 ? null : PdfValue.Of(numbers[i]))))));
    }

    /// <summary>Sides of sheets are called by the pages that stand on them: 8–1.</summary>
    public static PdfReference Write(PdfDocument document, ImmutableArray<SheetSide> sides) =>
        Write(document, sides.Select((s, i) => (i, PdfDictionary.Of(("P", PdfValue.Text(string.Create(CultureInfo.InvariantCulture, $"{s.Left.Number}–{s.Right.Number}")))))));

    private static PdfReference Write(PdfDocument document, IEnumerable<(int Index, PdfDictionary Label)> labels) =>
        document.Add(PdfDictionary.Of(("Nums", PdfValue.Array(labels.SelectMany(l => new[] { PdfValue.Of(l.Index), l.Label })))));
}
