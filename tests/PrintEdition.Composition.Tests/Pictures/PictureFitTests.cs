using CsCheck;
using PrintEdition.Composition.Pictures;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;
using PrintEdition.Tests.Support;

namespace PrintEdition.Composition.Tests.Pictures;

/// <summary>Pictures in places of other shapes: cropped within limits, never through a face, and smaller than the place where that is not enough (composition step 1).</summary>
public class PictureFitTests
{
    private const double Usual = 0.16;

    private static readonly Gen<double> Share = Gen.Int[0, 10_000].Select(n => n / 10_000.0);

    private static readonly Gen<(double Start, double Length)> Stretch = Gen.Select(Share, Share, (a, b) => (Math.Min(a, b), Math.Round(Math.Abs(a - b), 4)));

    private static readonly Gen<PictureArea> Face = Gen.Select(Stretch, Stretch, (x, y) => new PictureArea(x.Start, y.Start, x.Length, y.Length));

    private static readonly Gen<PictureFraming> Framing =
        from faces in Face.Array[0, 3]
        from focus in Gen.Select(Share, Share, (x, y) => new PicturePoint(x, y)).Nullable()
        from crop in Gen.Int[0, 500].Select(n => n / 1000.0).Nullable()
        select new PictureFraming { Faces = [.. faces], Focus = focus, Crop = crop };

    private static readonly Gen<Picture> AnyPicture =
        from width in Gen.Int[1, 8000]
        from height in Gen.Int[1, 8000]
        from framing in Framing
        select TestBoxes.Picture(width, height) with { Framing = framing };

    private static readonly Gen<(Picture Picture, double Width, double Height)> Places = Gen.Select(AnyPicture, Gen.Double[5, 1000], Gen.Double[5, 1000]);

    /// <summary>A picture of 2 : 1 in a place of 300 points.</summary>
    [Theory]
    [InlineData(150, "", 300, 150)] // its own shape
    [InlineData(170, "", 300, 170)] // too tall: 12 % of the width are cut
    [InlineData(200, "", 300, 178.57)] // 16 % of the width are cut, the rest is white
    [InlineData(130, "", 300, 130)] // too flat: 13 % of the height are cut
    [InlineData(100, "", 238.10, 100)] // 16 % of the height are cut, the picture is narrower
    [InlineData(200, "whole", 300, 150)]
    [InlineData(100, "whole", 200, 100)]
    [InlineData(200, "half", 300, 200)] // 25 % of the width are cut
    [InlineData(200, "wide face", 300, 166.67)] // a face takes 90 % of the width
    [InlineData(100, "tall face", 208.33, 100)] // a face takes 96 % of the height
    public void It_fills_its_place_as_far_as_its_crop_may_go(double height, string said, double shownWidth, double shownHeight)
    {
        var picture = TestBoxes.Picture(1000, 500) with { Framing = Say(said) };

        var fit = Fit(picture, 300, height);

        Assert.Equal((shownWidth, shownHeight), (Math.Round(fit.Width, 2), Math.Round(fit.Height, 2)));
    }

    [Fact]
    public void No_crop_cuts_a_face_whatever_the_shape_of_the_place() => Places.ForAll(t =>
    {
        var shown = Fit(t.Picture, t.Width, t.Height).Crop;

        Assert.All(t.Picture.Framing.Faces, face =>
        {
            Assert.InRange(face.X, shown.X - 1e-9, 1);
            Assert.InRange(face.Y, shown.Y - 1e-9, 1);
            Assert.InRange(face.Right, 0, shown.Right + 1e-9);
            Assert.InRange(face.Bottom, 0, shown.Bottom + 1e-9);
        });
    }, iter: 5000);

    /// <summary>It stands inside its place and fills one side of it, keeps its proportions, and loses no more than may be cut.</summary>
    [Fact]
    public void No_picture_is_stretched_or_cut_more_than_it_may_be() => Places.ForAll(t =>
    {
        var fit = Fit(t.Picture, t.Width, t.Height);
        var (across, down) = (fit.Width / (fit.Crop.Width * t.Picture.File!.Width), fit.Height / (fit.Crop.Height * t.Picture.File.Height));

        Assert.InRange(across / down, 1 - 1e-9, 1 + 1e-9);
        Assert.True(fit.Width <= t.Width && fit.Height <= t.Height && (fit.Width == t.Width || fit.Height == t.Height), $"{fit} in {t.Width} × {t.Height}");
        Assert.InRange(Math.Min(fit.Crop.Width, fit.Crop.Height), 1 - (t.Picture.Framing.Crop ?? Usual) - 1e-9, 1);
        Assert.InRange(Math.Min(fit.Crop.X, fit.Crop.Y), -1e-9, 1);
        Assert.InRange(Math.Max(fit.Crop.Right, fit.Crop.Bottom), 0, 1 + 1e-9);
    }, iter: 5000);

    private static PictureFit Fit(Picture picture, double width, double height) => PictureFit.Of(picture, CropLimits.Of(picture, Usual), width, height);

    private static PictureFraming Say(string words) => words switch
    {
        "whole" => new PictureFraming { Crop = 0 },
        "half" => new PictureFraming { Crop = 0.5 },
        "wide face" => new PictureFraming { Faces = [new PictureArea(0.05, 0.4, 0.9, 0.2)] },
        "tall face" => new PictureFraming { Faces = [new PictureArea(0.4, 0.02, 0.2, 0.96)] },
        _ => PictureFraming.Free,
    };
}
