using PrintEdition.Composition.Display;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Pictures;

/// <summary>What an edition says of a picture's crop reaches the page (composition step 1; look: pictures).</summary>
public class FramedPicturesTests
{
    public static readonly TheoryData<string> Layouts = [.. Directory.GetFiles(Path.Combine(TestDesk.Root, "layouts"), "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    /// <summary>Half of each side may go; the faces reach from edge to edge one way, and stand in a corner the other way.</summary>
    [Theory]
    [MemberData(nameof(Layouts))]
    public void On_no_layout_a_face_is_cut(string layout)
    {
        var faces = new PictureFraming { Crop = 0.5, Faces = [new PictureArea(0, 0.02, 0.1, 0.2), new PictureArea(0.88, 0, 0.12, 0.25)], Focus = new PicturePoint(0.5, 0.9) };
        (int, int)[] shapes = [(1500, 1000), (1000, 1500), (600, 2400), (3000, 700)];

        var composed = TestDesk.Compose(shapes.Select((s, i) => Pictured($"s{i}", s, faces)), layout);

        var crops = composed.Value!.Pages.SelectMany(p => p.Items).OfType<PictureItem>().Select(p => p.Crop).ToArray();
        Assert.Equal(4, crops.Length);
        Assert.All(crops, crop => Assert.Equal((0, 1, 0), (crop.X, crop.Width, crop.Y)));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_picture_that_may_not_be_cut_is_shown_whole(string layout)
    {
        var composed = TestDesk.Compose([Pictured("a", (1500, 1000), new PictureFraming { Crop = 0 }), TestDesk.Story("b", "夜班公交明晚开到零点", 500)], layout);

        var picture = composed.Value!.Pages.SelectMany(p => p.Items).OfType<PictureItem>().Single();
        Assert.Equal(new Rect(0, 0, 1, 1), picture.Crop);
        Assert.Equal(1.5, picture.Area.Width / picture.Area.Height, 9);
    }

    /// <summary>A picture alone, 3 : 2, in a box of about 3 : 1; the usual quarter is not enough.</summary>
    [Theory]
    [InlineData(BoxKind.House, null, true)]
    [InlineData(BoxKind.House, 0.5, false)]
    [InlineData(BoxKind.Advertisement, 0.5, false)]
    public void A_box_s_picture_is_cut_as_far_as_its_edition_says(BoxKind kind, double? crop, bool isWhole)
    {
        var picture = TestBoxes.Picture(1500, 1000) with { Framing = new PictureFraming { Crop = crop, Focus = new PicturePoint(0.5, 0) } };
        var box = new Box { Kind = kind, Picture = picture, Place = BoxPlace.Bottom, Page = 1, Rows = 21 };

        var composed = Composer.Compose(
            new Edition { Boxes = [box], Sections = [new Section("要闻", [TestDesk.Story("a", "夜班公交明晚开到零点", 900)])] }, TestDesk.Layout(), TestDesk.Fonts);

        var shown = composed.Value!.Pages[0].Items.OfType<PictureItem>().Single().Crop;
        Assert.Equal((0, 0, 1), (Math.Round(shown.X, 9), Math.Round(shown.Y, 9), Math.Round(shown.Width, 9)));
        Assert.Equal(isWhole, shown.Height > 1 - 1e-9);
    }

    private static Article Pictured(string id, (int Width, int Height) shape, PictureFraming framing) =>
        TestDesk.Story(id, "河堤上的桃花开了", 300) with { Pictures = [TestBoxes.Picture(shape.Width, shape.Height) with { Framing = framing, Caption = "河堤上的桃花开了。" }] };
}
