using CsCheck;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Hyphenation;
using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Tests.Support;

namespace PrintEdition.Typography.Tests.Breaking;

/// <summary>English text at every measure from 5 to 40 em (typography rules 6, 7, 15): a word wider than the measure is parted anywhere, and reported.</summary>
public sealed class EnglishLinesTests : IDisposable
{
    private const int Narrowest = 5;
    private const int Widest = 40;

    /// <summary>What a parted word's hyphen is read as.</summary>
    private const char AddedHyphen = '\u00AD';

    private static readonly string[] Words =
    [
        "a", "the", "of", "and", "to", "in", "was", "river", "market", "morning", "children", "library", "newspaper", "hyphenation", "reading", "school",
        "embankment", "stallholders", "representation", "difficult", "office", "well-mannered", "twenty-six", "Weichuan", "24", "1,500", "“Now", "said.", "feet,", "back.”",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[2, 60].Select(words => string.Join(' ', words));

    private static readonly ParagraphStyle English = new() { Language = "en-US", Indent = 1 };

    private readonly Setting setting = new();
    private readonly Hyphenators hyphenators = new();
    private readonly Lock gate = new();

    public void Dispose() => setting.Dispose();

    [Fact]
    public void Words_are_parted_where_they_may_be_hyphens_make_no_ladder_and_lines_fill_the_measure() => Text.ForAll(
        text =>
        {
            var shaped = setting.Shape(text, English);
            for (var measure = Narrowest; measure <= Widest; measure++)
            {
                Check(text, shaped.Break(measure * Setting.Em)!, measure);
            }
        },
        iter: 60);

    /// <summary>These had a ladder, made to spare a last line of one short word.</summary>
    [Theory]
    [InlineData("difficult 1,500 river the twenty-six children the morning Weichuan 1,500 hyphenation a children children library children representation embankment river “Now in", 15)]
    [InlineData(
        "back.” in said. office was office twenty-six morning a embankment morning “Now feet, children market back.” stallholders the stallholders children stallholders "
        + "river feet, was morning river a of representation reading to twenty-six stallholders and embankment 1,500 feet, river and Weichuan said. embankment difficult "
        + "river embankment newspaper said. and hyphenation difficult newspaper difficult twenty-six library was a Weichuan said. river in",
        25)]
    public void A_short_last_line_is_no_reason_for_a_ladder(string text, int measure) =>
        Check(text, setting.Shape(text, English).Break(measure * Setting.Em)!, measure);

    /// <summary>The first lines of these measures are all hopelessly open, so that those after them would choose: of hopeless ones the less open is better.</summary>
    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    public void A_first_line_is_not_one_word_where_two_have_room(int measure)
    {
        var shaped = setting.Shape("Traders carried their scales back into the market before dawn on Tuesday. Buses will leave the station every twenty minutes until midnight.", English);

        Assert.StartsWith("Traders car", string.Concat(shaped.Break(measure * Setting.Em)!.Lines[0].Runs.Select(r => r.Text)), StringComparison.Ordinal);
    }

    private void Check(string text, BrokenParagraph paragraph, int measure)
    {
        var forced = paragraph.Forced.Select(f => f.TextIndex).ToHashSet();
        var at = 0;
        var ladder = 0;
        foreach (var line in paragraph.Lines)
        {
            var shown = string.Concat(line.Runs.Select(r => r.Text));
            var isParted = shown.EndsWith(AddedHyphen);
            at += shown.Length - (isParted ? 1 : 0);
            ladder = isParted ? ladder + 1 : 0;
            Assert.True(ladder <= 2, $"{measure} em: three hyphens in a row, the last in '{shown}'");
            Assert.True(line.EndsParagraph || forced.Contains(at) || MayEnd(text, at, isParted), $"{measure} em: '{shown}' ends inside a word");
            if (!line.EndsParagraph && shown.Trim().Contains(' ', StringComparison.Ordinal))
            {
                Assert.Equal(measure * Setting.Em, line.Width, 0.01 * Setting.Em);
            }
        }

        Assert.Equal(text.Length, at);
    }

    /// <summary>After a space or a hyphen of the word's own, or where the patterns part it.</summary>
    private bool MayEnd(string text, int at, bool isParted)
    {
        if (!isParted)
        {
            return text[at - 1] is ' ' or '-';
        }

        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        var before = new bool[end - start];
        lock (gate)
        {
            hyphenators.For("en-US")!.Part(text.AsSpan(start, end - start), before);
        }

        return before[at - start];
    }
}
