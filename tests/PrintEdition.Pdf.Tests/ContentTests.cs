using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Tests.Support;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Pdf.Tests;

/// <summary>Pages as operators: y is flipped, state is set only when it changes, numbers have three decimals at most. What belongs to no story is an artifact.</summary>
public class ContentTests
{
    private static readonly Colour Red = new(0.702, 0.098, 0.118);

    [Fact]
    public void A_line_at_natural_advances_is_one_string() => Holds(
        [Proof.Text(Proof.Run("苇川日报"), x: 20, baseline: 30)],
        """
        0 g
        /F1 10 Tf
        BT
        20 270 Td
        [<835A41034ED94945>] TJ
        ET

        """);

    [Fact]
    public void Small_changes_of_the_gaps_are_in_thousandths_of_an_em() => Holds(
        [Proof.Text(Proof.Run("苇川日报", "serif", 10, 0.05, -0.025), x: 20, baseline: 30)],
        """
        0 g
        /F1 10 Tf
        BT
        20 270 Td
        [<835A>-50<4103>25<4ED94945>] TJ
        ET

        """);

    [Fact]
    public void A_gap_that_reads_as_a_space_is_said_to_be_none() => Holds(
        [Proof.Text(Proof.Run("苇川日报", "serif", 10, 0, 0.5), x: 20, baseline: 30)],
        """
        0 g
        /F1 10 Tf
        BT
        20 270 Td
        [<835A>] TJ
        /Span <</ActualText <FEFF5DDD65E5>>> BDC
        [<4103>-500<4ED9>] TJ
        EMC
        [<4945>] TJ
        ET

        """);

    [Fact]
    public void A_mark_that_ends_its_line_at_half_width_takes_no_more() => Holds(
        [Proof.Text(Proof.Run("川。", "serif", 10, 0, -0.5), x: 20, baseline: 30)],
        """
        0 g
        /F1 10 Tf
        BT
        20 270 Td
        [<4103>] TJ
        /Span <</ActualText <FEFF3002>>> BDC
        -5 Tc
        [<3002>] TJ
        0 Tc
        EMC
        ET

        """.Replace("<3002>] TJ", $"<{CodeOf('。')}>] TJ", StringComparison.Ordinal));

    [Fact]
    public void Font_and_colour_are_set_when_they_change() => Holds(
        [
            Proof.Text(Proof.Run("川"), x: 20, baseline: 30),
            Proof.Text(Proof.Run("川"), x: 20, baseline: 50),
            Proof.Text(Proof.Run("川"), x: 20, baseline: 70) with { Colour = Red },
            Proof.Text(Proof.Run("川", size: 12.25), x: 20, baseline: 90) with { Colour = Red },
        ],
        """
        0 g
        /F1 10 Tf
        BT
        20 270 Td
        [<4103>] TJ
        ET
        BT
        20 250 Td
        [<4103>] TJ
        ET
        0.702 0.098 0.118 rg
        BT
        20 230 Td
        [<4103>] TJ
        ET
        /F1 12.25 Tf
        BT
        20 210 Td
        [<4103>] TJ
        ET

        """);

    [Fact]
    public void A_glyph_off_the_baseline_moves_there_and_back()
    {
        var run = Proof.Run("川川川");
        var raised = run with { Glyphs = [run.Glyphs[0], run.Glyphs[1] with { Y = -3 }, run.Glyphs[2]] };

        Holds(
            [Proof.Text(raised, x: 20, baseline: 30)],
            """
            0 g
            /F1 10 Tf
            BT
            20 270 Td
            [<4103>] TJ
            10 3 Td
            [<4103>] TJ
            10 -3 Td
            [<4103>] TJ
            ET

            """);
    }

    [Fact]
    public void Fills_stand_on_their_lower_edge_and_frames_inside_their_area() => Holds(
        [
            new FillItem(Tag.Artifact, new Rect(10, 20, 100, 0.35), Colour.Black),
            new FrameItem(Tag.Artifact, new Rect(10, 30, 100, 50), 0.8, Red),
        ],
        """
        0 g
        10 279.65 100 0.35 re
        f
        0.702 0.098 0.118 RG
        0.8 w
        10.4 220.4 99.2 49.2 re
        S

        """);

    [Fact]
    public void A_dot_is_four_curves_around_its_centre() => Holds(
        [new DotItem(Tag.Artifact, 100, 50, 1, Red)],
        """
        0.702 0.098 0.118 rg
        101 250 m
        101 250.552 100.552 251 100 251 c
        99.448 251 99 250.552 99 250 c
        99 249.448 99.448 249 100 249 c
        100.552 249 101 249.448 101 250 c
        f

        """);

    [Fact]
    public void A_reading_is_painted_and_said_to_be_no_text() => Holds(
        [Proof.Text(Proof.Run("川", "serif", 4.5), x: 20, baseline: 30) with { Tag = new Tag("a", ItemRole.Reading) }],
        """
        0 g
        /F1 4.5 Tf
        BT
        /Span <</ActualText ()>> BDC
        20 270 Td
        [<4103>] TJ
        EMC
        ET

        """);

    [Fact]
    public void A_run_without_glyphs_paints_nothing() =>
        Holds([Proof.Text(new GlyphRun(Repository.Faces.Face("serif"), 10, " ", []))], "");

    private static void Holds(DrawItem[] items, string content) => Assert.Equal(content.Length == 0 ? "" : $"/Artifact BMC\n{content.TrimEnd('\n')}\nEMC", Proof.Of([.. items]).Content().TrimEnd('\n'));

    private static string CodeOf(char c)
    {
        var content = Proof.Of([Proof.Text(Proof.Run(c.ToString()))]).Content();
        return content[(content.IndexOf('<', StringComparison.Ordinal) + 1)..content.IndexOf('>', StringComparison.Ordinal)];
    }
}
