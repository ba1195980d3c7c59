using System.Collections.Immutable;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Paging;
using PrintEdition.Model;

namespace PrintEdition.Composition.Quality;

/// <summary>Says which boxes of the edition stand on no page.</summary>
internal static class UnplacedBoxes
{
    /// <summary>A finding for each: a warning where a place was asked for, a note where the box was there to fill a hole.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="drafts">Its pages.</param>
    /// <param name="left">Boxes without a place that no page had room for.</param>
    /// <param name="reasonOf">Why a box has no place on its page; null when nothing was said against it.</param>
    public static IEnumerable<Diagnostic> In(Edition edition, ImmutableArray<PageDraft> drafts, IReadOnlyCollection<Box> left, Func<Box, string?> reasonOf)
    {
        var placed = drafts.SelectMany(d => d.InOrder).Select(m => m.Form).OfType<BoxForm>().Select(f => f.Box).ToHashSet<Box>(ReferenceEqualityComparer.Instance);
        return edition.Boxes.Where(b => b.Place == BoxPlace.Free ? left.Contains(b, ReferenceEqualityComparer.Instance) : !placed.Contains(b)).Select(b => Finding(b, drafts.Length, reasonOf(b)));
    }

    private static Diagnostic Finding(Box box, int pages, string? reason) => box.Place switch
    {
        BoxPlace.Ear => new Diagnostic("PE3321", Severity.Warning, $"{Name(box)} could not be placed in the ear: the layout has none, it is taken, or too small; give the box a page, or less text", box.Source),
        BoxPlace.Free => new Diagnostic("PE3322", Severity.Note, $"{Name(box)} was not needed: what stories leave has no room for it", box.Source),
        _ => new Diagnostic("PE3321", Severity.Warning, $"{Name(box)} could not be placed on page {box.Page}: {reason ?? $"the edition has {pages}; give it one of these"}", box.Source),
    };

    private static string Name(Box box) => (box.Title ?? box.Lines.FirstOrDefault() ?? box.Picture?.File?.Path) is { } words ? $"the box '{words}'" : "the box";
}
