using CsCheck;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Tests.Support;

namespace PrintEdition.Typography.Tests.Breaking;

/// <summary>Breaks are chosen for the whole paragraph (typography rule 7).</summary>
public sealed class BreakSearchTests : IDisposable
{
    private static readonly Gen<string> Text =
        AnyOf.These("中", "文", "字", "，", "。", "、", "“", "”", "（", "）", "《", "》", "——", "……", "·", " ", "a", "is", "5", "63%", "-", "\u00AD", "\u200B")
            .Array[1, 11].Select(string.Concat);

    private static readonly Gen<string> Words =
        AnyOf.These("a ", "of ", "office ", "window ", "paper ", "effect, ", "self-made ", "work\u00ADshop ", "“never” ", "1987 ", "中", "文，", "offi", "-")
            .Array[1, 7].Select(string.Concat);

    private readonly Setting setting = new();

    public void Dispose() => setting.Dispose();

    /// <remarks>Rule 7. Texts short enough to try every way of breaking them.</remarks>
    [Fact]
    public void The_search_finds_what_trying_every_way_finds() => Compare(Text, Gen.Int[41, 90]);

    /// <remarks>Rules 6 and 7: words with hyphens, ligatures parted by them, no ladder of three.</remarks>
    [Fact]
    public void So_it_does_where_words_are_parted() => Compare(Words, Gen.Int[75, 130]);

    private void Compare(Gen<string> texts, Gen<int> measures) =>
        Gen.Select(texts, measures, AnyOf.These(0.0, 1.0, 2.0), AnyOf.These(KinsokuLevel.None, KinsokuLevel.Gb, KinsokuLevel.Strict))
            .ForAll((text, measure, indent, kinsoku) =>
            {
                var shaped = setting.Shape(text, new ParagraphStyle { Indent = indent, Kinsoku = kinsoku });
                var exhaustive = new ExhaustiveSearch(shaped, measure);
                var best = shaped.Choose(measure)!;
                Assert.Equal(exhaustive.Best().Cost, best.Cost, 1e-6 * best.Cost);
                foreach (var extra in new[] { -1, 1 })
                {
                    Assert.Equal(exhaustive.With(best.Count + extra)?.Cost ?? 0, shaped.Choose(measure, extra)?.Cost ?? 0, 1e-6 * best.Cost);
                }
            }, iter: 2000);
}
