using System.Collections.Immutable;
using PrintEdition.Pdf.Checking.Reading;

namespace PrintEdition.Pdf.Checking;

/// <summary>The places that links and bookmarks may lead to (ISO 32000-2, 12.3.2).</summary>
internal sealed class Destinations
{
    private readonly OpenedPdf pdf;
    private readonly HashSet<int> pages;
    private readonly Lazy<Dictionary<string, ReadValue>> named;

    /// <summary>Reads nothing yet.</summary>
    public Destinations(OpenedPdf pdf, ImmutableArray<PdfPage> pages)
    {
        this.pdf = pdf;
        this.pages = [.. pages.Select(p => p.ObjectNumber)];
        named = new Lazy<Dictionary<string, ReadValue>>(() => NameTree.Read(pdf, pdf.Dictionary(pdf.Catalog["Names"])["Dests"]));
    }

    /// <summary>Why a destination leads nowhere; null when it leads to a page.</summary>
    public string? FaultOf(ReadValue? value) => pdf.Resolve(value) switch
    {
        ReadArray place => IsPage(place) ? null : "leads to a page that is not in the file",
        ReadName name => FaultOfNamed(name.Value, pdf.Dictionary(pdf.Catalog["Dests"])[name.Value]),
        ReadString name => FaultOfNamed(name.Text, named.Value.GetValueOrDefault(name.Text.Trim())),
        _ => "leads nowhere",
    };

    private string? FaultOfNamed(string name, ReadValue? value)
    {
        var place = pdf.Resolve(value) is ReadDictionary dictionary ? pdf.Resolve(dictionary["D"]) : pdf.Resolve(value);
        return place is ReadArray items && IsPage(items) ? null : $"leads to '{name}', which is no place of the file";
    }

    private bool IsPage(ReadArray place) => place.Items is [ReadReference page, ..] && pages.Contains(page.Number);
}
