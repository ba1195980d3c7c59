using PrintEdition.Composition.Display;
using PrintEdition.Model;

namespace PrintEdition.Composition.Pictures;

/// <summary>The part of a picture that is shown in a place of another shape.</summary>
internal static class CropWindow
{
    /// <summary>The largest part of the shape of a place, in fractions of the picture's width and height: round its focus and its faces, or where there is most to see.</summary>
    /// <param name="picture">A picture with a file.</param>
    /// <param name="width">Width of the place in points.</param>
    /// <param name="height">Height of the place in points.</param>
    public static Rect Of(Picture picture, double width, double height)
    {
        var wanted = width / height;
        var own = (double)picture.File!.Width / picture.File.Height;
        var across = Math.Min(1, wanted / own);
        var down = Math.Min(1, own / wanted);
        var faces = PictureArea.Around(picture.Framing.Faces);
        if ((picture.Framing.Focus ?? MiddleOf(faces)) is not { } focus)
        {
            var interest = picture.File.Interest;
            return new Rect(InterestWindow.Start(interest.Across, across), InterestWindow.Start(interest.Down, down), across, down);
        }

        var kept = faces ?? new PictureArea(focus.X, focus.Y, 0, 0);
        return new Rect(Start(across, focus.X, kept.X, kept.Right), Start(down, focus.Y, kept.Y, kept.Bottom), across, down);
    }

    private static PicturePoint? MiddleOf(PictureArea? area) => area is { } a ? new PicturePoint(a.X + (a.Width / 2), a.Y + (a.Height / 2)) : null;

    /// <summary>Where a length of a side, 1 for all of it, begins so that its middle is nearest to the focus and it holds what is kept.</summary>
    private static double Start(double length, double focus, double first, double last) =>
        Math.Min(first, Math.Max(last - length, Math.Clamp(focus - (length / 2), 0, 1 - length)));
}
