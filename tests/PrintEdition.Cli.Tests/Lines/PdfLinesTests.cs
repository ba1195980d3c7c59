using System.Globalization;
using System.Xml.Linq;
using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests.Lines;

/// <summary>The lines as mutool finds them in the PDF: right edges, indents, baselines, text (typography rules 10, 15 and 16).</summary>
public class PdfLinesTests
{
    private const double Leading = 12.4;
    private const double BaselineTolerance = 0.1;

    [Theory]
    [MemberData(nameof(DumpedEdition.Names), MemberType = typeof(DumpedEdition))]
    public void Rules_15_and_16_lines_fill_the_measure_start_at_it_or_two_em_in_and_stand_on_the_grid(string name)
    {
        var edition = DumpedEdition.Of(name);
        var drawn = CharactersOf(edition.Pdf);
        foreach (var page in edition.Paragraphs.SelectMany(p => p).GroupBy(l => l.Page))
        {
            var top = page.Min(l => l.Y);
            foreach (var line in page)
            {
                Check(line, [.. drawn.Where(c => c.Page == line.Page && IsOn(line, c)).OrderBy(c => c.X)], top);
            }
        }
    }

    private static void Check(DumpedLine line, DrawnCharacter[] drawn, double top)
    {
        var em = line.Glyphs[0].Size;
        Assert.Equal(WithoutWhite(line.Text), WithoutWhite(string.Concat(drawn.Select(c => c.Text))));
        var (first, last) = (drawn.First(c => c.Text.Trim().Length > 0), drawn.Last(c => c.Text.Trim().Length > 0));
        Assert.Equal(line.X + (line.Line == 0 ? 2 * em : 0), first.X + (Kind(first) == Lines.Kind.Open ? 0.5 * em : 0), 0.01 * em);
        if (!line.EndsParagraph)
        {
            Assert.Equal(line.X + line.Measure!.Value, IsHalved(last) ? last.X + (0.5 * em) : last.Right, 0.01 * em);
        }

        Assert.All(drawn, c => Assert.Equal(0, Math.IEEERemainder(c.Y - top, Leading), BaselineTolerance));
    }

    private static Kind Kind(DrawnCharacter c) => Cell.KindOf(c.Text[0]);

    private static bool IsHalved(DrawnCharacter c) => Kind(c) is Lines.Kind.Close or Lines.Kind.Comma or Lines.Kind.Stop;

    private static bool IsOn(DumpedLine line, DrawnCharacter c) =>
        Math.Abs(c.Y - line.Y) < 1 && c.X > line.X - (0.6 * line.Glyphs[0].Size) && c.X < line.X + line.Measure!.Value;

    private static string WithoutWhite(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>A character as it is drawn: its origin, and the end of the advance that the font gives it.</summary>
    private sealed record DrawnCharacter(int Page, string Text, double X, double Y, double Right);

    private static List<DrawnCharacter> CharactersOf(string pdf)
    {
        var outcome = Tool.Run("mutool", "draw", "-F", "stext", "-o", "-", pdf).EndsWith(0);
        return
        [
            .. from page in XDocument.Parse(outcome.Output).Root!.Elements("page")
               from character in page.Descendants("char")
               let quad = character.Attribute("quad")!.Value.Split(' ')
               select new DrawnCharacter(
                   int.Parse(page.Attribute("id")!.Value["page".Length..], CultureInfo.InvariantCulture),
                   character.Attribute("c")!.Value,
                   Number(character.Attribute("x")!.Value),
                   Number(character.Attribute("y")!.Value),
                   Number(quad[2]))
        ];
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
