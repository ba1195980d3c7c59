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

    /// <summary>Pages as extraction may spoil them: lines lost, doubled, moved, cut or run together, white and signs that were not there.</summary>
    [Fact]
    public void A_page_however_spoilt_keeps_its_letters() =>
        Gen.Select(Gen.Int[0, Pages.Length - 1].Select(i => Pages[i]), Mutation.Array[1, 12]).ForAll((page, mutations) =>
        {
            var text = string.Join('\n', mutations.Aggregate(page, (lines, mutation) => mutation.Of(lines)));
            if (Reading.Text(text).Value is { } read)
            {
                Assert.True(Letters(text) == Letters(Kept(read)), text);
            }
        }, iter: 1000);

    private static readonly string[][] Pages =
        [.. RawPages.Files(Repository.Root).Select(File.ReadAllText).Where(t => !t.Contains('\uFFFD', StringComparison.Ordinal) && !t.Contains('\0', StringComparison.Ordinal)).Select(t => t.Split('\n'))];

    private static readonly string[] Signs =
        ["，", "。", "：", "；", "“", "”", "（", "）", "●", "▲", "■", "①", "1.", "02．", "一、", "——", " ", "  ", "\t", "　　", "问：", "本报讯 ", "摄", "（记者 苏禾）", "广告", "下转第3版", "3月12日 ", "第05版", "12:30 "];

    private static readonly Gen<Mutation> Mutation = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 10_000], Gen.Int[0, 10_000], Gen.Int[0, Signs.Length - 1], (kind, line, place, sign) => new Mutation(kind, line, place, Signs[sign]));

    private static string Kept(ReadEdition read) => string.Concat(
        read.Edition.Articles.SelectMany(a => a.PlainTexts())
            .Concat(read.Edition.Articles.SelectMany(a => a.Body).OfType<ListBlock>().SelectMany(l => l.Marks("", "")))
            .Concat(read.Edition.Boxes.SelectMany(b => b.Lines.Prepend(b.Title ?? "")))
            .Concat(BesideArticles(read)));

    /// <summary>The lines that the explanation gives as no part of an article or a box, with those that were joined to them.</summary>
    private static IEnumerable<string> BesideArticles(ReadEdition read)
    {
        var isBeside = false;
        foreach (var verdict in read.Explanation)
        {
            isBeside = Beside.Contains(verdict.Role) || (isBeside && verdict.Role == "rest of the line above");
            if (isBeside)
            {
                yield return verdict.Text;
            }
        }
    }

    /// <summary>Every letter and figure with how often it stands there.</summary>
    private static string Letters(string text) => string.Concat(InOrder(text).Order());

    private static string InOrder(string text) => string.Concat(text.Select(Folded).Where(char.IsLetterOrDigit));

    /// <summary>Figures and letters of full width are ordinary ones (typography rule 21).</summary>
    private static char Folded(char c) => c is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') ? (char)(c - '！' + '!') : c;
}

/// <summary>One change of a page's lines.</summary>
/// <param name="Kind">Which: 0 to 6.</param>
/// <param name="Line">Which line, modulo their number.</param>
/// <param name="Place">Where in the line, or to which line, modulo.</param>
/// <param name="Sign">What is put in.</param>
internal sealed record Mutation(int Kind, int Line, int Place, string Sign)
{
    /// <summary>The lines, changed.</summary>
    public string[] Of(string[] lines)
    {
        var at = Line % lines.Length;
        var (before, line, after) = (lines[..at], lines[at], lines[(at + 1)..]);
        var cut = Place % (line.Length + 1);
        return Kind switch
        {
            0 when lines.Length > 1 => [.. before, .. after],
            1 => [.. before, line, line, .. after],
            2 => [.. before, "", line, .. after],
            3 => [.. before, line[..cut], line[cut..], .. after],
            4 when after.Length > 0 => [.. before, line + after[0], .. after[1..]],
            5 => [.. after, line, .. before],
            _ => [.. before, line[..cut] + Sign + line[cut..], .. after],
        };
    }
}
