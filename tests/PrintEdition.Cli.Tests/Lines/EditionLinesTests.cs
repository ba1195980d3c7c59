using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests.Lines;

/// <summary>The rules of typography.md worked out again from the line dump, over the sample edition and a real front page.</summary>
public class EditionLinesTests
{
    /// <summary>Loose lines that may be left of a hundred (the issue's own bound).</summary>
    private const double MostLoose = 0.01;

    /// <summary>General stretch in em a gap that makes a line loose (rule 15).</summary>
    private const double LooseGap = 0.15;

    private const double Leading = 12.4;

    [Theory]
    [MemberData(nameof(DumpedEdition.Names), MemberType = typeof(DumpedEdition))]
    public void Rules_1_2_4_and_5_no_break_is_prohibited_and_none_parts_a_unit(string name)
    {
        var edition = DumpedEdition.Of(name);

        Assert.True(edition.Paragraphs.Sum(p => p.Count) > 100);
        Assert.Empty(edition.Paragraphs.SelectMany(p => EdgeRules.Violations(p, _ => true)));
        Assert.Equal(0, edition.Report.Typography.KinsokuBreaks);
    }

    [Theory]
    [MemberData(nameof(DumpedEdition.Names), MemberType = typeof(DumpedEdition))]
    public void Rules_8_to_10_and_12_to_15_every_character_takes_the_space_that_the_rules_give_it(string name) =>
        Assert.All(DumpedEdition.Of(name).Paragraphs.SelectMany(p => p), line => new TierRules(line).Hold());

    [Theory]
    [MemberData(nameof(DumpedEdition.Names), MemberType = typeof(DumpedEdition))]
    public void Rule_15_every_line_but_the_last_fills_the_measure_and_hardly_one_is_loose(string name)
    {
        var edition = DumpedEdition.Of(name);
        var lines = edition.Paragraphs.SelectMany(p => p).ToList();

        Assert.All(lines.Where(l => !l.EndsParagraph), l => Assert.Equal(l.Measure!.Value, l.Width, 0.01 * l.Glyphs[0].Size));
        Assert.All(lines, l => Assert.Equal(0, l.Measure!.Value % l.Glyphs[0].Size, 0.001));
        var loose = lines.Count(l => l.GapStretch > LooseGap);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{name}: {lines.Count} justified lines, {lines.Count(l => l.Fit == "squeezed")} squeezed, {lines.Count(l => l.GapStretch > 0)} with general stretch, "
            + $"{loose} loose, widest gap {lines.Max(l => l.GapStretch):0.000} em");
        Assert.True(loose <= MostLoose * lines.Count, $"{loose} of {lines.Count} lines are loose");
        Assert.Equal(edition.Lines.Count(l => l.GapStretch > LooseGap), edition.Report.Typography.LooseLines);
    }

    [Theory]
    [MemberData(nameof(DumpedEdition.Names), MemberType = typeof(DumpedEdition))]
    public void Rule_16_paragraphs_are_indented_by_two_em_and_share_one_baseline_grid(string name)
    {
        foreach (var page in DumpedEdition.Of(name).Paragraphs.SelectMany(p => p).GroupBy(l => l.Page))
        {
            var top = page.Min(l => l.Y);
            Assert.All(page, line =>
            {
                Assert.Equal(line.Line == 0 ? 2 * line.Glyphs[0].Size : 0, line.Indent, 0.001);
                Assert.Equal(0, Math.IEEERemainder(line.Y - top, Leading), 0.1);
            });
        }
    }
}
