using PrintEdition.Typography.Breaking;
using static PrintEdition.Typography.Tests.Annotation.AnnotatedText;

namespace PrintEdition.Typography.Tests.Annotation;

/// <summary>Typography rule 24 and CLREQ 3.1.8: emphasis dots (着重号) stand under their characters and change nothing else.</summary>
public class EmphasisDotTests
{
    [Fact]
    public void A_dot_stands_under_the_middle_of_each_character_however_the_line_is_stretched()
    {
        var lines = Lines(9.3, Plain("河水很平，"), Dotted("离台阶还有两米多"), Plain("。他抬头看了看门外的河。"));

        Assert.Contains(lines, l => l.Fit == LineFit.Stretched && !l.Annotations.Dots.IsEmpty);
        var dotted = lines.SelectMany(l => Characters(l).Where(c => "离台阶还有两米多".Contains(c.Text, StringComparison.Ordinal))).ToArray();
        Assert.Equal("离台阶还有两米多", string.Concat(dotted.Select(c => c.Text)));
        Assert.All(dotted.Zip(lines.SelectMany(l => l.Annotations.Dots)), p => Assert.Equal(p.First.Centre, p.Second.X, Tolerance));
        Assert.Equal(dotted.Length, lines.Sum(l => l.Annotations.Dots.Length));
    }

    [Fact]
    public void A_dot_is_clear_of_the_characters_and_of_the_next_line()
    {
        var dots = Lines(20, Dotted("离台阶还有两米多"))[0].Annotations.Dots;

        Assert.All(dots, d => Assert.InRange(d.Y - d.Radius, 0.12 * Em, 0.16 * Em)); // right under the em box
        Assert.All(dots, d => Assert.InRange(d.Radius, 0.07 * Em, 0.09 * Em));
    }

    [Theory]
    [InlineData("一，二。“三”（四）——五……六", "一二三四五六")]
    [InlineData("第 8 号、COVID-19、63%", "第号")]
    [InlineData("かなカナ々", "かなカナ")]
    public void Marks_spaces_letters_and_figures_have_no_dot(string text, string dotted)
    {
        var line = Lines(40, Dotted(text))[0];

        Assert.Equal(dotted, string.Concat(line.Annotations.Dots.Select(d => Characters(line).Single(c => Math.Abs(c.Centre - d.X) < Tolerance).Text)));
    }

    [Fact]
    public void Dots_change_no_line_and_move_no_character()
    {
        const string text = "河水很平，离台阶还有两米多。他抬头看了看门外的河，又低头看秤。";

        Assert.Equal(Lines(7, Plain(text)).SelectMany(Characters), Lines(7, Plain(text[..5]), Dotted(text[5..13]), Plain(text[13..])).SelectMany(Characters));
    }
}
