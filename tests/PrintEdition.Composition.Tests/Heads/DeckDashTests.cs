using PrintEdition.Composition.Display;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Heads;

/// <summary>The dash before a deck (副题的破折号, typography rule 22) is a habit of East Asian papers.</summary>
public class DeckDashTests
{
    [Theory]
    [InlineData("zh-CN", "tabloid", "夜航", 1)]
    [InlineData("zh-Hant", "tabloid", "夜航", 1)]
    [InlineData("en-GB", "english", "夜航", 0)]
    [InlineData("zh-CN", "tabloid", "——夜航", 0)] // typed already
    [InlineData("zh-CN", "tabloid", "—夜航", 0)]
    public void A_deck_opens_with_one_dash_in_East_Asian_papers_only(string language, string layout, string text, int dashes)
    {
        var story = TestDesk.Story("a01", "新码头", 900, deck: text);
        var edition = new Edition { Language = language, Masthead = new Masthead { PaperName = "苇川日报" }, Sections = [new Section("要闻", [story])] };

        var items = Composer.Compose(edition, TestDesk.Layout(layout), TestDesk.Fonts).Value!.Pages[0].Items;
        var deck = items.OfType<TextItem>().First(i => i.Tag.Role == ItemRole.Deck);

        Assert.Equal(dashes, items.OfType<FillItem>().Count(f => IsDashOf(deck, f.Area)));
    }

    /// <summary>Two em long, thin, left of the deck and at the height of its characters' middle.</summary>
    private static bool IsDashOf(TextItem deck, Rect fill) =>
        Math.Abs(fill.Width - (2 * deck.Run.Size)) < 0.01 && fill.Height < 0.1 * deck.Run.Size && fill.Right < deck.X + 0.01
        && fill.Y < deck.Baseline && fill.Y > deck.Baseline - deck.Run.Size;
}
