namespace PrintEdition.Composition.Search;

/// <summary>
/// The rectangle of a page that stories have. Under the last of them stands a notice of the paper's own where there are rows enough, else
/// white.
/// </summary>
/// <param name="FirstColumn">The first free column of the page.</param>
/// <param name="Columns">Free columns.</param>
/// <param name="FirstRow">The first free row of the page.</param>
/// <param name="Rows">Free rows.</param>
/// <param name="Gap">Rows between modules one above the other.</param>
/// <param name="Strip">Rows at the foot that the stories must leave to a notice, the gap above it included; 0 for none.</param>
internal sealed record FreeArea(int FirstColumn, int Columns, int FirstRow, int Rows, int Gap, int Strip)
{
    /// <summary>A notice of fewer rows is a line, not a notice; on the page of an e-reader it may be smaller.</summary>
    private int FewestNoticeRows => Rows < SmallPage ? 4 : 5;

    private const int SmallPage = 30;

    /// <summary>Rows that stories may take.</summary>
    public int MostRows => Rows - Strip;

    /// <summary>Rows of the notice under stories that take so many rows; 0 where none fits.</summary>
    public int NoticeRows(int taken) => Rows - taken - Gap >= FewestNoticeRows ? Rows - taken - Gap : 0;

    /// <summary>What the rows under the stories cost.</summary>
    public double FootCost(int taken)
    {
        var cells = (MostRows - taken) * Columns;
        return Strip > 0 ? cells * Costs.StripCell
            : cells == 0 ? 0
            : NoticeRows(taken) is var rows and > 0 ? Costs.Notice + (rows * Columns * Costs.NoticeCell)
            : cells * Costs.BlankPageRow;
    }
}
