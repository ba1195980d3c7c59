using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;

namespace PrintEdition.Composition.Boxes;

/// <summary>Paints public-service notices in the room that stories leave: boxes of a moderate size, each with words of its own.</summary>
/// <param name="grid">The page's grid.</param>
/// <param name="layout">Faces, sizes, colours.</param>
/// <param name="boxes">Paints each box.</param>
/// <param name="paperName">The paper's name, empty for none.</param>
/// <param name="language">The edition's.</param>
/// <param name="loudest">Largest size of a slogan on this page, in points.</param>
internal sealed class NoticePainter(PageGrid grid, Layout layout, BoxPainter boxes, string paperName, string language, double loudest)
{
    /// <summary>The items of a notice in all the boxes it is parted into.</summary>
    /// <param name="cells">Its room.</param>
    /// <param name="number">Number of the first box's words.</param>
    public IEnumerable<DrawItem> Paint(Cells cells, int number) =>
        NoticePanels.Of(cells, layout.Furniture.GapRows).SelectMany((panel, i) => boxes.Paint(BoxOf(NoticeText.Of(number + i, language)), grid.AreaOf(panel), loudest, paperName));

    private static Box BoxOf(NoticeWords words) => new() { Kind = BoxKind.PublicService, Title = words.Slogan, Lines = [words.Reminder] };
}
