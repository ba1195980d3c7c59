using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Tests.Support;
using PrintEdition.Typography.Headlines;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Pdf.Tests;

/// <summary>Vertical lines in the file (typography rule 23): read back as written, in writing mode 1 from the same subset (pdf.md 1).</summary>
public class VerticalTextTests
{
    [Theory]
    [InlineData("省商务厅领导来柯调研“村播”工作")]
    [InlineData("他说，“好。”：‘是’！")]
    [InlineData("《河》（图）〈一〉【二】〔三〕？")]
    [InlineData("从2019——到……第126户3年的5G网A股")]
    [InlineData("COVID来63%升～降·科比 New York")]
    public void A_vertical_line_is_read_back_as_it_is_written(string text)
    {
        foreach (var face in new[] { "serif-black", "sans-bold", "kai" })
        {
            var pdf = Proof.Of(Column(text, face, size: 12)).Pdf();

            Assert.Equal([text], Readers.PopplerRaw(pdf));
            Assert.Equal(text.WithoutWhite(), Readers.Poppler(pdf).Single().WithoutWhite());
            Assert.Equal([text.WithoutWhite()], Readers.MuPdf(pdf).Select(Readers.WithoutWhite));
        }
    }

    /// <summary>Two lines of a headline are two lines of text, right before left; the space between phrases goes where a line ends.</summary>
    [Fact]
    public void The_lines_of_a_headline_follow_each_other_from_right_to_left()
    {
        var pdf = Proof.Of(Column("夜班公交 明晚开到零点", "serif-black", lines: 2)).Pdf();

        Assert.Equal(["夜班公交明晚开到零点"], Readers.PopplerRaw(pdf));
        Assert.Equal(["夜班公交明晚开到零点"], Readers.MuPdf(pdf).Select(Readers.WithoutWhite));
    }

    [Fact]
    public void Glyphs_hang_from_their_axis_in_writing_mode_1()
    {
        // 40 pt: the axis at x = 100, the top at y = 30 of a page 300 high; the stop trimmed to three quarters does not move what stands before it.
        Assert.Contains("""
            /Span <</ActualText <FEFF6CB3FF0C6C34>>> BDC
            0 g
            /F1V 40 Tf
            BT
            100 270 Td
            """, Proof.Of(Column("河，水", "serif-black")).Content(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_turned_word_has_a_turned_matrix_and_digits_in_one_em_are_condensed()
    {
        var content = Proof.Of(Column("河COVID水126户", "serif-black")).Content();

        Assert.Contains("0 -1 1 0 ", content, StringComparison.Ordinal);
        Assert.Contains("66.667 Tz", content, StringComparison.Ordinal);
        Assert.Contains("100 Tz\nET", content, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_writing_modes_share_one_font_program_and_one_map_to_characters()
    {
        var file = Proof.Of([.. Column("河，水", "serif-black"), Proof.Text(Proof.Run("河水", "serif-black"))]).Plain();

        Assert.Equal(1, Count(file, "/Encoding /Identity-V"));
        Assert.Equal(1, Count(file, "/Encoding /Identity-H"));
        Assert.Equal(1, Count(file, "/FontFile3"));
        Assert.Equal(1, Count(file, "begincmap"));
        Assert.Contains("<FF0C>", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_vertical_lines_has_no_vertical_font() =>
        Assert.DoesNotContain("Identity-V", Proof.Of([Proof.Text(Proof.Run("河水"))]).Plain(), StringComparison.Ordinal);

    /// <summary>A headline, its first line's axis at x = 100.</summary>
    private static ImmutableArray<DrawItem> Column(string text, string face, int lines = 1, double size = 40)
    {
        var headline = new HeadlineBreaker(new Typesetter(Repository.Faces)).BreakVertical(text, new TextStyle(face, size), 2000, lines)!;
        return
        [
            .. headline.Set().SelectMany((line, i) => line.Runs.Select(r =>
                new TextItem(Tag.Artifact, 100 - (i * 1.22 * size) + r.X, 30 + r.Y, r.Run, Colour.Black) { Orientation = r.Orientation, VerticalLine = line })),
        ];
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
