using System.Text.Json;
using CsCheck;
using PrintEdition.Cli.Reporting;
using PrintEdition.Cli.Tests.Support;
using PrintEdition.Composition.Display;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Cli.Tests.Lines;

/// <summary>The same rules over random text at every measure from 5 to 40 em: marks in runs, quotes, digits, Latin, dashes, ellipses, spaces.</summary>
public sealed class AnyLinesTests : IDisposable
{
    private const double Em = 9;
    private const int Narrowest = 5;
    private const int Widest = 40;

    private static readonly Gen<string> Han = Gen.Char["省商务厅领导来柯调研村播工作的了在是"].Array[1, 6].Select(c => new string(c));

    /// <summary>No ’ that a letter or digit may come to stand before and after: it would be an apostrophe.</summary>
    private static readonly string[] Pieces =
    [
        "，", "。", "、", "；", "：", "？", "！", "“", "”", "“‘村播’", "‘工作’”", "（", "）", "《", "》", "「", "」", "……", "——", "—", "～", "·", "和/或", "km/h", " ", " ",
        "5", "63%", "1,500", "9:30", "3.14", "2024", "63%～68%", "3·15", "1∶500", "1+6+N", "G351", "COVID-19", "5G", "A", "of", "news", "Typography", "¥500", "25℃",
        "？！", "！！", "。”", "，“", "：“", "）。", "》《", "”）、", "（《", "”“", "……”",
    ];

    /// <summary>Half Han, half everything else.</summary>
    private static readonly Gen<string> Text = Gen.OneOf(Han, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i])).Array[1, 60].Select(string.Concat).Where(t => t.Trim().Length > 0);

    private readonly FontBook fonts = FontBook.Open(Path.Combine(Repository.Root, "fonts"));

    public void Dispose() => fonts.Dispose();

    /// <summary>Rules 1 to 5, but where the last resort of rule 7 was reported; rules 8 to 10 and 12 to 16.</summary>
    [Fact]
    public void Rules_1_to_16_hold_for_any_text_at_every_measure() => Text.ForAll(
        text =>
        {
            var shaped = new Typesetter(fonts).Shape([new StyledText(text, new TextStyle("serif", Em))], new ParagraphStyle());
            for (var measure = Narrowest; measure <= Widest; measure++)
            {
                Check(Dump(shaped.Break(measure * Em)!), shaped, measure);
            }
        },
        iter: 100);

    /// <summary>What a parted word's hyphen is read as (rule 6); the texts have none of their own.</summary>
    private const string AddedHyphen = "\u00AD";

    private static void Check((IReadOnlyList<DumpedLine> Lines, int Forced) paragraph, ShapedParagraph shaped, int measure)
    {
        var (lines, reported) = paragraph;
        Assert.Equal(shaped.Text, string.Concat(lines.Select(l => l.Text)).Replace(AddedHyphen, "", StringComparison.Ordinal));
        var violations = EdgeRules.Violations(lines, _ => true);
        Assert.True(violations.Count <= reported, $"{measure} em, {reported} reported: {string.Join("; ", violations)}");
        foreach (var line in lines)
        {
            Assert.Equal(measure * Em, line.Measure);
            Assert.Equal(line.Line == 0 ? 2 * Em : 0, line.Indent);
            if (line.Glyphs.Count > 0 && !StartsInsideMarks(line))
            {
                new TierRules(line).Hold();
            }
        }
    }

    /// <summary>A run of marks that had to be parted: the pair's blank is gone on both sides of the break.</summary>
    private static bool StartsInsideMarks(DumpedLine line) => Cell.KindOf(line.Text.TrimStart(' ')[0]) is Kind.Close or Kind.Comma or Kind.Stop;

    private static (IReadOnlyList<DumpedLine> Lines, int Forced) Dump(BrokenParagraph broken)
    {
        using var stream = new MemoryStream();
        foreach (var line in broken.Lines)
        {
            using var json = new Utf8JsonWriter(stream);
            LineDump.Write(json, 1, new PlacedLine(new Tag("any", ItemRole.Paragraph), 0, 0, line));
            json.Flush();
            stream.WriteByte((byte)'\n');
        }

        return (DumpedLine.All(stream.ToArray()), broken.Forced.Length);
    }
}
