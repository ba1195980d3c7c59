using PrintEdition.Composition.Display;
using PrintEdition.Model;

namespace PrintEdition.Composition.Pictures;

/// <summary>A picture in a place: as large as its shape allows after a crop within its limits, the whole place or less of one side.</summary>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Crop">The part shown, in fractions of width and height.</param>
internal readonly record struct PictureFit(double Width, double Height, Rect Crop)
{
    /// <summary>Fits a picture that has a file into a place in points.</summary>
    public static PictureFit Of(Picture picture, CropLimits limits, double width, double height)
    {
        var own = (double)picture.File!.Width / picture.File.Height;
        var shown = (Width: Math.Min(width, height * own / (1 - limits.Down)), Height: Math.Min(height, width / own / (1 - limits.Across)));
        return new PictureFit(shown.Width, shown.Height, CropWindow.Of(picture, shown.Width, shown.Height));
    }
}
