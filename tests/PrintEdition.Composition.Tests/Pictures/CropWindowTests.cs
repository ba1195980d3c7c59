using PrintEdition.Composition.Display;
using PrintEdition.Composition.Pictures;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Pictures;

/// <summary>Which part of a picture is shown (composition step 1). The picture is twice as wide as high, its place 3 : 2, so that three quarters of the width are seen.</summary>
public class CropWindowTests
{
    /// <summary>The window's middle stands on the focus as long as the window stands inside the picture.</summary>
    [Theory]
    [InlineData(0.5, 0.125)]
    [InlineData(0.45, 0.075)]
    [InlineData(0.2, 0)]
    [InlineData(0.9, 0.25)]
    public void The_window_follows_the_focus(double focus, double left) =>
        Assert.Equal(left, Window(new PictureFraming { Focus = new PicturePoint(focus, 0.1) }), 9);

    [Theory]
    [InlineData("###.......", 0)]
    [InlineData(".......###", 0.25)]
    public void Without_a_focus_it_keeps_what_there_is_to_see(string strips, double left) => Assert.Equal(left, Window(PictureFraming.Free, Strips(strips)), 9);

    [Fact]
    public void What_a_person_says_goes_before_what_there_is_to_see() =>
        Assert.Equal(0, Window(new PictureFraming { Focus = new PicturePoint(0.2, 0.5) }, Strips("........##")), 9);

    [Fact]
    public void In_a_picture_of_which_nothing_is_known_it_stands_in_the_middle() => Assert.Equal(0.125, Window(PictureFraming.Free), 9);

    /// <summary>The middle of the two faces is at 0.42.</summary>
    [Fact]
    public void Without_a_focus_the_faces_stand_in_the_middle() =>
        Assert.Equal(0.045, Window(new PictureFraming { Faces = [Face(0.22, 0.1), Face(0.5, 0.12)] }, Strips("........##")), 9);

    /// <summary>The focus alone would have 0.25 to 1, then 0 to 0.75: each would cut the face.</summary>
    [Theory]
    [InlineData(0.9, 0.15, 0.15)]
    [InlineData(0.1, 0.7, 0.05)]
    public void No_face_is_cut_for_a_focus(double focus, double face, double left) =>
        Assert.Equal(left, Window(new PictureFraming { Focus = new PicturePoint(focus, 0.5), Faces = [Face(face, 0.1)] }), 9);

    [Fact]
    public void A_tall_picture_moves_up_and_down()
    {
        var picture = TestBoxes.Picture(500, 1000) with { Framing = new PictureFraming { Focus = new PicturePoint(0.5, 0.3) } };

        AssertAre(new Rect(0, 0.05, 1, 0.5), CropWindow.Of(picture, 300, 300));
    }

    private static PictureInterest Strips(string across) => new([.. across.Select(c => c == '#' ? 1 : 0)], [1]);

    private static PictureArea Face(double left, double width) => new(left, 0.2, width, 0.3);

    private static double Window(PictureFraming framing, PictureInterest? interest = null)
    {
        var picture = TestBoxes.Picture(1000, 500);
        var window = CropWindow.Of(picture with { Framing = framing, File = picture.File! with { Interest = interest ?? PictureInterest.Unknown } }, 300, 200);
        AssertAre(window with { Y = 0, Width = 0.75, Height = 1 }, window);
        return window.X;
    }

    private static void AssertAre(Rect expected, Rect actual)
    {
        Assert.Equal(expected.X, actual.X, 9);
        Assert.Equal(expected.Y, actual.Y, 9);
        Assert.Equal(expected.Width, actual.Width, 9);
        Assert.Equal(expected.Height, actual.Height, 9);
    }
}
