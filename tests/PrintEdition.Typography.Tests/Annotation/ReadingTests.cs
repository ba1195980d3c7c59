using CsCheck;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;
using static PrintEdition.Typography.Tests.Annotation.AnnotatedText;

namespace PrintEdition.Typography.Tests.Annotation;

/// <summary>Typography rule 24 and CLREQ 3.3: readings (注音) stand over their base at half its size and leave the lines where they are.</summary>
public class ReadingTests
{
    [Theory]
    [InlineData("苇川", "wěi")]
    [InlineData("苇川", "wěi chuān shì")]
    [InlineData("川", "chuān")]
    [InlineData("装", "zhuāng")]
    [InlineData("川", "ㄔㄨㄢ")]
    [InlineData("COVID", "新冠")]
    public void A_reading_is_centred_over_its_base_at_half_its_size(string text, string reading)
    {
        var line = Lines(30, Plain("在"), Read(text, reading), Plain("河边"))[0];

        var set = Assert.Single(Readings(line));
        Assert.Equal(reading, set.Text);
        Assert.Equal(Em / 2, set.Size);
        Assert.Equal(Stretch(line, text).Centre, set.Centre, Tolerance);
    }

    [Fact]
    public void The_em_box_of_a_reading_stands_on_that_of_its_base()
    {
        var reading = Readings(Lines(30, Read("苇川", "wěi"))[0])[0];

        Assert.Equal((0.88 * Em) + (0.12 * Em / 2), -reading.Y, Tolerance);
    }

    [Fact]
    public void Characters_keep_their_baseline_and_their_places_under_readings_that_are_no_wider()
    {
        const string text = "苇川的河水很平，离台阶还有两米多。";
        var read = Lines(7, Read("苇", "wěi"), Plain(text[1..]));

        Assert.All(read.SelectMany(Characters), c => Assert.Equal(0, c.Y));
        Assert.Equal(Lines(7, Plain(text)).SelectMany(Characters), read.SelectMany(Characters));
    }

    [Theory]
    [InlineData("很", "好")]
    [InlineData("カ", "な")]
    [InlineData("，", "。")]
    public void Over_Han_characters_kana_and_stops_a_wide_reading_reaches_by_half_its_em_at_most(string before, string after)
    {
        var line = Lines(30, Plain("河边" + before), Read("装", "zhuāngzhuāng"), Plain(after + "人"))[0];

        var reading = Assert.Single(Readings(line));
        Assert.Equal(Em / 4, Stretch(line, before).Right - reading.Left, Tolerance);
        Assert.Equal(Em / 4, reading.Right - Stretch(line, after).Left, Tolerance);
    }

    [Theory]
    [InlineData("（", "）")]
    [InlineData("“", "”")]
    [InlineData("A", "9")]
    public void Over_brackets_quotes_letters_and_figures_it_reaches_not_at_all(string before, string after)
    {
        var line = Lines(30, Plain("河边" + before), Read("装", "zhuāng"), Plain(after + "人"))[0];

        var reading = Assert.Single(Readings(line));
        Assert.True(reading.Left >= Stretch(line, before).Right - Tolerance, "over the character before");
        Assert.True(reading.Right <= Stretch(line, after).Left + Tolerance, "over the character after");
    }

    [Fact]
    public void Two_readings_are_a_word_space_apart()
    {
        var readings = Readings(Lines(30, Read("双", "shuāng"), Read("庄", "zhuāng"), Read("庄", "zhuāng"))[0]);

        Assert.Equal(Em / 2 / 4, readings[1].Left - readings[0].Right, Tolerance);
        Assert.Equal(Em / 2 / 4, readings[2].Left - readings[1].Right, Tolerance);
    }

    [Fact]
    public void A_line_breaks_between_characters_with_readings_of_their_own()
    {
        StyledText[] text = [Plain("渡口在"), Read("苇", "wěi"), Read("川", "chuān"), Plain("河边")];

        Assert.Equal(["渡口在苇", "川河边"], Lines(4.2, [.. text]).Select(TextOf));
    }

    [Fact]
    public void A_base_with_one_reading_stays_on_one_line()
    {
        StyledText[] text = [Plain("渡口在"), Read("苇川", "Wěichuān"), Plain("河边")];

        Assert.Equal(["渡口在", "苇川河边"], Lines(4.2, [.. text]).Select(TextOf));
    }

    [Fact]
    public void At_a_lines_edge_a_reading_stays_inside_the_line()
    {
        const string text = "一二三四五六七八九十";
        for (var before = 1; before <= text.Length; before++)
        {
            var lines = Lines(6, Plain(text[..before]), Read("装", "zhuāng"), Plain(text));

            Assert.All(lines.SelectMany(Readings), r => Assert.InRange(r.Left, -Tolerance, (6 * Em) - r.Right + r.Left + Tolerance));
        }
    }

    [Fact]
    public void A_base_wider_than_the_measure_shares_its_reading_out()
    {
        var lines = Lines(4, Read("一二三四五六七八", "かなかなかなかな"));

        Assert.Equal(["かなかな", "かなかな"], lines.Select(l => Assert.Single(Readings(l)).Text));
        Assert.All(lines, l => Assert.Equal(Stretch(l, TextOf(l)).Centre, Readings(l)[0].Centre, Tolerance));
    }

    [Fact]
    public void At_any_measure_readings_are_over_their_bases_inside_the_line_and_apart() =>
        Gen.Select(Pieces.Array[1, 12], Gen.Int[5, 40]).ForAll(
            (pieces, measure) =>
            {
                StyledText[] text = [Plain("苇川"), .. pieces.SelectMany(p => p)];
                var lines = Lines(measure, [.. text]);

                Assert.Equal(string.Concat(text.Select(t => t.Text)), string.Concat(lines.Select(TextOf)));
                Assert.Equal(string.Concat(text.Select(t => t.Reading?.Text)), string.Concat(lines.SelectMany(Readings).Select(r => r.Text)));
                Assert.All(lines, AreApart);
                Assert.All(CentresOfBases(text, lines).Zip(lines.SelectMany(Readings)), p => Assert.Equal(p.First, p.Second.Centre, Tolerance));
            },
            iter: 300);

    private static readonly Gen<StyledText[]> Pieces = Gen.OneOf(
        OneOf("的河水", "，他说", "。“好”", "A座", "63%", "——", "……", "一").Select(t => new[] { Plain(t) }),
        OneOf("zhuāng", "é", "ㄓㄨㄤ", "chuān").Select(r => new[] { Read("装", r) }),
        OneOf("Wěichuān Shì", "town", "みず").Select(r => new[] { Read("苇川", r) }),
        OneOf("[1]", "2").Select(r => new[] { Raised(r) }),
        OneOf("着重", "点、号").Select(r => new[] { Dotted(r) }));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static void AreApart(Line line)
    {
        var readings = Readings(line);
        Assert.All(readings, r => Assert.True(r.Right <= line.Width + Tolerance, $"{r.Text} ends at {r.Right} of {line.Width}"));
        Assert.All(readings.Skip(1).Zip(readings), p => Assert.True(p.First.Left > p.Second.Right, $"{p.Second.Text} runs into {p.First.Text}"));
    }

    private static IEnumerable<double> CentresOfBases(StyledText[] text, IEnumerable<Line> lines)
    {
        var characters = lines.SelectMany(Characters).ToArray();
        var at = 0;
        foreach (var piece in text)
        {
            var first = at;
            for (var length = 0; length < piece.Text.Length; at++)
            {
                length += characters[at].Text.Length;
            }

            if (piece.Reading is not null)
            {
                yield return (characters[first].Left + characters[at - 1].Right) / 2;
            }
        }
    }
}
