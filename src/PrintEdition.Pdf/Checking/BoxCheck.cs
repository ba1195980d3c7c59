using System.Collections.Immutable;

namespace PrintEdition.Pdf.Checking;

/// <summary>The sizes of pages, and the boxes that say where a press cuts (ISO 32000-2, 14.11.2; ISO 15930-7, 6.13).</summary>
internal static class BoxCheck
{
    /// <summary>Boxes, each of which lies in the one named behind it, where both are given.</summary>
    private static readonly (string Inner, string Outer)[] Nested = [("TrimBox", "BleedBox"), ("ArtBox", "BleedBox"), ("BleedBox", "MediaBox"), ("TrimBox", "MediaBox"), ("ArtBox", "MediaBox")];

    /// <summary>The most pages that are named of a size.</summary>
    private const int MostNamed = 5;

    /// <summary>Checks all pages.</summary>
    public static void Check(ImmutableArray<PdfPage> pages, Declared declared, PdfFindings findings)
    {
        CheckSizes(pages, findings);
        foreach (var page in pages)
        {
            Check(page, declared, findings);
        }
    }

    private static void CheckSizes(ImmutableArray<PdfPage> pages, PdfFindings findings)
    {
        var sizes = pages.Where(p => p.Final is not null).GroupBy(p => PageSize.Of(p)!).OrderByDescending(g => g.Count()).ToArray();
        if (sizes.Length > 1)
        {
            findings.Warning("PE5512", $"the pages have {sizes.Length} sizes, which presses seldom want: {string.Join("; ", sizes.Take(4).Select(s => $"{s.Key} (page {Named(s)})"))}; export pages of one size, or tell the printer");
        }
    }

    private static string Named(IEnumerable<PdfPage> pages)
    {
        var numbers = pages.Select(p => p.Number).ToArray();
        return string.Join(", ", numbers.Take(MostNamed)) + (numbers.Length > MostNamed ? " …" : "");
    }

    private static void Check(PdfPage page, Declared declared, PdfFindings findings)
    {
        if (page.Box("MediaBox") is null)
        {
            findings.Error("PE5513", "the page has no size (no MediaBox, or one without area); export the file again", page.Number);
            return;
        }

        foreach (var (inner, outer) in Nested)
        {
            if (page.Box(inner) is { } small && page.Box(outer) is { } large && !small.IsInside(large))
            {
                findings.Fault("PE5514", $"the {inner} reaches over the {outer}, so that a press would cut where there is nothing; correct the boxes where the file is exported", declared.Among(Standards.X), page.Number);
            }
        }

        if (declared.Among(Standards.X) is { } press && page.Box("TrimBox") is null == page.Box("ArtBox") is null)
        {
            findings.Error("PE5515", $"the page does not say where it is cut: {press} wants a TrimBox or an ArtBox, and not both; export the file again with its trim size", page.Number);
        }
    }
}
