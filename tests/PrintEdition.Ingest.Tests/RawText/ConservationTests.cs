using System.Text;
using CsCheck;
using PrintEdition.Ingest.Tests.RawText.Score;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.RawText;

/// <summary>
/// Ingest 1: no character lost, none invented. Every letter and figure of a text is in an article, in a box, or in a line that the explanation
/// gives as masthead, editor, section mark, index, jump line or advertisement mark.
/// </summary>
public class ConservationTests
{
    private static readonly string[] Beside = ["masthead", "editor", "section", "index", "jump", "advertisement mark"];

    private static readonly string[] Lines =
        [.. RawPages.Files(Repository.Root).Where(f => !f.Contains("gb18030", StringComparison.Ordinal)).SelectMany(File.ReadAllLines).Where(l => l.Trim().Length > 0 && !l.Contains('\uFFFD', StringComparison.Ordinal))];

    [Fact]
    public void Every_page_keeps_its_letters()
    {
        foreach (var path in RawPages.Files(Repository.Root))
        {
            var read = EditionReader.Read([path], new ReaderOptions()).Value!;

            Assert.Equal(Letters(string.Concat(read.Explanation.Select(v => v.Text))), Letters(Kept(read)));
        }
    }

    [Fact]
    public void Any_order_of_any_lines_keeps_its_letters_and_every_line_is_explained() =>
        Gen.Select(Gen.Int[0, Lines.Length - 1].Select(i => Lines[i]).Array[1, 40], Gen.Bool.Array[40]).ForAll((lines, blanks) =>
        {
            var text = string.Concat(lines.Select((line, i) => line + (blanks[i] ? "\n\n" : "\n")));
            if (Reading.Text(text).Value is { } read)
            {
                Assert.Equal(Letters(text), Letters(Kept(read)));
                Assert.Equal(InOrder(text), InOrder(string.Concat(read.Explanation.Select(v => v.Text))));
            }
        }, iter: 500);

    private static string Kept(ReadEdition read) => string.Concat(
        read.Edition.Articles.SelectMany(a => a.PlainTexts())
            .Concat(read.Edition.Articles.SelectMany(a => a.Body).OfType<ListBlock>().SelectMany(l => l.Marks("", "")))
            .Concat(read.Edition.Boxes.SelectMany(b => b.Lines.Prepend(b.Title ?? "")))
            .Concat(read.Explanation.Where(v => Beside.Contains(v.Role)).Select(v => v.Text)));

    /// <summary>Every letter and figure with how often it stands there.</summary>
    private static string Letters(string text) => string.Concat(InOrder(text).Order());

    private static string InOrder(string text) => string.Concat(text.Select(Folded).Where(char.IsLetterOrDigit));

    /// <summary>Figures and letters of full width are ordinary ones (typography rule 21).</summary>
    private static char Folded(char c) => c is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') ? (char)(c - '！' + '!') : c;
}
