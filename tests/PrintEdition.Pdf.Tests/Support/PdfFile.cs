using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.MarkedContent;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;
using UglyToad.PdfPig.Graphics.Operations.TextState;
using UglyToad.PdfPig.Tokens;

namespace PrintEdition.Pdf.Tests.Support;

/// <summary>A sequence of marked content: its name, its number when it belongs to an element, and its properties.</summary>
internal sealed record Marked(string Name, int? Id, DictionaryToken? Properties);

/// <summary>An operation that paints, in the sequences that it stands in, the outermost first; of text the font's name and the codes.</summary>
internal sealed record Painted(int Page, IReadOnlyList<Marked> Within, string Font, byte[] Codes);

/// <summary>An element of the structure as the file has it.</summary>
internal sealed class Element(DictionaryToken dictionary, Element? parent)
{
    public string Type { get; } = ((NameToken)dictionary.Data["S"]).Data;

    public Element? Parent => parent;

    public List<Element> Children { get; } = [];

    /// <summary>Page objects and numbers of its content.</summary>
    public List<(IndirectReferenceToken Page, int Id)> Content { get; } = [];

    /// <summary>Annotations in it.</summary>
    public List<IndirectReferenceToken> Objects { get; } = [];

    /// <summary>Its attributes but their owner: <c>Scope=Column ColSpan=2</c>.</summary>
    public string Attributes => dictionary.Data.TryGetValue("A", out var token) && token is DictionaryToken attributes
        ? string.Join(' ', attributes.Data.Where(a => a.Key != "O").Select(a => $"{a.Key}={(a.Value is NameToken name ? name.Data : ((NumericToken)a.Value).Int.ToString(System.Globalization.CultureInfo.InvariantCulture))}"))
        : "";

    /// <summary>A text entry; null when it has none.</summary>
    public string? Text(string key) => dictionary.Data.TryGetValue(key, out var token) ? PdfFile.Said(token) : null;
}

/// <summary>A file read back with PdfPig: nothing of the writer's own is asked.</summary>
internal sealed partial class PdfFile : IDisposable
{
    private readonly PdfDocument document;

    public PdfFile(byte[] bytes)
    {
        document = PdfDocument.Open(bytes);
        Root = (DictionaryToken)Of(Catalog.Data["StructTreeRoot"]);
        foreach (var kid in Items(Root.Data["K"]))
        {
            Add(kid, null);
        }
    }

    public DictionaryToken Catalog => document.Structure.Catalog.CatalogDictionary;

    /// <summary>The structure's root.</summary>
    public DictionaryToken Root { get; }

    /// <summary>All elements in reading order.</summary>
    public List<Element> Elements { get; } = [];

    /// <summary>The names that are mapped to others.</summary>
    public Dictionary<string, string> Roles => Entries(Root, "RoleMap").ToDictionary(e => e.Key, e => ((NameToken)e.Value).Data);

    public IEnumerable<DictionaryToken> Pages => document.GetPages().Select(p => p.Dictionary);

    public string Metadata => document.TryGetXmpMetadata(out var metadata) ? Encoding.UTF8.GetString(metadata.GetXmlBytes()) : "";

    public void Dispose() => document.Dispose();

    /// <summary>The standard type that an element's type stands for.</summary>
    public string Standard(string type) => Roles.TryGetValue(type, out var standard) ? standard : type;

    /// <summary>The object that a reference names, or the token itself.</summary>
    public IToken Of(IToken token) => token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : token;

    /// <summary>A dictionary's entry, looked up; null when it has none.</summary>
    public IToken? Of(DictionaryToken dictionary, string key) => dictionary.Data.TryGetValue(key, out var token) ? Of(token) : null;

    /// <summary>The entries of a dictionary's dictionary; none when there is none.</summary>
    public IEnumerable<KeyValuePair<string, IToken>> Entries(DictionaryToken dictionary, string key) => Of(dictionary, key) is DictionaryToken entries ? entries.Data : [];

    /// <summary>The items of an array, or the one value that stands for it.</summary>
    public IEnumerable<IToken> Items(IToken? token) => token is null ? [] : Of(token) is ArrayToken array ? array.Data : [token];

    /// <summary>The pages' annotations.</summary>
    public IEnumerable<(DictionaryToken Page, IndirectReferenceToken Reference, DictionaryToken Annotation)> Annotations =>
        from page in Pages
        from reference in Items(Of(page, "Annots")).OfType<IndirectReferenceToken>()
        select (page, reference, (DictionaryToken)Of(reference));

    /// <summary>The composite fonts of the pages, with their descendants.</summary>
    public IEnumerable<(string Name, DictionaryToken Font, DictionaryToken Descendant)> Fonts =>
        from entry in Entries((DictionaryToken)Of(Pages.First().Data["Resources"]), "Font")
        let font = (DictionaryToken)Of(entry.Value)
        select (entry.Key, font, (DictionaryToken)Of(Items(font.Data["DescendantFonts"]).Single()));

    /// <summary>A stream's data.</summary>
    public byte[] Data(IToken token) => ((StreamToken)Of(token)).Decode(UglyToad.PdfPig.Filters.DefaultFilterProvider.Instance).ToArray();

    /// <summary>All that the pages paint.</summary>
    public IEnumerable<Painted> PaintedContent()
    {
        for (var page = 1; page <= document.NumberOfPages; page++)
        {
            var within = new Stack<Marked>();
            var font = "";
            foreach (var operation in document.GetPage(page).Operations)
            {
                switch (operation)
                {
                    case BeginMarkedContentWithProperties begin:
                        within.Push(new Marked(begin.Name.Data, begin.Properties!.Data.TryGetValue("MCID", out var id) ? ((NumericToken)id).Int : null, begin.Properties));
                        break;
                    case BeginMarkedContent begin:
                        within.Push(new Marked(begin.Name.Data, null, null));
                        break;
                    case EndMarkedContent:
                        within.Pop();
                        break;
                    case SetFontAndSize set:
                        font = set.Font.Data;
                        break;
                    default:
                        if (operation.Operator is "f" or "S" or "Do" or "TJ" or "Tj")
                        {
                            yield return new Painted(page - 1, [.. within.Reverse()], font, CodesOf(operation));
                        }

                        break;
                }
            }

            Assert.Empty(within);
        }
    }

    /// <summary>What the codes of each font stand for, by the font's name.</summary>
    public Dictionary<string, Dictionary<int, string>> Characters() =>
        Fonts.ToDictionary(f => f.Name, f => CharacterLine().Matches(Encoding.ASCII.GetString(Data(f.Font.Data["ToUnicode"]))).ToDictionary(
            m => int.Parse(m.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            m => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(m.Groups["text"].Value))));

    /// <summary>The text of each element of a type with all in it, ActualText for what has it: its own content, then its children's.</summary>
    public IEnumerable<string> TextsOf(string type)
    {
        var characters = Characters();
        var pages = Pages.ToList();
        var texts = PaintedContent().Where(p => p.Within.Any(m => m.Id is not null)).GroupBy(p => (p.Page, p.Within[0].Id!.Value)).ToDictionary(
            g => g.Key,
            g => g.First().Within[0].Properties!.Data.TryGetValue("ActualText", out var said) ? Said(said) : string.Concat(g.SelectMany(p => Codes(p.Codes).Select(c => characters[p.Font][c]))));
        return Elements.Where(e => e.Type == type).Select(Text);

        string Text(Element element) => string.Concat(element.Content.Select(c => texts[(pages.IndexOf((DictionaryToken)Of(c.Page)), c.Id)]).Concat(element.Children.Select(Text)));
    }

    /// <summary>The two-byte codes of a string.</summary>
    public static IEnumerable<int> Codes(byte[] codes) => Enumerable.Range(0, codes.Length / 2).Select(i => (codes[i * 2] << 8) | codes[(i * 2) + 1]);

    /// <summary>A text string.</summary>
    public static string Said(IToken token) => token is StringToken text ? text.Data : Encoding.BigEndianUnicode.GetString([.. ((HexToken)token).Bytes])[1..];

    private static byte[] CodesOf(IGraphicsStateOperation operation) =>
        operation is ShowTextsWithPositioning show ? [.. show.Array.OfType<HexToken>().SelectMany(h => h.Bytes.ToArray())] : [];

    private void Add(IToken token, Element? parent)
    {
        var dictionary = (DictionaryToken)Of(token);
        var element = new Element(dictionary, parent);
        Elements.Add(element);
        parent?.Children.Add(element);
        foreach (var kid in Items(dictionary.Data["K"]))
        {
            Add(kid, element, dictionary);
        }
    }

    private void Add(IToken kid, Element element, DictionaryToken dictionary)
    {
        if (kid is NumericToken id)
        {
            element.Content.Add(((IndirectReferenceToken)dictionary.Data["Pg"], id.Int));
            return;
        }

        var child = (DictionaryToken)Of(kid);
        switch (child.Data.TryGetValue("Type", out var type) ? ((NameToken)type).Data : "StructElem")
        {
            case "MCR":
                element.Content.Add(((IndirectReferenceToken)child.Data["Pg"], ((NumericToken)child.Data["MCID"]).Int));
                break;
            case "OBJR":
                element.Objects.Add((IndirectReferenceToken)child.Data["Obj"]);
                break;
            default:
                Add(kid, element);
                break;
        }
    }

    [GeneratedRegex("^<(?<code>[0-9A-F]{4})> <(?<text>[0-9A-F]*)>$", RegexOptions.Multiline)]
    private static partial Regex CharacterLine();
}
