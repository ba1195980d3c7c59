using System.Collections.Immutable;
using PrintEdition.Model;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Composition.Layouts;

/// <summary>Reads a layout file. Every fault of the file is reported at once, with line and column.</summary>
public static class LayoutReader
{
    private const double LeastLength = 1;
    private const double LargestSheet = 3000;
    private const double LargestType = 400;

    /// <summary>CLREQ 3.2.2: no more than a quarter em.</summary>
    private const double WidestHanLatinGap = 0.25;

    /// <summary>Names of the levels, from the laxest.</summary>
    private static readonly ImmutableArray<string> KinsokuLevels = ["none", "basic", "gb", "strict"];

    /// <summary>Reads a layout from its file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="faces">Names of the faces that styles may ask for.</param>
    public static Checked<Layout> ReadFile(string path, IReadOnlyCollection<string> faces) => Open(path).Then(file => file.Read(faces));

    /// <summary>Opens a layout's file and those it extends, to know its font folders before its values are read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="catalogue">Layouts that it may extend by name.</param>
    public static Checked<LayoutFile> Open(string path, LayoutCatalogue? catalogue = null) =>
        LayoutText.Load(path).Then(text => new LayoutLineage(catalogue).Read(text, path));

    /// <summary>Reads a layout from its text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="file">Name for diagnostics.</param>
    /// <param name="faces">Names of the faces that styles may ask for.</param>
    /// <param name="catalogue">Layouts that it may extend by name.</param>
    public static Checked<Layout> Read(string yaml, string file, IReadOnlyCollection<string> faces, LayoutCatalogue? catalogue = null) =>
        new LayoutLineage(catalogue).Read(yaml, file).Then(f => f.Read(faces));

    /// <summary>Reads a layout from its parsed text.</summary>
    internal static Checked<Layout> Read(YamlNode root, string file, LayoutPlaces places, IReadOnlyCollection<string> faces)
    {
        var faults = new List<Diagnostic>();
        var node = new LayoutNode(root, places, faults, LayoutKeys.Root);
        node.Folders("fonts");
        var layout = ReadLayout(node, faces);
        if (faults.Count == 0)
        {
            CheckGrid(layout, file, faults);
        }

        return Checked.Of(layout, faults);
    }

    private static Layout ReadLayout(LayoutNode node, IReadOnlyCollection<string> faces)
    {
        var grid = ReadGrid(node.Map("grid", LayoutKeys.Grid));
        return new Layout
        {
            Name = node.Text("name"),
            Title = node.Text("title"),
            Page = ReadSheet(node.Map("page", LayoutKeys.Page)),
            Grid = grid,
            Styles = ReadStyles(node, faces, grid.Leading),
            Text = ReadText(node.Map("text", LayoutKeys.Text)),
            Headlines = ReadHeadlines(node.Map("headlines", LayoutKeys.Headlines), faces),
            Furniture = ReadFurniture(node.Map("furniture", LayoutKeys.Furniture)),
            Colours = ReadColours(node.Map("colours", LayoutKeys.Colours)),
            Pages = node.Has("edition") ? ReadPages(node.Map("edition", LayoutKeys.Edition)) : PageNumberSpec.Any,
        };
    }

    private static PageNumberSpec ReadPages(LayoutNode node) => node.Text("pages") switch
    {
        "any" => PageNumberSpec.Any,
        "even" => new PageNumberSpec(null, 2),
        "four" => new PageNumberSpec(null, 4),
        _ => new PageNumberSpec(node.Whole("pages", 1, Edition.MostPages, "any, even, four, or "), 1),
    };

    private static SheetSpec ReadSheet(LayoutNode node) => new(
        node.Length("width", 100, LargestSheet), node.Length("height", 100, LargestSheet), node.Length("top", 0, LargestSheet));

    private static GridSpec ReadGrid(LayoutNode node) => new(
        node.Whole("columns", 1, 16),
        node.Whole("characters", 5, 60),
        node.Length("width", 50, LargestSheet),
        node.Whole("rows", 12, 400),
        node.Length("leading", 4, 100));

    private static StyleSpec ReadStyles(LayoutNode root, IReadOnlyCollection<string> faces, double leading)
    {
        string[] keys = ["body", "strong", "emphasis", "dateline", "credit", "subhead", "caption", "deck", "kicker", "folio", "nameplate", "band"];
        var node = root.Map("styles", LayoutKeys.Styles);
        var styles = keys.Select(k => ReadStyle(node.Map(k, LayoutKeys.Style), faces)).ToArray();
        var reading = node.Has("reading")
            ? ReadStyle(node.Map("reading", LayoutKeys.Style), faces)
            : styles[0] with { Size = ReadingSize.For(styles[0].Size, leading) };
        var quote = node.Has("quote")
            ? ReadStyle(node.Map("quote", LayoutKeys.Style), faces)
            : styles[7] with { Size = styles[0].Size * QuoteScale };
        return new StyleSpec(
            styles[0], styles[1], styles[2], styles[3], styles[4], styles[5], styles[6], styles[7], styles[8], styles[9], styles[10], styles[11], reading, quote);
    }

    /// <summary>A pulled quote in the deck's face, where the layout does not say it, is so many times as large as the body.</summary>
    private const double QuoteScale = 1.5;

    private static TextStyle ReadStyle(LayoutNode node, IReadOnlyCollection<string> faces) =>
        new(node.Name("face", faces), node.Length("size", LeastLength, LargestType));

    private static TextSpec ReadText(LayoutNode node) => new(
        node.Ems("han-latin-gap", 0, WidestHanLatinGap), node.Switch("hanging-punctuation"), ReadKinsoku(node))
    {
        Quotes = (QuoteUse)node.Choice("pull-quotes", "on", "given", "off"),
    };

    private static KinsokuLevel ReadKinsoku(LayoutNode node) =>
        KinsokuLevels.IndexOf(node.Name("kinsoku", KinsokuLevels)) is >= 0 and var level ? (KinsokuLevel)level : KinsokuLevel.Gb;

    private static HeadlineSpec ReadHeadlines(LayoutNode node, IReadOnlyCollection<string> faces) => new(
        ReadRank(node, "lead", faces), ReadRank(node, "major", faces), ReadRank(node, "minor", faces), ReadRank(node, "brief", faces))
    {
        Bar = (BarColour)node.Choice("reversed", "off", "text", "rule", "accent"),
    };

    private static HeadlineRank ReadRank(LayoutNode parent, string key, IReadOnlyCollection<string> faces)
    {
        var node = parent.Map(key, LayoutKeys.Rank);
        return new HeadlineRank([.. node.Names("faces", faces)], [.. node.Lengths("sizes", LeastLength, LargestType)]);
    }

    private static FurnitureSpec ReadFurniture(LayoutNode node) => new(
        node.Whole("masthead-rows", 3, 60), node.Whole("band-rows", 2, 20), node.Whole("gap-rows", 1, 10))
    {
        Masthead = (MastheadForm)node.Choice("masthead", "ear", "full"),
        Index = (IndexPlace)node.Choice("index", "off", "ear", "strip"),
        Qr = (QrUse)node.Choice("qr", "off", "paper", "articles"),
    };

    private static ColourSpec ReadColours(LayoutNode node) => new(
        node.Colour("accent"), node.Colour("text"), node.Colour("rule"), node.Colour("tint"));

    /// <summary>What no single value shows: the columns must fit the type area and the type area the sheet.</summary>
    private static void CheckGrid(Layout layout, string file, List<Diagnostic> faults)
    {
        var text = layout.Grid.Columns * layout.Grid.Characters * layout.Styles.Body.Size;
        var gutters = (layout.Grid.Columns - 1) * layout.Styles.Body.Size;
        Require(text + gutters <= layout.Grid.Width + 0.01, "the columns with gutters of one character are wider than grid.width; take fewer columns or characters");
        Require(layout.Grid.Width <= layout.Page.Width, "grid.width is wider than page.width; make the one smaller or the other larger");
        Require(layout.Page.Top + (layout.Grid.Rows * layout.Grid.Leading) <= layout.Page.Height, "the rows run off the sheet; take fewer rows or a smaller leading");
        Require(layout.Styles.Body.Size <= layout.Grid.Leading, "the body size is larger than the leading; give the lines more leading");
        Require(layout.Furniture.MastheadRows + 8 <= layout.Grid.Rows, "the masthead leaves under eight rows for stories; take fewer masthead-rows");
        Require(layout.Furniture.BandRows + 8 <= layout.Grid.Rows, "the band leaves under eight rows for stories; take fewer band-rows");

        void Require(bool holds, string message)
        {
            if (!holds)
            {
                faults.Add(new Diagnostic("PE3006", Severity.Error, message, new SourceSpan(file)));
            }
        }
    }
}
