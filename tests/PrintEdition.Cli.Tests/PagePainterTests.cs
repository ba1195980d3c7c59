using PrintEdition.Cli.Tests.Support;
using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Preview;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Vertical;
using SkiaSharp;

namespace PrintEdition.Cli.Tests;

/// <summary>The display list as a picture: each kind of item where the list says, in its colour.</summary>
public sealed class PagePainterTests : IDisposable
{
    private static readonly Colour Red = new(1, 0, 0);
    private static readonly SKColor RedPixel = new(255, 0, 0);

    private readonly FontBook fonts = FontBook.Open(Path.Combine(AppContext.BaseDirectory, "fonts"));

    public void Dispose() => fonts.Dispose();

    [Theory]
    [InlineData(72, 100, 60)]
    [InlineData(144, 200, 120)]
    [InlineData(36, 50, 30)]
    public void The_resolution_gives_the_size(double dpi, int width, int height)
    {
        using var picture = Paint(dpi);

        Assert.Equal((width, height), (picture.Width, picture.Height));
        Assert.All(picture.Pixels, pixel => Assert.Equal(SKColors.White, pixel));
    }

    [Fact]
    public void A_fill_covers_its_rectangle_and_no_more()
    {
        using var picture = Paint(72, new FillItem(Tag.Artifact, new Rect(10, 20, 30, 5), Red));

        Assert.Equal(new SKRectI(10, 20, 40, 25), InkOf(picture));
        Assert.Equal(RedPixel, picture.GetPixel(10, 20));
        Assert.Equal(RedPixel, picture.GetPixel(39, 24));
    }

    [Fact]
    public void A_dot_is_round_about_its_centre_and_a_link_is_not_seen()
    {
        using var picture = Paint(72, new DotItem(Tag.Artifact, 30, 20, 5, Red), new LinkItem(Tag.Artifact, new Rect(60, 20, 30, 10), "https://a.example/"));

        Assert.Equal(new SKRectI(25, 15, 35, 25), InkOf(picture));
        Assert.Equal(RedPixel, picture.GetPixel(30, 20));
        Assert.Equal(SKColors.White, picture.GetPixel(25, 15));
    }

    [Fact]
    public void A_frame_is_drawn_inside_its_rectangle()
    {
        using var picture = Paint(72, new FrameItem(Tag.Artifact, new Rect(10, 10, 40, 30), 2, Red));

        Assert.Equal(new SKRectI(10, 10, 50, 40), InkOf(picture));
        Assert.Equal(RedPixel, picture.GetPixel(11, 11));
        Assert.Equal(SKColors.White, picture.GetPixel(12, 12));
    }

    /// <summary>一 is a stroke across the middle of its em: 20 pt at (30, 40) inks 31–49 × 30–34 or so.</summary>
    [Fact]
    public void A_glyph_stands_on_its_baseline_at_its_place()
    {
        using var picture = Paint(72, TextAt(30, 40, '一'));

        var ink = InkOf(picture);
        Assert.InRange(ink.Left, 30, 33);
        Assert.InRange(ink.Right, 47, 50);
        Assert.InRange(ink.Top, 28, 33);
        Assert.InRange(ink.Bottom, 32, 37);
    }

    /// <summary>Typography rule 23: a turned 一 is a stroke down its em: 20 pt at (30, 20) inks 36–39 × 21–39 or so.</summary>
    [Fact]
    public void A_turned_glyph_runs_down_from_its_place_and_its_top_points_to_the_right()
    {
        using var picture = Paint(72, TextAt(30, 20, '一') with { Orientation = RunOrientation.Rotated });

        var ink = InkOf(picture);
        Assert.InRange(ink.Top, 20, 23);
        Assert.InRange(ink.Bottom, 37, 40);
        Assert.InRange(ink.Left, 34, 38);
        Assert.InRange(ink.Right, 38, 42);
    }

    /// <summary>Typography rule 23: digits in one em are drawn narrower than they are.</summary>
    [Fact]
    public void A_condensed_run_is_as_high_as_it_was_and_narrower()
    {
        using var plain = Paint(72, TextAt(30, 40, '一'));
        var item = TextAt(30, 40, '一');
        using var condensed = Paint(72, item with { Run = item.Run with { HorizontalScale = 0.5 } });

        Assert.InRange(InkOf(condensed).Width, (InkOf(plain).Width / 2) - 1, (InkOf(plain).Width / 2) + 2);
        Assert.Equal((InkOf(plain).Top, InkOf(plain).Bottom), (InkOf(condensed).Top, InkOf(condensed).Bottom));
    }

    [Fact]
    public void Places_between_pixels_are_kept()
    {
        using var whole = Paint(72, TextAt(30, 40, '国'));
        using var half = Paint(72, TextAt(30.5, 40, '国'));

        Assert.NotEqual(whole.Pixels, half.Pixels);
    }

    [Fact]
    public void A_picture_s_crop_fills_its_place()
    {
        var half = new PictureItem(Tag.Artifact, new Rect(20, 10, 40, 40), new Picture(RedAndBlue()), new Rect(0.5, 0, 0.5, 1));

        using var picture = Paint(72, half);

        Assert.Equal(new SKRectI(20, 10, 60, 50), InkOf(picture));
        Assert.Equal(new SKColor(0, 0, 255), picture.GetPixel(40, 30));
    }

    /// <summary>EXIF orientation: where the stored picture's top-left (red) and top-right (blue) quarters are seen.</summary>
    [Theory]
    [InlineData(1, "top left", "top right")]
    [InlineData(2, "top right", "top left")]
    [InlineData(3, "bottom right", "bottom left")]
    [InlineData(4, "bottom left", "bottom right")]
    [InlineData(5, "top left", "bottom left")]
    [InlineData(6, "top right", "bottom right")]
    [InlineData(7, "bottom right", "top right")]
    [InlineData(8, "bottom left", "top left")]
    public void A_photograph_stands_upright(byte orientation, string red, string blue)
    {
        var item = new PictureItem(Tag.Artifact, new Rect(0, 0, 100, 60), new Picture(Photograph(orientation)), new Rect(0, 0, 1, 1));

        using var picture = Paint(72, item);

        Assert.Equal("red", ColourAt(picture, red));
        Assert.Equal("blue", ColourAt(picture, blue));
    }

    [Fact]
    public void A_damaged_picture_leaves_its_place_white()
    {
        var damaged = new PictureFile("坏.jpg", new byte[100], PictureFormat.Jpeg, 80, 40, IsPassable: false);
        var item = new PictureItem(Tag.Artifact, new Rect(0, 0, 100, 60), new Picture(damaged), new Rect(0, 0, 1, 1));

        using var picture = Paint(72, item);

        Assert.Equal(SKRectI.Empty, InkOf(picture));
    }

    [Fact]
    public void The_same_page_gives_the_same_bytes()
    {
        var page = Page(TextAt(30, 40, '国'), new FillItem(Tag.Artifact, new Rect(10, 20, 30, 5), Red));

        Assert.Equal(PagePainter.Paint(page, 150), PagePainter.Paint(page, 150));
    }

    private static SKBitmap Paint(double dpi, params DrawItem[] items) => SKBitmap.Decode(PagePainter.Paint(Page(items), dpi));

    private static ComposedPage Page(params DrawItem[] items) => new(1, "要闻", 100, 60, [.. items], 1, 0, []);

    /// <summary>The bar of 一 in the small fonts is as thick as their weight says: a twentieth of an em and a bit, or an eighth.</summary>
    [Theory]
    [InlineData("proof-sans-light", 0.047)]
    [InlineData("proof-sans-bold", 0.12)]
    [InlineData("proof-serif-light", 0.047)]
    [InlineData("proof-serif-bold", 0.12)]
    [InlineData("proof-set-regular", 0.06)]
    [InlineData("proof-set-bold", 0.12)]
    [InlineData("proof-book-bold", 0.12)]
    public void Faces_of_collections_and_variable_fonts_are_drawn_at_their_weight(string face, double thickness)
    {
        using var book = fonts.With(Path.Combine(Repository.Root, "tests", "faces"));

        using var picture = Paint(720, TextAt(30, 40, '一', book.Face(face)));

        Assert.InRange(InkOf(picture).Height, (thickness * 200) - 1, (thickness * 200) + 2);
    }

    private TextItem TextAt(double x, double baseline, char character) => TextAt(x, baseline, character, fonts.Face("serif"));

    private static TextItem TextAt(double x, double baseline, char character, FontFace face)
    {
        var glyph = new PlacedGlyph((ushort)face.GlyphOf(character), X: 0, Y: 0, Advance: 20, TextStart: 0, TextLength: 1);
        return new TextItem(Tag.Artifact, x, baseline, new GlyphRun(face, 20, character.ToString(), [glyph]), Red);
    }

    /// <summary>The smallest rectangle that holds every pixel that is not white.</summary>
    private static SKRectI InkOf(SKBitmap picture)
    {
        var ink = SKRectI.Empty;
        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < picture.Width; x++)
            {
                if (picture.GetPixel(x, y) != SKColors.White)
                {
                    var pixel = new SKRectI(x, y, x + 1, y + 1);
                    ink = ink.IsEmpty ? pixel : SKRectI.Union(ink, pixel);
                }
            }
        }

        return ink;
    }

    private static PictureFile RedAndBlue()
    {
        using var surface = SKSurface.Create(new SKImageInfo(80, 40));
        surface.Canvas.Clear(SKColors.Red);
        surface.Canvas.DrawRect(new SKRect(40, 0, 80, 40), new SKPaint { Color = SKColors.Blue });
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return new PictureFile("两色.png", png.ToArray(), PictureFormat.Png, 80, 40, IsPassable: false);
    }

    private static string ColourAt(SKBitmap picture, string corner)
    {
        var x = corner.EndsWith("left", StringComparison.Ordinal) ? 25 : 75;
        var y = corner.StartsWith("top", StringComparison.Ordinal) ? 15 : 45;
        return picture.GetPixel(x, y) switch
        {
            { Red: > 200, Green: < 60, Blue: < 60 } => "red",
            { Red: < 60, Green: < 60, Blue: > 200 } => "blue",
            var other => other.ToString(),
        };
    }

    private static PictureFile Photograph(byte orientation)
    {
        using var surface = SKSurface.Create(new SKImageInfo(80, 40));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.DrawRect(new SKRect(0, 0, 40, 20), new SKPaint { Color = SKColors.Red });
        surface.Canvas.DrawRect(new SKRect(40, 0, 80, 20), new SKPaint { Color = SKColors.Blue });
        using var image = surface.Snapshot();
        using var jpeg = image.Encode(SKEncodedImageFormat.Jpeg, 100);
        var (width, height) = orientation < 5 ? (80, 40) : (40, 80);
        return new PictureFile("照片.jpg", WithOrientation(jpeg.ToArray(), orientation), PictureFormat.Jpeg, width, height, IsPassable: false);
    }

    /// <summary>The JPEG with an APP1 segment after its start: a TIFF header and one entry, tag 0x0112.</summary>
    private static byte[] WithOrientation(byte[] jpeg, byte orientation) =>
    [
        0xFF, 0xD8, 0xFF, 0xE1, 0x00, 0x22,
        .. "Exif\0\0"u8,
        .. "MM\0*"u8, 0, 0, 0, 8, 0, 1,
        0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
        0, 0, 0, 0,
        .. jpeg.AsSpan(2),
    ];
}
