using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Pictures;
using PrintEdition.Model;

namespace PrintEdition.Composition.Search;

/// <summary>The picture blocks a story may have.</summary>
internal sealed class PictureChoice(PageGrid grid, PictureSetter pictures)
{
    /// <summary>The blocks for a story's legs; only null for a story without pictures, and for the rest of one that began on another page.</summary>
    public IEnumerable<PictureBlock?> BlocksOf(Unit unit, LegSet legs) =>
        unit.Part.From > 0 || unit.Article.Pictures.All(p => p.File is null)
            ? NoBlock
            : Enumerable.Range(1, legs.Count).SelectMany(covered => pictures.Blocks(unit.Article, legs, covered)).Where(b => b.Width >= LeastWidth).Cast<PictureBlock?>();

    private static readonly PictureBlock?[] NoBlock = [null];

    /// <summary>On a page of four columns or more a picture takes nearly two of them, or it is a stamp.</summary>
    private double LeastWidth => grid.Columns >= 4 ? 0.8 * grid.SpanWidth(2) : 0;
}
