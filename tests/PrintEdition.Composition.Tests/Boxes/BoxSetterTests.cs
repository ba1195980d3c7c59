using PrintEdition.Composition.Boxes;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Furniture;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Tests.Boxes;

/// <summary>Composition step 6: boxes hold all of their words, as large as they fit and no larger than the page's lead allows.</summary>
public class BoxSetterTests
{
    private const double Loudest = 26;

    private static readonly BoxSetter Setter = new(TestDesk.Layout(), new FurnitureSetter(new Typesetter(TestDesk.Fonts), TestDesk.Layout().Text, "zh-CN"), "zh-CN");

    [Theory]
    [InlineData(BoxKind.Slogan)]
    [InlineData(BoxKind.Weather)]
    [InlineData(BoxKind.Notice)]
    [InlineData(BoxKind.House)]
    [InlineData(BoxKind.PublicService)]
    [InlineData(BoxKind.Advertisement)]
    public void Words_stay_in_their_area_at_every_size(BoxKind kind)
    {
        var box = TestBoxes.Words(kind, "青溪游船 周末开航", "每逢周六、周日上午九点", "票价20元，老人半价，孩子免票");
        foreach (var (width, height) in new[] { (660.0, 60.0), (320, 120), (99, 300), (220, 220), (660, 500) })
        {
            var copy = Setter.Fit(box, new Rect(10, 20, width, height), Loudest);

            Assert.NotNull(copy);
            Assert.True(copy.Words!.Height <= height && copy.Words.Width <= width, $"{width} × {height}");
            Assert.InRange(copy.Words.TitleSize, BoxStyle.LeastText, (kind == BoxKind.Advertisement ? 1.3 : 1) * Loudest + 0.01);
            Assert.Equal("青溪游船周末开航每逢周六、周日上午九点票价20元，老人半价，孩子免票", string.Concat(copy.Words.Title.Concat(copy.Words.Text).SelectMany(l => l.Runs).Select(r => r.Text.Replace("　", "", StringComparison.Ordinal))));
        }
    }

    [Fact]
    public void Phrases_stand_under_each_other_in_high_areas_and_on_one_line_in_wide_ones()
    {
        var box = TestBoxes.Words(BoxKind.Slogan, "青溪游船 周末开航");

        Assert.Equal(2, Setter.Fit(box, new Rect(0, 0, 200, 150), Loudest)!.Words!.Title.Length);
        Assert.Single(Setter.Fit(box, new Rect(0, 0, 500, 80), Loudest)!.Words!.Title);
    }

    [Fact]
    public void What_does_not_fit_even_in_small_print_is_refused() =>
        Assert.Null(Setter.Fit(TestBoxes.Words(BoxKind.Notice, "启事", TestDesk.Prose(2000, 1)), new Rect(0, 0, 200, 100), Loudest));

    [Theory]
    [InlineData(600, 200, 0, 20)]
    [InlineData(200, 300, 0, 20)]
    public void A_picture_stands_beside_or_over_the_words_and_touches_none(double width, double height, double x, double y)
    {
        var box = TestBoxes.Words(BoxKind.Advertisement, "早桃先开", "3月14日起") with { Picture = TestBoxes.Picture(1500, 1000) };

        var copy = Setter.Fit(box, new Rect(x, y, width, height), Loudest)!;

        var place = copy.Picture!.Value;
        Assert.Equal(1.5, place.Width / place.Height, 6);
        Assert.True(place.Right <= copy.WordsArea.X || place.Bottom <= copy.WordsArea.Y);
        Assert.True(copy.WordsArea.Right <= x + width + 0.01 && copy.WordsArea.Bottom <= y + height + 0.01);
    }

    [Fact]
    public void A_box_wants_more_height_in_a_narrower_width()
    {
        var box = TestBoxes.Words(BoxKind.Notice, "启事", TestDesk.Prose(300, 1));

        Assert.True(Setter.NaturalHeight(box, 100, Loudest) > Setter.NaturalHeight(box, 300, Loudest));
        Assert.NotNull(Setter.Fit(box, new Rect(0, 0, 100, Setter.NaturalHeight(box, 100, Loudest)), Loudest));
    }

    [Fact]
    public void A_missing_picture_is_told_in_words()
    {
        var box = new Box { Kind = BoxKind.House, Picture = new Picture(null, Alt: "桃花开了") };

        Assert.Equal("桃花开了", Assert.Single(Setter.Fit(box, new Rect(0, 0, 200, 100), Loudest)!.Words!.Title).Runs[0].Text);
    }
}
