using System.Collections.Immutable;

namespace PrintEdition.Model;

/// <summary>A table in an article's body (表).</summary>
/// <param name="Rows">The rows, at least one.</param>
/// <param name="Caption">What stands over it (表题); null for nothing.</param>
/// <param name="Place">Where it stands in the source.</param>
public sealed record TableBlock(ImmutableArray<TableRow> Rows, string? Caption = null, SourceSpan? Place = null) : Block(Place)
{
    /// <summary>Columns of the widest row.</summary>
    public int Columns => Rows.Select(r => r.Cells.Sum(c => c.Columns)).DefaultIfEmpty(0).Max();

    /// <inheritdoc/>
    public override string PlainText => string.Join('\n', Caption is null ? Lines : Lines.Prepend(Caption));

    /// <inheritdoc/>
    public override IEnumerable<ImmutableArray<Inline>> Texts => Rows.SelectMany(r => r.Cells).Select(c => c.Content);

    private IEnumerable<string> Lines => Rows.Select(r => string.Join('\t', r.Cells.Select(c => c.Content.ToPlainText())));
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells from the left.</param>
/// <param name="IsHeading">Whether they say what stands under them.</param>
public sealed record TableRow(ImmutableArray<TableCell> Cells, bool IsHeading = false);

/// <summary>A cell of a table.</summary>
/// <param name="Content">Its text.</param>
/// <param name="Columns">Columns that it spans, from 1.</param>
public sealed record TableCell(ImmutableArray<Inline> Content, int Columns = 1);
