namespace PrintEdition.Composition.Search;

/// <summary>What stands under the last module of a page: a notice of the paper's own where there are rows enough, else white.</summary>
internal static class Foot
{
    /// <summary>A notice of fewer rows is a line, not a notice.</summary>
    private const int FewestRows = 7;

    /// <summary>Rows of the notice under stories that leave so many rows free; 0 where none fits.</summary>
    public static int NoticeRows(int free, int gap) => free - gap >= FewestRows ? free - gap : 0;

    /// <summary>What the free rows cost.</summary>
    public static double Cost(int free, int columns, int gap) =>
        free == 0 ? 0
        : NoticeRows(free, gap) is var rows and > 0 ? Costs.Notice + (rows * columns * Costs.NoticeCell)
        : free * columns * Costs.BlankPageRow;
}
