using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Tests.Support;

namespace PrintEdition.Typography.Tests.Shaping;

/// <summary>Widths of marks in all shipped faces, alone and beside each other (typography rules 4, 8, 9 and 11; CLREQ 3.1.6).</summary>
public sealed class MarkWidthTests : IDisposable
{
    /// <summary>Advances are rounded to font units.</summary>
    private const double Exact = 0.001;

    /// <summary>Ink may touch the edge of its half; a hair over it is drawn so.</summary>
    private const double Hair = 0.03;

    private static readonly string[] Faces = ["serif", "sans", "kai", "serif-black", "sans-bold"];

    private readonly Setting setting = new();

    public static TheoryData<string, string, double> NaturalWidths => On(
        ("，", 1), ("。", 1), ("、", 1), ("；", 1), ("：", 1), ("？", 1), ("！", 1),
        ("“", 1), ("”", 1), ("‘", 1), ("’", 1), ("（", 1), ("）", 1), ("《", 1), ("》", 1), ("〈", 1), ("〉", 1), ("【", 1), ("】", 1),
        ("「", 1), ("」", 1), ("『", 1), ("』", 1), ("〔", 1), ("〕", 1),
        ("—", 1), ("～", 1), ("–", 0.5), ("·", 0.5), ("/", 0.5), ("／", 0.5), ("-", 0.5),
        ("——", 2), ("⸺", 2), ("……", 2), ("⋯⋯", 2));

    public static TheoryData<string, string, double> Neighbours => On(
        ("》，", 1.5), ("，“", 1.5), ("：“", 1.5), ("”）", 1.5), ("（《", 1.5), ("》《", 1.5), ("！”", 1.5), ("。”）", 2),
        ("？！", 1), ("！！", 1), ("！？”", 2), ("》、《", 2), ("”“", 1.5), ("“‘", 1.5), ("’”", 1.5), ("）。", 1.5), ("》》》", 2), ("（）", 2), ("。——", 3));

    public void Dispose() => setting.Dispose();

    /// <remarks>Rules 4 and 8.</remarks>
    [Theory]
    [MemberData(nameof(NaturalWidths))]
    public void Rule_8_a_mark_by_itself_has_its_natural_width(string face, string mark, double width)
    {
        var line = setting.Natural($"国{mark}国", face);

        Assert.Equal(["国", mark, "国"], line.Cells.Select(c => c.Text));
        Assert.Equal(width, line.Cells[1].Space, Exact);
        Assert.Equal(width, line.Cells[1].Natural, Exact);
    }

    /// <remarks>Rule 9: the vectors of the rule, and longer runs.</remarks>
    [Theory]
    [MemberData(nameof(Neighbours))]
    public void Rule_9_neighbouring_marks_share_their_blank(string face, string marks, double width)
    {
        var line = setting.Natural($"国{marks}国", face);

        Assert.Equal(width, line.Space(1, line.Cells.Count - 2), Exact);
        Assert.Equal(2 + width, line.Width, Exact);
    }

    /// <remarks>Rule 9: blank goes, ink stays as near to the text it belongs to as it was.</remarks>
    [Theory]
    [MemberData(nameof(Neighbours))]
    public void Rule_9_the_space_goes_from_the_blank_side(string face, string marks, double width)
    {
        var cells = setting.Natural($"国{marks}国", face).Cells.Skip(1).SkipLast(1).ToArray();

        Assert.True(width <= marks.Length, marks);
        Assert.All(cells, cell =>
        {
            var alone = setting.Natural($"国{cell.Text}国", face).Cells[1];
            Assert.InRange(cell.InkLeft, -Hair, 1);
            Assert.InRange(cell.InkRight, -Hair, 1);
            if ("“‘（《".Contains(cell.Text, StringComparison.Ordinal))
            {
                Assert.Equal(alone.InkRight, cell.InkRight, Hair);
            }
            else if ("”’）》，、。：".Contains(cell.Text, StringComparison.Ordinal))
            {
                Assert.Equal(alone.InkLeft, cell.InkLeft, Hair);
            }
        });
    }

    /// <remarks>Rule 9: what has no width does not part neighbours.</remarks>
    [Fact]
    public void Rule_9_marks_with_only_a_zero_width_character_between_are_neighbours() =>
        Assert.Equal(3.5, setting.Natural("国，\u200B“国").Width, Exact);

    /// <remarks>Rule 11: WenKai's quotes are 0.35 em and have no GPOS; they stand in the right half of their em as other faces' do.</remarks>
    [Theory]
    [InlineData("“", 0.5, 1)]
    [InlineData("”", 0, 0.5)]
    [InlineData("‘", 0.5, 1)]
    [InlineData("’", 0, 0.5)]
    public void Rule_11_quotes_of_WenKai_stand_in_their_half_of_an_em(string quote, double left, double right)
    {
        var cell = setting.Natural($"国{quote}国", "kai").Cells[1];

        Assert.InRange(cell.InkLeft, left, right);
        Assert.InRange(1 - cell.InkRight, left, right);
    }

    /// <remarks>Rule 11: at a line's start the half em before the ink is gone, and no more.</remarks>
    [Theory]
    [InlineData("serif")]
    [InlineData("kai")]
    public void Rule_11_a_narrow_quote_is_never_halved_blindly(string face)
    {
        var quote = setting.Natural("“国”", face).Cells[0];

        Assert.Equal(0.5, quote.Space, Exact);
        Assert.InRange(quote.InkLeft, 0, 0.5);
        Assert.InRange(quote.InkRight, 0, 0.5);
    }

    /// <remarks>Rule 11: padded on both sides.</remarks>
    [Theory]
    [InlineData("·")]
    [InlineData("/")]
    [InlineData("-")]
    public void Rule_11_a_padded_sign_stands_in_the_middle(string sign) => Assert.All(Faces, face =>
    {
        var cell = setting.Natural($"国{sign}国", face).Cells[1];
        Assert.Equal(cell.InkLeft, cell.InkRight, Hair);
    });

    /// <remarks>Rule 8 is of signs between Han: a path, a word's hyphen and an English dash are the face's.</remarks>
    [Theory]
    [InlineData("km/h", "zh-CN", 1)]
    [InlineData("COVID-19", "zh-CN", 4)]
    [InlineData("so—he said", "en", 2)]
    public void Rule_8_signs_in_words_keep_the_width_of_the_face(string text, string language, int at)
    {
        var line = setting.Natural(text, "serif", new ParagraphStyle { Indent = 0, Language = language });

        Assert.NotEqual(0.5, line.Cells[at + (language == "zh-CN" && at == 1 ? 1 : 0)].Space, 0.01);
    }

    private static TheoryData<string, string, double> On(params (string Marks, double Width)[] rows)
    {
        var data = new TheoryData<string, string, double>();
        foreach (var (face, row) in Faces.SelectMany(f => rows.Select(r => (f, r))))
        {
            data.Add(face, row.Marks, row.Width);
        }

        return data;
    }
}
