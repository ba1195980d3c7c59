using PrintEdition.Model;

namespace PrintEdition.Composition.Pictures;

/// <summary>The largest parts of a picture's width and height that a crop may take, 0 to 1.</summary>
internal readonly record struct CropLimits(double Across, double Down)
{
    /// <summary>What may be cut from a picture: as much as its edition allows, else as is usual in its place, but no face.</summary>
    public static CropLimits Of(Picture picture, double usual)
    {
        var most = picture.Framing.Crop ?? usual;
        var faces = PictureArea.Around(picture.Framing.Faces);
        return new CropLimits(Math.Min(most, 1 - (faces?.Width ?? 0)), Math.Min(most, 1 - (faces?.Height ?? 0)));
    }

    /// <summary>What may be cut from each of several pictures.</summary>
    public CropLimits And(CropLimits other) => new(Math.Min(Across, other.Across), Math.Min(Down, other.Down));
}
