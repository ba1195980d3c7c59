using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Paging;
using PrintEdition.Model;

namespace PrintEdition.Composition.Boxes;

/// <summary>A box in the room that stories leave.</summary>
/// <param name="Box">The box.</param>
/// <param name="Cells">Its place.</param>
/// <param name="IsOwn">Whether it is one of the program's public-service notices, which the paper signs.</param>
internal sealed record PostedBox(Box Box, Cells Cells, bool IsOwn);

/// <summary>
/// Fills the room that stories leave (composition step 6): with the edition's boxes that have no place, each once, in their order; then
/// with public-service notices, none again before all have come, an issue's first not the day before's.
/// </summary>
internal sealed class NoticeBoard
{
    /// <summary>A box is set in a room of so much more rows than its size.</summary>
    private const double MostStretch = 1.25;

    /// <summary>What is left under a box of a given size is nothing, or room for another box.</summary>
    private const int FewestRows = 7;

    private readonly Dictionary<SetModule, ImmutableArray<PostedBox>> posted = new(ReferenceEqualityComparer.Instance);
    private readonly PageGrid grid;
    private readonly Layout layout;
    private readonly BoxSetter setter;
    private readonly string language;
    private readonly List<Box> stock;
    private int number;

    private NoticeBoard(PageGrid grid, Layout layout, BoxSetter setter, Edition edition)
    {
        (this.grid, this.layout, this.setter, language) = (grid, layout, setter, edition.Language);
        stock = [.. edition.Boxes.Where(b => b.Place == BoxPlace.Free)];
        number = edition.Date?.DayNumber ?? 0;
    }

    /// <summary>Fills the notices of all pages, in their order.</summary>
    public static NoticeBoard Of(ImmutableArray<PageDraft> pages, PageGrid grid, Layout layout, BoxSetter setter, Edition edition)
    {
        var board = new NoticeBoard(grid, layout, setter, edition);
        foreach (var notice in pages.SelectMany(p => p.Modules).Where(m => m.Form is NoticeForm))
        {
            board.posted.Add(notice, [.. board.Fill(notice.Cells)]);
        }

        return board;
    }

    /// <summary>Boxes of the edition that no page had room for.</summary>
    public IReadOnlyCollection<Box> Left => stock;

    /// <summary>The boxes of a notice.</summary>
    public ImmutableArray<PostedBox> Of(SetModule notice) => posted[notice];

    private IEnumerable<PostedBox> Fill(Cells room)
    {
        foreach (var box in stock.Where(b => !b.Sizes.IsEmpty))
        {
            if (Sized(box, room) is { } place)
            {
                stock.Remove(box);
                return Rests(room, place).Aggregate<Cells, IEnumerable<PostedBox>>([new PostedBox(box, place, false)], (all, rest) => all.Concat(Fill(rest).ToArray()));
            }
        }

        return NoticePanels.Of(room, layout.Furniture.GapRows).Select(Post).ToArray();
    }

    /// <summary>The place of a box of given sizes in a room: over its full width at the top, or over its full height at the left; null for none.</summary>
    private Cells? Sized(Box box, Cells room) => box.Sizes
        .Select(s => s.Columns == room.Columns && Leaves(room.Rows - s.Rows) ? room with { Rows = s.Rows }
            : s.Columns <= room.Columns && s.Rows <= room.Rows && room.Rows <= s.Rows * MostStretch ? room with { Columns = s.Columns }
            : (Cells?)null)
        .FirstOrDefault(c => c is { } place && Fits(box, place));

    private bool Leaves(int rows) => rows == 0 || rows >= FewestRows + layout.Furniture.GapRows;

    /// <summary>What a box leaves of a room: under it, or right of it.</summary>
    private IEnumerable<Cells> Rests(Cells room, Cells place)
    {
        if (place.Columns < room.Columns)
        {
            yield return room with { Column = place.EndColumn, Columns = room.EndColumn - place.EndColumn };
        }
        else if (place.Rows < room.Rows)
        {
            var row = place.EndRow + layout.Furniture.GapRows;
            yield return room with { Row = row, Rows = room.EndRow - row };
        }
    }

    private PostedBox Post(Cells panel)
    {
        var box = stock.Find(b => b.Sizes.IsEmpty && Fits(b, panel));
        if (box is null)
        {
            var words = NoticeText.Of(number++, language);
            return new PostedBox(new Box { Kind = BoxKind.PublicService, Title = words.Slogan, Lines = [words.Reminder] }, panel, true);
        }

        stock.Remove(box);
        return new PostedBox(box, panel, false);
    }

    private bool Fits(Box box, Cells cells) => setter.Fit(box, BoxPainter.Inside(box, grid.AreaOf(cells)), Loudness.Of(layout)) is not null;
}
