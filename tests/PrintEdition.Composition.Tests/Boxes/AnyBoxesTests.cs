using CsCheck;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Boxes;

/// <summary>What holds for every edition, whatever boxes it has and whatever furniture its layout wants (composition step 4).</summary>
public class AnyBoxesTests
{
    private static readonly Gen<Box> AnyBox =
        from kind in Gen.Enum<BoxKind>()
        from place in Gen.Enum<BoxPlace>()
        from page in Gen.Int[1, 4]
        from columns in Gen.Int[1, 6]
        from rows in Gen.Int[3, 70]
        from words in Gen.Int[1, 120]
        from isMeasured in Gen.Bool
        from hasPicture in Gen.Bool
        select new Box
        {
            Kind = kind,
            Place = place,
            Page = page,
            Columns = columns,
            Rows = isMeasured || kind == BoxKind.Hole ? rows : null,
            Title = kind == BoxKind.Hole ? null : "老码头 重开",
            Lines = kind == BoxKind.Hole ? [] : [TestDesk.Prose(words, rows)],
            Picture = hasPicture && kind != BoxKind.Hole ? TestBoxes.Picture(rows * 20, columns * 100) : null,
        };

    private static readonly Gen<(Box[] Boxes, int Stories, FurnitureSpec Furniture)> Editions =
        from boxes in AnyBox.Array[0, 5]
        from stories in Gen.Int[1, 12]
        from masthead in Gen.Enum<MastheadForm>()
        from index in Gen.Enum<IndexPlace>()
        from qr in Gen.Enum<QrUse>()
        select (boxes, stories, new FurnitureSpec(10, 3, 1) { Masthead = masthead, Index = index, Qr = qr });

    [Fact]
    public void Every_story_stands_somewhere_every_box_stands_or_is_told_and_nothing_overlaps() => Editions.ForAll(Holds, iter: 25, threads: 1);

    private static void Holds((Box[] Boxes, int Stories, FurnitureSpec Furniture) given)
    {
        var stories = Enumerable.Range(0, given.Stories).Select(i => TestDesk.Story($"s{i}", $"第{i}条消息 标题在这里", 100 + (i * 331 % 1700)) with { Link = $"https://www.weichuan.example/{i}" });
        var composed = Composer.Compose(
            new Edition
            {
                Masthead = new Masthead { PaperName = "苇川日报", Site = "www.weichuan.example" },
                Date = new DateOnly(2026, 3, 12),
                Boxes = [.. given.Boxes],
                Sections = [new Section("要闻", [.. stories])],
            },
            TestDesk.Furnished(_ => given.Furniture),
            TestDesk.Fonts);

        Assert.True(composed.IsUsable, string.Join('\n', composed.Diagnostics));
        Assert.Equal(given.Stories, composed.Value!.Articles.Length);
        Assert.All(composed.Value.Pages, p => Assert.Equal([], p.Violations.Where(v => v.Rule is "overlap" or "module" or "baseline" or "edge" && v.Count > 0)));
        Assert.All(composed.Value.Pages, LinesAreApart);
        Assert.All(composed.Value.Pages.SelectMany(p => p.Items).OfType<PageLinkItem>(), l => Assert.InRange(l.Page, 1, composed.Value.Pages.Length));
    }

    /// <summary>No line of any kind stands on another: boxes, index, masthead, codes' words and stories keep clear of each other.</summary>
    private static void LinesAreApart(ComposedPage page)
    {
        var lines = page.Lines.Where(l => l.Tag.Role != ItemRole.Reading).OrderBy(l => l.Baseline).ToArray();
        for (var i = 0; i < lines.Length; i++)
        {
            var (a, size) = (lines[i], lines[i].Line.Runs.Max(r => r.Size));
            foreach (var b in lines.Skip(i + 1).TakeWhile(l => l.Baseline < a.Baseline + (2 * size)))
            {
                var isBeside = a.X + a.Line.Width <= b.X + 0.5 || b.X + b.Line.Width <= a.X + 0.5;
                var isUnder = b.Baseline - (0.6 * b.Line.Runs.Max(r => r.Size)) >= a.Baseline;
                Assert.True(isBeside || isUnder, $"page {page.Number}: '{a.Line.Runs[0].Text}' and '{b.Line.Runs[0].Text}'");
            }
        }
    }
}
