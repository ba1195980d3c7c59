using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using PrintEdition.Ingest.EditionFiles;
using PrintEdition.Ingest.Notation;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.Notation;

/// <summary><c>parse</c> writes what <c>build</c> reads: no text, however hostile, comes back other than it was.</summary>
public class RoundTripTests
{
    /// <summary>What text is made of, and what the notation and YAML are made of.</summary>
    private static readonly string[] Words =
    [
        "苇川", "河水", "。", "，", "“好”", "a", "B2", "5", " ", "  ", "*", "**", "***", "[", "]", "{", "}", "|", "(", ")", "\\", "\\\\", "^", "[^1]", "[^1]:", ":", "：", ": ", " #", "- ", "'", "\"", "&a", "*a",
        "{a|b}", "](https://a.example/)", "]{.dots}", "~", "`", "<b>", "😀", "é", "e\u0301", "\u0301", "𠀀", "null", "…", "\uFDD0",
    ];

    private static readonly string?[] Addresses = [null, null, null, "https://a.example/", "http://b.example/x?y=%20&z#w", "mailto:c@d.example"];

    private static readonly Gen<string> Values = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[1, 5].Select(string.Concat);

    private static readonly Gen<Inline> Pieces = Gen.Select(Values, Gen.Int[0, 31], Values, Gen.Int[0, 9], Gen.Int[0, Addresses.Length - 1]).Select((value, styles, reading, kind, address) => (Inline)(kind switch
    {
        0 => new NoteReference(1 + (styles % 3)),
        1 or 2 when reading.Trim().Length is > 0 and <= 32 && value.Any(char.IsLetterOrDigit) && value.Length <= 11 =>
            new Text(value, (InlineStyles)styles) { Reading = reading.Trim(), Address = Addresses[address] },
        _ => new Text(value, (InlineStyles)(kind < 6 ? 0 : styles)) { Address = Addresses[address] },
    }));

    internal static readonly Gen<ImmutableArray<Inline>> Contents = Pieces.Array[1, 6].Select(p => Merged(p));

    [Fact]
    public void Notation_is_read_as_it_was_written() => Contents.ForAll(
        content =>
        {
            var written = NotationWriter.Write(content);
            var read = NotationReader.Read(written, label => int.Parse(label, CultureInfo.InvariantCulture));

            Assert.Equal(NotationTests.Shown(content), NotationTests.Shown(read.Content));
            Assert.Equal(content, read.Content);
            Assert.Empty(read.Faults);
        },
        iter: 4_000);

    /// <summary>A note's label is no text.</summary>
    private static readonly Regex NoteMark = new(@"\[\^[\p{L}\p{Nd}-]+\]", RegexOptions.CultureInvariant);

    [Fact]
    public void Any_text_is_read_and_loses_no_letter() => Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[1, 40].Select(string.Concat).ForAll(
        text =>
        {
            var read = NotationReader.Read(text, _ => 1).Content;
            var letters = read.ToPlainText() + string.Concat(read.Readings()) + string.Concat(read.OfType<Text>().Select(t => t.Address));

            Assert.All(NoteMark.Replace(text, "").Where(c => c > '\u007f'), c => Assert.Contains(c.ToString(), letters, StringComparison.Ordinal));
        },
        iter: 4_000);

    [Fact]
    public void An_edition_file_holds_the_edition() => Gen.Select(Contents.Array[1, 4], Contents.Array[3, 3], Gen.Bool).ForAll(
        (paragraphs, notes, isFiller) =>
        {
            var edition = EditionOf(paragraphs, notes, isFiller);
            var again = Reading.Text(EditionFile.Write(edition), new ReaderOptions { Cleanup = CleanupRules.None });

            Assert.Equal(Outline(edition), Outline(again.Value!.Edition));
        },
        iter: 250);

    [Fact]
    public void A_clean_edition_stays_as_it_is() => Gen.Select(Contents.Array[1, 4], Contents.Array[3, 3], Gen.Bool).ForAll(
        (paragraphs, notes, isFiller) =>
        {
            var clean = Reading.Text(EditionFile.Write(EditionOf(paragraphs, notes, isFiller)));
            if (clean.Value is { } read)
            {
                Assert.Equal(Outline(read.Edition), Outline(Reading.Text(EditionFile.Write(read.Edition)).Value!.Edition));
            }
        },
        iter: 250);

    /// <summary>Every note has its mark, in order.</summary>
    private static Edition EditionOf(ImmutableArray<Inline>[] paragraphs, ImmutableArray<Inline>[] notes, bool isFiller)
    {
        var body = paragraphs.Select(p => (Block)new Paragraph(Merged(p.Where(i => i is Text)))).Append(new Paragraph([new Text("注"), new NoteReference(1), new NoteReference(2), new NoteReference(3)]));
        var article = new Article
        {
            Id = "a",
            Kind = isFiller ? ArticleKind.Filler : ArticleKind.News,
            Headline = new HeadlineStack("苇川"),
            Body = isFiller ? [.. body.Select(b => new Paragraph(Inlines.Plain(b.PlainText)))] : [.. body],
            Notes = isFiller ? [] : [.. notes.Select(n => new Note(Merged(n.Where(i => i is Text))))],
        };
        return new Edition { Sections = [new Section("要闻", [article])] };
    }

    /// <summary>The article's text; what no text may hold comes back as damaged.</summary>
    private static string Outline(Edition edition) => string.Join('\n', edition.Articles.SelectMany(a =>
        a.Body.OfType<Paragraph>().Select(p => NotationTests.Shown(p.Content)).Where(t => t.Length > 0).Concat(a.Notes.Select(n => "注 " + NotationTests.Shown(n.Content))))).Replace('\uFDD0', '\uFFFD');

    /// <summary>Neighbours that are alike are one piece.</summary>
    internal static ImmutableArray<Inline> Merged(IEnumerable<Inline> pieces)
    {
        var merged = new List<Inline>();
        foreach (var piece in pieces.Select(NotBoth))
        {
            if (piece is Text { Reading: null } text && merged is [.., Text { Reading: null } last] && (last.Styles, last.Address) == (text.Styles, text.Address))
            {
                merged[^1] = last with { Value = last.Value + text.Value };
            }
            else
            {
                merged.Add(piece);
            }
        }

        return [.. merged];
    }

    /// <summary>Text is raised or lowered, not both.</summary>
    private static Inline NotBoth(Inline piece) =>
        piece is Text text && text.Styles.HasFlag(InlineStyles.Superscript) ? text with { Styles = text.Styles & ~InlineStyles.Subscript } : piece;
}
