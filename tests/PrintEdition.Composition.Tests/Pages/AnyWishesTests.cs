using CsCheck;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Pages;

/// <summary>What holds whatever editors want, of editions of any number of pages.</summary>
public class AnyWishesTests
{
    private static readonly Gen<Wishes> AnyWishes =
        Gen.Select(Gen.Int[0, 6], Gen.Int[1, 4], Gen.Int[0, 8]).Select((kind, number, other) => kind switch
        {
            0 => new Wishes { Page = number },
            1 => new Wishes { IsLead = true },
            2 => new Wishes { IsBoxed = true, Span = number + 1 },
            3 => new Wishes { Span = number + 2 },
            4 => new Wishes { KeepWith = [new ArticleReference($"s{other}")], Page = number == 4 ? 2 : null },
            5 => new Wishes { NotWith = [new ArticleReference($"s{other}")], IsLead = number == 4 },
            _ => Wishes.None,
        });

    private static readonly Gen<Article[]> Editions =
        Gen.Select(Gen.Int[60, 1300], AnyWishes).Array[4, 9].Select(stories => stories.Select((s, i) => Make(i, s.Item1, s.Item2, stories.Length)).ToArray());

    private static Article Make(int i, int characters, Wishes wishes, int count)
    {
        var story = i == 3 ? TestDesk.Filler("s3") : TestDesk.Story($"s{i}", TestDesk.Prose(8 + i, i).Trim('。'), characters);
        return story with { Wishes = wishes with { KeepWith = [.. wishes.KeepWith.Where(Exists)], NotWith = [.. wishes.NotWith.Where(Exists)] } };

        bool Exists(ArticleReference other) => other.Id != $"s{i}" && other.Id[1] - '0' < count;
    }

    [Fact]
    public void Nothing_is_lost_and_every_wish_is_met_or_said() =>
        Gen.Select(Editions, Gen.Int[0, 4]).ForAll((articles, pages) => Holds(articles, pages == 0 ? null : pages), iter: 24, threads: 1);

    private static void Holds(Article[] articles, int? pages)
    {
        var half = articles.Length / 2;
        var edition = new Edition { Masthead = new Masthead { PaperName = "苇川日报" }, Pages = pages, Sections = [new Section("要闻", [.. articles[..half]]), new Section("乡镇", [.. articles[half..]])] };

        var made = Composer.Compose(edition, TestDesk.Layout(), TestDesk.Fonts);

        Assert.True(made.IsUsable, string.Join('\n', made.Diagnostics));
        var composed = made.Value!;
        Assert.True(pages is null || composed.Pages.Length == pages);
        Assert.Equal(articles.Select(a => a.Id), composed.Articles.Select(a => a.Article).Concat(composed.HeldOver).Select(a => a.Id).Order(StringComparer.Ordinal));
        Assert.All(composed.Pages.SelectMany(p => p.Violations).Where(v => v.Rule is "overlap" or "module" or "baseline" or "edge"), v => Assert.Equal((v.Rule, 0), (v.Rule, v.Count)));
        Assert.All(composed.Articles, a => Assert.All(Unmet(a, composed), code => Assert.Contains(made.Diagnostics, d => d.Code == code && d.Message.StartsWith($"'{a.Article.Id}'", StringComparison.Ordinal))));
    }

    private static IEnumerable<string> Unmet(PlacedArticle placed, ComposedEdition composed)
    {
        var wishes = placed.Article.Wishes;
        var grid = new Grid.PageGrid(TestDesk.Layout());
        if (wishes.Page is { } page && page != placed.Page)
        {
            yield return "PE3331";
        }

        if (wishes.IsLead && placed.Article.Kind == ArticleKind.News && Largest(composed, placed.Page) != placed.Article.Id)
        {
            yield return "PE3332";
        }

        if (wishes.IsBoxed && !composed.Pages[placed.Page - 1].Items.OfType<FrameItem>().Any(f => f.Area == placed.Area))
        {
            yield return "PE3333";
        }

        if (wishes.Span is { } span && Math.Abs(grid.SpanWidth(span) - placed.Area.Width) > 0.1)
        {
            yield return "PE3334";
        }

        foreach (var code in wishes.KeepWith.Where(r => composed.Articles.FirstOrDefault(a => a.Article.Id == r.Id)?.Page != placed.Page).Select(_ => "PE3335")
            .Concat(wishes.NotWith.Where(r => composed.Articles.Any(a => a.Article.Id == r.Id && a.JumpPages.Prepend(a.Page).Intersect(placed.JumpPages.Prepend(placed.Page)).Any())).Select(_ => "PE3336")))
        {
            yield return code;
        }
    }

    private static string Largest(ComposedEdition composed, int page) =>
        composed.Pages[page - 1].Items.OfType<TextItem>().Where(t => t.Tag.Role == ItemRole.Headline).MaxBy(t => t.Run.Size)!.Tag.ArticleId;
}
