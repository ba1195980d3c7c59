namespace PrintEdition.Composition.Paging;

/// <summary>The empty pages of a run: what furniture and boxes leave of each.</summary>
/// <param name="desk">The tools.</param>
/// <param name="areas">How much stories take.</param>
/// <param name="first">The run's first page.</param>
internal sealed class RunFrames(Desk desk, StoryAreas areas, PageDraft first)
{
    /// <summary>An empty page of the run, counted from 0.</summary>
    public PageDraft Open(int index)
    {
        if (index == 0)
        {
            return first;
        }

        var (number, row) = (first.Number + index, desk.FirstRow(false));
        var frame = desk.Frames.Of(number, row);
        return first with { Number = number, HasMasthead = false, Ear = null, FirstRow = row, Fixed = frame.Fixed, Hole = frame.Hole };
    }

    /// <summary>The number of the next page after one that has room for stories.</summary>
    public int After(PageDraft page)
    {
        var index = IndexOf(page) + 1;
        while (Open(index).Hole.IsEmpty)
        {
            index++;
        }

        return first.Number + index;
    }

    /// <summary>Cells for stories on so many pages behind one.</summary>
    public double Behind(PageDraft page, int pages) => Room(IndexOf(page) + 1, pages);

    /// <summary>Cells for stories on so many pages of the run.</summary>
    public double Room(int index, int pages) => Enumerable.Range(index, Math.Max(0, pages)).Sum(i => areas.OfHole(Open(i).Hole));

    private int IndexOf(PageDraft page) => page.Number - first.Number;
}
