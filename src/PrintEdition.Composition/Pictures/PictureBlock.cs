using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Typography.Breaking;

namespace PrintEdition.Composition.Pictures;

/// <summary>A picture at its size, with its caption under it.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Index">Its index in the article.</param>
/// <param name="Crop">The part shown, in fractions of width and height.</param>
/// <param name="Width">Width of the picture in points; less than the block's where that is too low for its shape.</param>
/// <param name="Rows">Rows of the picture itself.</param>
/// <param name="Caption">Caption lines, one row each.</param>
internal sealed record SizedPicture(Picture Picture, int Index, Rect Crop, double Width, int Rows, ImmutableArray<Line> Caption);

/// <summary>A story's pictures, one under the other, over the last legs of the story or over all of them.</summary>
/// <param name="FirstLeg">The first leg under the block.</param>
/// <param name="Legs">How many legs it covers.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Rows">Rows of the block, captions and white included.</param>
/// <param name="Pictures">The pictures, top down.</param>
/// <param name="Cost">How far crop and size are from the best.</param>
internal sealed record PictureBlock(
    int FirstLeg, int Legs, double Width, int Rows, ImmutableArray<SizedPicture> Pictures, double Cost)
{
    /// <summary>Rows the block takes from a leg.</summary>
    public int RowsOver(int leg) => leg >= FirstLeg && leg < FirstLeg + Legs ? Rows : 0;
}
