using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Search;
using PrintEdition.Model;

namespace PrintEdition.Composition.Plans;

/// <summary>Sets a planned block in its rectangle: of the forms that the search would list, the best of just that size that is as the plan says.</summary>
internal sealed class BlockSetter(UnitMaker maker, PageGrid grid)
{
    /// <summary>Possibilities that a finding names.</summary>
    private const int MostNamed = 4;

    /// <summary>Sets a block.</summary>
    /// <param name="block">The block; it has a rectangle.</param>
    /// <param name="unit">Its story, with the rank and face that it has on the page.</param>
    /// <returns>The module, or what is wrong.</returns>
    public (SetModule? Module, Diagnostic? Fault) Set(PlannedBlock block, Unit unit)
    {
        var wanted = Wanted(block, unit);
        var cells = block.Cells!.Value;
        var forms = maker.Over(wanted, cells.Columns, cells.Rows, cells.Rows).Where(c => c.Rows == cells.Rows).OrderBy(c => c.Cost).Select(c => c.Form).ToImmutableArray();
        if (forms.IsEmpty)
        {
            return (null, TooSmall(block, wanted, cells));
        }

        foreach (var (key, fits) in Details(block))
        {
            var left = forms.RemoveAll(f => !fits(f));
            if (left.IsEmpty)
            {
                return (null, Impossible(block, unit, key, cells, forms));
            }

            forms = left;
        }

        var module = forms.Select(f => Pour(f, cells, unit.Order)).FirstOrDefault(m => m is not null);
        return module is null ? (null, TooSmall(block, wanted, cells)) : (module, null);
    }

    private static Unit Wanted(PlannedBlock block, Unit unit) => unit with
    {
        Article = block.Head?.Direction is { } direction ? unit.Article with { HeadlineDirection = direction } : unit.Article,
        HeadlineFace = block.Head?.Face ?? unit.HeadlineFace,
        HeadlineSize = block.Head?.Size,
        MayBeTinted = block.Dress == Dress.Tinted,
        MayBeReversed = block.Head?.IsReversed == true,
        Wishes = block.Dress == Dress.Framed && unit.Article.Kind == ArticleKind.News ? new Wishes { IsBoxed = true } : Wishes.None,
        NextPage = block.GoesOn,
    };

    private static SetModule? Pour(ModuleForm form, Cells cells, int order) =>
        form is not StoryForm story ? new SetModule(form, cells, null, order)
        : story.Poured() is { } text ? new SetModule(story, cells, text, order)
        : null;

    /// <summary>What the plan says of a block's form, by key.</summary>
    private static IEnumerable<(string Key, Func<ModuleForm, bool> Fits)> Details(PlannedBlock block)
    {
        if (block.Kind == BlockKind.Filler)
        {
            return block.Words is { } words ? [("words", f => f is FillerForm filler && Same(filler.Shape.BodySize, words.Size) && filler.Shape.PerRow == words.PerRow)] : [];
        }

        return StoryDetails(block).Select(d => (d.Key, (Func<ModuleForm, bool>)(f => d.Fits((StoryForm)f))));
    }

    private static IEnumerable<(string Key, Func<StoryForm, bool> Fits)> StoryDetails(PlannedBlock block)
    {
        yield return ("goes-on", f => f.Part.To == block.GoesOn);
        if (block.Places.ContainsKey("dress"))
        {
            yield return ("dress", f => f.Dress == block.Dress);
        }
        else
        {
            yield return ("dress", f => f.Dress == Dress.Plain || f.Article.Kind == ArticleKind.PictureStory);
        }

        if (block.Legs is { } legs)
        {
            yield return ("legs", f => f.Legs.Count == legs);
        }

        if (block.Pictures is { } pictures)
        {
            yield return ("pictures", f => f.Pictures is { } b && b.FirstLeg == pictures.FirstLeg && b.Legs == pictures.Legs && b.Pictures.Select(p => p.Rows).SequenceEqual(pictures.Rows));
        }

        yield return ("quote", f => f.Quote is null == !block.HasQuote);

        if (block.Head is { } head)
        {
            yield return ("headline", f => IsSo(f, head));
        }
    }

    private static bool IsSo(StoryForm form, PlannedHead head) =>
        (head.Size is not { } size || Same(form.Head.Size, size))
        && (head.Lines is not { } lines || LinesOf(form.Head) == lines)
        && (head.Rows is not { } rows || RowsOf(form) == rows)
        && form.Head.IsReversed == head.IsReversed
        && (head.Direction is null || form.Head.Beside is null == (head.Direction == HeadlineDirection.Horizontal))
        && (head.OnRight is not { } right || form.Head.Beside?.OnRight == right);

    private static bool Same(double a, double b) => Math.Abs(a - b) < 0.005;

    private static int LinesOf(HeadVariant head) => head.Beside?.Headline.Lines.Length ?? head.Headline?.Count ?? 0;

    private static int RowsOf(StoryForm form) => form.Head.Beside?.Rows ?? form.Air;

    /// <summary>Nothing of the rectangle's size holds the text: how much it needs.</summary>
    private Diagnostic TooSmall(PlannedBlock block, Unit unit, Cells cells)
    {
        if (block.GoesOn > 0)
        {
            return Fault(block, "PE3407", "rows", $"{Name(block)} cannot be cut here: {Short(cells)} must hold its head and 12 lines of text and more, and leave as many for page {block.GoesOn}; give it other rows, or take 'goes-on' out");
        }

        var least = Least(unit with { HeadlineSize = null }, cells.Columns);
        if (unit.HeadlineSize is not null && least <= cells.Rows)
        {
            return Impossible(block, unit, "headline", cells, []);
        }

        var needed = Least(unit, cells.Columns) ?? least;
        return needed is not { } rows ? Fault(block, "PE3407", "columns", $"no form of {Name(block)} is {PlanWords.Count(cells.Columns, "column")} wide; give it more columns, or another dress or headline")
            : rows > cells.Rows ? Fault(block, "PE3407", "rows", $"{Name(block)} is longer than its rectangle: over {PlanWords.Count(cells.Columns, "column")} it needs {PlanWords.Count(rows, "row")}, there are {cells.Rows}; give it {PlanWords.Count(rows - cells.Rows, "row")} more, more columns, or let it go on on another page")
            : Fault(block, "PE3407", "rows", $"no form of {Name(block)} takes {Short(cells)}; over so many columns it takes {Heights(unit, cells)}");
    }

    private int? Least(Unit unit, int columns)
    {
        var rows = maker.Over(unit with { NextPage = 0 }, columns, grid.Rows, 0).Where(c => c.Form is not StoryForm story || story.Poured() is not null).Select(c => c.Rows).DefaultIfEmpty(0).Min();
        return rows == 0 ? null : rows;
    }

    private string Heights(Unit unit, Cells cells)
    {
        var rows = maker.Over(unit, cells.Columns, grid.Rows, 0).Select(c => c.Rows).DefaultIfEmpty(0).ToArray();
        return $"{rows.Min()} to {rows.Max()} rows";
    }

    private static string Short(Cells cells) => $"{PlanWords.Count(cells.Columns, "column")} × {PlanWords.Count(cells.Rows, "row")}";

    /// <summary>The rectangle holds the text, but not as a key says: what it may say.</summary>
    private Diagnostic Impossible(PlannedBlock block, Unit unit, string key, Cells cells, ImmutableArray<ModuleForm> forms) => key switch
    {
        "goes-on" when block.GoesOn == 0 => TooSmall(block, Wanted(block, unit), cells),
        "goes-on" => Fault(block, "PE3407", key, $"{Name(block)} cannot be cut here: 12 lines of text and more stand before a jump, and as many after it; give it other rows, or take 'goes-on' out"),
        "dress" => Fault(block, "PE3406", key, $"{Name(block)} cannot be {block.Dress.ToString().ToLowerInvariant()} in {Short(cells)}; it can be {Named(forms.Select(f => f.Dress.ToString().ToLowerInvariant()))}"),
        "legs" => Fault(block, "PE3406", key, $"{Name(block)} cannot have {PlanWords.Count(block.Legs!.Value, "leg")} in {Short(cells)}; it can have {Named(Stories(forms).Select(f => PlanWords.Number(f.Legs.Count)))}"),
        "pictures" => Fault(block, "PE3406", key, $"the pictures of {Name(block)} cannot stand so in {Short(cells)}; they can stand over {Named(Stories(forms).Where(f => f.Pictures is not null).Select(f => $"legs {PlanWords.Range(f.Pictures!.FirstLeg, f.Pictures.Legs)}, rows [{string.Join(", ", f.Pictures.Pictures.Select(p => p.Rows))}]"))}"),
        "quote" => Fault(block, "PE3406", key, $"{Name(block)} can{(block.HasQuote ? "not have a pulled quote" : " only be set with a pulled quote")} in {Short(cells)}; {(block.HasQuote ? "take 'quote' out, or give it other rows" : "give it 'quote: true'")}"),
        "headline" => Fault(block, "PE3406", key, $"the headline of {Name(block)} cannot be so in {Short(cells)}; it can be {Named(Heads(block, unit, cells))}"),
        _ => Fault(block, "PE3406", key, $"the words of {Name(block)} cannot be so in {Short(cells)}; they can be {Named(forms.OfType<FillerForm>().Select(f => $"{{size: {PlanWords.Points(f.Shape.BodySize)}, per-row: {f.Shape.PerRow}}}"))}"),
    };

    private static IEnumerable<StoryForm> Stories(ImmutableArray<ModuleForm> forms) => forms.OfType<StoryForm>();

    /// <summary>The headlines of all forms that are as the plan says but for them.</summary>
    private IEnumerable<string> Heads(PlannedBlock block, Unit unit, Cells cells)
    {
        var open = block with { Head = block.Head is { } head ? new PlannedHead(head.Face, null, null, null, head.Direction, null) { IsReversed = head.IsReversed } : null };
        var details = Details(open).ToArray();
        return maker.Over(Wanted(open, unit), cells.Columns, cells.Rows, cells.Rows)
            .Where(c => c.Rows == cells.Rows && details.All(d => d.Fits(c.Form)))
            .OrderBy(c => c.Cost)
            .Select(c => (StoryForm)c.Form)
            .Select(f => $"{PlanWords.Points(f.Head.Size)} on {PlanWords.Count(LinesOf(f.Head), "line")} in {PlanWords.Count(RowsOf(f), "row")}");
    }

    private static string Named(IEnumerable<string> possible)
    {
        var all = possible.Distinct(StringComparer.Ordinal).ToArray();
        return all.Length == 0 ? "nothing of the kind" : string.Join(" or ", all.Take(MostNamed)) + (all.Length > MostNamed ? " …" : "");
    }

    private static string Name(PlannedBlock block) => $"'{block.Id}'";

    private static Diagnostic Fault(PlannedBlock block, string code, string key, string message) => new(code, Severity.Error, message, block.PlaceOf(key));
}
