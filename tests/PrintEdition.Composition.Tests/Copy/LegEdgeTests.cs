using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Tests.Corpus;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Tests.Copy;

/// <summary>
/// Where legs part paragraphs (typography rule 18, CLREQ 3.5.4): no leg starts with a paragraph's last line or ends with a subheading,
/// two lines stand on each side where that can be had. Compared with trying every choice of line variants.
/// </summary>
public class LegEdgeTests
{
    private const double Measure = 99;

    /// <summary>What the fault of each kind costs, as in the rule's order: the last line alone is the worst of them.</summary>
    private const double Widow = 30;
    private const double Orphan = 1.5;

    /// <summary>Stories of one to five paragraphs, with and without subheads, in two to four legs of equal rows.</summary>
    public static TheoryData<int, int, bool> Stories
    {
        get
        {
            var data = new TheoryData<int, int, bool>();
            foreach (var (characters, legs) in from c in new[] { 90, 130, 170, 210, 260, 330, 410, 480 } from l in new[] { 2, 3, 4 } select (c, l))
            {
                data.Add(characters, legs, false);
                data.Add(characters, legs, true);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Rule_18_legs_part_paragraphs_as_well_as_any_choice_of_variants_can(int characters, int legs, bool subheads)
    {
        var copy = CopyOf(characters, subheads);
        for (var rows = (copy.FewestRows + legs - 1) / legs; rows * legs <= copy.MostRows; rows++)
        {
            var capacity = Enumerable.Repeat(rows, legs).ToImmutableArray();
            if (LegFill.Fill(copy, capacity) is not { } filled)
            {
                Assert.Empty(Ways(copy, capacity));
                continue;
            }

            var best = Ways(copy, filled.LegRows).Select(w => w.Cost).DefaultIfEmpty(double.PositiveInfinity).Min();

            Assert.True(filled.Cost - LegWhite.Cost(capacity, filled.LegRows) <= best + 1e-9, $"{characters} characters in {legs} legs of {rows}: {filled.Cost}, best {best}");
        }
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Rule_18_what_is_counted_is_what_stands_there(int characters, int legs, bool subheads)
    {
        var copy = CopyOf(characters, subheads);
        var filled = LegFill.Fill(copy, [.. Enumerable.Repeat(((copy.MostRows + legs - 1) / legs) + copy.Elements.Skip(1).Count(e => e.Element.LeadsIn) + 1, legs)])!;
        var (widows, orphans) = (0, 0);
        foreach (var element in filled.Elements.Where(e => e.Element.Element.Kind == ElementKind.Paragraph))
        {
            foreach (var end in Ends(filled.LegRows).Where(end => element.Start < end && end < element.Start + element.Lines))
            {
                widows += element.Start + element.Lines - end == 1 ? 1 : 0;
                orphans += end - element.Start == 1 ? 1 : 0;
            }
        }

        Assert.Equal((widows, orphans), (filled.Widows, filled.Orphans));
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Rule_18_no_leg_ends_with_a_subhead_or_parts_it(int characters, int legs, bool subheads)
    {
        var copy = CopyOf(characters, subheads);
        for (var rows = (copy.FewestRows + legs - 1) / legs; rows * legs <= copy.MostRows + legs; rows++)
        {
            if (LegFill.Fill(copy, [.. Enumerable.Repeat(rows, legs)]) is not { } filled)
            {
                continue;
            }

            var ends = Ends(filled.LegRows);
            Assert.All(filled.Elements.Where(e => e.Element.Element.Kind == ElementKind.Subhead), subhead =>
            {
                var end = subhead.Start + subhead.Variant.Rows;
                Assert.DoesNotContain(ends, e => subhead.Start < e && e <= end);
            });
        }
    }

    /// <summary>Two legs, parted after every row: wherever one choice of variants has a last line over the second leg and another has none.</summary>
    [Fact]
    public void Rule_18_no_leg_starts_with_a_last_line_where_a_variant_avoids_it()
    {
        var avoidable = Enumerable.Range(0, 30).Select(i => CopyOf(200 + (i * 11), subheads: false))
            .SelectMany(copy => Enumerable.Range(copy.FewestRows, copy.MostRows - copy.FewestRows + 1).Select(total => (copy, total)))
            .SelectMany(c => Enumerable.Range(2, c.total - 4).Select(rows => (c.copy, capacity: ImmutableArray.Create(rows, c.total - rows))))
            .Select(c => (c.copy, c.capacity, ways: Ways(c.copy, c.capacity).ToArray()))
            .Where(c => c.ways.Any(w => w.Widows == 0) && c.ways.Any(w => w.Widows > 0))
            .ToArray();

        Assert.NotEmpty(avoidable);
        Assert.All(avoidable, c => Assert.Equal(0, LegFill.Fill(c.copy, c.capacity)!.Widows));
    }

    /// <summary>
    /// English lines are hard to make fewer or more of, so that a leg of a row less must help: wherever some choice of variants, with white of less
    /// than a row of the legs in any of them, has no last line over a leg.
    /// </summary>
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Rule_18_no_leg_starts_with_an_english_last_line_where_a_variant_or_a_shorter_leg_avoids_it(int legs)
    {
        var avoidable = Enumerable.Range(0, 40).Select(EnglishCopy)
            .SelectMany(copy => Enumerable.Range(0, 3).Select(more => (copy, capacity: Enumerable.Repeat(((copy.FewestRows + legs - 1) / legs) + more, legs).ToImmutableArray())))
            .Where(c => Shorter(c.capacity).Any(rows => Ways(c.copy, rows).Any(w => w.Widows == 0)))
            .ToArray();

        Assert.True(avoidable.Length > 20, $"{avoidable.Length} cases");
        Assert.All(avoidable, c => Assert.Equal(0, LegFill.Fill(c.copy, c.capacity)!.Widows));
    }

    /// <summary>Three legs of five rows; the second paragraph's last line would stand over the third leg, and no paragraph has a variant.</summary>
    [Fact]
    public void Rule_18_a_leg_gives_a_row_so_that_two_lines_stand_over_the_next()
    {
        var line = EnglishCopy(0).Elements[0];
        var copy = CopyOf([.. new[] { 3, 8, 3 }.Select(rows => new BrokenElement(line.Element, [line.Variants[0] with { Rows = rows }]))]);

        var filled = LegFill.Fill(copy, [5, 5, 5])!;

        Assert.Equal([5, 4, 5], filled.LegRows);
        Assert.Equal((0, 1), (filled.Widows, filled.Blank));
    }

    private static BrokenCopy CopyOf(ImmutableArray<BrokenElement> elements) =>
        new(Measure, elements, elements.Sum(e => e.FewestRows), elements.Sum(e => e.Rows), elements.Sum(e => e.MostRows));

    /// <summary>An English story of two to five paragraphs of up to nine lines, fourteen em wide.</summary>
    private static BrokenCopy EnglishCopy(int number)
    {
        var sentences = CorpusWords.EnglishSentences;
        var paragraphs = Enumerable.Range(0, 2 + (number % 4)).Select(p =>
            string.Join(' ', Enumerable.Range(0, 1 + ((number + p) % 3)).Select(s => sentences[((number * 3) + (p * 2) + s) % sentences.Length])));
        var article = new Article
        {
            Id = "s",
            Kind = ArticleKind.News,
            Headline = new HeadlineStack("Night buses run until midnight"),
            Body = [.. paragraphs.Select(text => new Paragraph(Inlines.Plain(text)))],
        };
        return StoryCopy.Shape(article, new Typesetter(TestDesk.Fonts), TestDesk.Layout("english-tabloid"), "en").At(EnglishMeasure);
    }

    private const double EnglishMeasure = 126;

    /// <summary>The legs, and all in which fewer than all of them give a row.</summary>
    private static IEnumerable<ImmutableArray<int>> Shorter(ImmutableArray<int> capacity) =>
        Enumerable.Range(0, (1 << capacity.Length) - 1).Select(set => ImmutableArray.CreateRange(capacity.Select((rows, leg) => rows - ((set >> leg) & 1))));

    private static BrokenCopy CopyOf(int characters, bool subheads) =>
        StoryCopy.Shape(TestDesk.Story("s", "标题", characters, subheads: subheads), new Typesetter(TestDesk.Fonts), TestDesk.Layout(), "zh-CN").At(Measure);

    private static ImmutableArray<int> Ends(ImmutableArray<int> legRows) =>
        [.. Enumerable.Range(1, legRows.Length - 1).Select(leg => legRows.Take(leg).Sum())];

    private sealed record Way(double Cost, int Widows);

    /// <summary>Every choice of variants that ends with the legs and parts no subhead from its text.</summary>
    private static IEnumerable<Way> Ways(BrokenCopy copy, ImmutableArray<int> legRows) => Ways(copy, Ends(legRows), legRows.Sum(), 0, 0, new Way(0, 0));

    private static IEnumerable<Way> Ways(BrokenCopy copy, ImmutableArray<int> ends, int total, int element, int row, Way way)
    {
        if (element == copy.Elements.Length)
        {
            return row == total ? [way] : [];
        }

        return copy.Elements[element].Variants.SelectMany(v => Placed(copy.Elements[element].Element.Kind, v, ends, row) is { } fault
            ? Ways(copy, ends, total, element + 1, row + v.Rows, new Way(way.Cost + v.Cost + fault.Cost, way.Widows + fault.Widows))
            : []);
    }

    private static Way? Placed(ElementKind kind, BrokenVariant variant, ImmutableArray<int> ends, int row)
    {
        var end = row + variant.Rows;
        var cuts = ends.Where(e => row < e && e < end).ToArray();
        if (kind != ElementKind.Paragraph)
        {
            return cuts.Length > 0 || (kind == ElementKind.Subhead && ends.Contains(end)) ? null : new Way(0, 0);
        }

        var widows = cuts.Count(e => end - e == 1);
        return new Way((widows * Widow) + (cuts.Count(e => e - row == 1) * Orphan), widows);
    }
}
