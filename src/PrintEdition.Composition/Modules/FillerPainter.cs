using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Search;

namespace PrintEdition.Composition.Modules;

/// <summary>Paints a filler: a frame, its title, its words spread over the box.</summary>
internal sealed class FillerPainter(PageGrid grid, Layout layout)
{
    /// <summary>Thickness of the frame in points.</summary>
    private const double FrameThickness = 0.8;

    /// <summary>The filler's items.</summary>
    public IEnumerable<DrawItem> Paint(FillerForm form, Rect area, Colour colour)
    {
        yield return new FrameItem(Tag.Artifact, area, FrameThickness, colour);
        var copy = form.Copy;
        var height = FillerCandidates.Height(copy);
        var parts = copy.Title.Length + copy.Rows.Length;
        var extra = Math.Max(0, area.Height - height) / (parts + 1);
        var y = area.Y + extra;
        foreach (var line in copy.Title)
        {
            var pitch = copy.TitleSize * FillerCandidates.Pitch;
            foreach (var item in LinePainter.Paint(line, new Tag(form.Article.Id, ItemRole.Headline), area.X + ((area.Width - line.Width) / 2), y + PageGrid.BaselineDrop(copy.TitleSize, pitch), colour))
            {
                yield return item;
            }

            y += pitch + extra;
        }

        foreach (var row in copy.Rows)
        {
            var pitch = copy.BodySize * FillerCandidates.Pitch;
            foreach (var item in Row(form, row, area, y + PageGrid.BaselineDrop(copy.BodySize, pitch)))
            {
                yield return item;
            }

            y += pitch + extra;
        }
    }

    private IEnumerable<DrawItem> Row(FillerForm form, System.Collections.Immutable.ImmutableArray<FillerWord> row, Rect area, double baseline)
    {
        var inner = area.Width - (2 * grid.BodySize);
        var cell = inner / row.Length;
        for (var i = 0; i < row.Length; i++)
        {
            var x = area.X + grid.BodySize + (cell * i) + ((cell - row[i].Line.Width) / 2);
            foreach (var item in LinePainter.Paint(row[i].Line, new Tag(form.Article.Id, ItemRole.Paragraph, row[i].Block), x, baseline, layout.Colours.Text))
            {
                yield return item;
            }
        }
    }
}
