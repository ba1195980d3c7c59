using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Press;
using PrintEdition.Pdf.Tests.Support;

namespace PrintEdition.Pdf.Tests.Press;

/// <summary>pdf.md 6: drawn colours as inks. Black is black ink alone and overprints, greys are its tints, a colour is separated; reset only when it changes.</summary>
public class InkContentTests
{
    private static readonly Colour Grey = new(0.25, 0.25, 0.25);

    private static readonly Colour Red = new(0.702, 0.098, 0.118);

    [Fact]
    public void Text_is_black_ink_that_overprints() => Holds(
        [Proof.Text(Proof.Run("苇川"), x: 20, baseline: 30)],
        """
        /Artifact BMC
        /Over gs
        0 0 0 1 k
        /F1 10 Tf
        BT
        20 270 Td
        [<835A4103>] TJ
        ET
        """);

    [Fact]
    public void Greys_and_white_leave_the_paper_free_for_themselves() => Holds(
        [new FillItem(Tag.Artifact, new Rect(10, 10, 100, 1), Grey), new FillItem(Tag.Artifact, new Rect(10, 20, 100, 1), Colour.White), new FillItem(Tag.Artifact, new Rect(10, 30, 100, 1), Colour.Black)],
        """
        /Artifact BMC
        /Apart gs
        0 0 0 0.75 k
        10 289 100 1 re
        f
        /Apart gs
        0 0 0 0 k
        10 279 100 1 re
        f
        /Over gs
        0 0 0 1 k
        10 269 100 1 re
        f
        """);

    [Fact]
    public void A_colour_is_separated_in_whole_percents() => Holds(
        [new FillItem(Tag.Artifact, new Rect(10, 10, 100, 1), Red)],
        """
        /Artifact BMC
        /Apart gs
        0 0.98 0.62 0.27 k
        10 289 100 1 re
        f
        """);

    /// <summary>Overprint is set for fills only, so a frame has four sides instead of a stroke.</summary>
    [Fact]
    public void A_frame_is_four_sides() => Holds(
        [new FrameItem(Tag.Artifact, new Rect(10, 20, 100, 50), 2, Colour.Black)],
        """
        /Artifact BMC
        /Over gs
        0 0 0 1 k
        10 278 100 2 re
        f
        10 230 100 2 re
        f
        10 232 2 46 re
        f
        108 232 2 46 re
        f
        """);

    [Fact]
    public void With_black_only_all_is_grey_and_a_colour_as_light_as_it_was() => Holds(
        [new FillItem(Tag.Artifact, new Rect(10, 10, 100, 1), Colour.Black), new FillItem(Tag.Artifact, new Rect(10, 20, 100, 1), Red)],
        """
        /Artifact BMC
        0 g
        10 289 100 1 re
        f
        0.337 g
        10 279 100 1 re
        f
        """,
        isMono: true);

    /// <summary>The content before the line that tells the press room what the page is.</summary>
    private static void Holds(DrawItem[] items, string expected, bool isMono = false)
    {
        var content = PressProof.Content(Proof.Of([.. items]), PressProof.Settings(PressStandard.X4, isMono));

        Assert.StartsWith(expected.ReplaceLineEndings("\n") + "\n", content, StringComparison.Ordinal);
    }
}
