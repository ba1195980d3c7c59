using System.Collections.Immutable;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Search;

namespace PrintEdition.Composition.Tests.Search;

/// <summary>Five stories that no slicing tree fits, four round a fifth (composition, step 3).</summary>
public class PinwheelTests
{
    private const int Gap = 2;

    /// <summary>Four columns of 42 rows; forms without headlines, so that none stand level.</summary>
    private static readonly FreeArea Area = new(0, 4, 0, 40 + Gap, Gap, 0);

    [Theory]
    [InlineData("A 3×10 at 0,0; B 1×28 at 3,0; C 3×12 at 1,30; D 1×30 at 0,12; E 2×16 at 1,12", 3, 10, 1, 28, 3, 12, 1, 30, 2, 16)]
    [InlineData("A 1×30 at 0,0; B 3×12 at 1,0; C 1×28 at 3,14; D 3×10 at 0,32; E 2×16 at 1,14", 1, 30, 3, 12, 1, 28, 3, 10, 2, 16)]
    public void Four_stand_round_a_fifth(string expected, params int[] sizes)
    {
        var units = sizes.Chunk(2).Select((size, i) => Unit(i, size[0], size[1])).ToImmutableArray();

        var root = Assert.Single(Slicing.Fill(units, Area.MostRows, Area, Reach.Far));

        Assert.Equal(Cut.Pinwheel, root.Cut);
        var plan = PagePlan.Of(root, 0, 0, Gap);
        Assert.Equal(expected, string.Join("; ", plan.Modules.Select(m => $"{(char)('A' + m.Order)} {m.Cells.Columns}×{m.Cells.Rows} at {m.Cells.Column},{m.Cells.Row}")));
        Assert.Empty(plan.Cuts);
        Assert.DoesNotContain(plan.Divisions, d => d.EndRow - d.Row == Area.Rows);
    }

    private static PageUnit Unit(int order, int columns, int rows) =>
        new([new Candidate(new NoticeForm(rows), columns, rows, 1)], order, IsLead: order == 0);
}
