using CsCheck;
using static PrintEdition.Typography.Tests.Annotation.AnnotatedText;

namespace PrintEdition.Typography.Tests.Annotation;

/// <summary>Typography rules 6 and 24: marks of notes and powers are raised, small, and stick to what stands before them.</summary>
public class RaisedTextTests
{
    [Theory]
    [InlineData("[12]")]
    [InlineData("2")]
    [InlineData("注二")]
    public void At_any_measure_raised_text_stands_with_what_it_belongs_to(string mark) =>
        Gen.Select(Gen.Int[1, 30], Gen.Int[5, 40]).ForAll(
            (before, measure) =>
            {
                var text = string.Concat(Enumerable.Repeat("渡口停航七年后复航，首班船六点二十分离岸。", 2))[..before];
                var lines = Lines(measure, Plain(text), Raised(mark), Plain("乘客带着新鲜蔬菜上船"), Raised(mark), Plain("，船票三元。")).Select(TextOf).ToArray();

                Assert.Equal(2, lines.Sum(l => l.Split(mark).Length - 1));
                Assert.All(lines, l => Assert.False(l.StartsWith(mark, StringComparison.Ordinal), l));
            },
            iter: 200);

    [Fact]
    public void Raised_text_is_small_and_ends_where_Han_characters_end()
    {
        var mark = Stretch(Lines(20, Plain("渡口"), Raised("[1]"))[0], "[1]");

        Assert.Equal(0.6 * Em, mark.Size, Tolerance);
        Assert.InRange(-mark.Y + (0.73 * mark.Size), 0.8 * Em, 0.85 * Em); // figures of the face are 0.73 em high
    }

    [Fact]
    public void Lowered_text_stays_in_the_em_box()
    {
        var figure = Stretch(Lines(20, Plain("H"), Lowered("2"), Plain("O"))[0], "2");

        Assert.InRange(figure.Y, 0.1 * Em, 0.14 * Em);
    }

    [Fact]
    public void A_face_with_forms_of_its_own_sets_them_at_full_size_on_the_baseline()
    {
        var figure = Stretch(Lines(20, Plain("平方米"), Raised("2", "kai"))[0], "2");

        Assert.Equal((Em, 0), (figure.Size, figure.Y));
        Assert.InRange(figure.Right - figure.Left, 0.2 * Em, 0.45 * Em);
    }

    [Fact]
    public void No_white_comes_between_a_mark_and_what_it_belongs_to()
    {
        var line = Lines(20, Plain("复航"), Raised("[1]"), Plain("。"), Plain("三元。"), Raised("[2]"), Plain("好米"), Raised("3"))[0];

        Assert.Equal(Stretch(line, "航").Right, Stretch(line, "[1]").Left, Tolerance);
        Assert.Equal(Stretch(line, "元").Right + (Em / 2), Stretch(line, "[2]").Left, Tolerance); // in the blank half of the stop
        Assert.Equal(Stretch(line, "米").Right, Stretch(line, "3").Left, Tolerance); // no gap as between Han and figures
    }

    [Fact]
    public void A_stretched_line_keeps_the_mark_where_it_belongs()
    {
        var lines = Lines(8.4, Plain("渡口停航七年"), Raised("[1]"), Plain("后复航了首班船今晨离岸"));

        Assert.Contains(lines, l => TextOf(l).Contains("[1]", StringComparison.Ordinal) && l.GapStretch > 0);
        Assert.All(lines.Where(l => TextOf(l).Contains("[1]", StringComparison.Ordinal)), l => Assert.Equal(Stretch(l, "年").Right, Stretch(l, "[1]").Left, Tolerance));
    }
}
