using PrintEdition.Epub.Faces;
using PrintEdition.Model;

namespace PrintEdition.Epub.Tests;

/// <summary>epub.md 15: which faces a book asks for, with which characters, and how they travel.</summary>
public class FacesTests
{
    [Fact]
    public void Rule_15_a_face_has_the_characters_that_stand_in_it_and_no_others()
    {
        var story = new Article
        {
            Id = "a01",
            Kind = ArticleKind.News,
            Headline = new HeadlineStack("题", "引", "副"),
            Body =
            [
                new Subhead("小"),
                new Paragraph([new Text("词"), new Text("强", InlineStyles.Strong), new Text("楷", InlineStyles.Emphasis), new Text("点", InlineStyles.Dots), new Text("𠀀") { Reading = "音" }]),
                new Quotation([new Paragraph([new Text("语"), new Text("重", InlineStyles.Strong)])]),
            ],
        };
        var faces = BookFaces.Of(Editions.With(story), new EpubOptions { Name = "sample" });

        Assert.Equal([(FaceFamily.Serif, false), (FaceFamily.Serif, true), (FaceFamily.Sans, false), (FaceFamily.Sans, true), (FaceFamily.Kai, false)], faces.Select(f => (f.Family, f.IsBold)));
        AssertHas(faces[0], "引词点𠀀题", "副强语音"); // the title: in the contents
        AssertHas(faces[1], "题", "引词副");
        AssertHas(faces[2], "音", "词𠀀");
        AssertHas(faces[3], "小强重", "词题");
        AssertHas(faces[4], "副楷语", "词重题");
    }

    [Fact]
    public void Rule_15_captions_count_without_their_pictures_and_house_styles_are_heard()
    {
        var options = new EpubOptions { Name = "sample", HouseStyle = ".caption { font-family: \"Edition Sans\"; font-weight: 700 }" };
        var edition = Editions.With(Editions.Story("a01", "题") with { Pictures = [new Picture(TestPictures.Broken, "图")] });

        AssertHas(Assert.Single(BookFaces.Of(edition, options with { HouseStyle = null }), f => f.Family == FaceFamily.Kai), "图", "题");
        AssertHas(Assert.Single(BookFaces.Of(edition, options), f => f.Family == FaceFamily.Sans), "图", "题");
    }

    [Fact]
    public void Rule_15_faces_are_declared_by_weight_with_their_media_types()
    {
        var book = OpenedBook.Of(Editions.TwoSections, new EpubOptions
        {
            Name = "sample",
            Faces = [new EmbeddedFace(FaceFamily.Serif, true, IsCff: true, "OTTO"u8.ToArray()), new EmbeddedFace(FaceFamily.Kai, false, IsCff: false, "true"u8.ToArray())],
        });

        Assert.Equal(
            [
                "<item id=\"font-serif-bold\" href=\"fonts/serif-bold.otf\" media-type=\"font/otf\" />",
                "<item id=\"font-kai\" href=\"fonts/kai.ttf\" media-type=\"font/ttf\" />",
            ],
            OpenedBook.Lines(book.Read("EPUB/package.opf"), "font-"));
        Assert.Equal("OTTO"u8, book.ReadBytes("EPUB/fonts/serif-bold.otf"));
        Assert.Contains("""
            @font-face {
              font-family: "Edition Serif";
              font-style: normal;
              font-weight: bold;
              src: url("fonts/serif-bold.otf") format("opentype");
            }
            """, book.Read("EPUB/style.css"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_15_no_face_travels_unless_asked_for()
    {
        Assert.DoesNotContain("@font-face", OpenedBook.Of(Editions.TwoSections).Read("EPUB/style.css"), StringComparison.Ordinal);
    }

    private static void AssertHas(WantedFace face, string there, string absent)
    {
        Assert.Empty(there.EnumerateRunes().Select(r => r.Value).Except(face.Characters));
        Assert.Empty(absent.EnumerateRunes().Select(r => r.Value).Intersect(face.Characters));
    }
}
