using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Imposition;
using PrintEdition.Pdf.Tests.Support;

namespace PrintEdition.Pdf.Tests.Imposition;

/// <summary>pdf.md 7: pages on sheets in fold order, as poppler sees them.</summary>
public class BookletTests
{
    private static readonly ImpositionOptions Booklet = new(ImpositionScheme.Booklet, SheetSize.Of("1000x400"));

    /// <summary>Where the text of a page starts, in points from its left edge.</summary>
    private const double Indent = 40;

    /// <summary>Front and back of each sheet, the outermost first; what four does not divide ends with blanks.</summary>
    [Theory]
    [InlineData(1, "|1 |")]
    [InlineData(2, "|1 2|")]
    [InlineData(4, "4|1 2|3")]
    [InlineData(6, "|1 2| 6|3 4|5")]
    [InlineData(8, "8|1 2|7 6|3 4|5")]
    [InlineData(12, "12|1 2|11 10|3 4|9 8|5 6|7")]
    public void Pages_stand_in_fold_order(int pages, string halves) => Assert.Equal(halves, Sheets.Halves(Sheets.Pages(pages).Imposed(Booklet)));

    [Theory]
    [InlineData(4, "1|2 3|4")]
    [InlineData(5, "1|2 3|4 5|")]
    public void Two_up_stands_in_reading_order(int pages, string halves) =>
        Assert.Equal(halves, Sheets.Halves(Sheets.Pages(pages).Imposed(Booklet with { Scheme = ImpositionScheme.TwoUp })));

    /// <summary>Folded in half: the sheet in the report is a sheet of paper, printed on both sides.</summary>
    [Fact]
    public void The_summary_says_what_stands_where()
    {
        var sheets = Sheets.Pages(6).Write(Booklet).Summary.Sheets!;

        Assert.Equal((2, 2, 1.0), (sheets.Sheets, sheets.Blanks, sheets.Scale));
        Assert.Equal([(null, 1), (2, null), (6, 3), (4, 5)], sheets.Sides);
    }

    /// <summary>Blank pages have their numbers: 8–1 though there is no page 8.</summary>
    [Fact]
    public void Sides_are_called_by_their_pages()
    {
        var plain = System.Text.Encoding.Latin1.GetString(Plain(Sheets.Pages(6), Booklet));

        Assert.All(new[] { "8–1", "2–7", "6–3", "4–5" }, label => Assert.Contains(
            "/P <FEFF" + Convert.ToHexString(System.Text.Encoding.BigEndianUnicode.GetBytes(label)), plain, StringComparison.Ordinal));
    }

    /// <summary>A sheet inside another is nearer to the spine by a sheet's thickness, on both sides of the spine.</summary>
    [Fact]
    public void Inner_sheets_creep_to_the_spine()
    {
        const double Thickness = 0.5 * 72 / 25.4;

        var x = Sheets.FromSpine(Sheets.Pages(12).Imposed(Booklet with { Creep = 0.5 }));

        Assert.Equal(12, x.Count);
        Assert.All(new[] { (1, 0), (3, 1), (5, 2), (7, 2), (9, 1), (11, 0) }, page => Assert.Equal(Indent - (page.Item2 * Thickness), x[$"第{page.Item1}页"], 0.01));
        Assert.All(new[] { (2, 0), (4, 1), (6, 2), (8, 2), (10, 1), (12, 0) }, page => Assert.Equal(Indent - Proof.Width + (page.Item2 * Thickness), x[$"第{page.Item1}页"], 0.01));
    }

    [Fact]
    public void Without_creep_all_pages_touch_the_spine() =>
        Assert.All(Sheets.FromSpine(Sheets.Pages(12).Imposed(Booklet)), page => Assert.Equal(Indent, page.Value < 0 ? page.Value + Proof.Width : page.Value, 0.01));

    [Theory]
    [InlineData("1000x400", "/Duplex /DuplexFlipShortEdge")]
    [InlineData("300x800", "/Duplex /DuplexFlipShortEdge")]
    [InlineData("283x283", "/Duplex /DuplexFlipLongEdge")]
    public void Sheets_are_turned_along_the_spine(string sheet, string duplex) => Assert.Contains(
        $"/PrintScaling /None{duplex}", System.Text.Encoding.Latin1.GetString(Plain(Sheets.Pages(4), Booklet with { Sheet = SheetSize.Of(sheet) })), StringComparison.Ordinal);

    /// <summary>Ink at head and foot of the spine only where the fold is to be marked.</summary>
    [Fact]
    public void The_fold_is_marked_where_asked_for()
    {
        Assert.Contains("m\n1417.323 28 l\n", System.Text.Encoding.Latin1.GetString(Plain(Sheets.Pages(4), Booklet with { HasFoldMarks = true })), StringComparison.Ordinal);
        Assert.DoesNotContain(" l\n", System.Text.Encoding.Latin1.GetString(Plain(Sheets.Pages(4), Booklet)), StringComparison.Ordinal);
    }

    private static byte[] Plain(ComposedEdition edition, ImpositionOptions imposition)
    {
        var output = new MemoryStream();
        PdfWriter.Write(edition, output, new PdfOptions { Imposition = imposition }, isCompressed: false);
        return output.ToArray();
    }
}
