using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Paging;
using PrintEdition.Model;

namespace PrintEdition.Composition.Quality;

/// <summary>Says which QR codes the layout wants and no page has.</summary>
internal static class MissingCodes
{
    /// <summary>A finding for each.</summary>
    public static IEnumerable<Diagnostic> In(Edition edition, Layout layout, ImmutableArray<PageDraft> drafts, ImmutableArray<ComposedPage> pages)
    {
        if (layout.Furniture.Qr == QrUse.Off)
        {
            return [];
        }

        var coded = drafts.SelectMany(p => p.Modules).Select(m => m.Form).OfType<StoryForm>().Where(f => f is { CodeRows: > 0, Part.To: 0 }).Select(f => f.Article.Id).ToHashSet(StringComparer.Ordinal);
        var lacking = layout.Furniture.Qr == QrUse.Articles
            ? edition.Articles.Where(a => a.Link is not null && a.Kind != ArticleKind.Filler && !coded.Contains(a.Id)).Select(Finding)
            : [];
        return IsSiteWithoutCode(edition, pages) ? lacking.Prepend(OfSite(edition.Masthead.Site!)) : lacking;
    }

    private static bool IsSiteWithoutCode(Edition edition, ImmutableArray<ComposedPage> pages)
    {
        var address = edition.Masthead.Site is { } site ? WebAddress.OfSite(site) : null;
        var isOnFront = pages.Take(1).SelectMany(p => p.Items).OfType<LinkItem>().Any(l => l.Address == address && l.Alt is not null);
        return edition.Masthead is { Site: not null, PaperName.Length: > 0 } && !isOnFront;
    }

    private static Diagnostic OfSite(string site) => new(
        "PE3311", Severity.Note, $"the masthead has no QR code: '{site}' is no web address, or too long for a code that a camera can read there; shorten it, or take a layout with more masthead-rows");

    private static Diagnostic Finding(Article article) => new(
        "PE3311", Severity.Note, $"'{article.Id}' has no QR code: its address is too long for a code in a column, or it stands among joined briefs; shorten the address", article.Place);
}
