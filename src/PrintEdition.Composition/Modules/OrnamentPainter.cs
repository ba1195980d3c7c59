using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;

namespace PrintEdition.Composition.Modules;

/// <summary>Paints the ornament of a pause in a text: three dots in the middle of their row.</summary>
internal sealed class OrnamentPainter(PageGrid grid, Layout layout)
{
    /// <summary>Radius of a dot in em.</summary>
    private const double Radius = 0.1;

    /// <summary>Distance of their centres in em.</summary>
    private const double Pitch = 1;

    /// <summary>The dots in the middle of an area.</summary>
    public IEnumerable<DrawItem> Paint(Rect area) =>
        from dot in new[] { -1, 0, 1 }
        select new DotItem(Tag.Artifact, area.X + (area.Width / 2) + (dot * Pitch * grid.BodySize), area.Y + (area.Height / 2), Radius * grid.BodySize, layout.Colours.Text);
}
