using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;

namespace PrintEdition.Composition.Modules;

/// <summary>Paints a filler: a frame, its title, its words spread over the box.</summary>
internal sealed class FillerPainter(PageGrid grid, Layout layout, FillerSetter setter)
{
    /// <summary>Thickness of the frame in points.</summary>
    private const double FrameThickness = 0.8;

    /// <summary>The filler's items.</summary>
    public IEnumerable<DrawItem> Paint(FillerForm form, Rect area, Colour colour)
    {
        yield return new FrameItem(Tag.Artifact, area, FrameThickness, colour);
        var shape = form.Shape;
        var copy = setter.Set(form.Article, shape, area.Width - (2 * grid.BodySize));
        var extra = Math.Max(0, area.Height - shape.Height) / (copy.Title.Length + copy.Rows.Length + 1);
        var y = area.Y + extra;
        foreach (var line in copy.Title)
        {
            var pitch = shape.TitleSize * FillerShape.Pitch;
            foreach (var item in LinePainter.Paint(line, new Tag(form.Article.Id, ItemRole.Headline), area.X + ((area.Width - line.Width) / 2), y + PageGrid.BaselineDrop(shape.TitleSize, pitch), colour))
            {
                yield return item;
            }

            y += pitch + extra;
        }

        foreach (var row in copy.Rows)
        {
            var pitch = shape.BodySize * FillerShape.Pitch;
            foreach (var item in Row(form, row, area, y + PageGrid.BaselineDrop(shape.BodySize, pitch)))
            {
                yield return item;
            }

            y += pitch + extra;
        }
    }

    private IEnumerable<DrawItem> Row(FillerForm form, ImmutableArray<FillerWord> row, Rect area, double baseline)
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
