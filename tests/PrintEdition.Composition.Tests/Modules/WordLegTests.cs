using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Modules;

/// <summary>Composition, step 1: where the page's columns are too narrow for lines of words, a story stands on pairs of them.</summary>
public class WordLegTests
{
    private const string Sentence = "The floor now stands more than a metre above the old one, and the drains run away from the stalls. ";

    /// <summary>tabloid has columns of 11 em, english-tabloid of 14.</summary>
    [Theory]
    [InlineData("tabloid", true, 2)]
    [InlineData("tabloid", false, 1)]
    [InlineData("english-tabloid", true, 1)]
    public void A_leg_is_as_many_columns_wide_as_its_lines_need(string layout, bool english, int columns)
    {
        var text = english ? string.Concat(Enumerable.Repeat(Sentence, 12)) : TestDesk.Prose(700, 1);
        var story = TestDesk.Story("s", english ? "River wall" : "河堤", 0) with { Body = [new Paragraph(Inlines.Plain(text.Trim()))], Byline = null };

        var page = TestDesk.Compose([story, story with { Id = "t" }], layout).Value!.Pages[0];

        var grid = new PageGrid(TestDesk.Layout(layout));
        var width = grid.SpanWidth(columns);
        Assert.All(page.Lines.Where(l => l.Tag.Role == ItemRole.Paragraph && !l.Line.EndsParagraph), l => Assert.InRange(l.Line.Width, width - (3 * grid.BodySize), width + 0.1));
    }
}
