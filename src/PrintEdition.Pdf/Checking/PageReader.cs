using System.Collections.Immutable;
using PrintEdition.Pdf.Checking.Reading;

namespace PrintEdition.Pdf.Checking;

/// <summary>Reads the pages from their tree (ISO 32000-2, 7.7.3).</summary>
internal sealed class PageReader
{
    /// <summary>The most pages that are looked at.</summary>
    private const int Most = 20_000;

    /// <summary>The most nodes that are looked at; many may share their kids.</summary>
    private const int MostVisits = 4 * Most;

    /// <summary>Nodes above each other; each is read in a call of its own.</summary>
    private const int Deepest = 64;

    /// <summary>What pages take from the nodes above them.</summary>
    private static readonly string[] Inherited = ["Resources", "MediaBox", "CropBox", "Rotate"];

    private static readonly string[] BoxNames = ["MediaBox", "CropBox", "BleedBox", "TrimBox", "ArtBox"];

    private readonly OpenedPdf pdf;
    private readonly PdfFindings findings;
    private readonly HashSet<int> known = [];
    private readonly ImmutableArray<PdfPage>.Builder pages = ImmutableArray.CreateBuilder<PdfPage>();
    private bool isDamaged;
    private int visits;

    private PageReader(OpenedPdf pdf, PdfFindings findings) => (this.pdf, this.findings) = (pdf, findings);

    /// <summary>The pages in their order.</summary>
    public static ImmutableArray<PdfPage> ReadAll(OpenedPdf pdf, PdfFindings findings)
    {
        var reader = new PageReader(pdf, findings);
        reader.Read(pdf.Catalog["Pages"], ReadDictionary.Empty, 0);
        reader.Judge(pdf.Number(pdf.Dictionary(pdf.Catalog["Pages"])["Count"]));
        return reader.pages.ToImmutable();
    }

    private bool IsFull => pages.Count >= Most || visits >= MostVisits;

    private void Read(ReadValue? value, ReadDictionary above, int depth)
    {
        var number = value is ReadReference reference ? reference.Number : 0;
        visits++;
        if (depth > Deepest || pdf.Resolve(value) is not ReadDictionary node || (number > 0 && !known.Add(number)))
        {
            isDamaged = true;
            return;
        }

        var whole = WithInherited(node, above);
        if (!node.Has("Kids"))
        {
            pages.Add(Page(whole, number));
            return;
        }

        foreach (var kid in pdf.Items(node["Kids"]).TakeWhile(_ => !IsFull))
        {
            Read(kid, whole, depth + 1);
        }
    }

    private static ReadDictionary WithInherited(ReadDictionary node, ReadDictionary above)
    {
        var entries = new Dictionary<string, ReadValue>(node.Entries, StringComparer.Ordinal);
        foreach (var key in Inherited)
        {
            if (!entries.ContainsKey(key) && above[key] is { } value)
            {
                entries.Add(key, value);
            }
        }

        return new ReadDictionary(entries);
    }

    private PdfPage Page(ReadDictionary dictionary, int number) => new(pages.Count + 1, dictionary, number)
    {
        Boxes = BoxNames.Select(n => (Name: n, Box: BoxOf(dictionary[n]))).Where(b => b.Box is not null).ToDictionary(b => b.Name, b => b.Box!.Value, StringComparer.Ordinal),
        Unit = pdf.Number(dictionary["UserUnit"]) is { } unit and > 0 ? unit : 1,
        IsTurned = pdf.Number(dictionary["Rotate"]) is { } angle && Math.Abs(angle % 180) == 90,
    };

    /// <summary>A rectangle by any two corners; null for what is none, or has no area.</summary>
    private PageBox? BoxOf(ReadValue? value)
    {
        if (pdf.Numbers(value, 4) is not [var x, var y, var x2, var y2])
        {
            return null;
        }

        var box = new PageBox(Math.Min(x, x2), Math.Min(y, y2), Math.Max(x, x2), Math.Max(y, y2));
        return box.Width > 0 && box.Height > 0 ? box : null;
    }

    private void Judge(double? count)
    {
        if (IsFull)
        {
            findings.Warning("PE5507", $"the file has over {Most} pages, and only {pages.Count} were looked at; split it");
        }
        else if (pages.Count == 0)
        {
            findings.Error("PE5511", "the file has no page that can be read; export it again");
        }
        else if (isDamaged || count != pages.Count)
        {
            findings.Error("PE5511", $"the tree of pages is damaged: it says {count ?? 0} pages and has {pages.Count}; export the file again");
        }
    }
}
