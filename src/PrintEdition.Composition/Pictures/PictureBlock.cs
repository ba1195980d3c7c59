using System.Collections.Immutable;
using PrintEdition.Model;
using PrintEdition.Typography.Breaking;

namespace PrintEdition.Composition.Pictures;

/// <summary>A picture at its size, with its caption under it.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Index">Its index in the article.</param>
/// <param name="Fit">Its size and the part shown; narrower than the block where its rows are too few for its shape, lower than its rows where they are too many.</param>
/// <param name="Rows">Rows of the picture itself.</param>
/// <param name="Caption">Caption lines, one row each.</param>
internal sealed record SizedPicture(Picture Picture, int Index, PictureFit Fit, int Rows, ImmutableArray<Line> Caption);

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
    /// <summary>White under each picture, before the text, in rows.</summary>
    public const int WhiteRows = 1;

    /// <summary>Rows of the text in the other legs where the block stands beside it, with none of it under the block.</summary>
    public int RowsBeside => Rows - WhiteRows;

    /// <summary>Rows the block takes from a leg.</summary>
    public int RowsOver(int leg) => leg >= FirstLeg && leg < FirstLeg + Legs ? Rows : 0;
}
