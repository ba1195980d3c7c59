using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using PrintEdition.Ingest.EditionFiles;
using PrintEdition.Ingest.Tests.Notation;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.EditionFiles;

/// <summary>Lists, quotations, tables, verse, preformatted text and separators in edition files: what is written beside what is read.</summary>
public class BlockTests
{
    [Theory]
    [InlineData("- list: [船票, '**零钱**']", "• 船票\n• strong(零钱)")]
    [InlineData("- numbered: [买票, 上船]", "1. 买票\n2. 上船")]
    [InlineData("- numbered: [下船]\n  first: 3", "3. 下船")]
    [InlineData("- list:\n    - 船票\n    - numbered: [成人, 儿童]\n    - 零钱", "• 船票\n  1. 成人\n  2. 儿童\n• 零钱")]
    [InlineData("- numbered:\n    - 买票\n    - list:\n        - 窗口\n        - list: [早班]\n    - 上船", "1. 买票\n  • 窗口\n    • 早班\n2. 上船")]
    [InlineData("- quotation: 河水很平。", "> 河水很平。")]
    [InlineData("- quotation: {text: [河水很平。, '*船*很稳。'], source: ——船工 苏禾}", "> 河水很平。\n> emphasis(船) 很稳。\n> — 船工 苏禾")]
    [InlineData("- table: {caption: 船期, heading: [码头, 首班], rows: [[北码头, 6:30], [南码头, ~]]}", "船期\n# 码头 | 首班\n北码头 | 6:30\n南码头 | ")]
    [InlineData("- table: {rows: [[北码头, {text: 停航, columns: 2}], {heading: [下游]}, [南码头, 6:30, 3元]]}", "北码头 | 停航 ↔2\n# 下游\n南码头 | 6:30 | 3元")]
    [InlineData("- table: {heading: [[票价, {text: 班次, columns: 2}], ['', 首班, 末班]], rows: [[三元, 6:30, 18:00]]}", "# 票价 | 班次 ↔2\n#  | 首班 | 末班\n三元 | 6:30 | 18:00")]
    [InlineData("- verse: [河水平又平, 船儿, '', 两岸 *青*]", "/ 河水平又平\n/ 船儿\n/ \n/ 两岸  emphasis(青)")]
    [InlineData("- verse: |\n    河水平又平\n\n\n    两岸青\n", "/ 河水平又平\n/ \n/ 两岸青")]
    [InlineData("- preformatted: |\n    1 2 3 |\n      5,  6 *不是*\n\n    end", "` 1 2 3 |\n`   5,  6 *不是*\n` \n` end")]
    [InlineData("- separator:", "***")]
    public void What_is_written_is_read_and_written_so_that_it_reads_back(string body, string read)
    {
        var edition = Reading.Edition(Yaml(body));

        Assert.Equal(read, Shown(edition));
        Assert.Equal(read, Shown(Reading.Edition(EditionFile.Write(edition))));
    }

    [Theory]
    [InlineData("- tabel: {rows: [[一]]}", "PE1203 8:13 unknown key 'tabel'; did you mean 'table'?")]
    [InlineData("- table: {rows: [[一]], captoin: 船期}", "PE1203 8:34 unknown key 'captoin'; did you mean 'caption'?")]
    [InlineData("- quotation: {txt: 河水很平。}", "PE1203 8:25 unknown key 'txt'; did you mean 'text'?")]
    [InlineData("- list:\n    - 船票\n    - numberd: [成人]", "PE1203 10:17 unknown key 'numberd'; did you mean 'numbered'?")]
    [InlineData("- list: [[成人]]", "PE1204 8:20 an item of a list is a text, or a list inside it: list: or numbered: with its items")]
    [InlineData("- list: [成人]\n  first: 3", "PE1204 9:20 only a numbered list has a 'first' number")]
    [InlineData("- list: [成人]\n  verse: [河水]", "PE1204 8:13 one piece has the keys list and verse; make a piece of each")]
    [InlineData("- table: {rows: [一]}", "PE1204 8:28 a row of a table is a list of cells, or heading: with a list of cells")]
    [InlineData("- table: {rows: [[{text: 一, columns: 0}]]}", "PE1204 8:48 'columns' is '0'; it must be a whole number from 1 to 40")]
    [InlineData("- separator: 是", "PE1204 8:24 'separator' has no value; end the line after the colon")]
    public void A_fault_is_told_with_its_place_and_the_nearest_name(string body, string fault) =>
        Assert.Contains(fault, Reading.Text(Yaml(body)).Diagnostics.Select(d => $"{d.Code} {d.Place!.Line}:{d.Place.Column} {d.Message}"));

    [Fact]
    public void Notes_are_numbered_through_all_pieces_and_readings_are_part_of_the_text()
    {
        var article = Reading.Edition(Yaml("- list: ['复航[^b]']\n- verse: |\n    两岸[^a]\n- table: {rows: [['{苇川|wěi chuān}[^b]']]}\n- [^a]: 甲。\n- [^b]: 乙。")).Articles.Single();

        Assert.Equal("• 复航 [1]\n/ 两岸 [2]\n苇/wěi 川/chuān [1]", string.Join('\n', article.Body.Select(Shown)));
        Assert.Equal(["wěi", "chuān"], article.PlainTexts().TakeLast(2));
    }

    private static readonly Gen<ImmutableArray<Inline>> Contents =
        RoundTripTests.Contents.Select(c => RoundTripTests.Merged(c.Where(p => p is Text))).Where(c => c.ToPlainText().Trim().Length > 0 && !c.ToPlainText().Contains('\uFDD0', StringComparison.Ordinal));

    private static readonly Gen<string> Words = Contents.Select(c => c.ToPlainText().Trim().TrimStart('—', ' ')).Where(t => t.Length > 0);

    private static readonly Gen<ListItem> Items = Gen.Select(Contents, Gen.Int[0, 3], Gen.Bool.Nullable(), (content, level, isOrdered) => new ListItem(content, level) { IsOrdered = level == 0 ? null : isOrdered });

    private static readonly Gen<TableCell> Cells = Gen.Select(Contents, Gen.Int[-6, 3], (content, kind) => new TableCell(kind == 0 ? [] : content, Math.Max(1, kind)));

    private static readonly Gen<TableRow> Rows = Gen.Select(Cells.Array[1, 3], Gen.Int[0, 3], (cells, kind) => new TableRow([.. cells], kind == 0));

    private static readonly Gen<Block> Blocks = Gen.OneOf(
        Gen.Select(Gen.Bool, Gen.Int[0, 40], Items.Array[1, 6], (isOrdered, first, items) => (Block)new ListBlock(isOrdered, isOrdered ? first : 1, [.. items])),
        Gen.Select(Contents.Array[1, 3], Words.Null(), (texts, source) => (Block)new Quotation([.. texts.Select(t => new Paragraph(t))], source)),
        Gen.Select(Rows.Array[1, 4], Words.Null(), (rows, caption) => (Block)new TableBlock([new TableRow([new TableCell(Inlines.Plain("码头"))]), .. rows], caption)),
        Gen.Select(Contents, Contents.Array[0, 2], Contents, (first, stanza, last) => (Block)new Verse([new VerseLine(first), .. stanza.Select(t => new VerseLine(t)), new VerseLine([]), new VerseLine(last)])),
        Gen.Select(Words, Gen.Int[0, 4], Words, (first, white, last) => (Block)new Preformatted($"{new string(' ', white)}{first.Trim()}\n\n{new string(' ', white)}{last.Trim()}")),
        Gen.Const((Block)new Separator()));

    [Fact]
    public void An_edition_file_holds_every_piece() => Blocks.Array[1, 5].ForAll(
        blocks =>
        {
            var edition = new Edition { Sections = [new Section("要闻", [new Article { Id = "a", Kind = ArticleKind.News, Headline = new HeadlineStack("苇川"), Body = [.. blocks] }])] };
            var again = Reading.Text(EditionFile.Write(edition), new ReaderOptions { Cleanup = CleanupRules.None });

            Assert.Equal(Shown(edition), Shown(again.Value!.Edition));
        },
        iter: 250);

    /// <summary>A piece as lines: marks and levels of items, cells between bars, what is empty as nothing.</summary>
    internal static string Shown(Block block) => block switch
    {
        ListBlock list => Lines(list.Items.Zip(list.Marks("•", "."), (item, mark) => new string(' ', 2 * item.Level) + mark + " " + NotationTests.Shown(item.Content))),
        Quotation quotation => Lines(quotation.Paragraphs.Select(p => "> " + NotationTests.Shown(p.Content)).Concat(quotation.Source is { } source ? ["> — " + source] : [])),
        TableBlock table => Lines((table.Caption is { } caption ? [caption] : Array.Empty<string>()).Concat(table.Rows.Select(r => (r.IsHeading ? "# " : "") + string.Join(" | ", r.Cells.Select(Shown))))),
        Verse verse => Lines(verse.Lines.Select(l => "/ " + NotationTests.Shown(l.Content))),
        Preformatted text => Lines(text.Text.Split('\n').Select(l => "` " + l)),
        Separator => "***",
        Subhead subhead => "# " + subhead.Title,
        _ => NotationTests.Shown(((Paragraph)block).Content),
    };

    private static string Shown(TableCell cell) => NotationTests.Shown(cell.Content) + (cell.Columns > 1 ? string.Create(CultureInfo.InvariantCulture, $" ↔{cell.Columns}") : "");

    private static string Shown(Edition edition) => string.Join('\n', edition.Articles.Single().Body.Select(Shown));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string Yaml(string body) =>
        "sections:\n  - name: 要闻\n    articles:\n      - headline: 复航\n        kind: news\n        id: a\n        body:\n" + string.Concat(body.Split('\n').Select(l => "          " + l + "\n"));
}
