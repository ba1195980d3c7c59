using System.Collections.Immutable;
using PrintEdition.Composition.Display;

namespace PrintEdition.Pdf.Tagging;

/// <summary>Gives a composed edition its logical structure.</summary>
internal static class Tagger
{
    /// <summary>Tags all pages.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="isShown">Whether a picture is in the file.</param>
    public static TaggedEdition Tag(ComposedEdition edition, Func<PictureItem, bool> isShown)
    {
        var structure = new StructureBuilder(edition);
        var foreign = new ForeignText(edition.Edition.Language);
        var numbers = edition.Pages.Select(p => p.Number).ToHashSet();
        var pages = ImmutableArray.CreateBuilder<TaggedPage>(edition.Pages.Length);
        foreach (var page in edition.Pages)
        {
            pages.Add(new PageTagger(structure, foreign, page, pages.Count).Tag(numbers, isShown, pages.Sum(p => p.Links.Length)));
        }

        return new TaggedEdition(structure.Build(), pages.ToImmutable());
    }
}
