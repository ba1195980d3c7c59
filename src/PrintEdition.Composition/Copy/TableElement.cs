using System.Collections.Immutable;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Copy;

/// <summary>
/// Rows of a table that stand together: a row with what has to stand over it. The first has caption and rules (三线表), the last the rule under the
/// table; at a leg's top the headings are said again.
/// </summary>
/// <param name="Table">The table.</param>
/// <param name="First">Its first row.</param>
/// <param name="End">One past its last row.</param>
/// <param name="Tag">Where it belongs.</param>
internal sealed record TableElement(TableCopy Table, int First, int End, Display.Tag Tag) : CopyElement(ElementKind.TableRows, Tag)
{
    /// <summary>Rules over and under the table, in points.</summary>
    private const double OuterRule = 0.75;

    /// <summary>The rule under its headings, in points.</summary>
    private const double InnerRule = 0.35;

    /// <summary>Where in its row the rule over a table runs: nearer to the table than to the text before it.</summary>
    private const double OverTable = 0.7;

    /// <summary>Where in its row the rule under it runs.</summary>
    private const double UnderTable = 0.35;

    /// <summary>Rows of headings that are said again take room.</summary>
    private const double RepeatCost = 3;

    /// <summary>A leg that starts with a row nobody can read without looking back.</summary>
    private const double NoHeadingCost = 12;

    /// <summary>Headings of more rows are not said again.</summary>
    private const int MostRepeated = 3;

    private bool IsFirst => First == 0;

    private bool IsLast => End == Table.Body.Rows.Length;

    /// <inheritdoc/>
    public override IEnumerable<ShapedParagraph> Texts => Table.Body.Rows[First..End].SelectMany(r => r.Cells).Select(c => c.Shaped);

    /// <summary>The groups of a table's rows: each ends with a row that is no heading.</summary>
    public static IEnumerable<TableElement> Of(TableCopy table, Display.Tag tag)
    {
        for (var start = 0; start < table.Body.Rows.Length;)
        {
            var end = start + 1;
            while (end < table.Body.Rows.Length && table.Body.Rows[end - 1].IsHeading)
            {
                end++;
            }

            yield return new TableElement(table, start, end, tag with { Part = start });
            start = end;
        }
    }

    /// <inheritdoc/>
    public override ImmutableArray<BrokenVariant> Break(double measure)
    {
        if (Table.At(measure) is not { } columns)
        {
            return [AsParagraphs(measure)];
        }

        var rows = Rows(columns, measure, []);
        var repeated = IsFirst || Table.Body.Rows[First].IsHeading ? [] : columns.Text.Headings;
        if (repeated.IsEmpty || repeated.Length > MostRepeated)
        {
            return [rows];
        }

        return
        [
            rows with { Place = VariantPlace.BelowTop },
            Rows(columns, measure, repeated) with { Place = VariantPlace.Top, Cost = RepeatCost },
            rows with { Cost = NoHeadingCost },
        ];
    }

    private BrokenVariant Rows(TableColumns columns, double measure, ImmutableArray<RowText> repeated)
    {
        var (parts, rules, row) = (ImmutableArray.CreateBuilder<BrokenPart>(), ImmutableArray.CreateBuilder<ElementRule>(), 0);
        if (IsFirst)
        {
            row = AddCaption(parts, measure, Table.Caption?.Tag ?? Tag);
            rules.Add(new ElementRule(row + OverTable, measure, OuterRule));
            row++;
        }

        foreach (var text in repeated.Concat(columns.Text.Rows[First..End]))
        {
            var isRepeated = repeated.Contains(text);
            var cells = text.Cells.Select(c => BrokenPart.Of(isRepeated ? Display.Tag.Artifact : c.Tag, c.Shaped, columns.Width(c), row, columns.X(c.Column), columns.Align(c))).ToArray();
            parts.AddRange(cells);
            row = cells.Select(c => c.EndRow).Append(row + 1).Max();
            if (text.IsHeading)
            {
                rules.Add(new ElementRule(row, measure, InnerRule));
            }
        }

        if (IsLast)
        {
            rules.Add(new ElementRule(row + UnderTable, measure, OuterRule));
            row++;
        }

        return new BrokenVariant(parts.ToImmutable(), row, 0) { IsWhole = true, Rules = rules.ToImmutable() };
    }

    private int AddCaption(ImmutableArray<BrokenPart>.Builder parts, double measure, Display.Tag tag)
    {
        if (Table.Caption is not { } caption || !IsFirst)
        {
            return 0;
        }

        parts.Add(BrokenPart.Of(tag, caption.Shaped, measure, align: PartAlign.Centre));
        return parts[^1].EndRow;
    }

    /// <summary>Where columns have no room each row is a paragraph; the first stands with the caption.</summary>
    private BrokenVariant AsParagraphs(double measure)
    {
        var parts = ImmutableArray.CreateBuilder<BrokenPart>();
        var row = AddCaption(parts, measure, Tag with { Role = Display.ItemRole.TableText, Part = -1 });
        foreach (var text in Table.Body.Rows[First..End])
        {
            if (text.AsParagraph.Value is { } paragraph)
            {
                parts.Add(BrokenPart.Of(text.Tag, paragraph, measure, row));
                row = parts[^1].EndRow;
            }
        }

        return new BrokenVariant(parts.ToImmutable(), row, 0) { IsWhole = IsFirst && Table.Caption is not null };
    }
}
