using System.Collections.Immutable;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Modules;

namespace PrintEdition.Composition.Search;

/// <summary>A module at its place on the page's grid.</summary>
internal sealed record PlacedModule(ModuleForm Form, Cells Cells, int Order);

/// <summary>A rule between modules that stand side by side: in the gutter left of a column, from a row to a row.</summary>
internal readonly record struct Division(int Column, int Row, int EndRow);

/// <summary>A cut over the whole width of the area, just above a row.</summary>
internal readonly record struct FullCut(int Row);

/// <summary>A page as the search found it: modules at their places, and the rules between them.</summary>
internal sealed record PagePlan(
    ImmutableArray<PlacedModule> Modules, ImmutableArray<Division> Divisions, ImmutableArray<FullCut> Cuts, double Cost)
{
    /// <summary>Places a slicing tree with its top left corner at a cell of the page.</summary>
    public static PagePlan Of(Node root, int column, int row, int gap)
    {
        var placing = new Placing(root.Columns, gap);
        placing.Place(root, column, row);
        return new PagePlan(
            [.. placing.Modules.OrderBy(m => m.Order)], [.. placing.Divisions], [.. placing.Cuts], root.Cost);
    }

    private sealed class Placing(int columns, int gap)
    {
        public List<PlacedModule> Modules { get; } = [];

        public List<Division> Divisions { get; } = [];

        public List<FullCut> Cuts { get; } = [];

        public void Place(Node node, int column, int row)
        {
            switch (node.Cut)
            {
                case Cut.Stack:
                    Place(node.First!, column, row);
                    var below = row + node.First!.Rows + gap;
                    Place(node.Second!, column, below);
                    if (node.Columns == columns)
                    {
                        Cuts.Add(new FullCut(below));
                    }

                    break;
                case Cut.Beside:
                    Place(node.First!, column, row);
                    var right = column + node.First!.Columns;
                    Place(node.Second!, right, row);
                    Divisions.Add(new Division(right, row, row + node.Rows));
                    break;
                case Cut.Pinwheel:
                    PlaceAll(node.Parts, column, row);
                    break;
                default:
                    Modules.Add(new PlacedModule(node.Candidate!.Form, new Cells(column, row, node.Columns, node.Rows), node.Order));
                    break;
            }
        }

        private void PlaceAll(ImmutableArray<PlacedNode> parts, int column, int row)
        {
            foreach (var part in parts)
            {
                Place(part.Node, column + part.Column, row + part.Row);
            }

            Divisions.AddRange(Search.Divisions.Between([.. parts.Select(p => new Cells(column + p.Column, row + p.Row, p.Node.Columns, p.Node.Rows))]));
        }
    }
}
