using static PrintEdition.Typography.Tests.Annotation.AnnotatedText;

namespace PrintEdition.Typography.Tests.Annotation;

/// <summary>Typography rule 24: where a link stands in each line.</summary>
public class LinkTests
{
    [Fact]
    public void A_link_has_one_stretch_in_each_line_that_covers_its_characters()
    {
        var lines = Lines(6, Plain("详见苇川"), Linked("日报网站今日版", "https://www.weichuan.example/"), Plain("。"));

        Assert.Equal(["日报", "网站今日版"], lines.Select(l => string.Concat(Characters(l).Where(c => l.Annotations.Links.Any(s => s.X <= c.Centre && c.Centre <= s.X + s.Width)).Select(c => c.Text))));
        Assert.All(lines, l => Assert.Equal("https://www.weichuan.example/", Assert.Single(l.Annotations.Links).Address));
        Assert.Equal(Stretch(lines[1], "网站今日版").Right, lines[1].Annotations.Links[0].X + lines[1].Annotations.Links[0].Width, Tolerance);
    }

    [Fact]
    public void Pieces_in_several_styles_are_one_stretch_and_two_addresses_are_two()
    {
        var line = Lines(20, Linked("苇川", "a"), Linked("日报", "a") with { HasDots = true }, Linked("网站", "b"))[0];

        Assert.Equal([("a", 0.0, 40.0), ("b", 40.0, 20.0)], line.Annotations.Links.Select(s => (s.Address, s.X, s.Width)));
    }

    [Fact]
    public void Text_without_annotations_has_none() =>
        Assert.Same(Typography.Annotation.LineAnnotations.None, Lines(20, Plain("苇川"))[0].Annotations);
}
