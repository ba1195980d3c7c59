using System.Collections.Immutable;
using PrintEdition.Pdf.Checking.Reading;

namespace PrintEdition.Pdf.Checking;

/// <summary>Whether links and bookmarks lead somewhere.</summary>
internal sealed class LinkCheck
{
    private const string Advice = "correct it, or take it out, where the file is exported";

    /// <summary>The most bookmarks that are looked at.</summary>
    private const int MostBookmarks = 100_000;

    private readonly OpenedPdf pdf;
    private readonly Destinations destinations;
    private readonly PdfFindings findings;

    private LinkCheck(OpenedPdf pdf, ImmutableArray<PdfPage> pages, PdfFindings findings) =>
        (this.pdf, this.findings, destinations) = (pdf, findings, new Destinations(pdf, pages));

    /// <summary>Checks what leads somewhere: on opening, from bookmarks, from pages.</summary>
    public static void Check(OpenedPdf pdf, ImmutableArray<PdfPage> pages, ImmutableArray<PdfAnnotation> annotations, PdfFindings findings)
    {
        var check = new LinkCheck(pdf, pages, findings);
        check.CheckBookmarks();
        check.CheckOpening();
        check.CheckLinks(annotations);
    }

    /// <summary>What is shown when the file is opened is a place, or an action that leads there.</summary>
    private void CheckOpening()
    {
        if (pdf.Catalog["OpenAction"] is { } opening && FaultOf(new ReadDictionary(new() { [pdf.Resolve(opening) is ReadDictionary ? "A" : "Dest"] = opening })) is { } fault)
        {
            findings.Warning("PE5561", $"what is shown on opening {fault}; {Advice}");
        }
    }

    private void CheckLinks(ImmutableArray<PdfAnnotation> annotations)
    {
        foreach (var (page, link) in annotations.Where(a => pdf.Name(a.Dictionary["Subtype"]) == "Link"))
        {
            if (FaultOf(link) is { } fault)
            {
                var words = pdf.Text(link["Contents"]);
                findings.Warning("PE5561", $"a link{(words.Length > 0 ? $" '{words}'" : "")} {fault}; {Advice}", page);
            }
        }
    }

    /// <summary>Each bookmark once, in their order, those inside others after all beside them (12.3.3).</summary>
    private void CheckBookmarks()
    {
        var known = new HashSet<int>();
        var waiting = new Queue<ReadValue?>([pdf.Dictionary(pdf.Catalog["Outlines"])["First"]]);
        while (waiting.TryDequeue(out var next))
        {
            while (next is ReadReference reference && known.Count < MostBookmarks && known.Add(reference.Number) && pdf.Resolve(reference) is ReadDictionary bookmark)
            {
                if (FaultOf(bookmark) is { } fault)
                {
                    findings.Warning("PE5562", $"the bookmark '{pdf.Text(bookmark["Title"])}' {fault}; {Advice}");
                }

                waiting.Enqueue(bookmark["First"]);
                next = bookmark["Next"];
            }
        }
    }

    /// <summary>Why a link or a bookmark is of no use; null when it is.</summary>
    private string? FaultOf(ReadDictionary link)
    {
        if (link.Has("Dest"))
        {
            return destinations.FaultOf(link["Dest"]);
        }

        var action = pdf.Dictionary(link["A"]);
        return pdf.Name(action["S"]) switch
        {
            "GoTo" => destinations.FaultOf(action["D"]),
            "URI" => FaultOfAddress(pdf.Text(action["URI"])),
            "GoToR" => $"leads to another file, '{FileOf(action["F"])}', which others may not have",
            "" => "leads nowhere",
            _ => null,
        };
    }

    private static string? FaultOfAddress(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) switch
    {
        false => $"leads to '{address}', which is no address",
        true when uri!.IsFile => $"leads to a file of one machine, '{address}'",
        true when uri!.Scheme is "http" or "https" && uri.Host.Length == 0 => $"leads to '{address}', which is no address",
        _ => null,
    };

    private string FileOf(ReadValue? file) => pdf.Resolve(file) is ReadString name ? name.Text : pdf.Text(pdf.Dictionary(file)["UF"] ?? pdf.Dictionary(file)["F"]);
}
