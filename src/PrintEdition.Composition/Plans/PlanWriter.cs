using System.Globalization;
using System.Text;
using PrintEdition.Composition.Modules;
using PrintEdition.Model;

namespace PrintEdition.Composition.Plans;

/// <summary>Writes a plan as YAML: a key a line in a fixed order, so that a changed block is a change of its own lines.</summary>
public static class PlanWriter
{
    /// <summary>Characters of a headline that stand beside its block.</summary>
    private const int LongestTitle = 30;

    private const int LongestRemark = 80;

    /// <summary>The plan as a file.</summary>
    public static string Write(EditionPlan plan)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Remark(plan.Title.Length > 0 ? plan.Title + ": " : "")).Append("what stands where. Build with --plan and the name of this file.\n");
        text.Append("# Columns and rows count from 1. Blocks with 'free: true', or without columns and rows, are placed in what the others leave.\n");
        text.Append(CultureInfo.InvariantCulture, $"layout: {Scalar(plan.Layout)}\ncolumns: {plan.Columns}\nrows: {plan.Rows}\npages:\n");
        foreach (var page in plan.Pages)
        {
            WritePage(text, page);
        }

        if (!plan.HeldOver.IsEmpty)
        {
            text.Append(CultureInfo.InvariantCulture, $"held-over: {List(plan.HeldOver)}\n");
        }

        return text.ToString();
    }

    private static void WritePage(StringBuilder text, PlannedPage page)
    {
        text.Append(CultureInfo.InvariantCulture, $"  - page: {page.Number}\n");
        Line(text, 4, "section", page.Section is { } section ? Scalar(section) : null);
        Line(text, 4, "ear", page.Ear is { } ear ? Scalar(ear.Id) : null);
        foreach (var remark in page.Remarks)
        {
            text.Append("    # ").Append(Remark(remark, LongestRemark)).Append('\n');
        }

        text.Append(page.Blocks.IsEmpty ? "    blocks: []\n" : "    blocks:\n");
        foreach (var block in page.Blocks)
        {
            WriteBlock(text, block);
        }
    }

    private static void WriteBlock(StringBuilder text, PlannedBlock block)
    {
        text.Append("      - ").Append(Opening(block)).Append(Comment(block.Title)).Append('\n');
        if (block.Cells is { } cells)
        {
            Line(text, 8, "columns", PlanWords.Range(cells.Column, cells.Columns));
            Line(text, 8, "rows", PlanWords.Range(cells.Row, cells.Rows));
        }

        Line(text, 8, "comes-from", block.ComesFrom > 0 ? PlanWords.Number(block.ComesFrom) : null);
        Line(text, 8, "dress", block.Dress switch { Dress.Framed when block.Kind is BlockKind.Story or BlockKind.Briefs => "framed", Dress.Tinted => "tinted", _ => null });
        Line(text, 8, "headline", Head(block.Head));
        Line(text, 8, "legs", block.Legs is { } legs ? PlanWords.Number(legs) : null);
        Line(text, 8, "pictures", block.Pictures is { } p ? $"{{legs: {PlanWords.Range(p.FirstLeg, p.Legs)}, rows: [{string.Join(", ", p.Rows.Select(PlanWords.Number))}]}}" : null);
        Line(text, 8, "quote", block.HasQuote ? "true" : null);
        Line(text, 8, "words", block.Words is { } words ? $"{{size: {PlanWords.Points(words.Size)}, per-row: {PlanWords.Number(words.PerRow)}}}" : null);
        Line(text, 8, "goes-on", block.GoesOn > 0 ? PlanWords.Number(block.GoesOn) : null);
        Line(text, 8, "until", block.Until is { } cut ? $"{{paragraph: {PlanWords.Number(cut.Paragraph)}, line: {PlanWords.Number(cut.Line)}}}" : null);
    }

    private static string Opening(PlannedBlock block) => block.Kind switch
    {
        BlockKind.Story => "article: " + Scalar(block.Id),
        BlockKind.Briefs => "briefs: " + List(block.Articles),
        BlockKind.Filler => "filler: " + Scalar(block.Id),
        _ => "notice: true",
    };

    private static string? Head(PlannedHead? head)
    {
        if (head is null)
        {
            return null;
        }

        string?[] parts =
        [
            head.Face is { } face ? $"face: {Scalar(face)}" : null,
            head.Size is { } size ? $"size: {PlanWords.Points(size)}" : null,
            head.Lines is { } lines ? $"lines: {PlanWords.Number(lines)}" : null,
            head.Rows is { } rows ? $"rows: {PlanWords.Number(rows)}" : null,
            head.Direction switch { HeadlineDirection.Vertical => "direction: vertical", HeadlineDirection.Horizontal => "direction: horizontal", _ => null },
            head.OnRight is { } right ? $"side: {(right ? "right" : "left")}" : null,
            head.IsReversed ? "style: reversed" : null,
        ];
        return "{" + string.Join(", ", parts.OfType<string>()) + "}";
    }

    private static void Line(StringBuilder text, int indent, string key, string? value)
    {
        if (value is not null)
        {
            text.Append(' ', indent).Append(key).Append(": ").Append(value).Append('\n');
        }
    }

    private static string List(IEnumerable<ArticleReference> articles) => "[" + string.Join(", ", articles.Select(a => Scalar(a.Id))) + "]";

    private static string Comment(string title)
    {
        var words = Remark(title);
        return words.Length == 0 ? "" : "  # " + words;
    }

    /// <summary>Words that keep to a comment's line.</summary>
    private static string Remark(string words, int longest = LongestTitle)
    {
        var kept = words.EnumerateRunes().Where(r => !Breaks(r)).Take(longest + 1).Select(r => r.ToString()).ToArray();
        return string.Concat(kept.Take(longest)) + (kept.Length > longest ? "…" : "");
    }

    /// <summary>Whether a character ends a line, or cannot be seen.</summary>
    private static bool Breaks(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned;

    /// <summary>A word as it is where YAML reads it so, else in quotes.</summary>
    private static string Scalar(string word) =>
        word.Length > 0 && word.EnumerateRunes().All(r => Rune.IsLetterOrDigit(r) || r.Value is '-' or '·' or '_') && Rune.IsLetterOrDigit(word.EnumerateRunes().First())
            ? word
            : Quoted(word);

    private static string Quoted(string word)
    {
        var text = new StringBuilder("\"");
        foreach (var rune in word.EnumerateRunes())
        {
            _ = rune.Value is '"' or '\\' ? text.Append('\\').Append(rune)
                : Breaks(rune) ? text.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}")
                : text.Append(rune);
        }

        return text.Append('"').ToString();
    }
}
