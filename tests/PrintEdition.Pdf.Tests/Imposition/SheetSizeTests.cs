using PrintEdition.Pdf.Imposition;
using PrintEdition.Pdf.Tests.Support;

namespace PrintEdition.Pdf.Tests.Imposition;

/// <summary>pdf.md 7: the paper that pages are put on, and their scale on it.</summary>
public class SheetSizeTests
{
    private const double Millimetre = 72 / 25.4;

    /// <summary>The smallest office sheet on which two pages have their full size, else the one on which they are largest.</summary>
    [Theory]
    [InlineData(270, 390, "A3", 0.761)]
    [InlineData(297, 420, "A3", 0.707)]
    [InlineData(210, 297, "A3", 1)]
    [InlineData(215.9, 279.4, "ledger", 1)]
    [InlineData(148, 210, "A4", 1)]
    [InlineData(90, 120, "A4", 1)]
    public void Pages_of_a_size_get_a_sheet(double width, double height, string sheet, double scale)
    {
        var found = SheetSize.For(width * Millimetre, height * Millimetre);

        Assert.Equal((sheet, scale), (found.Name, found.Lying(width * Millimetre, height * Millimetre).Scale));
    }

    /// <summary>A sheet lies as pages are largest on it, whichever side was named first; pages are never enlarged.</summary>
    [Theory]
    [InlineData("390x540", 540, 390, 1)]
    [InlineData("540x390", 540, 390, 1)]
    [InlineData("A2", 594, 420, 1)]
    [InlineData("a4", 297, 210, 0.538)]
    [InlineData("2000x1000", 2000, 1000, 1)]
    public void A_sheet_is_named(string words, double width, double height, double scale)
    {
        var sheet = SheetSize.Of(words)!.Lying(270 * Millimetre, 390 * Millimetre);

        Assert.Equal((width, height, scale), (Math.Round(sheet.Width / Millimetre, 6), Math.Round(sheet.Height / Millimetre, 6), sheet.Scale));
    }

    [Theory]
    [InlineData("A9")]
    [InlineData("")]
    [InlineData("540x")]
    [InlineData("49x300")]
    [InlineData("300x5001")]
    [InlineData("-540x390")]
    [InlineData("1e3x390")]
    public void Other_words_name_none(string words) => Assert.Null(SheetSize.Of(words));

    [Fact]
    public void Pages_below_full_size_are_noted()
    {
        var (_, summary) = Sheets.Pages(4).Write(new ImpositionOptions(ImpositionScheme.Booklet, SheetSize.Of("200x150")));
        var (_, whole) = Sheets.Pages(4).Write(new ImpositionOptions(ImpositionScheme.Booklet));

        Assert.Equal(
            "note PE4401: two pages do not fit on 200x150 at full size and stand on it at 70.8 %; for full size name a sheet of 283x106 mm",
            Assert.Single(summary.Diagnostics).ToString());
        Assert.Empty(whole.Diagnostics);
    }
}
