using System.Collections.Immutable;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Modules;
using PrintEdition.Model;
using PrintEdition.Yaml;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Composition.Plans;

/// <summary>Reads a plan file. Every fault of the file is reported at once, with line and column.</summary>
public sealed class PlanReader
{
    private const long LargestFile = 4 * 1024 * 1024;
    private const int MostColumns = 16;
    private const int MostRows = 400;
    private const double SmallestType = 5;
    private const double LargestType = 400;
    private const int MostLines = 20;
    private const int MostPictures = 50;
    private const int MostParagraphs = 100_000;

    private static readonly string[] Openings = ["article", "briefs", "filler", "notice"];

    private static readonly string[] BlockKeys =
        [.. Openings, "free", "columns", "rows", "comes-from", "dress", "headline", "legs", "pictures", "quote", "words", "goes-on", "until"];

    private readonly string file;
    private readonly List<Diagnostic> faults = [];

    private PlanReader(string file) => this.file = file;

    /// <summary>Reads a plan from its file.</summary>
    /// <param name="path">The file.</param>
    public static Checked<EditionPlan> ReadFile(string path)
    {
        try
        {
            return OrdinaryFile.Objection(path) is { } objection ? Failed("PE3401", $"the plan cannot be read: {objection}; have one written with --plan-out", new SourceSpan(path))
                : new FileInfo(path).Length > LargestFile ? Failed("PE3401", "the plan is over 4 MiB; a plan is some lines for each story, is this one?", new SourceSpan(path))
                : Read(File.ReadAllText(path), path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Failed("PE3401", "there is no such plan; check the name and the folder, or have one written with --plan-out", new SourceSpan(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Failed("PE3401", $"the plan cannot be read: {OrdinaryFile.Reason(e, path)}; check its name and whether you may read it", new SourceSpan(path));
        }
    }

    /// <summary>Reads a plan from its text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="file">Name for diagnostics.</param>
    public static Checked<EditionPlan> Read(string yaml, string file) => BoundedYaml.Parse(yaml, "plan", "have one written with --plan-out") switch
    {
        { Root: { } root } => new PlanReader(file).Read(root),
        { Fault: var fault } => Failed("PE3401", fault!.Message, new SourceSpan(file, fault.Line, fault.Column)),
    };

    private Checked<EditionPlan> Read(YamlNode root)
    {
        var node = new PlanNode(root, file, faults, "layout", "columns", "rows", "pages", "held-over");
        var columns = node.Whole("columns", 1, MostColumns);
        var rows = node.Whole("rows", 1, MostRows);
        Require(node, "columns", "rows", "pages");
        var pages = node.Items("pages").Take(Edition.MostPages + 1).Select(p => Page(p, columns ?? MostColumns, rows ?? MostRows)).ToImmutableArray();
        if (node.Has("pages") && pages.Length is 0 or > Edition.MostPages)
        {
            node.Fault("pages", $"a plan has 1 to {Edition.MostPages} pages");
        }

        var plan = new EditionPlan
        {
            Layout = node.Text("layout") ?? "",
            Columns = columns ?? 0,
            Rows = rows ?? 0,
            Pages = [.. pages.OrderBy(p => p.Number)],
            HeldOver = node.References("held-over"),
            Place = node.Place,
        };
        return Checked.Of(plan, faults);
    }

    private static void Require(PlanNode node, params string[] keys)
    {
        foreach (var key in keys.Where(k => !node.Has(k)))
        {
            node.Fault(key, $"the key '{key}' is missing; a plan that --plan-out writes has it");
        }
    }

    private PlannedPage Page(YamlNode at, int columns, int rows)
    {
        var node = new PlanNode(at, file, faults, "page", "section", "ear", "blocks");
        Require(node, "page");
        return new PlannedPage(node.Whole("page", 1, Edition.MostPages) ?? 0, [.. node.Items("blocks").Select(b => Block(b, columns, rows)).OfType<PlannedBlock>()])
        {
            Section = node.Text("section"),
            Ear = node.Reference("ear"),
            Place = node.Places.GetValueOrDefault("page") ?? node.Place,
        };
    }

    private PlannedBlock? Block(YamlNode at, int columns, int rows)
    {
        var node = new PlanNode(at, file, faults, BlockKeys);
        if (Openings.Count(node.Has) != 1)
        {
            node.Fault("", $"a block holds one thing: {string.Join(", ", Openings)}");
            return null;
        }

        var isFree = node.Word("free", "true", "false") == "true";
        var block = Opening(node) with
        {
            Dress = node.Word("dress", "plain", "framed", "tinted") switch { "framed" => Dress.Framed, "tinted" => Dress.Tinted, _ => Dress.Plain },
            ComesFrom = node.Whole("comes-from", 1, Edition.MostPages) ?? 0,
            GoesOn = node.Whole("goes-on", 1, Edition.MostPages) ?? 0,
            Head = node.Map("headline", "face", "size", "lines", "rows", "direction", "side", "style") is { } head ? Head(head, rows) : null,
            Legs = node.Whole("legs", 1, MostColumns),
            Pictures = node.Map("pictures", "legs", "rows") is { } pictures ? Pictures(pictures, rows) : null,
            HasQuote = node.Word("quote", "true", "false") == "true",
            Words = node.Map("words", "size", "per-row") is { } words ? Words(words) : null,
            Until = node.Map("until", "paragraph", "line") is { } cut ? Cut(cut) : null,
            Place = node.Place,
            Places = node.Places,
        };
        var cells = Cells(node, columns, rows, isFree);
        return isFree ? new PlannedBlock(block.Kind, block.Articles) { ComesFrom = block.ComesFrom, GoesOn = block.GoesOn, Place = block.Place, Places = block.Places } : block with { Cells = cells };
    }

    private static PlannedBlock Opening(PlanNode node)
    {
        if (node.Has("briefs"))
        {
            var briefs = node.References("briefs");
            if (briefs.Length < 2)
            {
                node.Fault("briefs", "'briefs' is a list of two ids and more; one story alone is an 'article'");
            }

            return new PlannedBlock(BlockKind.Briefs, briefs);
        }

        if (node.Has("notice"))
        {
            node.Word("notice", "true");
            return new PlannedBlock(BlockKind.Notice, []);
        }

        return node.Has("filler")
            ? new PlannedBlock(BlockKind.Filler, [.. new[] { node.Reference("filler") }.OfType<ArticleReference>()])
            : new PlannedBlock(BlockKind.Story, [.. new[] { node.Reference("article") }.OfType<ArticleReference>()]);
    }

    private static Cells? Cells(PlanNode node, int mostColumns, int mostRows, bool isFree)
    {
        var (columns, rows) = (node.Range("columns", mostColumns), node.Range("rows", mostRows));
        if (node.Has("columns") != node.Has("rows"))
        {
            node.Fault(node.Has("columns") ? "columns" : "rows", "a block is placed by both or by the program; write both columns and rows, or neither");
        }
        else if (!isFree && node.Has("notice") && !node.Has("columns"))
        {
            node.Fault("notice", "a notice needs columns and rows; leave it out, and what no story fills takes notices");
        }

        return columns is { } c && rows is { } r ? new Cells(c.First, r.First, c.Count, r.Count) : null;
    }

    private static PlannedHead Head(PlanNode node, int rows) => new(
        node.Text("face"),
        node.Points("size", SmallestType, LargestType),
        node.Whole("lines", 1, MostLines),
        node.Whole("rows", 0, rows),
        node.Word("direction", "horizontal", "vertical") switch { "vertical" => HeadlineDirection.Vertical, "horizontal" => HeadlineDirection.Horizontal, _ => null },
        node.Word("side", "left", "right") switch { "right" => true, "left" => false, _ => null })
    {
        IsReversed = node.Word("style", "plain", "reversed") == "reversed",
    };

    private static PlannedPictures? Pictures(PlanNode node, int rows)
    {
        Require(node, "legs", "rows");
        var each = node.Numbers("rows", 1, rows);
        if (each.Length > MostPictures)
        {
            node.Fault("rows", $"a block has up to {MostPictures} pictures");
        }

        return node.Range("legs", MostColumns) is { } legs ? new PlannedPictures(legs.First, legs.Count, each) : null;
    }

    private static PlannedWords? Words(PlanNode node)
    {
        Require(node, "size", "per-row");
        return node.Points("size", 1, LargestType) is { } size && node.Whole("per-row", 1, 100) is { } perRow ? new PlannedWords(size, perRow) : null;
    }

    private static PlannedCut? Cut(PlanNode node)
    {
        Require(node, "paragraph", "line");
        return node.Whole("paragraph", 0, MostParagraphs) is { } paragraph && node.Whole("line", 1, MostParagraphs) is { } line ? new PlannedCut(paragraph, line) : null;
    }

    private static Checked<EditionPlan> Failed(string code, string message, SourceSpan place) => Checked.Failed<EditionPlan>(new Diagnostic(code, Severity.Error, message, place));
}
