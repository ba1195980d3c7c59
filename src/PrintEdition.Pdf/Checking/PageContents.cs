using System.Collections.Immutable;
using PrintEdition.Pdf.Checking.Reading;

namespace PrintEdition.Pdf.Checking;

/// <summary>What a page uses, with all forms that stand on it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Images">Pictures, where they stand on the page.</param>
/// <param name="Fonts">Fonts in which text is shown.</param>
/// <param name="Colours">How colours are said.</param>
/// <param name="IsTransparent">Whether something is transparent.</param>
internal sealed record PageUse(PdfPage Page, ImmutableArray<PlacedImage> Images, ImmutableArray<ReadDictionary> Fonts, ColourKinds Colours, bool IsTransparent);

/// <summary>Reads the content of pages. A form is read once, however often it stands somewhere.</summary>
/// <param name="pdf">The file.</param>
/// <param name="findings">What is found.</param>
internal sealed class PageContents(OpenedPdf pdf, PdfFindings findings)
{
    /// <summary>Forms inside each other.</summary>
    private const int Deepest = 16;

    private readonly Dictionary<ReadStream, ContentUse?> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Pictures and forms that are still looked at: a few forms that stand in each other many times make billions.</summary>
    private int left = 500_000;

    /// <summary>What the pages use.</summary>
    public ImmutableArray<PageUse> Of(ImmutableArray<PdfPage> pages)
    {
        var uses = pages.Select(Of).ToImmutableArray();
        if (left <= 0)
        {
            findings.Warning("PE5507", "the pages have more pictures and forms than are looked at; not all of them were");
        }

        return uses;
    }

    private PageUse Of(PdfPage page)
    {
        var resources = pdf.Dictionary(page.Dictionary["Resources"]);
        var whole = new Collected();
        if (Joined(page) is { } content)
        {
            var use = ContentReader.Read(pdf, content, resources);
            whole.IsSound = use.IsSound;
            Collect(use, Matrix.Identity, resources, whole, 0);
        }
        else
        {
            whole.IsPacked = true;
        }

        Judge(whole, page.Number);
        return new PageUse(page, [.. whole.Images], [.. whole.Fonts], whole.Colours, whole.IsTransparent || IsTransparentGroup(page.Dictionary));
    }

    private bool IsTransparentGroup(ReadDictionary page) => pdf.Name(pdf.Dictionary(page["Group"])["S"]) == "Transparency";

    /// <summary>The content of a page; null when a part of it cannot be unpacked.</summary>
    private byte[]? Joined(PdfPage page)
    {
        var value = pdf.Resolve(page.Dictionary["Contents"]);
        using var joined = new MemoryStream();
        foreach (var part in value is ReadArray parts ? parts.Items : [value])
        {
            if (!pdf.Allowance.TakeValue())
            {
                return null;
            }

            if (pdf.Resolve(part) is not ReadStream stream)
            {
                continue;
            }

            if (pdf.Decode(stream) is not { } data)
            {
                return null;
            }

            joined.Write(data);
            joined.WriteByte((byte)'\n');
        }

        return joined.ToArray();
    }

    private void Collect(ContentUse use, Matrix to, ReadDictionary resources, Collected whole, int depth)
    {
        left -= use.Images.Length + use.Fonts.Length + 1;
        whole.Images.AddRange(use.Images.Select(i => i with { Place = i.Place.Then(to) }));
        whole.Fonts.UnionWith(use.Fonts);
        whole.Colours |= use.Colours;
        whole.IsTransparent |= use.IsTransparent;
        foreach (var (form, place) in depth < Deepest ? use.Forms : [])
        {
            if (left <= 0)
            {
                return;
            }

            var own = form.Dictionary.Has("Resources") ? pdf.Dictionary(form.Dictionary["Resources"]) : resources;
            whole.IsTransparent |= IsTransparentGroup(form.Dictionary);
            if (UseOf(form, own) is { } inside)
            {
                whole.IsSound &= inside.IsSound;
                Collect(inside, place.Then(to), own, whole, depth + 1);
            }
            else
            {
                whole.IsPacked = true;
            }
        }
    }

    private ContentUse? UseOf(ReadStream form, ReadDictionary resources)
    {
        if (!known.TryGetValue(form, out var use))
        {
            known[form] = use = pdf.Decode(form) is { } content ? ContentReader.Read(pdf, content, resources) : null;
        }

        return use;
    }

    private void Judge(Collected whole, int page)
    {
        if (pdf.Allowance.IsSpent)
        {
            return; // it is told once, for the file
        }

        if (whole.IsPacked)
        {
            findings.Error("PE5506", "the page's content cannot be unpacked, and the page may be empty; export the file again", page);
        }
        else if (!whole.IsSound)
        {
            findings.Error("PE5506", "the page's content has something in it that is no operator, and may not be shown whole; export the file again", page);
        }
    }

    /// <summary>What is gathered on the way through the forms of a page.</summary>
    private sealed class Collected
    {
        public List<PlacedImage> Images { get; } = [];

        public HashSet<ReadDictionary> Fonts { get; } = new(ReferenceEqualityComparer.Instance);

        public ColourKinds Colours { get; set; }

        public bool IsTransparent { get; set; }

        public bool IsSound { get; set; } = true;

        public bool IsPacked { get; set; }
    }
}
