using System.Collections.Immutable;
using System.Globalization;
using PrintEdition.Pdf.Objects;
using PrintEdition.Pdf.Tagging;

namespace PrintEdition.Pdf.Painting;

/// <summary>
/// Marks a page's content as what it is (ISO 32000-1, 14.6, 14.7.4.2): parts of elements, each with a number, and artifacts. Parts follow each
/// other and are never nested: a reader that comes to the end of an inner one would take it for that of the outer (Poppler does).
/// </summary>
/// <param name="content">The page's content.</param>
/// <param name="isTagged">Whether the file has a structure; without one nothing is marked.</param>
internal sealed class ContentMarks(ContentBuilder content, bool isTagged)
{
    private readonly ImmutableArray<StructureElement>.Builder owners = ImmutableArray.CreateBuilder<StructureElement>();
    private Stretch? stretch;
    private bool isOpen;

    /// <summary>The elements of the parts, by their numbers.</summary>
    public ImmutableArray<StructureElement> Owners => owners.ToImmutable();

    /// <summary>What is painted next is in a stretch, or is an artifact when there is none.</summary>
    public void Enter(Stretch? next)
    {
        if (!isTagged || (isOpen && ReferenceEquals(next, stretch)))
        {
            return;
        }

        Leave();
        content.Raw(next is null ? "/Artifact BMC\n" : Opening(next, next.Owner.Type, ""));
        (stretch, isOpen) = (next, true);
    }

    /// <summary>Nothing is painted next, or parts that are opened one by one.</summary>
    public void Leave()
    {
        if (isOpen)
        {
            content.Op("EMC");
            isOpen = false;
        }
    }

    /// <summary>Opens a part of a stretch for as long as to the next EMC, with what is said of it beside.</summary>
    /// <param name="part">The stretch.</param>
    /// <param name="text">What it reads as (14.9.4); null for what its codes stand for.</param>
    /// <param name="language">Its language (14.9.2); null for the document's.</param>
    public void Open(Stretch part, string? text, string? language) => content.Raw(Opening(
        part,
        text is null && language is null ? part.Owner.Type : "Span",
        (text is null ? "" : $"/ActualText {new PdfText(text)}") + (language is null ? "" : $"/Lang ({language})")));

    private string Opening(Stretch part, string name, string properties)
    {
        part.Ids.Add(owners.Count);
        owners.Add(part.Owner);
        return string.Create(CultureInfo.InvariantCulture, $"/{name} <</MCID {owners.Count - 1}{properties}>> BDC\n");
    }
}
